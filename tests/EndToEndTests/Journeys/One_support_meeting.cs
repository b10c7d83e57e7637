using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Support.Hosts;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

/// <summary>One support meeting from the invitation of a member to the auditor's look at it, each of the people in a browser of their own.</summary>
[Collection("browser")]
public sealed partial class One_support_meeting(Chromium chromium) : IAsyncLifetime
{
    private const string Body = "shien";
    private const string Day = "2026-11-25";
    private const string Email = "minase@midorino.example";
    private const string Password = "tani-to-asagao-journey-41";
    private const string Waiting = "待合でお待ちください";
    private const string Living = "部屋の灯りが一週間ついていない";
    private const string Income = "年金の受け取りが二か月止まっている";
    private const string Note = "訪ねる日と順番を確かめた";
    private const string Decision = "社会福祉協議会が主に受け持つ";
    private const string Action = "訪ねる日を決めて事務局に知らせる";
    private DemoStageHost _stage = null!;
    private TotpCodes _codes = null!;

    public async ValueTask InitializeAsync() => _stage = await DemoStageHost.StartAsync(chromium);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact, Trait("Rule", "R83"), Trait("Rule", "R95")]
    public async Task goes_from_the_invitation_of_a_member_to_the_auditor()
    {
        var (office, chair) = (await _stage.BrowserOfAsync("asami"), await _stage.BrowserOfAsync("yagisawa"));
        var member = await ArriveAsync(office);
        var (caseFile, label) = await PrepareCaseAsync(office);
        var meeting = await CallAsync(office, chair, caseFile);

        _stage.Host.Clock.SetTo(new DateTimeOffset(2026, 11, 25, 13, 50, 0, TimeSpan.FromHours(9)));
        var (recused, unselected) = (await _stage.NewBrowserAsync(), await _stage.NewBrowserAsync());
        await GatherAsync(meeting, office, chair, member, recused, unselected);
        await HoldAsync(meeting, label, office, chair, member, recused, unselected);
        await LockAsync(meeting, office, chair);

        await member.GoAsync("/actions");
        await member.SeesAsync(Action);
        await member.GoAsync(meeting + "/minutes");
        await member.SeesAsync(Decision);
        await recused.GoAsync(meeting + "/minutes");
        await recused.DoesNotSeeAsync(label.Label);
        await AuditAsync(meeting);
        _stage.NobodyHadTrouble();
    }

    /// <summary>Invitation, password, authenticator, recovery codes, declaration.</summary>
    private async Task<Browser> ArriveAsync(Browser office)
    {
        var link = await Arrival.InviteAsync(office, Body, Email, "水無瀬 歩", "ミナセ アユム", "社会福祉協議会", Day);
        var member = await _stage.NewBrowserAsync(820);
        _codes = await Arrival.AcceptAsync(member, link, Password, _stage.Host.Clock);
        await Arrival.SignAsync(member, Body, Password, _codes);
        return member;
    }

    private static async Task<(string Address, (string Label, string Living) Words)> PrepareCaseAsync(Browser office)
    {
        var desk = await CaseDesk.RegisterAsync(office, Body);
        await desk.AddFactAsync("Living", Living);
        await desk.AddFactAsync("Income", Income);
        await ConsentDesk.RecordAsync(office, desk.Address, "訪ねる順番を話し合うため", Day, "架空 太郎");
        return (desk.Address, (await desk.LabelAsync(), Living));
    }

    /// <summary>Plan, agenda, who is selected and who is recused, the chair's decision, the call, 資料なし, release.</summary>
    private static async Task<string> CallAsync(Browser office, Browser chair, string caseFile)
    {
        await new CaseDesk(office, caseFile).ProposeAsync("水無瀬", "森下");
        await new CaseDesk(chair, caseFile).ConfirmAsync();
        var desk = await MeetingDesk.PlanAsync(office, Body, Day, "14:00", "15:20", "市役所3階 会議室3");
        await desk.AddCaseAsync(caseFile, "水無瀬", "訪ねる順番を決める");
        await new CaseDesk(chair, caseFile).RecuseAsync("森下");
        await desk.AskDecisionAsync();
        await desk.MoveAsync(chair, "Decide");
        await desk.MoveAsync(office, "Call");
        await desk.MoveAsync(office, "CheckPapers", without: true);
        await desk.MoveAsync(office, "Release");
        return desk.Address;
    }

    /// <summary>Hours later everybody signs in again and goes through the check-in; the chair lets the members in.</summary>
    private async Task GatherAsync(string meeting, Browser office, Browser chair, Browser member, Browser recused, Browser unselected)
    {
        foreach (var (browser, name) in new[] { (office, "asami"), (chair, "yagisawa"), (recused, "morishita"), (unselected, "horikawa") })
            await browser.SignInAsync(DemoPeople.Of(name), _stage.People);
        await member.SignInAsync(Email, Password, _codes);
        Browser[] everybody = [chair, office, member, recused, unselected];
        foreach (var browser in everybody) await new CheckInDesk(browser, meeting).CheckInAsync();
        await new LiveRoom(chair, meeting).OpenAsync();
        await new LiveRoom(chair, meeting).AdmitAllAsync(3);
        foreach (var browser in everybody) await new LiveRoom(browser, meeting).OpenAsync();
    }

    private static async Task HoldAsync(
        string meeting, (string Label, string Living) words, Browser office, Browser chair, Browser member, Browser recused, Browser unselected)
    {
        var (chairs, offices, members) = (new LiveRoom(chair, meeting), new LiveRoom(office, meeting), new LiveRoom(member, meeting));
        foreach (var browser in new[] { member, recused, unselected }) await browser.Page.EvaluateAsync("() => { window.__unbroken = true; }");
        await chairs.BeginAsync();
        await Expect(members.Now).Not.ToContainTextAsync(Waiting);
        await chairs.GoToAsync(words.Label);

        await Expect(members.Now).ToContainTextAsync(words.Label);
        await Expect(member.Page.Locator("#now")).ToContainTextAsync(words.Living);
        await Expect(offices.Now).ToContainTextAsync(words.Label);
        await offices.NoteAsync(Note);
        await Expect(member.Page.Locator("#now .room-note")).ToContainTextAsync(Note);
        await offices.DecideAsync(Decision);
        await Expect(chair.Page.Locator("#outcome")).ToContainTextAsync(Decision);
        await chairs.ConfirmDecisionAsync();
        await Expect(member.Page.Locator("#outcome")).Not.ToContainTextAsync("確定待ち");
        await offices.AgreeActionAsync(Action, "水無瀬", "2026-12-09");
        await Expect(member.Page.Locator("#outcome")).ToContainTextAsync(Action);

        await WaitAlikeAsync(words, recused, unselected);
        foreach (var browser in new[] { member, recused, unselected }) Assert.True(await browser.Page.EvaluateAsync<bool>("() => window.__unbroken === true"));
        await chairs.CloseAsync();
        foreach (var browser in new[] { chair, office, member, recused, unselected })
            await browser.LeavesAsync("/room");
    }

    /// <summary>Who is recused and who was never selected see the same words, and none of the case (R83).</summary>
    private static async Task WaitAlikeAsync((string Label, string Living) words, params Browser[] waiting)
    {
        var seen = new List<string>();
        foreach (var browser in waiting)
        {
            await Expect(browser.Page.Locator("#now h2")).ToContainTextAsync(Waiting);
            var html = await browser.Page.ContentAsync();
            foreach (var word in new[] { words.Label, words.Living, Note, Decision, Action }) Assert.DoesNotContain(word, html, StringComparison.Ordinal);
            seen.Add(Masked(await browser.Page.Locator("live-room").InnerTextAsync()));
        }

        Assert.Equal(seen[0], seen[1]);
    }

    private async Task LockAsync(string meeting, Browser office, Browser chair)
    {
        var minutes = new MinutesDesk(office, meeting);
        await minutes.PrepareAsync();
        await office.SeesAsync(Decision);
        await minutes.CompleteAsync();
        await minutes.SubmitAsync();
        await minutes.ApproveAsync(chair, DemoPeople.Of("yagisawa").Password, _stage.People.AuthenticatorOf("yagisawa"));
    }

    private async Task AuditAsync(string meeting)
    {
        var auditor = await _stage.BrowserOfAsync("kiriyama");
        await auditor.GoAsync("/audit");
        await auditor.SendAsync("/audit/verification");
        await auditor.SeesAsync("鎖は途切れていません");
        await auditor.TypeAsync("Thing", meeting[(meeting.LastIndexOf('/') + 1)..]);
        await auditor.Page.Locator("form[action='/audit'] button").First.ClickAsync();
        await auditor.ArrivesAtAsync("Thing=");
        await Expect(auditor.Page.Locator("table.trail tbody tr").First).ToBeVisibleAsync();
        await auditor.DoesNotSeeAsync(Living);
    }

    private static string Masked(string text)
    {
        foreach (var person in new[] { DemoPeople.Of("morishita"), DemoPeople.Of("horikawa") }) text = text.Replace($"{person.Name[0]}\n{person.Name}\n{person.Post}", "＊", StringComparison.Ordinal).Replace(person.Name, "＊", StringComparison.Ordinal);
        return Times().Replace(text, "0:00");
    }

    [GeneratedRegex(@"\d{1,2}:\d{2}(:\d{2})?")]
    private static partial Regex Times();
}
