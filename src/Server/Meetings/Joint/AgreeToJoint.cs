using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <summary>The other body's chair agrees to a session that is held as one (C). Before that the leading chair cannot decide to hold it.</summary>
internal sealed class AgreeToJoint(MeetingsDb db, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        if (await db.Set<JointHolding>().SingleOrDefaultAsync(one => one.Meeting == meeting && one.Partner == standing.Body, cancellation) is not { } holding) return WebRefusals.NotAvailable;
        if (!standing.Is(RosterRole.Chair)) return MeetingsRefusals.NotYourMove;
        var state = await db.Set<Meeting>().Where(one => one.Id == meeting).Select(one => one.State).SingleAsync(cancellation);
        if (holding is not { Mode: JointMode.Integrated, AgreedAt: null } || state is not MeetingState.Draft) return HoldingRefusals.NothingToAgree;

        (holding.AgreedBy, holding.AgreedAt) = (member.Id, clock.GetUtcNow());
        trail.Record("meetings.joint-agreed", AuditChain.Rest, new AuditObject("meeting", meeting.Value), "R67");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

/// <summary>Sessions that other bodies plan together with this one: date and place, and nothing of the agenda.</summary>
internal sealed class ShowJointOffers(MeetingsDb db, AccountNames names)
{
    public async Task<JointOffersView> HandleAsync(Standing standing, CancellationToken cancellation)
    {
        var found = await (
            from holding in db.Set<JointHolding>().AsNoTracking()
            join meeting in db.Set<Meeting>() on holding.Meeting equals meeting.Id
            join body in db.Set<Body>() on meeting.Body equals body.Id
            where holding.Partner == standing.Body && meeting.State != MeetingState.Cancelled
            orderby meeting.StartsAt descending
            select new { holding, meeting, body.Name }).Take(100).ToListAsync(cancellation);
        var people = await names.OfAsync(found.Select(one => one.holding.AgreedBy).OfType<AccountId>(), cancellation);
        return new JointOffersView(
            standing.BodyCode, standing.BodyName, standing.IsOffice, standing.Is(RosterRole.Chair),
            [.. found.Select(one => new JointOfferView(
                one.Name, one.meeting.Number, one.holding.Mode, one.meeting.StartsAt, one.meeting.EndsAt, one.meeting.Place,
                one.holding.AgreedBy is { } by ? people[by].Name : null, one.holding.AgreedAt,
                standing.Is(RosterRole.Chair) && one is { holding: { Mode: JointMode.Integrated, AgreedAt: null }, meeting.State: MeetingState.Draft }
                    ? $"/bodies/{standing.BodyCode}/joint/{one.meeting.Id}/agree" : null)
            {
                MinutesHref = standing.Is(RosterRole.Chair) && one is { holding.Mode: JointMode.Integrated, meeting.State: MeetingState.MinutesDrafted or MeetingState.MinutesApproved or MeetingState.Kept }
                    ? $"{MeetingAddress.Of(standing.BodyCode, one.meeting.Id)}/minutes" : null,
            })]);
    }
}

internal static class JointOffersEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/joint", GetAsync).Requires(MeetingsPermissions.Move);
        app.MapPost("/bodies/{body}/joint/{meeting:guid}/agree", PostAsync).Requires(MeetingsPermissions.Move);
    }

    private static async Task<IResult> GetAsync(ShowJointOffers query, Standing standing, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<JointOffersPage>(JointTexts.OffersTitle, await query.HandleAsync(standing, cancellation));

    private static async Task<IResult> PostAsync(MeetingId meeting, AgreeToJoint agree, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var done = await agree.HandleAsync(meeting, standing, member, cancellation);
        return done.IsDone ? pages.GoTo($"/bodies/{standing.BodyCode}/joint", JointTexts.AgreedNotice) : await pages.RefuseAsync(done.Refusals);
    }
}
