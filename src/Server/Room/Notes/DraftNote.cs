using System.Globalization;
using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Room.Notes;

/// <summary>Keeps, finds and throws away what the office has half written in the note of an item. The room may have moved on since: the draft waits until the item comes back.</summary>
internal sealed class DraftNote(Rooms rooms, Admission admission, DraftShelf shelf, LastSaves saves, CurrentMember member)
{
    public static DraftPlace PlaceOf(AgendaItem item) => new(DraftKind.Note, item.Id.Value, item.Body, item.CaseFile);

    public async Task<Result<Done>> HandleAsync(MeetingId meeting, ItemNoteForm form, DraftForm draft, Standing standing, CancellationToken cancellation)
    {
        if (await rooms.FindAsync(standing.Body, meeting, cancellation) is not { } room || !IdText.TryParse<AgendaItemId>(form.NoteItem, out var id)) return WebRefusals.NotAvailable;
        if (!room.IsIn(member.Id)) return RoomRefusals.ConditionsOpen;
        if (!standing.IsOffice) return RoomRefusals.NotYourAct;
        if (room.Items.SingleOrDefault(one => one.Id == id) is not { } item || (item.CaseFile is not null && await GrantAsync(item, cancellation) is null)) return WebRefusals.NotAvailable;
        var read = new Read();
        read.Optional(form.Note, nameof(form.Note), SaveNote.Longest);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        await shelf.MindAsync(PlaceOf(item), form, draft, cancellation);
        return Done.It;
    }

    /// <summary>The room with the reader's own draft: offered, or laid into the form when they asked for it.</summary>
    public async Task<RoomView> WithDraftAsync(RoomView view, RoomNow room, bool take, CancellationToken cancellation)
    {
        if (view.Scene is not { Desk: RoomDesk.Office, Item: { } shown } || room.Items.SingleOrDefault(one => one.Id.ToString() == shown.Id) is not { } item) return view;
        if (await shelf.FindAsync(PlaceOf(item), cancellation) is not { } kept) return view;
        if (!take) return view with { NoteDraft = new DraftView(kept.KeptAt, $"{view.Scene.Address}?draft=note", $"{view.Scene.Address}/note/draft", [(nameof(ItemNoteForm.NoteItem), shown.Id)]) };

        var grant = item.CaseFile is null ? null : await GrantAsync(item, cancellation);
        if (item.CaseFile is not null && grant is null) return view;
        var form = await shelf.OpenAsync<ItemNoteForm>(kept, grant, [.. grant?.Cover.Keys ?? []], cancellation);

        // Somebody saved since: both texts are shown, as after a conflict.
        var isStale = form.NoteVersion != shown.Note.Version.ToString(CultureInfo.InvariantCulture);
        return view with { Note = form, Problems = await saves.ProblemsAsync([], item.Id.Value, "room.note-", () => [new(RoomTexts.NoteField, shown.Note.Text)], cancellation, isStale) };
    }

    private async Task<Grant?> GrantAsync(AgendaItem item, CancellationToken cancellation) =>
        (await admission.ForItemAsync(member.Id, item.Id, GateRow.LiveItem, cancellation) as Verdict.Granted)?.Grant;
}

internal static class DraftNoteEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/room/note/draft", PostAsync).Requires(RoomPermissions.Conduct);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] ItemNoteForm form, [FromForm] DraftForm draft, Standing standing, DraftNote keep, Pages pages, CancellationToken cancellation)
    {
        var kept = await keep.HandleAsync(meeting, form, draft, standing, cancellation);
        if (!kept.IsDone) return await pages.RefuseAsync(kept.Refusals);
        var room = RoomPages.AddressOf(standing, meeting);
        return draft.Then switch
        {
            DraftForm.Quiet => Pages.Stay(),
            DraftForm.Drop => pages.GoTo(room, UiTexts.DraftDropped),
            _ => pages.GoTo($"{room}?draft=note", UiTexts.DraftKept),
        };
    }
}
