using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Minutes.Writing;

/// <summary>Adds a paragraph to the head or to one item.</summary>
internal sealed class AddParagraph(MeetingsDb db, WritableMinutes minutes, SealedParagraphs paragraphs, DraftShelf shelf, AuditTrail trail)
{
    public async Task<Result<ParagraphId>> HandleAsync(MeetingId meeting, ParagraphForm form, Standing standing, CancellationToken cancellation)
    {
        var found = await minutes.FindAsync(meeting, standing, cancellation);
        if (!found.IsDone) return Result<ParagraphId>.Refused(found.Refusals);
        var (file, draft, open) = found.Value;
        OpenItem? section = null;
        if (!string.IsNullOrEmpty(form.Item))
        {
            section = IdText.TryParse<AgendaItemId>(form.Item, out var id) ? open.Of(id) : null;
            if (section is null) return WebRefusals.NotAvailable;
        }

        var read = new Read();
        var (label, text) = WritableMinutes.Read(read, form, mayBeBlank: false);
        if (read.Any) return Result<ParagraphId>.Refused(read.Refusals);

        // What is added comes before the two parts that close an item.
        var last = file.Of(section?.Item.Id).Where(one => one.Part is not (MinutesPart.Changes or MinutesPart.Dissent)).Select(one => (int?)one.Position).Max();
        if (last is null) return MinutesRefusals.ItemNotDrafted(open.NumberOf(section!.Item.Id));
        var paragraph = await paragraphs.MakeAsync(draft, section?.Item, MinutesPart.Own, label, last.Value + 1, text, cancellation);
        db.Add(paragraph);
        await shelf.ClearAsync(DraftParagraph.PlaceOf(draft, section?.Item, null), cancellation);
        trail.Record("minutes.paragraph-added", WritableMinutes.ChainOf(section?.Item), new AuditObject("paragraph", paragraph.Id.Value), "R111");
        await db.SaveChangesAsync(cancellation);
        return paragraph.Id;
    }
}

internal static class AddParagraphEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting}/minutes/paragraphs", PostAsync).Requires(MinutesPermissions.Draft);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] ParagraphForm form, Standing standing, AddParagraph add, MinutesPages show, Pages pages, CancellationToken cancellation)
    {
        if (form.Preview is not null) return await show.ShowAsync(meeting, standing, new Editing(null, form.Item ?? "", form, true), cancellation);
        var done = await add.HandleAsync(meeting, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo($"{MinutesAddress.Of(standing, meeting)}#p-{done.Value}", MinutesTexts.Added)
            : await show.RedrawAsync(meeting, standing, new Editing(null, form.Item ?? "", form), done.Refusals, cancellation);
    }
}
