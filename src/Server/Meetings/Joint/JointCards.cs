using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <summary>What everybody who knows of a joint session is told of it: both bodies, the mode, both penalties (R28, R67, R70).</summary>
internal sealed class JointCards(MeetingsDb db, JointHoldings holdings, Rosters rosters, SettingsInForce settings, AccountNames names, LegalTexts laws)
{
    public async Task<JointCardView?> OfAsync(Meeting meeting, Standing standing, CancellationToken cancellation)
    {
        if (await holdings.OfAsync(meeting.Id, cancellation) is not { } holding) return null;
        var leading = await db.Set<Meeting>().AsNoTracking().SingleAsync(one => one.Id == holding.Meeting, cancellation);
        return new JointCardView(
            holding.Mode,
            await BodiesAsync(holding, leading, cancellation),
            (await settings.NumberAsync(leading.Body, leading.SettingsNumber, cancellation)).JointReason,
            await PartAsync(holding, meeting, cancellation),
            await AgreementAsync(holding, cancellation),
            holding.AgreedAt is not null,
            LaterOf(holding.Mode)?.Text,
            standing.IsOffice && holding.Meeting == meeting.Id && meeting.State is MeetingState.Draft && holding.Mode is not JointMode.SplitTime
                ? $"{MeetingAddress.Of(standing.BodyCode, meeting.Id)}/joint" : null);
    }

    /// <summary>Both bodies, the leading one first; at A the second stands for the function that was added.</summary>
    public async Task<IReadOnlyList<JointBodyView>> BodiesAsync(JointHolding holding, Meeting leading, CancellationToken cancellation)
    {
        var day = Tokyo.DayOf(leading.StartsAt);
        BodyId[] ids = [leading.Body, .. holding.Partner is { } partner ? new[] { partner } : []];
        var views = new List<JointBodyView>();
        foreach (var id in ids)
        {
            var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
            var people = await rosters.OfAsync(id, cancellation);
            views.Add(new JointBodyView(
                body.Name, body.Kind, (await settings.OnAsync(id, day, cancellation)).ChairTitle,
                [.. people.Where(person => person.Is(RosterRole.Chair)).Select(person => person.Name)],
                [.. people.Where(person => person.Is(RosterRole.Secretariat)).Select(person => $"{person.AgencyName} {person.Name}")],
                PenaltiesOf(body.Kind, day)));
        }

        if (holding.Mode is JointMode.AddedFunction && JointKinds.PartnerOf(views[0].Kind) is { } added)
            views.Add(new JointBodyView(JointTexts.AddedTo(views[0].Name), added, "", [], [], PenaltiesOf(added, day)));
        return views;
    }

    /// <summary>What still keeps the session from being decided on.</summary>
    public async Task<IReadOnlyList<GapView>> GapsAsync(Meeting meeting, CancellationToken cancellation) =>
        meeting.State is MeetingState.Draft && await ReasonAgainstDecidingAsync(meeting.Id, cancellation) is { } reason ? [new GapView(reason.Text, null, reason.Text)] : [];

    /// <summary>C: both chairs agreed. The leading chair does by deciding, the other by their own word before.</summary>
    public async Task<Kernel.Results.Refusal?> ReasonAgainstDecidingAsync(MeetingId meeting, CancellationToken cancellation) =>
        await holdings.OfAsync(meeting, cancellation) is { Mode: JointMode.Integrated, AgreedAt: null } ? HoldingRefusals.PartnerNotAgreed : null;

    /// <summary>Why the room cannot be opened in this mode yet; null where it can.</summary>
    public static Kernel.Results.Refusal? LaterOf(JointMode mode) => mode switch
    {
        JointMode.AddedFunction => HoldingRefusals.AddedFunctionNotLive,
        JointMode.SplitTime => HoldingRefusals.SplitNotLive,
        _ => null,
    };

    private List<JointPenaltyView> PenaltiesOf(BodyKind kind, DateOnly day) =>
        [.. laws.InForce(BodyKinds.Of(kind).PenaltyKeys, day).Select(law => new JointPenaltyView($"{law.Law}{law.Article}", law.Short ?? law.Text))];

    private async Task<string?> PartAsync(JointHolding holding, Meeting meeting, CancellationToken cancellation)
    {
        if (holding.Second is not { } second) return null;
        var isFirst = holding.Meeting == meeting.Id;
        var other = await db.Set<Meeting>().AsNoTracking().SingleAsync(one => one.Id == (isFirst ? second : holding.Meeting), cancellation);
        return JointTexts.Part(isFirst, JapaneseDates.Time(other.StartsAt), JapaneseDates.Time(other.EndsAt));
    }

    private async Task<string?> AgreementAsync(JointHolding holding, CancellationToken cancellation)
    {
        if (holding.Mode is not JointMode.Integrated) return null;
        if (holding is not { AgreedBy: { } by, AgreedAt: { } at }) return JointTexts.AgreementOpen;
        return JointTexts.Agreed((await names.OfAsync([by], cancellation))[by].Name, JapaneseDates.Day(Tokyo.DayOf(at)));
    }
}
