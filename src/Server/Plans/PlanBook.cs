using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans;

/// <summary>A text of a plan with its services; the words stay sealed.</summary>
internal sealed record PlanText(PlanVersion Version, IReadOnlySet<PlanService> Services);

/// <summary>A plan with everything that was recorded about it, still sealed.</summary>
/// <param name="Texts">Oldest first.</param>
/// <param name="Word">The last word of the meeting at the item where the plan is tabled.</param>
internal sealed record PlanFile(
    SupportPlan Plan,
    IReadOnlyList<PlanText> Texts,
    PlanWord? Word,
    PlanAgreement? Agreement,
    SupportDecision? Decision,
    MunicipalReport? Report,
    PlanCourse Course)
{
    public PlanText? Newest => Texts.Count > 0 ? Texts[^1] : null;

    public PlanState State => Course.State;

    /// <summary>What the meeting has or had before it: the text it spoke about, else the newest.</summary>
    public PlanText? AtMeeting => Word is { } word ? Texts.Single(text => text.Version.Number == word.TextNumber) : Newest;

    public bool ChangedAtMeeting => Newest is { } newest && Plan.TabledText is { } tabled && newest.Version.Number > tabled;
}

/// <summary>Reads plans. Says nothing about who may see them: whoever asks has been to the gate.</summary>
internal sealed class PlanBook(MeetingsDb db)
{
    public async Task<PlanFile?> FindAsync(PlanId id, CaseFileId caseFile, CancellationToken cancellation) =>
        (await ReadAsync(db.Set<SupportPlan>().Where(plan => plan.Id == id && plan.CaseFile == caseFile), cancellation)).SingleOrDefault();

    /// <summary>The plan heard at this item.</summary>
    public async Task<PlanFile?> AtItemAsync(AgendaItemId item, CancellationToken cancellation) =>
        (await ReadAsync(db.Set<SupportPlan>().Where(plan => plan.Item == item), cancellation)).SingleOrDefault();

    /// <summary>All plans of these cases, by case and number.</summary>
    public Task<IReadOnlyList<PlanFile>> OfAsync(IReadOnlyCollection<CaseFileId> cases, CancellationToken cancellation) =>
        ReadAsync(db.Set<SupportPlan>().Where(plan => cases.Contains(plan.CaseFile)), cancellation);

    private async Task<IReadOnlyList<PlanFile>> ReadAsync(IQueryable<SupportPlan> wanted, CancellationToken cancellation)
    {
        var plans = await wanted.OrderBy(plan => plan.CaseFile).ThenBy(plan => plan.Number).ToListAsync(cancellation);
        PlanId[] ids = [.. plans.Select(plan => plan.Id)];
        var versions = await db.Set<PlanVersion>().AsNoTracking().Where(version => ids.Contains(version.Plan)).OrderBy(version => version.Number).ToListAsync(cancellation);
        PlanVersionId[] texts = [.. versions.Select(version => version.Id)];
        var services = (await db.Set<PlanVersionService>().AsNoTracking().Where(named => texts.Contains(named.Version)).ToListAsync(cancellation)).ToLookup(named => named.Version, named => named.Service);
        var words = await (
            from word in db.Set<PlanWord>().AsNoTracking()
            join decision in db.Set<Decision>() on word.Decision equals decision.Id
            where ids.Contains(word.Plan)
            orderby word.RecordedAt
            select new { Word = word, decision.ConfirmedAt }).ToListAsync(cancellation);
        var agreements = await db.Set<PlanAgreement>().AsNoTracking().Where(one => ids.Contains(one.Plan)).ToDictionaryAsync(one => one.Plan, cancellation);
        var decisions = await db.Set<SupportDecision>().AsNoTracking().Where(one => ids.Contains(one.Plan)).ToDictionaryAsync(one => one.Plan, cancellation);
        var reports = await db.Set<MunicipalReport>().AsNoTracking().Where(one => ids.Contains(one.Plan)).ToDictionaryAsync(one => one.Plan, cancellation);
        return [.. plans.Select(plan =>
        {
            PlanText[] written = [.. versions.Where(version => version.Plan == plan.Id).Select(version => new PlanText(version, services[version.Id].ToHashSet()))];
            var last = words.LastOrDefault(one => one.Word.Plan == plan.Id && one.Word.Item == plan.Item);
            var (agreement, decision, report) = (agreements.GetValueOrDefault(plan.Id), decisions.GetValueOrDefault(plan.Id), reports.GetValueOrDefault(plan.Id));
            var course = new PlanCourse
            {
                Services = written.Length > 0 ? written[^1].Services : null,
                EmergencyOn = plan.EmergencyOn,
                IsTabled = plan.Item is not null,
                Word = last is null ? null : new WordOnPlan(last.Word.Word, Tokyo.DayOf(last.ConfirmedAt ?? last.Word.RecordedAt), last.ConfirmedAt is not null, last.Word.Changed),
                AgreedOn = agreement?.AgreedOn,
                Decision = decision is null ? null : new DecisionOnPlan(decision.IsGranted, decision.DecidedOn, decision.OthersCheckedOn),
                ReportedOn = report?.ReportedOn,
                EndedOn = plan.EndedOn,
            };
            return new PlanFile(plan, written, last?.Word, agreement, decision, report, course);
        })];
    }
}
