using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Room;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.IntegrationTests.Plans;

/// <summary>Plans over real HTTP: draft, meeting, person, municipality, and after.</summary>
public sealed class From_draft_to_fixed : IAsyncLifetime
{
    private PlanTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await PlanTown.BuildAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    [Trait("Scenario", "19")]
    [Trait("Rule", "R86")]
    [Trait("Rule", "R87")]
    [Trait("Rule", "R88")]
    [Trait("Rule", "R89")]
    [Trait("Rule", "R91")]
    public async Task a_changed_plan_with_household_budget_waits_for_the_person_then_the_municipality_then_is_fixed()
    {
        var plan = await _town.TableAsync(await _town.DraftAsync(PlanService.HouseholdBudget));
        Assert.Contains("会議で確認", plan.Text, StringComparison.Ordinal);
        var office = await _town.AsAsync("office");
        var before = await _town.SendAsync("office", await office.OpenAsync($"{plan.Address}/edit"), "/edit", ("Policy", "会議の前に直した方針"));
        Assert.DoesNotContain("会議での変更", before.Text, StringComparison.Ordinal);
        await _town.ReachTheCaseAsync();
        var edited = await _town.SendAsync("office", await office.OpenAsync($"{plan.Address}/edit"), "/edit", ("Goal", "週二日の就労"), ("NoPost", "true"));
        Assert.Contains("会議での変更", edited.Text, StringComparison.Ordinal);

        // "None" does not pass for a text that was changed, and nothing typed is lost.
        var refused = await _town.SendAsync("office", await office.OpenAsync(_town.AtItem), "/plan", ("Word", "Approved"), ("Changes", "なし"), ("Dissent", ""), ("Exchange", "月に一度、社協と"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("月に一度、社協と", refused.Document.QuerySelector("textarea[name=Exchange]")!.TextContent);
        Assert.Equal("true", refused.Document.QuerySelector("textarea[name=Dissent]")!.GetAttribute("aria-invalid"));
        await _town.ApproveAsync("目標を週二日に下げた");

        plan = await _town.PlanAsync();
        Assert.Contains("本人最終合意待ち", plan.Text, StringComparison.Ordinal);
        Assert.False(plan.HasForm("/decision"));
        plan = await _town.SendAsync("office", plan, "/agreement", ("AgreedOn", "2026-11-25"), ("Way", "Visit"));
        Assert.Contains("支援決定待ち", plan.Text, StringComparison.Ordinal);

        (string, string)[] decision = [("Outcome", "granted"), ("DecidedOn", "令和8年11月25日"), ("Number", "み生第88号"), ("Office", _town.City.ToString())];
        refused = await _town.SendAsync("office", plan, "/decision", [.. decision, ("Delivery", "Post"), .. _town.Proof()]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("郵送不可", refused.Text, StringComparison.Ordinal);
        Assert.Equal("み生第88号", refused.Document.QuerySelector("input[name=Number]")!.GetAttribute("value"));
        refused = await _town.SendAsync("office", refused, "/decision", [.. decision, ("Delivery", "AtOffice"), ("StepUp.Password", "wrong"), ("StepUp.Code", "000000")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(0, await _town.InDatabaseAsync(db => db.Set<SupportDecision>().CountAsync()));

        plan = await _town.SendAsync("office", refused, "/decision", [.. decision, ("Delivery", "AtOffice"), .. _town.Proof()]);
        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains("確定した日", plan.Text, StringComparison.Ordinal);
        Assert.Equal(1, await _town.InDatabaseAsync(db => db.Set<Decision>().CountAsync(one => one.ConfirmedAt != null)));
        Assert.Equal(
            ["plans.drafted", "plans.tabled", "plans.written", "plans.written", "plans.word-recorded", "plans.agreed", "plans.support-decided"],
            await _town.InDatabaseAsync(db => db.Set<AuditEntry>().Where(entry => entry.Act.StartsWith("plans.") && entry.Allowed).OrderBy(entry => entry.At).ThenBy(entry => entry.Number).Select(entry => entry.Act).ToListAsync()));
    }

    [Fact]
    [Trait("Scenario", "19")]
    [Trait("Rule", "R89")]
    public async Task a_plan_without_statutory_services_is_fixed_on_approval_and_report()
    {
        await _town.TableAsync(await _town.DraftAsync(PlanService.Consultation, PlanService.ChildrenLearning));
        await _town.ReachTheCaseAsync();
        var office = await _town.AsAsync("office");
        await _town.SendAsync("office", await office.OpenAsync(_town.AtItem), "/plan", ("Word", "Approved"), ("Changes", "なし"), ("Dissent", "なし"), ("Exchange", "月に一度"));
        Assert.Contains("議長の確定待ち", (await _town.PlanAsync()).Text, StringComparison.Ordinal);
        var chair = await _town.AsAsync("chair");
        await RoomTown.PressAsync(chair, await chair.OpenAsync(_town.Room.Room), "/decision/confirm");

        var plan = await _town.PlanAsync();
        Assert.Contains("自治体への報告待ち", plan.Text, StringComparison.Ordinal);
        Assert.False(plan.HasForm("/agreement"));
        Assert.False(plan.HasForm("/decision"));
        plan = await _town.SendAsync("office", plan, "/report", ("ReportedOn", "2026-11-25"), ("ReportedTo", _town.City.ToString()));
        Assert.Contains("確定した日", plan.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R105")]
    public async Task a_fixed_plan_is_corrected_without_the_meeting_or_ended_for_the_next_one()
    {
        await _town.TableAsync(await _town.DraftAsync(PlanService.Consultation));
        await _town.ReachTheCaseAsync();
        await _town.ApproveAsync("なし");
        var plan = await _town.SendAsync("office", await _town.PlanAsync(), "/report", ("ReportedOn", "2026-11-25"), ("ReportedTo", _town.City.ToString()));
        var office = await _town.AsAsync("office");
        var form = await office.OpenAsync($"{plan.Address}/correction");

        (string, string)[] known = [("PersonConfirmedOn", "2026-11-25"), ("AgenciesConfirmed", "社協"), ("ReportedOn", "2026-11-25"), ("ReportedTo", _town.City.ToString()), ("SharedInOffice", "true")];
        var large = await _town.SendAsync("office", form, "/correction", [.. PlanTown.Text("変えた意向", PlanService.Consultation, PlanService.HousingBenefit), .. known]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, large.Status);
        Assert.Contains("再プラン", large.Text, StringComparison.Ordinal);
        Assert.Contains("変えた意向", large.Html, StringComparison.Ordinal);
        var silent = await _town.SendAsync("office", form, "/correction", [.. PlanTown.Text("変えた意向", PlanService.Consultation), .. known[..4]]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        plan = await _town.SendAsync("office", form, "/correction", [.. PlanTown.Text("変えた意向", PlanService.Consultation), .. known]);
        Assert.Contains("軽微な修正", plan.Text, StringComparison.Ordinal);
        Assert.Contains("確定した日", plan.Text, StringComparison.Ordinal);

        var next = await _town.SendAsync("office", plan, "/replan", ("EndedOn", "2026-11-25"), ("Evaluation", "目標に近づいた"));
        Assert.Contains("第1号の再プラン", next.Text, StringComparison.Ordinal);
        Assert.Contains("原案", next.Text, StringComparison.Ordinal);
        Assert.Contains("目標に近づいた", (await office.OpenAsync(plan.Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R90")]
    [Trait("Rule", "R92")]
    public async Task emergency_support_comes_first_and_a_decision_against_support_is_explained()
    {
        var office = await _town.AsAsync("office");
        var begun = await _town.SendAsync("office", await office.OpenAsync(_town.Plans), "/emergency", ("Service", "Shelter"), ("StartedOn", "2026-11-20"));
        Assert.Contains("緊急支援中", begun.Text, StringComparison.Ordinal);
        var plan = await _town.SendAsync("office", await office.OpenAsync($"{begun.Address}/edit"), "/edit", PlanTown.Text(PlanTown.Wish, PlanService.HousingSupport));
        await _town.TableAsync(plan);
        await _town.ReachTheCaseAsync();
        await _town.ApproveAsync("なし");

        (string, string)[] decision = [("Outcome", "declined"), ("DecidedOn", "2026-11-21"), ("Number", "み生第89号"), ("Office", _town.City.ToString()), ("Delivery", "ByWorker")];
        var refused = await _town.SendAsync("office", await _town.PlanAsync(), "/decision", [.. decision, .. _town.Proof()]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var field in new[] { "Reason", "WorkerToldOn", "PersonToldOn", "Alternatives" })
            Assert.Equal("true", refused.Document.QuerySelector($"[name={field}]")!.GetAttribute("aria-invalid"));
        var done = await _town.SendAsync("office", refused, "/decision",
            [.. decision, ("Reason", "要件を満たさない"), ("WorkerToldOn", "2026-11-21"), ("PersonToldOn", "2026-11-22"), ("Alternatives", "生活福祉資金の相談"), .. _town.Proof()]);
        Assert.Contains("支援決定なし", done.Text, StringComparison.Ordinal);
        Assert.Contains("生活福祉資金の相談", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "D6")]
    public async Task a_plan_is_not_put_on_an_agenda_without_consent()
    {
        await _town.InDatabaseAsync(db => db.Set<ConsentAgency>().ExecuteDeleteAsync());
        var refused = await _town.TableAsync(await _town.DraftAsync(PlanService.HouseholdBudget));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("支援会議（困窮法9条）", refused.Text, StringComparison.Ordinal);
        Assert.Null(await _town.InDatabaseAsync(db => db.Set<SupportPlan>().Select(plan => plan.Item).SingleAsync()));
    }

    [Fact]
    [Trait("Rule", "R19")]
    public async Task the_room_stays_shut_without_the_worker_in_charge_and_to_municipal_staff_alone()
    {
        var chair = await _town.AsAsync("chair");
        await _town.EnterAsync("chair", "member");
        var refused = await RoomTown.PressAsync(chair, await chair.OpenAsync(_town.Room.Room), "/open");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("担当の支援員が入室していません", refused.Text, StringComparison.Ordinal);

        await _town.EnterAsync("office");
        await _town.InDatabaseAsync(db => db.Set<Agency>().ExecuteUpdateAsync(set => set.SetProperty(agency => agency.IsMunicipal, true)));
        refused = await RoomTown.PressAsync(chair, await chair.OpenAsync(_town.Room.Room), "/open");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("市区町村の職員だけ", refused.Text, StringComparison.Ordinal);

        var reasoned = await _town.SendAsync("chair", await chair.OpenAsync(_town.AtMeeting), "/municipal-only", ("MunicipalReason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reasoned.Status);
        reasoned = await _town.SendAsync("chair", reasoned, "/municipal-only", ("MunicipalReason", "委託先の都合がつかず、後日報告する"));
        Assert.Contains("委託先の都合がつかず", reasoned.Text, StringComparison.Ordinal);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(_town.Room.Room), "/open");
        Assert.Equal(HttpStatusCode.OK, room.Status);
        Assert.Contains("開会", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R20")]
    public async Task a_loan_in_the_plan_suggests_to_invite_the_officer_until_they_are_selected()
    {
        var plan = await _town.DraftAsync(PlanService.Consultation, PlanService.LivelihoodLoan);
        Assert.Contains("社会福祉協議会の担当を選び", plan.Text, StringComparison.Ordinal);
        var office = await _town.AsAsync("office");
        plan = await _town.SendAsync("office", await office.OpenAsync($"{plan.Address}/edit"), "/edit", ("LoanOfficer", _town.Room["outside"].ToString()));
        Assert.Contains("この事案に選定されていません", plan.Text, StringComparison.Ordinal);
        plan = await _town.SendAsync("office", await office.OpenAsync($"{plan.Address}/edit"), "/edit", ("LoanOfficer", _town.Room["member"].ToString()));
        Assert.Contains("生活福祉資金の担当が選定されています", plan.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_form_that_is_not_complete_keeps_everything_and_ties_errors_to_fields()
    {
        var office = await _town.AsAsync("office");
        var refused = await _town.SendAsync("office", await office.OpenAsync($"{_town.Plans}/new"), "/plans/new",
            ("Wish", PlanTown.Wish), ("Services", "HouseholdBudget"), ("Details[Other]", "炊き出し"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(PlanTown.Wish, refused.Document.QuerySelector("textarea[name=Wish]")!.TextContent);
        Assert.Equal("炊き出し", refused.Document.QuerySelector("textarea[name='Details[Other]']")!.TextContent);
        foreach (var field in new[] { "Goal", "Policy", "Monitoring", "Details[HouseholdBudget]", "Details[Other]" })
            Assert.Equal("true", refused.Document.QuerySelector($"textarea[name='{field}']")!.GetAttribute("aria-invalid"));
        Assert.NotNull(refused.Document.QuerySelector("input[name=Services][value=HouseholdBudget][checked]"));
    }

    [Fact]
    public async Task the_second_of_two_writers_sees_both_texts()
    {
        var plan = await _town.DraftAsync(PlanService.HouseholdBudget);
        var office = await _town.AsAsync("office");
        var (first, second) = (await office.OpenAsync($"{plan.Address}/edit"), await office.OpenAsync($"{plan.Address}/edit"));
        await _town.SendAsync("office", first, "/edit", ("Goal", "先の目標"));
        var conflict = await _town.SendAsync("office", second, "/edit", ("Goal", "後の目標"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("先の目標", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("後の目標", conflict.Document.QuerySelector("textarea[name=Goal]")!.TextContent);
        Assert.Contains("第3版", (await _town.SendAsync("office", conflict, "/edit")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R86")]
    [Trait("Rule", "R87")]
    public async Task what_the_meeting_changed_stands_in_the_draft_of_the_minutes_and_the_waiting_plan_on_the_first_page()
    {
        await _town.TableAsync(await _town.DraftAsync(PlanService.HouseholdBudget));
        var (office, chair) = (await _town.AsAsync("office"), await _town.AsAsync("chair"));
        Assert.DoesNotContain("本人最終合意待ち", (await office.OpenAsync("/")).Text, StringComparison.Ordinal);
        await _town.ReachTheCaseAsync();
        await _town.SendAsync("office", await office.OpenAsync($"{(await _town.PlanAsync()).Address}/edit"), "/edit", ("Goal", "週二日の就労"));
        await _town.ApproveAsync("目標を週二日に下げた");
        var waiting = await office.OpenAsync("/");
        Assert.Contains("本人最終合意待ち", waiting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("本人最終合意待ち", (await (await _town.AsAsync("member")).OpenAsync("/")).Text, StringComparison.Ordinal);

        await RoomTown.PressAsync(chair, await chair.OpenAsync(_town.Room.Room), "/close");
        var minutes = $"/bodies/town/meetings/{_town.Room.Meeting}/minutes";
        var drafted = await _town.SendAsync("office", await office.OpenAsync(minutes), "/minutes/prepare");
        Assert.Contains("目標を週二日に下げた", drafted.Text, StringComparison.Ordinal);
    }
}
