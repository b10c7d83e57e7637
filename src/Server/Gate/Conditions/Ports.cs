using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Gate.Conditions;

/// <summary>Asked of Bodies: who is on the roster today.</summary>
internal interface IRosterConditions
{
    Task<IReadOnlySet<AccountId>> OnRosterAsync(BodyId body, IReadOnlyCollection<AccountId> people, CancellationToken cancellation);

    /// <summary>Chair, and deputy for those cases from which the chair is recused; used by <see cref="ICaseConditions"/>.</summary>
    Task<(IReadOnlySet<AccountId> Chairs, IReadOnlySet<AccountId> Deputies)> ChairsAsync(BodyId body, CancellationToken cancellation);

    /// <summary>The same as a query: the bodies whose roster carries the person today.</summary>
    IQueryable<BodyId> BodiesOf(AccountId person);

    /// <summary>The bodies the person chairs today.</summary>
    IQueryable<BodyId> ChairedBy(AccountId person);
}

/// <summary>Asked of Declarations: whose declaration for this body is current.</summary>
internal interface IDeclarationConditions
{
    Task<IReadOnlySet<AccountId>> CurrentAsync(BodyId body, IReadOnlyCollection<AccountId> people, CancellationToken cancellation);

    IQueryable<BodyId> CurrentFor(AccountId person);
}

/// <summary>Asked of Cases: who is selected, recused, named on the case.</summary>
internal interface ICaseConditions
{
    /// <summary>Null when there is no such case.</summary>
    Task<CaseConditions?> OfAsync(CaseFileId caseFile, CancellationToken cancellation);

    /// <summary>The same as a query: cases of these bodies for which the person is selected or prepares, and from which they are not recused.</summary>
    IQueryable<CaseFileId> OpenTo(AccountId person, IQueryable<BodyId> bodies);
}

/// <param name="Recused">Recusals in force only.</param>
internal sealed record CaseConditions(
    BodyId Body, IReadOnlySet<AccountId> Selected, IReadOnlySet<AccountId> Recused, IReadOnlySet<AccountId> Responsible, IReadOnlySet<FactId> Facts)
{
    /// <summary>People asked by another member to stay out, while nobody has decided. Kept from nothing yet (R81).</summary>
    public IReadOnlySet<AccountId> Challenged { get; init; } = new HashSet<AccountId>();

    /// <summary>What the 支援措置 flag hides (R139).</summary>
    public LocationMask Mask { get; init; } = LocationMask.None;
}

/// <summary>Asked of Sharing: which of these facts are covered, for whom, by a consent or a record in force today.</summary>
internal interface IBasisConditions
{
    Task<IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef>> CoverAsync(
        CaseFileId caseFile, MeetingId meeting, IReadOnlyCollection<AccountId> people, IReadOnlyCollection<FactId> facts, CancellationToken cancellation);

    /// <summary>People asked to approve a record of this case that is waiting or approved, and the facts it names.</summary>
    Task<IReadOnlyDictionary<AccountId, IReadOnlySet<FactId>>> ApproversAsync(CaseFileId caseFile, CancellationToken cancellation);
}

/// <summary>Asked of Meetings: where an item stands and what it puts on the table.</summary>
internal interface IItemConditions
{
    /// <summary>Null when there is no such item.</summary>
    Task<ItemConditions?> OfAsync(AgendaItemId item, CancellationToken cancellation);
}

/// <param name="CaseFile">Null for an item without a case: roster only, no grant (choice 39).</param>
/// <param name="InWindow">Papers are released and not yet closed.</param>
internal sealed record ItemConditions(BodyId Body, MeetingId Meeting, CaseFileId? CaseFile, IReadOnlySet<FactId> Facts, bool InWindow)
{
    /// <summary>Further bodies whose roster and declaration are asked for: at a joint session the case is open to the intersection (D9).</summary>
    public IReadOnlySet<BodyId> AlsoOf { get; init; } = new HashSet<BodyId>();

    /// <summary>False where the item opens to nobody but those who prepare its case: at one body with both functions, whose roster bears no marks for them yet (D9), and in a part that does not hear its track (D8).</summary>
    public bool IsHeard { get; init; } = true;
}

/// <summary>Asked of Room: who has come through the door, and who was there for the item.</summary>
internal interface IRoomConditions
{
    Task<RoomConditions> OfAsync(MeetingId meeting, AgendaItemId item, CancellationToken cancellation);
}

internal sealed record RoomConditions(IReadOnlySet<AccountId> ReminderConfirmed, IReadOnlySet<AccountId> Admitted, IReadOnlySet<AccountId> Attended);

/// <summary>Asked of Identity: which of these accounts are active and have set up both factors. The current member's own sign-in is checked on top.</summary>
internal interface IFactorConditions
{
    Task<IReadOnlySet<AccountId>> WithTwoFactorsAsync(IReadOnlyCollection<AccountId> people, CancellationToken cancellation);

    /// <summary>The same as a query, for lists.</summary>
    IQueryable<AccountId> HavingTwoFactors();
}
