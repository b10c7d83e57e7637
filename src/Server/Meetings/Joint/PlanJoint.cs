using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Organising;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <param name="Boundary">Where the second part begins (B).</param>
internal sealed record JointGiven(JointMode Mode, Body? Partner, DateTimeOffset? Boundary);

/// <summary>Reads from a form how a meeting is to be held together with another body, and holds it against what must stand before.</summary>
internal sealed class PlanJoint(MeetingsDb db, SettingsInForce settings, IStandings standings, CurrentMember member)
{
    /// <summary>Null where the body holds it alone, or where something is refused.</summary>
    public async Task<JointGiven?> ReadAsync(MeetingForm form, MeetingTime time, Standing standing, Read read, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(form.Joint)) return null;
        var before = read.Refusals.Count;
        var mode = read.Choice<JointMode>(form.Joint, nameof(form.Joint));
        if (read.Refusals.Count > before) return null;

        // A time that cannot be read is told beside everything else that is missing.
        var boundary = mode is JointMode.SplitTime ? read.Time(form.Boundary, nameof(form.Boundary)) : (TimeOnly?)null;
        var second = read.Refusals.Count == before && boundary is { } at ? Tokyo.Instant(time.Day, at) : (DateTimeOffset?)null;
        var partner = mode is JointMode.AddedFunction ? null : await PartnerAsync(form.Partner, standing, cancellation);
        await CheckAsync(mode, time.Day, partner, second is not { } moment || (time.StartsAt < moment && moment < time.EndsAt), standing, read, cancellation);
        return read.Refusals.Count > before ? null : new JointGiven(mode, partner, second);
    }

    public async Task CheckAsync(JointMode mode, DateOnly day, Body? partner, bool boundaryLiesWithin, Standing standing, Read read, CancellationToken cancellation)
    {
        var plan = new JointPlan(
            mode, day, standing.Kind, await settings.OnAsync(standing.Body, day, cancellation), partner?.Kind,
            partner is null ? null : await settings.OnAsync(partner.Id, day, cancellation),
            partner is not null && await standings.OfAsync(member.Id, partner.Code, cancellation) is { IsOffice: true },
            boundaryLiesWithin)
        {
            Municipality = await db.MunicipalityKindAsync(cancellation),
        };
        foreach (var reason in JointPlanning.ReasonsAgainst(plan)) read.Refuse(reason);
    }

    public Task<Body?> PartnerAsync(string? code, Standing standing, CancellationToken cancellation) => string.IsNullOrEmpty(code)
        ? Task.FromResult<Body?>(null)
        : db.Set<Body>().AsNoTracking().SingleOrDefaultAsync(body => body.Code == code && body.Id != standing.Body, cancellation);

    /// <summary>What the form offers and explains; null for a kind of body that holds no joint session.</summary>
    public async Task<JointPlanView?> ViewAsync(Standing standing, CancellationToken cancellation)
    {
        if (JointKinds.PartnerOf(standing.Kind) is not { } other) return null;
        var own = await settings.TodayAsync(standing.Body, cancellation);
        var href = $"/bodies/{standing.BodyCode}/settings";
        var partners = new List<JointPartnerView>();
        foreach (var body in await db.Set<Body>().AsNoTracking().Where(body => body.Kind == other).OrderBy(body => body.Name).ToListAsync(cancellation))
        {
            var missesNotice = other is BodyKind.IsolationCouncil && (await settings.TodayAsync(body.Id, cancellation)).NoticeOn is null;
            partners.Add(new JointPartnerView(body.Code, missesNotice ? JointTexts.WithoutNotice(body.Name) : body.Name));
        }

        return new JointPlanView(
            partners,
            [
                new JointCheckView(JointTexts.CheckReason, own.JointReason is not null, href),
                .. standing.Kind is BodyKind.IsolationCouncil ? new[] { new JointCheckView(JointTexts.CheckNotice, own.NoticeOn is not null, href) } : [],
                new JointCheckView(JointTexts.CheckBothActs, own is { RuleNamesBothActs: true, NoticeOn: not null }, href),
            ]);
    }
}
