using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Hub;

/// <summary>Looks at every call of the hub anew: the sign-in's row, then the room's door. A line keeps no right it was opened with.</summary>
internal sealed class HubDoor(
    SignInBook book, CurrentMember member, RoomHall hall, RoomConnections connections, MeetingsDb db, Act act, AuditTrail trail, TimeProvider clock)
{
    /// <summary>How often a sign of life is written down.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(30);

    public async Task<RoomAnswer> JoinAsync(HubCallerContext caller, string? session, string? cursor)
    {
        if (!await KnowAsync(caller)) return RoomAnswer.Closed;
        var connection = connections.Find(caller.ConnectionId) ?? Line(caller);
        if (IdText.TryParse<SessionId>(session, out var id) && await hall.JoinAsync(connection, id, cursor, caller.ConnectionAborted) is { } answer) return answer;
        await RefuseAsync(id);
        return RoomAnswer.Reload;
    }

    public async Task<RoomAnswer> CatchUpAsync(HubCallerContext caller, string? cursor)
    {
        if (!await KnowAsync(caller)) return RoomAnswer.Closed;
        return connections.Find(caller.ConnectionId) is { Session: { } session } connection
            ? await hall.JoinAsync(connection, session, cursor, caller.ConnectionAborted) ?? RoomAnswer.Reload
            : RoomAnswer.Reload;
    }

    public async Task<RoomStay?> HereAsync(HubCallerContext caller)
    {
        if (!await KnowAsync(caller)) return null;
        var now = clock.GetUtcNow();
        if (connections.Find(caller.ConnectionId) is { Session: { } session, Audience: not null } connection && now - connection.SeenAt >= Noticeable)
        {
            connection.SeenAt = now;
            await db.Set<RoomCheckIn>().Where(checkIn => checkIn.Session == session && checkIn.Account == member.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(checkIn => checkIn.SeenAt, now), caller.ConnectionAborted);
        }

        return member.Ends is { } ends ? new RoomStay(SecondsTo(ends.Idle), SecondsTo(ends.AtLatest)) : null;

        int SecondsTo(DateTimeOffset end) => Math.Max(0, (int)(end - now).TotalSeconds);
    }

    public void Leave(string connection) => connections.Remove(connection);

    /// <summary>False, and the line is cut, when the sign-in ended, ran out, or lacks its second factor.</summary>
    private async Task<bool> KnowAsync(HubCallerContext caller)
    {
        if (await book.BecomeAsync(caller.User, member, caller.ConnectionAborted) && member.HasTwoFactors) return true;
        connections.Remove(caller.ConnectionId);
        caller.Abort();
        return false;
    }

    private RoomConnection Line(HubCallerContext caller)
    {
        var culture = caller.GetHttpContext()?.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture;
        var english = culture?.TwoLetterISOLanguageName == "en";
        var line = new RoomConnection(caller.ConnectionId, member.Id, member.SignIn, english, caller.Abort);
        connections.Add(line);
        return line;
    }

    private Task<bool> RefuseAsync(SessionId session) => act.RunAsync(
        () =>
        {
            trail.RecordRefused("room.join", AuditChain.Rest, new AuditObject("session", session.Value), WebRefusals.NotAvailable.Code);
            return Task.FromResult(true);
        },
        static written => written,
        CancellationToken.None);
}
