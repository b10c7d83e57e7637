using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Minutes.Writing;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Minutes.Drafting;

/// <summary>Makes a draft from what was recorded, of every item the drafter may open. Whoever of the office may open the others drafts those.</summary>
internal sealed class PrepareMinutes(
    MeetingsDb db, MinutesFiles files, MinutesGate gate, SessionRecords records, SealedParagraphs paragraphs, MeetingMoves moves, DatabaseLocks locks,
    AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    /// <summary>Room for what is added to one section later.</summary>
    public const int SectionSpan = 10_000;

    public async Task<Result<Done>> HandleAsync(MeetingId meeting, Standing standing, CancellationToken cancellation)
    {
        await locks.TakeAsync($"minutes:{meeting}", cancellation);
        if (await files.FindAsync(standing.Body, meeting, cancellation) is not { } file) return WebRefusals.NotAvailable;
        if (file.Draft is { State: not MinutesState.Drafting } closed) return closed.State is MinutesState.Approved ? MinutesRefusals.Locked : MinutesRefusals.NotDrafting;
        if (file.Draft is null && file.Meeting.State is not MeetingState.Closed) return MinutesRefusals.NotClosedYet;

        var open = (await gate.OpenAsync(file, member.Id, cancellation)).Items;
        var missing = open.Where(one => !file.Of(one.Item.Id).Any()).ToArray();
        if (file.Draft is not null && missing.Length == 0) return MinutesRefusals.AlreadyPrepared;

        var record = await records.ReadAsync(file, missing, cancellation);
        var minutes = file.Draft;
        if (minutes is null)
        {
            var moved = await moves.MoveAsync(meeting, MeetingMove.DraftMinutes, standing, cancellation);
            if (!moved.IsDone) return Result<Done>.Refused(moved.Refusals);
            minutes = new MinutesDraft { Id = MinutesId.New(), Meeting = meeting, Body = standing.Body, PreparedAt = clock.GetUtcNow(), PreparedBy = member.Id };
            db.Add(minutes);
            await AddAsync(minutes, null, 0, DraftOfRecord.HeadOf(record), cancellation);
        }

        foreach (var item in record.Items)
        {
            var index = file.Items.ToList().FindIndex(one => one.Id == item.Id);
            await AddAsync(minutes, file.Items[index], (index + 1) * SectionSpan, DraftOfRecord.ItemOf(item), cancellation);
        }

        trail.Record("minutes.prepared", AuditChain.Rest, new AuditObject("minutes", minutes.Id.Value), "R109,R112");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private async Task AddAsync(MinutesDraft minutes, AgendaItem? item, int from, IReadOnlyList<DraftedParagraph> drafted, CancellationToken cancellation)
    {
        foreach (var (one, index) in drafted.Select((one, index) => (one, index)))
            db.Add(await paragraphs.MakeAsync(minutes, item, one.Part, one.Label, from + (index * 10), one.Text, cancellation));
    }
}

internal static class PrepareMinutesEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting}/minutes/prepare", PostAsync).Requires(MinutesPermissions.Draft);

    private static async Task<IResult> PostAsync(MeetingId meeting, Standing standing, PrepareMinutes prepare, Pages pages, CancellationToken cancellation)
    {
        var done = await prepare.HandleAsync(meeting, standing, cancellation);
        return done.IsDone ? pages.GoTo(MinutesAddress.Of(standing, meeting), MinutesTexts.Prepared) : await pages.RefuseAsync(done.Refusals);
    }
}
