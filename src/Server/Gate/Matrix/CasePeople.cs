using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Gate.Matrix;

/// <summary>Everything known about people and one case, and which conditions of the table follow for each of them. Pure.</summary>
/// <param name="Approvers">People asked to approve a record, and the facts it names.</param>
internal sealed record CasePeople(
    CaseFileId Id,
    CaseConditions Case,
    IReadOnlySet<AccountId> OnRoster,
    IReadOnlySet<AccountId> Signed,
    IReadOnlySet<AccountId> TwoFactors,
    IReadOnlySet<AccountId> Chairs,
    IReadOnlySet<AccountId> Deputies,
    IReadOnlyDictionary<AccountId, IReadOnlySet<FactId>> Approvers)
{
    /// <summary>The disclosure officer who has open the person's own request that is asked about (D16).</summary>
    public IReadOnlySet<AccountId> Handling { get; init; } = new HashSet<AccountId>();

    private readonly IReadOnlySet<AccountId> _presiding = Presiders.Of(Chairs, Deputies, Case.Recused);

    /// <summary>担当, or whoever presides: the chair, or the deputy when the chair is recused (choice 3).</summary>
    public bool Prepares(AccountId person) => Case.Responsible.Contains(person) || _presiding.Contains(person);

    /// <summary>Some recusal of this case waits for this person's word (R81).</summary>
    public bool DecidesRecusal(AccountId person) =>
        Case.Challenged.Any(challenged => Presiders.OverRecusalOf(challenged, Chairs, Deputies, Case.Recused).Contains(person));

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
        if (DecidesRecusal(person)) hold.Add(Condition.DecidesRecusal);
        if (Handling.Contains(person)) hold.Add(Condition.HandlesRequest);
        return hold;
    }

    /// <summary>Consent or record where there is one that may carry the fact (R139); for those who prepare, 準備 for the rest (choice 3).</summary>
    public IReadOnlyDictionary<FactId, BasisRef> CoverOf(
        AccountId person, IReadOnlySet<FactId> facts, IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef> cover)
    {
        var own = new Dictionary<FactId, BasisRef>();
        foreach (var fact in facts)
        {
            if (cover.TryGetValue((person, fact), out var basis) && Case.Mask.Carries(fact, basis)) own[fact] = basis;
            else if (Prepares(person)) own[fact] = new BasisRef(BasisKind.Preparation, Id.Value);
        }

        return own;
    }
}
