using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Gate;

/// <summary>The only collector of conditions: asks every slice for whole sets, then lets <see cref="Grant.Decide"/> answer, for one person or for an audience (choice 4).</summary>
internal sealed class Admission(
    IRosterConditions roster,
    IDeclarationConditions declarations,
    ICaseConditions cases,
    IBasisConditions bases,
    IItemConditions items,
    IRoomConditions rooms,
    IFactorConditions factors,
    AuditTrail trail,
    CurrentMember member)
{
    /// <summary>May this person see what the item puts on the table, in the way of this row?</summary>
    public async Task<Verdict> ForItemAsync(AccountId person, AgendaItemId item, GateRow row, CancellationToken cancellation) =>
        (await ForItemAsync([person], item, row, cancellation)).GetValueOrDefault(person, Verdict.NotAvailable);

    /// <summary>The same for many people at once: one verdict each. Empty when there is no such item or it has no case.</summary>
    public async Task<IReadOnlyDictionary<AccountId, Verdict>> ForItemAsync(
        IReadOnlyCollection<AccountId> people, AgendaItemId item, GateRow row, CancellationToken cancellation) =>
        await LookAsync(people, item, cancellation) is { } look
            ? people.Distinct().ToDictionary(person => person, person => look(person, row))
            : new Dictionary<AccountId, Verdict>();

    /// <summary>From one look: the audience of an item, and those who may know its label, among them people to whom it does not open.</summary>
    public async Task<(IReadOnlySet<AccountId> Audience, IReadOnlySet<AccountId> Label)> KnownToAsync(
        IReadOnlyCollection<AccountId> candidates, AgendaItemId item, GateRow row, CancellationToken cancellation)
    {
        var look = await LookAsync(candidates, item, cancellation);
        return (Granted(row), Granted(GateRow.Label));

        HashSet<AccountId> Granted(GateRow asked) => look is null ? [] : [.. candidates.Where(person => look(person, asked) is Verdict.Granted)];
    }

    /// <summary>The audience of an item: exactly those of the candidates for whom the gate grants all its facts (choice 4).</summary>
    public async Task<IReadOnlySet<AccountId>> AudienceAsync(
        IReadOnlyCollection<AccountId> candidates, AgendaItemId item, GateRow row, CancellationToken cancellation) =>
        (await ForItemAsync(candidates, item, row, cancellation)).Where(pair => pair.Value is Verdict.Granted).Select(pair => pair.Key).ToHashSet();

    /// <summary>May this person know the case's label?</summary>
    public Task<Verdict> ForLabelAsync(AccountId person, CaseFileId caseFile, CancellationToken cancellation) =>
        ForCaseAsync(person, caseFile, GateRow.Label, cancellation);

    /// <summary>準備: the whole case file for 担当 and chair.</summary>
    public Task<Verdict> ForPreparationAsync(AccountId person, CaseFileId caseFile, CancellationToken cancellation) =>
        ForCaseAsync(person, caseFile, GateRow.Preparation, cancellation);

    /// <summary>For somebody asked to approve: the facts their record names.</summary>
    public Task<Verdict> ForApprovalAsync(AccountId person, CaseFileId caseFile, CancellationToken cancellation) =>
        ForCaseAsync(person, caseFile, GateRow.Approval, cancellation);

    /// <summary>Ids of the cases whose label the person may know, as one query: equal to asking <see cref="ForLabelAsync"/> one by one (a property test proves it).</summary>
    public IQueryable<CaseFileId> VisibleCases(AccountId person)
    {
        var signed = declarations.CurrentFor(person);
        var sure = factors.HavingTwoFactors();
        var bodies = roster.BodiesOf(person).Where(body => signed.Contains(body) && sure.Contains(person));
        return cases.OpenTo(person, bodies);
    }

    /// <summary>Collects what holds for these people at this item; the answer is then given by the table alone. Null when there is no such item or it has no case.</summary>
    private async Task<Func<AccountId, GateRow, Verdict>?> LookAsync(IReadOnlyCollection<AccountId> people, AgendaItemId item, CancellationToken cancellation)
    {
        var place = await items.OfAsync(item, cancellation);
        if (place is not { CaseFile: { } caseFile }) return null;
        var known = await KnowAsync(people, caseFile, cancellation);
        if (known is null || known.Case.Body != place.Body) return null;

        var cover = await bases.CoverAsync(caseFile, item, people, place.Facts, cancellation);
        var room = await rooms.OfAsync(place.Meeting, item, cancellation);
        return (person, row) =>
        {
            var hold = known.Of(person);
            if (place.InWindow) hold.Add(Condition.InWindow);
            if (room.ReminderConfirmed.Contains(person)) hold.Add(Condition.ReminderConfirmed);
            if (room.Admitted.Contains(person)) hold.Add(Condition.Admitted);
            if (room.Attended.Contains(person)) hold.Add(Condition.Attended);
            return Decide(new Question(person, caseFile, row, row.NeedsBasis ? place.Facts : NoFacts, item), new Findings(hold, CoverOf(person, place.Facts, cover, known)));
        };
    }

    /// <summary>Consent or record where there is one; for those who prepare, 準備 for the rest (choice 3).</summary>
    private static Dictionary<FactId, BasisRef> CoverOf(
        AccountId person, IReadOnlySet<FactId> facts, IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef> cover, Known known)
    {
        var own = new Dictionary<FactId, BasisRef>();
        foreach (var fact in facts)
        {
            if (cover.TryGetValue((person, fact), out var basis)) own[fact] = basis;
            else if (known.Prepares(person)) own[fact] = new BasisRef(BasisKind.Preparation, known.Id.Value);
        }

        return own;
    }

    private async Task<Verdict> ForCaseAsync(AccountId person, CaseFileId caseFile, GateRow row, CancellationToken cancellation)
    {
        var known = await KnowAsync([person], caseFile, cancellation);
        if (known is null) return Verdict.NotAvailable;
        var hold = known.Of(person);
        var facts = row == GateRow.Preparation ? known.Case.Facts
            : row == GateRow.Approval ? known.Approvers.GetValueOrDefault(person, new HashSet<FactId>())
            : new HashSet<FactId>();
        return Decide(new Question(person, caseFile, row, facts, null), new Findings(hold, new Dictionary<FactId, BasisRef>()));
    }

    /// <summary>What is kept from the person who asks is noted with the failed conditions for the auditor, in case the request ends in a refusal (R42: the person is not told).</summary>
    private Verdict Decide(Question question, Findings findings)
    {
        var verdict = Grant.Decide(question, findings);
        if (verdict == Verdict.NotAvailable && member.IsKnown && member.Id == question.Person)
        {
            trail.Hide(question.Row.Needs.Where(need => !findings.Hold.Contains(need)).Select(CodeOf));
            if (question.Row.NeedsBasis && !question.Facts.All(findings.Cover.ContainsKey)) trail.Hide(["gate.basis"]);
        }

        return verdict;
    }

    /// <summary><c>gate.in-window</c> for <see cref="Condition.InWindow"/>.</summary>
    private static string CodeOf(Condition condition) =>
        "gate" + string.Concat(condition.ToString().Select((letter, index) => char.IsAsciiLetterUpper(letter) ? $"{(index == 0 ? '.' : '-')}{char.ToLowerInvariant(letter)}" : $"{letter}"));

    private async Task<Known?> KnowAsync(IReadOnlyCollection<AccountId> people, CaseFileId caseFile, CancellationToken cancellation)
    {
        // A case that is not there is asked about all the same, so that time does not tell it from one that is kept from the person (R42).
        var found = await cases.OfAsync(caseFile, cancellation);
        var about = found ?? Nothing;
        var (chairs, deputies) = await roster.ChairsAsync(about.Body, cancellation);
        var known = new Known(
            caseFile,
            about,
            await roster.OnRosterAsync(about.Body, people, cancellation),
            await declarations.CurrentAsync(about.Body, people, cancellation),
            await factors.WithTwoFactorsAsync(people, cancellation),
            chairs.All(about.Recused.Contains) ? deputies : chairs,
            await bases.ApproversAsync(caseFile, cancellation));
        return found is null ? null : known;
    }

    private static readonly HashSet<FactId> NoFacts = [];

    private static readonly CaseConditions Nothing = new(default, new HashSet<AccountId>(), new HashSet<AccountId>(), new HashSet<AccountId>(), new HashSet<FactId>());

    /// <param name="Presiding">The chair, or the deputy when the chair is recused (choice 3).</param>
    private sealed record Known(
        CaseFileId Id,
        CaseConditions Case,
        IReadOnlySet<AccountId> OnRoster,
        IReadOnlySet<AccountId> Signed,
        IReadOnlySet<AccountId> TwoFactors,
        IReadOnlySet<AccountId> Presiding,
        IReadOnlyDictionary<AccountId, IReadOnlySet<FactId>> Approvers)
    {
        public bool Prepares(AccountId person) => Case.Responsible.Contains(person) || Presiding.Contains(person);

        public HashSet<Condition> Of(AccountId person)
        {
            var hold = new HashSet<Condition>();
            if (TwoFactors.Contains(person)) hold.Add(Condition.TwoFactors);
            if (OnRoster.Contains(person)) hold.Add(Condition.OnRoster);
            if (Signed.Contains(person)) hold.Add(Condition.DeclarationCurrent);
            if (!Case.Recused.Contains(person)) hold.Add(Condition.NotRecused);
            if (Case.Selected.Contains(person) || Prepares(person)) hold.Add(Condition.Selected);
            if (Prepares(person)) hold.Add(Condition.Prepares);
            if (Approvers.ContainsKey(person)) hold.Add(Condition.Approves);
            return hold;
        }
    }
}
