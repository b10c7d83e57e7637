using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Whoever presides records that the meeting agreed and has a recused person heard on facts, then lets them go (R83).</summary>
internal sealed class HearRecused(MeetingsDb db, RoomActor actor, RoomLog log, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    /// <summary>Recused people of the item on the table who are in the room; told only to who presides over it.</summary>
    public static Task<List<AccountId>> HearableAsync(MeetingsDb db, RoomNow room, CancellationToken cancellation)
    {
        AccountId[] people = [.. room.InRoom];
        return room.Current is not { CaseFile: { } caseFile }
            ? Task.FromResult(new List<AccountId>())
            : db.Set<CaseRecusal>().InForce().Where(one => one.CaseFile == caseFile && people.Contains(one.Account)).Select(one => one.Account).Distinct().ToListAsync(cancellation);
    }

    public async Task<Result<Done>> BeginAsync(MeetingId meeting, HearingForm form, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAtItemAsync(meeting, form.HearItem, standing, cancellation, RoomDesk.Chair);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        var room = taken.Value.Room;
        var read = new Read();
        var person = read.Id<AccountId>(form.Heard, nameof(form.Heard));
        if (!read.Any && !(await HearableAsync(db, room, cancellation)).Contains(person)) read.Refuse(WebRefusals.NotAChoice(nameof(form.Heard)));
        if (!Read.Ticked(form.Agreed)) read.Refuse(RoomRefusals.NotAgreed);
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if (room.Hearing is not null) return RoomRefusals.HearingAlready;

        var session = taken.Value.Session.Id;
        db.Add(new ItemHearing { Session = session, Item = room.Current!.Id, Account = person, BeganAt = clock.GetUtcNow(), AgreementRecordedBy = member.Id });
        await log.HappenAsync(session, LiveEventKind.HearingBegan, cancellation, room.Current.Id, person);
        trail.Record("room.hearing-began", AuditChain.Of(session), new AuditObject("account", person.Value), $"R83,item:{room.Current.Id}");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<Done>> EndAsync(MeetingId meeting, HearingForm form, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAtItemAsync(meeting, form.HearItem, standing, cancellation, RoomDesk.Chair);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        var session = taken.Value.Session.Id;
        var open = await db.Set<ItemHearing>().SingleOrDefaultAsync(one => one.Session == session && one.EndedAt == null, cancellation);
        if (open is null) return Done.It;
        open.EndedAt = clock.GetUtcNow();
        await log.HappenAsync(session, LiveEventKind.HearingEnded, cancellation, open.Item, open.Account);
        trail.Record("room.hearing-ended", AuditChain.Of(session), new AuditObject("account", open.Account.Value), $"R83,item:{open.Item}");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class HearRecusedEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/bodies/{body}/meetings/{meeting}/room/hear", BeginAsync).Requires(RoomPermissions.Conduct);
        app.MapPost("/bodies/{body}/meetings/{meeting}/room/heard", EndAsync).Requires(RoomPermissions.Conduct);
    }

    private static async Task<IResult> BeginAsync(
        MeetingId meeting, [FromForm] HearingForm form, Standing standing, HearRecused hear, RoomPages rooms, Pages pages, CancellationToken cancellation)
    {
        var done = await hear.BeginAsync(meeting, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(RoomPages.AddressOf(standing, meeting), HearingTexts.BeganNotice)
            : await rooms.RedrawAsync(meeting, standing, done.Refusals, view => view with { HearingForm = form }, cancellation);
    }

    private static async Task<IResult> EndAsync(
        MeetingId meeting, [FromForm] HearingForm form, Standing standing, HearRecused hear, RoomPages rooms, Pages pages, CancellationToken cancellation)
    {
        var done = await hear.EndAsync(meeting, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(RoomPages.AddressOf(standing, meeting), HearingTexts.EndedNotice)
            : await rooms.RedrawAsync(meeting, standing, done.Refusals, static view => view, cancellation);
    }
}
