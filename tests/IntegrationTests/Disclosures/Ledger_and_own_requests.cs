using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Audit;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Disclosures;

/// <summary>Who may read the ledger, how a person's own request opens a case, and what an agency takes home.</summary>
public sealed class Ledger_and_own_requests : IAsyncLifetime
{
    private CaseTown _town = null!;
    private string _case = "";
    private string _label = "";
    private CaseFileId _file;
    private FactId _fact;

    public async ValueTask InitializeAsync()
    {
        _town = await CaseTown.FoundAsync();
        var office = _town.As(_town.Office);
        _case = (await (await office.OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;
        await (await office.OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Housing", Text = "家賃を滞納している。", Mark = "Hearsay" });
        (_fact, _file, _label) = await _town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            var file = await db.Set<Server.Cases.CaseFile>().SingleAsync();
            return ((await db.Set<Server.Cases.Facts.Fact>().SingleAsync()).Id, file.Id, file.Label);
        });
        await _town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            db.Add(new Disclosure { Account = _town.Member, Fact = _fact, CaseFile = _file, Place = AgendaItemId.New(), Basis = BasisKind.WithoutConsent, BasisId = Guid.NewGuid(), At = _town.Host.Clock.GetUtcNow() });
            return await db.SaveChangesAsync();
        });
        await (await office.OpenAsync($"{_case}/outside/new/agency")).SubmitAsync("/outside/new/agency", new { Decision = "not", Agency = _town.Council.ToString(), Reason = "同意がないため" });
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Trait("Rule", "R57")]
    [Fact]
    public async Task the_information_manager_sees_counts_until_a_case_is_theirs_to_know_and_then_rows_and_refusals()
    {
        var manager = _town.As(_town.Manager);
        var before = await manager.OpenAsync("/disclosures");
        Assert.DoesNotContain(_label, before.Html, StringComparison.Ordinal);
        Assert.Equal(["同意によらない共有の承認", "1", "共有・提供しないと決めたもの", "1"], CountsOf(before));

        await SelectAsync(_town.Manager);
        var after = await manager.OpenAsync("/disclosures");
        Assert.Contains(_label, after.Text, StringComparison.Ordinal);
        Assert.Contains("社会福祉協議会", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("家賃を滞納している。", after.Html, StringComparison.Ordinal);
        Assert.Empty(CountsOf(after));
        Assert.Contains("会議の外で提供しない", (await manager.OpenAsync("/disclosures?tab=Decisions")).Text, StringComparison.Ordinal);
        Assert.Contains("この条件に合う記録はありません。", (await manager.OpenAsync("/disclosures?basis=Consent")).Text, StringComparison.Ordinal);
        Assert.Contains("この条件に合う記録はありません。", (await manager.OpenAsync($"/disclosures?agency={_town.City}")).Text, StringComparison.Ordinal);
        Assert.Contains(_label, (await manager.OpenAsync($"/disclosures?agency={_town.Council}&basis=WithoutConsent&case={_file}")).Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        foreach (var other in new[] { _town.Office, _town.Chair, _town.Member }) Assert.Equal(HttpStatusCode.NotFound, (await _town.As(other).GetAsync("/disclosures")).Status);
    }

    [Trait("Rule", "R82")]
    [Fact]
    public async Task of_a_case_from_which_the_manager_is_recused_there_is_not_even_a_count()
    {
        await _town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            db.Add(new Server.Cases.Recusal.CaseRecusal
            {
                Id = RecusalId.New(), CaseFile = _file, Account = _town.Manager, Route = Shared.Cases.RecusalRoute.Self, Ground = Shared.Cases.RecusalGround.Acquaintance,
                DeclaredAt = _town.Host.Clock.GetUtcNow(), DeclaredBy = _town.Manager, InForceSince = _town.Host.Clock.GetUtcNow(), KnewBefore = false,
            });
            return await db.SaveChangesAsync();
        });
        var page = await _town.As(_town.Manager).OpenAsync("/disclosures");
        Assert.DoesNotContain(_label, page.Html, StringComparison.Ordinal);
        Assert.Empty(CountsOf(page));
    }

    [Trait("Rule", "D16")]
    [Fact]
    public async Task a_persons_request_opens_the_case_after_confirmation_and_proof_and_closes_with_the_answer()
    {
        var (visitor, officer) = await OfficerAsync();
        using var come = visitor;
        var request = await RegisterAsync(visitor, _label);
        Assert.Contains("本人確認待ち", request.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await request.SubmitAsync("/answer", new { Outcome = "Disclosed" }, follow: false)).Status);
        Assert.False(request.HasForm("/open"));

        var office = _town.As(_town.Office);
        Assert.Contains("開示を求めた人の本人確認", (await office.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Colleague).GetAsync($"{_case}/own-requests")).Status);
        var asked = await office.OpenAsync($"{_case}/own-requests");
        Assert.Contains("架空 一郎、運転免許証", asked.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await asked.SubmitAsync("/confirm", follow: false)).Status);
        Assert.Contains("本人確認済み", (await asked.SubmitAsync("/confirm", new { How = "台帳と照合した" })).Text, StringComparison.Ordinal);

        request = await visitor.OpenAsync(request.Address);
        Assert.DoesNotContain("家賃を滞納している。", request.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await request.SubmitAsync("/open", new { StepUp__Password = "wrong", StepUp__Code = "000000" }, follow: false)).Status);
        await OpenByProofAsync(officer);
        request = await visitor.OpenAsync(request.Address);
        Assert.Contains("家賃を滞納している。", request.Text, StringComparison.Ordinal);
        Assert.Contains("第三者情報", request.Text, StringComparison.Ordinal);
        Assert.Contains("社会福祉協議会", request.Text, StringComparison.Ordinal);

        // The request opens its own case, to its own officer; no other one opens with it.
        var (id, elsewhere) = (OwnRequestId.From(Guid.Parse(request.Address.Split('/')[^1])), await OtherCaseAsync(office));
        Assert.IsType<Verdict.Granted>(await AskAsync(officer, _file, id));
        Assert.Same(Verdict.NotAvailable, await AskAsync(officer, _file, OwnRequestId.New()));
        Assert.Same(Verdict.NotAvailable, await AskAsync(officer, elsewhere, id));
        Assert.Same(Verdict.NotAvailable, await AskAsync(_town.Manager, _file, id));

        // Nothing else of the case: the officer is on no roster.
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(_case)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/disclosures")).Status);
        Assert.Single(await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Disclosure>().AsNoTracking().ToListAsync()));

        // Half an hour after the proof the case is shut again, though nobody answered yet.
        _town.Host.Clock.Advance(AnsweringOwnRequest.OpenFor * 2 / 3);
        Assert.Contains("家賃を滞納している。", (await visitor.OpenAsync(request.Address)).Text, StringComparison.Ordinal);
        _town.Host.Clock.Advance(AnsweringOwnRequest.OpenFor / 3);
        request = await visitor.OpenAsync(request.Address);
        Assert.DoesNotContain("家賃を滞納している。", request.Html, StringComparison.Ordinal);
        Assert.Same(Verdict.NotAvailable, await AskAsync(officer, _file, id));

        var answered = await request.SubmitAsync("/answer", new { Outcome = "Partly", Reason = "個情法78条1項2号" });
        Assert.Contains("一部開示", answered.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("家賃を滞納している。", answered.Html, StringComparison.Ordinal);
        Assert.Same(Verdict.NotAvailable, await AskAsync(officer, _file, id));
    }

    [Trait("Rule", "D16")]
    [Fact]
    public async Task a_request_for_a_case_that_is_not_there_looks_the_same()
    {
        var (visitor, _) = await OfficerAsync();
        using var come = visitor;
        var there = (await RegisterAsync(visitor, _label)).Text.Replace(_label, "X", StringComparison.Ordinal);
        var not = (await RegisterAsync(visitor, "R1-999")).Text.Replace("R1-999", "X", StringComparison.Ordinal);
        Assert.Equal(there, not);
        var other = await OfficerAsync();
        using var others = other.Visitor;
        Assert.Contains("受け付けた求めはありません。", (await other.Visitor.OpenAsync("/own-requests")).Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R139")]
    [Trait("Rule", "D16")]
    [Fact]
    public async Task the_officer_does_not_see_a_hidden_place_unless_it_was_let_out_for_this_request()
    {
        var office = _town.As(_town.Office);
        foreach (var text in new[] { "みどり野市北町1-2-3", "090-0000-0000" })
            await (await office.OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = text[0] == '0' ? "Contact" : "Address", Text = text });
        await (await office.OpenAsync($"{_case}/location")).SubmitAsync("/location", new { Do = "set", Reason = "支援措置" });
        var (visitor, officer) = await OfficerAsync();
        using var come = visitor;
        var request = await RegisterAsync(visitor, _label);
        var asked = await office.OpenAsync($"{_case}/own-requests");
        var places = asked.Document.QuerySelectorAll("input[name=Places]").Select(one => one.GetAttribute("value")!).ToArray();
        Assert.Equal(2, places.Length);
        await asked.SubmitAsync("/confirm", new { How = "台帳と照合した", Places = places[1..] });
        await OpenByProofAsync(officer);

        var opened = await visitor.OpenAsync(request.Address);
        Assert.Contains("家賃を滞納している。", opened.Text, StringComparison.Ordinal);
        Assert.Contains("090-0000-0000", opened.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("北町1-2-3", opened.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("支援措置", opened.Html, StringComparison.Ordinal);
    }

    [Trait("Rule", "R139")]
    [Trait("Rule", "D16")]
    [Fact]
    public async Task an_answered_request_opens_nothing_while_another_of_the_same_case_is_open()
    {
        var office = _town.As(_town.Office);
        await (await office.OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Address", Text = "みどり野市北町1-2-3" });
        await (await office.OpenAsync($"{_case}/location")).SubmitAsync("/location", new { Do = "set", Reason = "支援措置" });
        var (visitor, officer) = await OfficerAsync();
        using var come = visitor;
        var first = await RegisterAsync(visitor, _label);
        var asked = await office.OpenAsync($"{_case}/own-requests");
        await asked.SubmitAsync("/confirm", new { How = "台帳と照合した", Places = asked.Document.QuerySelectorAll("input[name=Places]").Select(one => one.GetAttribute("value")!).ToArray() });
        await OpenByProofAsync(officer);
        first = await visitor.OpenAsync(first.Address);
        Assert.Contains("北町1-2-3", first.Text, StringComparison.Ordinal);
        await first.SubmitAsync("/answer", new { Outcome = "Disclosed" });

        var second = await RegisterAsync(visitor, _label);
        await (await office.OpenAsync($"{_case}/own-requests")).SubmitAsync("/confirm", new { How = "台帳と照合した" });
        await OpenByProofAsync(officer);
        Assert.Contains("家賃を滞納している。", (await visitor.OpenAsync(second.Address)).Text, StringComparison.Ordinal);
        foreach (var request in new[] { first, second }) Assert.DoesNotContain("北町1-2-3", (await visitor.OpenAsync(request.Address)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("家賃を滞納している。", (await visitor.OpenAsync(first.Address)).Html, StringComparison.Ordinal);
    }

    [Trait("Rule", "R139")]
    [Trait("Rule", "D13")]
    [Fact]
    public async Task what_may_be_taken_home_is_not_there_while_the_place_is_hidden_and_nobody_said_that_it_tells_none()
    {
        var address = $"/bodies/shien/actions/{await AgreeAsync()}/take-home";
        var (office, member) = (_town.As(_town.Office), _town.As(_town.Member));
        var bare = MainOf(await member.OpenAsync(address));
        await (await office.OpenAsync(address)).SubmitAsync("/text", new { TakeHome = "南町の寮を週1回訪ねる" });
        Assert.Contains("南町の寮", (await member.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("持ち帰り可の内容", (await member.OpenAsync("/actions?tab=agency")).Text, StringComparison.Ordinal);

        _town.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        var form = await member.OpenAsync(address);
        await (await office.OpenAsync($"{_case}/location")).SubmitAsync("/location", new { Do = "set", Reason = "支援措置" });
        Assert.Equal(bare, MainOf(await member.OpenAsync(address)));
        Assert.DoesNotContain("持ち帰り可の内容", (await member.OpenAsync("/actions?tab=agency")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await form.SubmitAsync("/told", new { People = "訪問係 山田", Needed = "true" }, follow: false)).Status);

        var warned = await office.OpenAsync(address);
        Assert.Contains("居場所を伏せています", warned.Text, StringComparison.Ordinal);
        await warned.SubmitAsync("/text", new { TakeHome = "週1回、訪問の当番を出す", NoPlace = "true" });
        var told = await member.OpenAsync(address);
        Assert.Contains("週1回、訪問の当番を出す", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("居場所", told.Html, StringComparison.Ordinal);
        Assert.Contains("訪問係 山田", (await told.SubmitAsync("/told", new { People = "訪問係 山田", Needed = "true" })).Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "D13")]
    [Fact]
    public async Task an_agency_takes_home_the_text_the_office_allowed_and_notes_who_was_told()
    {
        var id = await AgreeAsync();
        var address = $"/bodies/shien/actions/{id}/take-home";
        var member = await _town.As(_town.Member).OpenAsync(address);
        Assert.False(member.HasForm("/told"));
        var office = await _town.As(_town.Office).OpenAsync(address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await office.SubmitAsync("/text", new { TakeHome = "03-1234-5678に電話する" }, follow: false)).Status);
        Assert.Contains("週1回、訪問の当番を出す", (await office.SubmitAsync("/text", new { TakeHome = "週1回、訪問の当番を出す" })).Text, StringComparison.Ordinal);

        member = await _town.As(_town.Member).OpenAsync(address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SubmitAsync("/told", new { People = "" }, follow: false)).Status);
        Assert.Contains("訪問係 山田", (await member.SubmitAsync("/told", new { People = "訪問係 山田", Needed = "true" })).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Other).GetAsync(address)).Status);
    }

    private async Task<ActionId> AgreeAsync()
    {
        var id = ActionId.New();
        await _town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            db.Add(new AgreedAction
            {
                Id = id, Body = _town.Body, Meeting = MeetingId.New(), Item = AgendaItemId.New(), CaseFile = _file, Agency = _town.Council, Owner = _town.Member, Text = "訪問の当番を決める",
                DueOn = new DateOnly(2027, 1, 31), RecordedBy = _town.Office, RecordedAt = _town.Host.Clock.GetUtcNow(),
            });
            return await db.SaveChangesAsync();
        });
        return id;
    }

    private static string MainOf(Page page) => page.Document.QuerySelector("main")!.TextContent;

    private static IEnumerable<string> CountsOf(Page page) => page.Document.QuerySelectorAll("dl.facts dt, dl.facts dd").Select(part => part.TextContent.Trim());

    private async Task SelectAsync(AccountId person) => await _town.Host.InsideAsync(async inside =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        db.Add(new Server.Cases.Selection.CaseSelection
        {
            CaseFile = _file, Account = person, ProposedBy = _town.Office, ProposedAt = _town.Host.Clock.GetUtcNow(), ConfirmedBy = _town.Chair, ConfirmedAt = _town.Host.Clock.GetUtcNow(),
        });
        return await db.SaveChangesAsync();
    });

    private async Task<(Visitor Visitor, AccountId Id)> OfficerAsync()
    {
        var (visitor, id) = await _town.Host.SignedInAsync();
        await _town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            (await db.Set<Account>().SingleAsync(one => one.Id == id)).Roles = new HashSet<AccountRole> { AccountRole.DisclosureOfficer };
            db.Add(new Authenticator { Account = id, Seed = [1], LastStep = 0, SetUpAt = _town.Host.Clock.GetUtcNow() });
            return await db.SaveChangesAsync();
        });
        return (visitor, id);
    }

    private static async Task<Page> RegisterAsync(Visitor officer, string label) => await (await officer.OpenAsync("/own-requests")).SubmitAsync(
        "/own-requests", new { Body = "shien", Label = label, Reference = "総-12", ReceivedOn = "2026-11-20", Requester = "架空 一郎、運転免許証" });

    private async Task<Verdict> AskAsync(AccountId officer, CaseFileId file, OwnRequestId request) =>
        await _town.Host.InsideAsync(inside => inside.GetRequiredService<Admission>().ForOwnRequestAsync(officer, file, request, default));

    private async Task<CaseFileId> OtherCaseAsync(Visitor office)
    {
        await (await office.OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new");
        return await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.CaseFile>().Where(file => file.Id != _file).Select(file => file.Id).SingleAsync());
    }

    private async Task OpenByProofAsync(AccountId officer) => await _town.Host.InsideAsync(async inside =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        inside.GetRequiredService<Server.Platform.Web.CurrentMember>().Become(officer, "柏木", [AccountRole.DisclosureOfficer], null, true);
        var request = await db.Set<OwnRequest>().AsNoTracking().OrderByDescending(one => one.RegisteredAt).ThenByDescending(one => one.Id).FirstAsync();
        var proof = new Server.Identity.SignIns.StepUp
        {
            Id = StepUpId.New(), Account = officer, Act = OpenRequest.Act, ObjectId = request.Id.Value, ObjectVersion = request.Version, Method = "password+totp", IssuedAt = _town.Host.Clock.GetUtcNow(),
        };
        db.Add(proof);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var form = new Shared.Disclosures.OpenRequestForm { Version = request.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        return (await inside.GetRequiredService<OpenRequest>().HandleAsync(request.Id, form, proof.Id, default)).Value;
    });
}
