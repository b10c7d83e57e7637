using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;

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
    IRequestConditions requests,
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

    /// <summary>From one look: the audience of an item with what lies on the table for each, and those who may know its label, among them people to whom it does not open.</summary>
    public async Task<(IReadOnlyDictionary<AccountId, IReadOnlyList<FactId>> Audience, IReadOnlySet<AccountId> Label)> KnownToAsync(
        IReadOnlyCollection<AccountId> candidates, AgendaItemId item, GateRow row, CancellationToken cancellation)
    {
        var look = await LookAsync(candidates, item, cancellation);
        var (audience, label) = (new Dictionary<AccountId, IReadOnlyList<FactId>>(), new HashSet<AccountId>());
        foreach (var person in look is null ? [] : candidates.Distinct())
        {
            if (look!(person, row) is Verdict.Granted { Grant: var grant }) audience[person] = [.. grant.Cover.Keys.OrderBy(fact => fact.Value)];
            if (look(person, GateRow.Label) is Verdict.Granted) label.Add(person);
        }

        return (audience, label);
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

    /// <summary>From one look: preparing, approving and knowing the label, in this order.</summary>
    public Task<IReadOnlyList<Verdict>> ForPageOfCaseAsync(AccountId person, CaseFileId caseFile, CancellationToken cancellation) =>
        ForCaseAsync(person, caseFile, [GateRow.Preparation, GateRow.Approval, GateRow.Label], default, cancellation);

    /// <summary>For somebody asked to approve: the facts their record names.</summary>
    public Task<Verdict> ForApprovalAsync(AccountId person, CaseFileId caseFile, CancellationToken cancellation) =>
        ForCaseAsync(person, caseFile, GateRow.Approval, cancellation);

    /// <summary>For whoever decides on a challenge: that there is one, and about whom (R81).</summary>
    public Task<Verdict> ForRecusalDecisionAsync(AccountId person, CaseFileId caseFile, CancellationToken cancellation) =>
        ForCaseAsync(person, caseFile, GateRow.RecusalDecision, cancellation);

    /// <summary>For the disclosure officer who has this very request of the person open, not another one of the same case: the case file, without what the 支援措置 flag hides and this request was not let see (D16, R139).</summary>
    public Task<Verdict> ForOwnRequestAsync(AccountId person, CaseFileId caseFile, OwnRequestId request, CancellationToken cancellation) =>
        ForCaseAsync(person, caseFile, GateRow.OwnRequest, cancellation, request);

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
        var known = await KnowAsync(people, caseFile, [], default, cancellation);
        if (known is null || known.Case.Body != place.Body) return null;

        var cover = await bases.CoverAsync(caseFile, place.Meeting, people, place.Facts, cancellation);
        var room = await rooms.OfAsync(place.Meeting, item, cancellation);
        var joint = await JointAsync(people, place.AlsoOf, cancellation);
        return (person, row) =>
        {
            var hold = known.Of(person);
            if (place.InWindow) hold.Add(Condition.InWindow);
            if (room.ReminderConfirmed.Contains(person)) hold.Add(Condition.ReminderConfirmed);
            if (room.Admitted.Contains(person)) hold.Add(Condition.Admitted);
            if (room.Attended.Contains(person)) hold.Add(Condition.Attended);
            if (place.IsHeard && joint.OnRoster.Contains(person)) hold.Add(Condition.OnJointRosters);
            if (joint.Signed.Contains(person)) hold.Add(Condition.JointDeclarations);
            if (!row.NeedsBasis) return Decide(new Question(person, caseFile, row, NoFacts, item), new Findings(hold, new Dictionary<FactId, BasisRef>()));

            // What the 支援措置 flag hides is not on the table; an item of which nothing is left is not there (R139).
            var own = known.CoverOf(person, place.Facts, cover);
            var table = known.Case.Mask.TableOf(item, place.Facts, own);
            return table.Count == 0 && place.Facts.Count > 0 ? Verdict.NotAvailable : Decide(new Question(person, caseFile, row, table, item), new Findings(hold, own));
        };
    }

    /// <summary>Whom every further body of a joint session carries, and who signed for all of them: everybody where there is none.</summary>
    private async Task<(IReadOnlySet<AccountId> OnRoster, IReadOnlySet<AccountId> Signed)> JointAsync(
        IReadOnlyCollection<AccountId> people, IReadOnlySet<BodyId> alsoOf, CancellationToken cancellation)
    {
        var (onRoster, signed) = (people.ToHashSet(), people.ToHashSet());
        foreach (var body in alsoOf)
        {
            onRoster.IntersectWith(await roster.OnRosterAsync(body, people, cancellation));
            signed.IntersectWith(await declarations.CurrentAsync(body, people, cancellation));
        }

        return (onRoster, signed);
    }

    private async Task<Verdict> ForCaseAsync(AccountId person, CaseFileId caseFile, GateRow row, CancellationToken cancellation, OwnRequestId request = default) =>
        (await ForCaseAsync(person, caseFile, [row], request, cancellation))[0];

    /// <param name="request">The person's own request that is asked about; none for every row but its own.</param>
    private async Task<IReadOnlyList<Verdict>> ForCaseAsync(AccountId person, CaseFileId caseFile, IReadOnlyList<GateRow> rows, OwnRequestId request, CancellationToken cancellation)
    {
        if (await KnowAsync([person], caseFile, rows, request, cancellation) is not { } known) return [.. rows.Select(_ => Verdict.NotAvailable)];
        var hold = known.Of(person);
        return [.. rows.Select(row => Decide(new Question(person, caseFile, row, FactsOf(row), null), new Findings(hold, new Dictionary<FactId, BasisRef>())))];

        IReadOnlySet<FactId> FactsOf(GateRow row) => row == GateRow.Preparation ? known.Case.Facts
            : row == GateRow.OwnRequest ? known.Case.Facts.Where(fact => known.Case.Mask.Lets(fact, request.Value)).ToHashSet()
            : row == GateRow.Approval ? known.Approvers.GetValueOrDefault(person, NoFacts)
            : NoFacts;
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

    /// <param name="rows">Approvals and the person's own request are looked up for the one row that asks for each. None for an item, none of whose rows does.</param>
    private async Task<CasePeople?> KnowAsync(
        IReadOnlyCollection<AccountId> people, CaseFileId caseFile, IReadOnlyList<GateRow> rows, OwnRequestId request, CancellationToken cancellation)
    {
        // A case that is not there is asked about all the same, so that time does not tell it from one that is kept from the person (R42).
        var found = await cases.OfAsync(caseFile, cancellation);
        var about = found ?? Nothing;
        var (chairs, deputies) = await roster.ChairsAsync(about.Body, cancellation);
        var known = new CasePeople(
            caseFile,
            about,
            await roster.OnRosterAsync(about.Body, people, cancellation),
            await declarations.CurrentAsync(about.Body, people, cancellation),
            await factors.WithTwoFactorsAsync(people, cancellation),
            chairs,
            deputies,
            rows.Contains(GateRow.Approval) ? await bases.ApproversAsync(caseFile, cancellation) : new Dictionary<AccountId, IReadOnlySet<FactId>>())
        {
            Handling = rows.Contains(GateRow.OwnRequest) ? await requests.HandlingAsync(caseFile, request, cancellation) : new HashSet<AccountId>(),
        };
        return found is null ? null : known;
    }

    private static readonly HashSet<FactId> NoFacts = [];

    private static readonly CaseConditions Nothing = new(default, new HashSet<AccountId>(), new HashSet<AccountId>(), new HashSet<AccountId>(), new HashSet<FactId>());
}
