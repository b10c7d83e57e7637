using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Minutes.Writing;

/// <summary>Keeps or throws away what somebody has half written in a paragraph.</summary>
internal sealed class DraftParagraph(WritableMinutes minutes, DraftShelf shelf)
{
    public static DraftPlace PlaceOf(MinutesDraft draft, AgendaItem? item, ParagraphId? paragraph) => paragraph is { } id
        ? new DraftPlace(DraftKind.Paragraph, id.Value, draft.Body, item?.CaseFile)
        : new DraftPlace(DraftKind.NewParagraph, item?.Id.Value ?? draft.Id.Value, draft.Body, item?.CaseFile);

    public async Task<Result<Done>> HandleAsync(MeetingId meeting, ParagraphId? paragraph, ParagraphForm form, DraftForm draft, Standing standing, CancellationToken cancellation)
    {
        var found = await minutes.FindAsync(meeting, standing, cancellation);
        if (!found.IsDone) return Result<Done>.Refused(found.Refusals);
        if (ItemOf(found.Value, paragraph, form) is not { IsThere: true, Item: var item }) return WebRefusals.NotAvailable;
        var read = new Read();
        read.Optional(form.Text, nameof(form.Text), WritableMinutes.MostCharacters);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var place = PlaceOf(found.Value.Draft, item, paragraph);
        await shelf.MindAsync(place, form, draft, cancellation);
        return Done.It;
    }

    /// <summary>The item the paragraph is about; none for the head.</summary>
    private static (bool IsThere, AgendaItem? Item) ItemOf(WritableFile file, ParagraphId? paragraph, ParagraphForm form)
    {
        if (paragraph is { } id) return file.Find(id) is { } there ? (true, file.File.ItemOf(there)) : (false, null);
        if (string.IsNullOrEmpty(form.Item)) return (true, null);
        var open = IdText.TryParse<AgendaItemId>(form.Item, out var item) ? file.Open.Of(item) : null;
        return (open is not null, open?.Item);
    }
}

internal static class DraftParagraphEndpoint
{
    private const string Paragraphs = "/bodies/{body}/meetings/{meeting}/minutes/paragraphs";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost($"{Paragraphs}/draft", (MeetingId meeting, [FromForm] ParagraphForm form, [FromForm] DraftForm draft, Standing standing, DraftParagraph keep, Pages pages, CancellationToken cancellation) =>
            PostAsync(meeting, null, form, draft, standing, keep, pages, cancellation)).Requires(MinutesPermissions.Draft);
        app.MapPost($"{Paragraphs}/{{paragraph}}/draft", (MeetingId meeting, ParagraphId paragraph, [FromForm] ParagraphForm form, [FromForm] DraftForm draft, Standing standing, DraftParagraph keep, Pages pages, CancellationToken cancellation) =>
            PostAsync(meeting, paragraph, form, draft, standing, keep, pages, cancellation)).Requires(MinutesPermissions.Draft);
    }

    private static async Task<IResult> PostAsync(
        MeetingId meeting, ParagraphId? paragraph, ParagraphForm form, DraftForm draft, Standing standing, DraftParagraph keep, Pages pages, CancellationToken cancellation)
    {
        var kept = await keep.HandleAsync(meeting, paragraph, form, draft, standing, cancellation);
        if (!kept.IsDone) return await pages.RefuseAsync(kept.Refusals);
        if (draft.Then is DraftForm.Quiet) return Pages.Stay();
        var writing = paragraph is { } id ? $"?edit={id}" : $"?add={(IdText.TryParse<AgendaItemId>(form.Item, out var item) ? item.ToString() : "head")}";
        var anchor = paragraph is { } there ? $"#p-{there}" : "#adding";
        return draft.Then is DraftForm.Drop
            ? pages.GoTo(MinutesAddress.Of(standing, meeting) + writing + anchor, UiTexts.DraftDropped)
            : pages.GoTo($"{MinutesAddress.Of(standing, meeting)}{writing}&draft=1{anchor}", UiTexts.DraftKept);
    }
}
