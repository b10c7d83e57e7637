using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.UnitTests.Disclosures;

namespace ConsoleSupport.Meetings.UnitTests.Cases;

/// <summary>What the vault opens, for which grant, and what it leaves in trail and ledger.</summary>
public sealed class Case_vault : IDisposable
{
    private const string Text = "家賃を3か月滞納している。";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("case-vault-");
    private readonly CaseFileId _case = CaseFileId.New();
    private readonly FactId _fact = FactId.New();
    private readonly MasterKey _master;
    private readonly CaseKeys _keys;
    private readonly CaseVault _vault;
    private readonly LedgerInMemory _ledger = new();
    private readonly AuditTrail _trail = new(null!, null!, new CurrentMember(), TimeProvider.System);
    private readonly byte[] _wrapped;

    public Case_vault()
    {
        _master = MasterKey.FromFolder(_folder.FullName);
        _keys = new CaseKeys(null!, _master);
        _vault = new CaseVault(_keys, new DisclosureLedger(_ledger, TimeProvider.System), _trail);
        _wrapped = _keys.NewWrapped(_case);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Opens_a_fact_that_the_grant_names()
    {
        var fact = await SealedFactAsync();

        Assert.Equal(Text, await _vault.OpenAsync(Grant(_case, _fact), fact, Now));
        Assert.Equal(Text, await _vault.OpenAsync(Grant(_case, _fact, FactId.New()), fact, Now));
        Assert.Equal(-1, fact.SealedText.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Text)));
    }

    [Fact]
    public async Task Opens_no_fact_that_the_grant_does_not_name()
    {
        var fact = await SealedFactAsync();

        await Refused(() => _vault.OpenAsync(Grant(_case, FactId.New()), fact, Now), "this fact");
        await Refused(() => _vault.OpenAsync(Grant(_case), fact, Now), "this fact");
    }

    [Fact]
    public async Task Opens_no_fact_of_another_case_even_where_the_grant_names_its_id()
    {
        var other = CaseFileId.New();
        _keys.NewWrapped(other);

        await Refused(async () => await _vault.OpenAsync(Grant(other, _fact), await SealedFactAsync(), Now), "this fact");
    }

    [Trait("Rule", "R112")]
    [Fact]
    public async Task Opens_a_text_only_for_a_grant_of_all_facts_it_carries()
    {
        var (row, second) = (Guid.CreateVersion7(), FactId.New());
        var text = new CaseText("item_notes.text", row, await _vault.SealAsync(_case, "item_notes.text", row, Text, Now));

        Assert.Equal(Text, await _vault.OpenAsync(Grant(_case, _fact, second), [_fact, second], text, Now));
        Assert.Equal(Text, await _vault.OpenAsync(Grant(_case), [], text, Now));
        await Refused(() => _vault.OpenAsync(Grant(_case, _fact), [_fact, second], text, Now), "all facts");
    }

    [Fact]
    public async Task Opens_nothing_that_was_moved_to_another_row_column_or_case()
    {
        var (row, other) = (Guid.CreateVersion7(), CaseFileId.New());
        var box = await _vault.SealAsync(_case, "item_notes.text", row, Text, Now);
        _keys.NewWrapped(other);

        await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenAsync(Grant(_case), [], new CaseText("item_notes.text", Guid.CreateVersion7(), box), Now));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenAsync(Grant(_case), [], new CaseText("decisions.text", row, box), Now));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenAsync(Grant(other), [], new CaseText("item_notes.text", row, box), Now));
    }

    [Fact]
    public async Task Gives_each_case_a_key_of_its_own_that_opens_nowhere_else()
    {
        var other = CaseFileId.New();
        _keys.NewWrapped(other);
        var key = await _keys.OfAsync(_case, Now);

        Assert.Equal(Sealing.KeyLength, key.Length);
        Assert.NotEqual(key, await _keys.OfAsync(other, Now));
        Assert.Equal(key, _master.Unwrap(_wrapped, new Place("case_files.wrapped_key", _case.Value, _case.Value)));
        Assert.ThrowsAny<CryptographicException>(() => _master.Unwrap(_wrapped, new Place("case_files.wrapped_key", other.Value, other.Value)));
        Assert.ThrowsAny<CryptographicException>(() => _master.Unwrap(_wrapped, new Place("facts.text", _case.Value, _case.Value)));
    }

    [Fact]
    public async Task Preparing_enters_nothing_in_the_ledger_even_at_an_item()
    {
        var prepared = Assert.IsType<Verdict.Granted>(Server.Gate.Grant.Decide(
            new Question(AccountId.New(), _case, GateRow.Preparation, new HashSet<FactId> { _fact }, AgendaItemId.New()),
            new Findings(GateRow.Preparation.Needs.ToHashSet(), new Dictionary<FactId, BasisRef>()))).Grant;

        Assert.Equal(Text, await _vault.OpenAsync(prepared, await SealedFactAsync(), Now));
        Assert.Empty(_ledger.Rows);
        Assert.Equal("preparation", Assert.Single(_trail.Notes).Rule);
    }

    [Fact]
    public async Task What_opens_at_an_item_is_entered_in_the_ledger_and_noted_in_the_trail()
    {
        var (person, item, consent) = (AccountId.New(), AgendaItemId.New(), new BasisRef(BasisKind.Consent, Guid.CreateVersion7()));

        Assert.Equal(Text, await _vault.OpenAsync(GrantAt(item, person, consent), await SealedFactAsync(), Now));
        var row = Assert.Single(_ledger.Rows);
        Assert.Equal((person, _fact, _case, item, consent), (row.Account, row.Fact, row.CaseFile, row.Place, new BasisRef(row.Basis, row.BasisId)));
        Assert.Equal([new AuditNote(AuditChain.Of(_case), "cases.read", new AuditObject("item", item.Value), true, "papers")], _trail.Notes);
    }

    [Fact]
    public async Task What_opens_without_an_item_is_noted_at_the_case()
    {
        await _vault.OpenAsync(Grant(_case, _fact), await SealedFactAsync(), Now);

        Assert.Equal([new AuditNote(AuditChain.Of(_case), "cases.read", new AuditObject("case", _case.Value), true, "preparation")], _trail.Notes);
    }

    [Fact]
    public async Task Reading_on_is_noted_once_for_each_person_and_place()
    {
        var (person, item, consent) = (AccountId.New(), AgendaItemId.New(), new BasisRef(BasisKind.Consent, Guid.CreateVersion7()));
        var (fact, other) = (await SealedFactAsync(), AgendaItemId.New());
        foreach (var grant in new[] { GrantAt(item, person, consent), GrantAt(item, person, consent), GrantAt(other, person, consent), GrantAt(item, AccountId.New(), consent) })
            await _vault.OpenAsync(grant, fact, Now);

        Assert.Equal([item.Value, other.Value, item.Value], _trail.Notes.Select(note => note.Object.Id));
        Assert.Equal([item, other, item], _ledger.Rows.Select(row => row.Place));
    }

    [Fact]
    public async Task What_does_not_open_leaves_nothing_behind()
    {
        await Refused(async () => await _vault.OpenAsync(Grant(_case, FactId.New()), await SealedFactAsync(), Now), "this fact");
        await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenAsync(Grant(_case), [], new CaseText("item_notes.text", Guid.CreateVersion7(), new byte[64]), Now));

        Assert.Empty(_trail.Notes);
        Assert.Empty(_ledger.Rows);
    }

    private async Task<Fact> SealedFactAsync() => new()
    {
        Id = _fact, CaseFile = _case, Number = 1, Category = FactCategory.Housing, Mark = FactMark.Observed, RecordedBy = AccountId.New(), RecordedAt = default,
        SealedText = await _vault.SealAsync(_case, "facts.text", _fact.Value, Text, Now),
    };

    private Grant GrantAt(AgendaItemId item, AccountId person, BasisRef basis) => Assert.IsType<Verdict.Granted>(Server.Gate.Grant.Decide(
        new Question(person, _case, GateRow.Papers, new HashSet<FactId> { _fact }, item),
        new Findings(GateRow.Papers.Needs.ToHashSet(), new Dictionary<FactId, BasisRef> { [_fact] = basis }))).Grant;

    /// <summary>準備: no place, so that nothing is entered in the ledger.</summary>
    private static Grant Grant(CaseFileId caseFile, params FactId[] facts) => Assert.IsType<Verdict.Granted>(Server.Gate.Grant.Decide(
        new Question(AccountId.New(), caseFile, GateRow.Preparation, facts.ToHashSet(), null),
        new Findings(GateRow.Preparation.Needs.ToHashSet(), new Dictionary<FactId, BasisRef>()))).Grant;

    private static async Task Refused(Func<Task<string>> open, string why) =>
        Assert.Contains(why, (await Assert.ThrowsAsync<InvalidOperationException>(open)).Message, StringComparison.Ordinal);
}
