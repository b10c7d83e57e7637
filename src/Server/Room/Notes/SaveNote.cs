using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Notes;

/// <summary>Saves the office's note of the item on the table. Whoever saves second sees both texts; nothing is overwritten unseen (T8).</summary>
internal sealed class SaveNote(MeetingsDb db, RoomActor actor, RoomLog log, ItemTexts texts, DraftShelf shelf, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    internal const int Longest = 8000;

    public async Task<Result<Done>> HandleAsync(MeetingId meeting, ItemNoteForm form, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAtItemAsync(meeting, form.NoteItem, standing, cancellation, RoomDesk.Office);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        var read = new Read();
        var text = read.Optional(form.Note, nameof(form.Note), Longest) ?? "";
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var item = taken.Value.Room.Current!;
        var note = await db.Set<ItemNote>().SingleOrDefaultAsync(one => one.Item == item.Id, cancellation);
        if (form.NoteVersion != VersionOf(note)) return RoomRefusals.NotesDiffer;

        var box = await texts.SealAsync(item, ItemTexts.NoteColumn, item.Id.Value, text, cancellation);
        var now = clock.GetUtcNow();
        if (note is null) db.Add(new ItemNote { Item = item.Id, SealedText = box, WrittenBy = member.Id, WrittenAt = now });
        else (note.SealedText, note.WrittenBy, note.WrittenAt) = (box, member.Id, now);

        await shelf.ClearAsync(DraftNote.PlaceOf(item), cancellation);
        var session = taken.Value.Session.Id;
        await log.HappenAsync(session, LiveEventKind.NoteSaved, cancellation, item.Id);
        trail.Record("room.note-saved", AuditChain.Of(session), new AuditObject("item", item.Id.Value));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private static string VersionOf(ItemNote? note) => (note is null ? 0 : note.Version + 1).ToString(CultureInfo.InvariantCulture);
}

internal static class SaveNoteEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/room/note", PostAsync).Requires(RoomPermissions.Conduct);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] ItemNoteForm form, Standing standing, SaveNote save, LastSaves saves, RoomPages rooms, Pages pages, CancellationToken cancellation)
    {
        var saved = await save.HandleAsync(meeting, form, standing, cancellation);
        if (saved.IsDone) return pages.GoTo(RoomPages.AddressOf(standing, meeting), RoomTexts.NoteSaved);
        var item = IdText.TryParse<AgendaItemId>(form.NoteItem, out var id) ? id.Value : default;
        var last = await saves.ProblemsAsync(saved.Refusals, item, "room.note-", static () => [], cancellation);
        return await rooms.RedrawAsync(meeting, standing, saved.Refusals, view => RoomPages.IsStillAt(view, form.NoteItem)
            ? view with { Note = form, Problems = saved.Refusals.AsProblems(last.Saved is { } by ? by with { Values = [new(RoomTexts.NoteField, view.Scene.Item!.Note.Text)] } : null) }
            : view with { Unsent = RoomPages.Words(form.Note) }, cancellation);
    }
}
