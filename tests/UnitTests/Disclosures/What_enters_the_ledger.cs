using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Disclosures;

/// <summary>Which rows of the 提供記録 follow from a grant that opened something.</summary>
public sealed class What_enters_the_ledger
{
    private static readonly (CaseFileId Case, AccountId Person, AgendaItemId Item) At = (CaseFileId.New(), AccountId.New(), AgendaItemId.New());
    private static readonly (FactId Rent, FactId Illness, FactId Note) Facts = (FactId.New(), FactId.New(), FactId.New());
    private static readonly (BasisRef Consent, BasisRef Record, BasisRef Preparing) By =
        (new(BasisKind.Consent, Guid.CreateVersion7()), new(BasisKind.WithoutConsent, Guid.CreateVersion7()), new(BasisKind.Preparation, At.Case.Value));

    private readonly LedgerInMemory _table = new();
    private readonly DisclosureLedger _ledger;

    public What_enters_the_ledger() => _ledger = new DisclosureLedger(_table, new Clock());

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_fact_that_opened_at_an_item_with_the_basis_it_rests_on()
    {
        await _ledger.EnterAsync(GrantAt(At.Item, By.Consent), [Facts.Rent, Facts.Illness], Now);

        Assert.Equal(
            [(At.Person, Facts.Rent, At.Case, At.Item, By.Consent), (At.Person, Facts.Illness, At.Case, At.Item, By.Record)],
            _table.Rows.Select(row => (row.Account, row.Fact, row.CaseFile, row.Place, new BasisRef(row.Basis, row.BasisId))));
        Assert.All(_table.Rows, row => Assert.Equal(Clock.Given, row.At));
    }

    [Fact]
    public async Task No_fact_that_rests_on_preparing_and_none_outside_an_item()
    {
        await _ledger.EnterAsync(GrantAt(At.Item, By.Consent), [Facts.Note, Facts.Rent], Now);
        await _ledger.EnterAsync(GrantAt(null, By.Consent), [Facts.Rent], Now);

        Assert.Equal([Facts.Rent], _table.Rows.Select(row => row.Fact));
    }

    [Fact]
    public async Task The_same_fact_once_for_each_place_and_basis()
    {
        var (elsewhere, later) = (AgendaItemId.New(), new BasisRef(BasisKind.Consent, Guid.CreateVersion7()));
        foreach (var grant in new[] { GrantAt(At.Item, By.Consent), GrantAt(At.Item, By.Consent), GrantAt(elsewhere, By.Consent), GrantAt(At.Item, later) })
            await _ledger.EnterAsync(grant, [Facts.Rent], Now);

        Assert.Equal([(At.Item, By.Consent.Id), (elsewhere, By.Consent.Id), (At.Item, later.Id)], _table.Rows.Select(row => (row.Place, row.BasisId)));
    }

    [Fact]
    public void What_is_given_outside_a_meeting_for_its_record()
    {
        var (record, agency, at) = (Guid.CreateVersion7(), AgencyId.New(), new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));
        _ledger.EnterOutside(record, At.Case, Facts.Rent, agency, By.Consent, at);

        var row = Assert.Single(_table.Outside);
        Assert.Equal((record, At.Case, Facts.Rent, (AgencyId?)agency, By.Consent, at), (row.Place, row.CaseFile, row.Fact, row.Agency, new BasisRef(row.Basis, row.BasisId), row.At));
    }

    private static Grant GrantAt(AgendaItemId? place, BasisRef rent) => Assert.IsType<Verdict.Granted>(Grant.Decide(
        new Question(At.Person, At.Case, GateRow.Papers, new HashSet<FactId> { Facts.Rent, Facts.Illness, Facts.Note }, place),
        new Findings(GateRow.Papers.Needs.ToHashSet(), new Dictionary<FactId, BasisRef> { [Facts.Rent] = rent, [Facts.Illness] = By.Record, [Facts.Note] = By.Preparing }))).Grant;

    private sealed class Clock : TimeProvider
    {
        public static DateTimeOffset Given { get; } = new(2026, 11, 25, 1, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Given;
    }
}
