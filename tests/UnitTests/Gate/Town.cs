using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Gate;

/// <summary>Everything the gate asks, answered from sets. To begin with <see cref="Person"/> meets every condition of every row; a test takes away what it is about.</summary>
internal sealed class Town : IRosterConditions, IDeclarationConditions, ICaseConditions, IBasisConditions, IItemConditions, IRoomConditions, IFactorConditions, IRequestConditions
{
    public static AccountId Person { get; } = AccountId.New();

    public static AccountId Stranger { get; } = AccountId.New();

    public static BodyId Body { get; } = BodyId.New();

    public static CaseFileId CaseFile { get; } = CaseFileId.New();

    public static AgendaItemId Item { get; } = AgendaItemId.New();

    public static MeetingId Meeting { get; } = MeetingId.New();

    public static OwnRequestId Request { get; } = OwnRequestId.New();

    public static FactId Rent { get; } = FactId.New();

    public static FactId Illness { get; } = FactId.New();

    public static BasisRef Consent { get; } = new(BasisKind.Consent, Guid.CreateVersion7());

    public HashSet<(BodyId Body, AccountId Person)> Roster { get; } = [(Body, Person)];

    public HashSet<(BodyId Body, AccountId Person)> Signed { get; } = [(Body, Person)];

    public HashSet<AccountId> Chairs { get; } = [Person];

    public HashSet<AccountId> Deputies { get; } = [];

    public HashSet<AccountId> Sure { get; } = [Person];

    public HashSet<AccountId> Reminded { get; } = [Person];

    public HashSet<AccountId> Admitted { get; } = [Person];

    public HashSet<AccountId> Attended { get; } = [Person];

    /// <summary>Which requests are open, and to which officer.</summary>
    public HashSet<(OwnRequestId Request, AccountId Officer)> Handling { get; } = [(Request, Person)];

    public Dictionary<AccountId, IReadOnlySet<FactId>> Approvers { get; } = new() { [Person] = new HashSet<FactId> { Rent } };

    public Dictionary<(AccountId Person, FactId Fact), BasisRef> Cover { get; } = new() { [(Person, Rent)] = Consent, [(Person, Illness)] = Consent };

    public CaseConditions? Case { get; set; } = new(Body, new HashSet<AccountId> { Person }, new HashSet<AccountId>(), new HashSet<AccountId>(), new HashSet<FactId> { Rent, Illness })
    {
        Challenged = new HashSet<AccountId> { Stranger },
    };

    public ItemConditions? Place { get; set; } = new(Body, Meeting, CaseFile, new HashSet<FactId> { Rent, Illness }, true);

    /// <summary>What the gate asked, in its order.</summary>
    public List<string> Questions { get; } = [];

    public CurrentMember Member { get; } = new();

    public AuditTrail Trail => field ??= new AuditTrail(null!, null!, Member, TimeProvider.System);

    public Admission Gate => new(this, this, this, this, this, this, this, this, Trail, Member);

    /// <summary>The person who sits at the screen.</summary>
    public Town SignedIn(AccountId person)
    {
        Member.Become(person, "都築", [], null, true);
        return this;
    }

    Task<IReadOnlySet<AccountId>> IRosterConditions.OnRosterAsync(BodyId body, IReadOnlyCollection<AccountId> people, CancellationToken cancellation) =>
        Answer<IReadOnlySet<AccountId>>("roster", people.Where(person => Roster.Contains((body, person))).ToHashSet());

    Task<(IReadOnlySet<AccountId> Chairs, IReadOnlySet<AccountId> Deputies)> IRosterConditions.ChairsAsync(BodyId body, CancellationToken cancellation) =>
        Answer<(IReadOnlySet<AccountId>, IReadOnlySet<AccountId>)>("chairs", (Chairs, Deputies));

    IQueryable<BodyId> IRosterConditions.BodiesOf(AccountId person) => Roster.Where(entry => entry.Person == person).Select(entry => entry.Body).AsQueryable();

    IQueryable<BodyId> IRosterConditions.ChairedBy(AccountId person) => throw new InvalidOperationException("The gate asks who presides over a case, not over what somebody presides.");

    Task<IReadOnlySet<AccountId>> IDeclarationConditions.CurrentAsync(BodyId body, IReadOnlyCollection<AccountId> people, CancellationToken cancellation) =>
        Answer<IReadOnlySet<AccountId>>("declarations", people.Where(person => Signed.Contains((body, person))).ToHashSet());

    IQueryable<BodyId> IDeclarationConditions.CurrentFor(AccountId person) => Signed.Where(entry => entry.Person == person).Select(entry => entry.Body).AsQueryable();

    Task<CaseConditions?> ICaseConditions.OfAsync(CaseFileId caseFile, CancellationToken cancellation) => Answer("case", Case);

    IQueryable<CaseFileId> ICaseConditions.OpenTo(AccountId person, IQueryable<BodyId> bodies) =>
        Case is { } one && bodies.Contains(one.Body) ? new[] { CaseFile }.AsQueryable() : Array.Empty<CaseFileId>().AsQueryable();

    Task<IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef>> IBasisConditions.CoverAsync(
        CaseFileId caseFile, MeetingId meeting, IReadOnlyCollection<AccountId> people, IReadOnlyCollection<FactId> facts, CancellationToken cancellation) =>
        Answer<IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef>>("cover", Cover);

    Task<IReadOnlyDictionary<AccountId, IReadOnlySet<FactId>>> IBasisConditions.ApproversAsync(CaseFileId caseFile, CancellationToken cancellation) =>
        Answer<IReadOnlyDictionary<AccountId, IReadOnlySet<FactId>>>("approvers", Approvers);

    Task<ItemConditions?> IItemConditions.OfAsync(AgendaItemId item, CancellationToken cancellation) => Answer("item", Place);

    Task<RoomConditions> IRoomConditions.OfAsync(MeetingId meeting, AgendaItemId item, CancellationToken cancellation) =>
        Answer("room", new RoomConditions(Reminded, Admitted, Attended));

    Task<IReadOnlySet<AccountId>> IFactorConditions.WithTwoFactorsAsync(IReadOnlyCollection<AccountId> people, CancellationToken cancellation) =>
        Answer<IReadOnlySet<AccountId>>("factors", people.Where(Sure.Contains).ToHashSet());

    IQueryable<AccountId> IFactorConditions.HavingTwoFactors() => Sure.AsQueryable();

    Task<IReadOnlySet<AccountId>> IRequestConditions.HandlingAsync(CaseFileId caseFile, OwnRequestId request, CancellationToken cancellation) =>
        Answer<IReadOnlySet<AccountId>>("requests", Handling.Where(one => caseFile == CaseFile && one.Request == request).Select(one => one.Officer).ToHashSet());

    private Task<T> Answer<T>(string question, T answer)
    {
        Questions.Add(question);
        return Task.FromResult(answer);
    }
}
