using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Minutes.Writing;

/// <summary>Changes text and label of one paragraph of a draft.</summary>
internal sealed class SaveParagraph(MeetingsDb db, WritableMinutes minutes, SealedParagraphs paragraphs, DraftShelf shelf, AuditTrail trail)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, ParagraphId id, ParagraphForm form, Standing standing, CancellationToken cancellation)
    {
        var found = await minutes.FindAsync(meeting, standing, cancellation);
        if (!found.IsDone) return Result<Done>.Refused(found.Refusals);
        if (found.Value.Find(id) is not { } paragraph) return WebRefusals.NotAvailable;

        var read = new Read();
        var (label, text) = WritableMinutes.Read(read, form, CompleteMinutes.MayBeBlank(paragraph.Part));
        if (form.Version != VersionOf(paragraph)) read.Refuse(MinutesRefusals.ParagraphChanged);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var item = found.Value.File.ItemOf(paragraph);
        paragraph.Label = label;
        await paragraphs.RewriteAsync(found.Value.Draft, item, paragraph, text, cancellation);
        await shelf.ClearAsync(DraftParagraph.PlaceOf(found.Value.Draft, item, paragraph.Id), cancellation);
        trail.Record("minutes.paragraph-changed", WritableMinutes.ChainOf(item), new AuditObject("paragraph", paragraph.Id.Value), "R111");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public static string VersionOf(MinutesParagraph paragraph) => paragraph.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

internal static class SaveParagraphEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting}/minutes/paragraphs/{paragraph}", PostAsync).Requires(MinutesPermissions.Draft);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, ParagraphId paragraph, [FromForm] ParagraphForm form, Standing standing, SaveParagraph save, MinutesPages show, Pages pages, CancellationToken cancellation)
    {
        if (form.Preview is not null) return await show.ShowAsync(meeting, standing, new Editing(paragraph, null, form, true), cancellation);
        var done = await save.HandleAsync(meeting, paragraph, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo($"{MinutesAddress.Of(standing, meeting)}#p-{paragraph}", MinutesTexts.Saved)
            : await show.RedrawAsync(meeting, standing, new Editing(paragraph, null, form), done.Refusals, cancellation);
    }
}
