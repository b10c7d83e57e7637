using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>The invented history in its order, told so that it ends at the first start of the server.</summary>
internal sealed class DemoStory(DemoStage stage, DateTimeOffset now)
{
    /// <summary>Days between the founding of the bodies and the first start.</summary>
    private const int DaysOfHistory = 60;

    public static DateTimeOffset BeginsAt(DateTimeOffset now) => Tokyo.Instant(Tokyo.DayOf(now).AddDays(-DaysOfHistory), new TimeOnly(9, 0));

    public async Task TellAsync(CancellationToken cancellation)
    {
        await Founding.TellAsync(stage, cancellation);
        await Signatures.AdoptAsync(stage, cancellation);
        await ArriveAsync(DaysAgo(55), cancellation);
        var cases = await Casework.TellAsync(stage, cancellation);
        foreach (var one in cases.Values.Where(one => one.Case.Basis is DemoBasis.Consent)) await Grounds.ConsentAsync(stage, one, cancellation);

        await TellFinishedAsync(cases, cancellation);
        await TellNextAsync(cases, cancellation);
    }

    private async Task TellFinishedAsync(IReadOnlyDictionary<string, ToldCase> cases, CancellationToken cancellation)
    {
        var told = stage.Town.Meetings.Finished;
        var about = told.Cases.Select(key => cases[key]).ToArray();
        var day = Tokyo.DayOf(now).AddDays(-told.DaysAgo);
        await ArriveAsync(DaysAgo(told.DaysAgo + 14), cancellation);
        var meeting = await Gatherings.PlanAsync(stage, told.Body, Tokyo.Instant(day, told.Start), Tokyo.Instant(day, told.End), told.Place, about, cancellation);
        await Gatherings.CallAsync(stage, meeting, cancellation);
        await ArriveAsync(DaysAgo(told.DaysAgo, 8), cancellation);
        await PastMeeting.HoldAsync(stage, meeting, told, about, cancellation);
        await ArriveAsync(DaysAgo(told.DaysAgo - 3), cancellation);
        await PastMinutes.TellAsync(stage, meeting, told.Nothing, cancellation);
    }

    /// <summary>The meeting that can be opened now, the one after it, and the records that wait or were approved.</summary>
    private async Task TellNextAsync(IReadOnlyDictionary<string, ToldCase> cases, CancellationToken cancellation)
    {
        await ArriveAsync(DaysAgo(5), cancellation);
        foreach (var one in cases.Values) await OutsideMeetings.TellAsync(stage, one, SharingRow.D11, cancellation);
        var (at, soon) = (stage.Town.Meetings.Now, stage.Town.Meetings.Preparing);
        var (startsAt, endsAt) = WithinToday(now.AddMinutes(at.MinutesAhead), at.Length);
        var next = await Gatherings.PlanAsync(stage, at.Body, startsAt, endsAt, at.Place, at.Cases.Select(key => cases[key]), cancellation);
        await Gatherings.ConsultAsync(stage, next, at.Consultation, cancellation);
        var day = Tokyo.DayOf(now).AddDays(soon.DaysAhead);
        var later = await Gatherings.PlanAsync(
            stage, soon.Body, Tokyo.Instant(day, soon.Start), Tokyo.Instant(day, soon.End), soon.Place, soon.Cases.Select(key => cases[key]), cancellation);

        foreach (var one in cases.Values.Where(one => one.Case.Basis is DemoBasis.WithoutConsent))
            await Grounds.ApproveAsync(stage, one, await Grounds.SubmitAsync(stage, one, next, cancellation), cancellation);
        foreach (var one in cases.Values.Where(one => one.Case.Basis is DemoBasis.Submitted)) await Grounds.SubmitAsync(stage, one, later, cancellation);
        var plans = await PlanCoordinationAsync(cases, cancellation);
        await PlanJointAsync(cases, cancellation);
        await ArriveAsync(DaysAgo(1), cancellation);
        foreach (var one in cases.Values) await OutsideMeetings.TellAsync(stage, one, SharingRow.D5, cancellation);
        await Visits.AskAsync(stage, cases, cancellation);
        await Visits.StandInAsync(stage, later, cancellation);
        await Gatherings.CallAsync(stage, next, cancellation);
        await Gatherings.CallAsync(stage, plans, cancellation);
    }

    /// <summary>The 支援調整会議 of the coming days, with a drafted plan on its agenda.</summary>
    private async Task<ToldMeeting> PlanCoordinationAsync(IReadOnlyDictionary<string, ToldCase> cases, CancellationToken cancellation)
    {
        var told = stage.Town.Meetings.Coordination;
        var (day, about) = (Tokyo.DayOf(now).AddDays(told.DaysAhead), told.Cases.Select(key => cases[key]).ToArray());
        var meeting = await Gatherings.PlanAsync(stage, told.Body, Tokyo.Instant(day, told.Start), Tokyo.Instant(day, told.End), told.Place, about, cancellation);
        foreach (var one in about) await PlannedSupport.TableAsync(stage, one, meeting, cancellation);
        return meeting;
    }

    /// <summary>A session of council and 支援会議 that is held as one: planned, and waiting for the other chair to agree.</summary>
    private async Task PlanJointAsync(IReadOnlyDictionary<string, ToldCase> cases, CancellationToken cancellation)
    {
        var told = stage.Town.Meetings.Joint;
        await Founding.GiveNoticeAsync(stage, told, cancellation);
        var day = Tokyo.DayOf(now).AddDays(told.DaysAhead);
        await Gatherings.PlanAsync(
            stage, told.Body, Tokyo.Instant(day, told.Start), Tokyo.Instant(day, told.End), told.Place, told.Cases.Select(key => cases[key]), cancellation, told);
    }

    /// <summary>A meeting lies within one day; shortly before midnight it is a short one.</summary>
    private static (DateTimeOffset From, DateTimeOffset To) WithinToday(DateTimeOffset from, int minutes)
    {
        var start = Tokyo.At(from);
        var lastMinute = Tokyo.Instant(DateOnly.FromDateTime(start.DateTime), new TimeOnly(23, 59));
        var rounded = start.AddTicks(-(start.Ticks % TimeSpan.TicksPerMinute));
        var begins = rounded < lastMinute ? rounded : lastMinute.AddMinutes(-1);
        return (begins, begins.AddMinutes(minutes) < lastMinute ? begins.AddMinutes(minutes) : lastMinute);
    }

    /// <summary>Moves on to an instant; a declaration that ended on the way is signed again (R34).</summary>
    private async Task ArriveAsync(DateTimeOffset instant, CancellationToken cancellation)
    {
        stage.Clock.MoveTo(instant);
        await Signatures.SignAsync(stage, cancellation);
    }

    private DateTimeOffset DaysAgo(int days, int hour = 10) => Tokyo.Instant(Tokyo.DayOf(now).AddDays(-days), new TimeOnly(hour, 0));
}
