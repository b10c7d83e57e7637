using System.Net;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Meetings;

/// <summary>A meeting from its plan to the release of its papers, as office, chair and members see it.</summary>
public sealed class From_draft_to_release : IAsyncLifetime
{
    private MeetingTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await MeetingTown.FoundAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task a_plan_keeps_what_was_typed_and_names_every_mistake()
    {
        var form = await _town.Office.Visitor.OpenAsync("/bodies/shien/meetings/new");
        var wrong = await form.SubmitAsync("/meetings/new", new { Day = "2026-13-40", Start = "15:00", End = "14時", Place = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("2026-13-40", wrong.Html, StringComparison.Ordinal);
        Assert.Equal(3, wrong.Document.QuerySelectorAll("[aria-invalid=true]").Length);
    }

    [Fact]
    public async Task members_know_nothing_before_the_call_and_then_date_and_place()
    {
        var page = await PlanAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Member.Visitor.OpenAsync(page)).Status);
        Assert.DoesNotContain("第1回", (await _town.Member.Visitor.OpenAsync("/meetings")).Text, StringComparison.Ordinal);

        await (await _town.Chair.Visitor.OpenAsync(page)).SubmitAsync("/move");
        Assert.Equal(0, await CountAsync<StoredEvent>(stored => stored.Type == typeof(MeetingCalled).FullName));
        await (await _town.Office.Visitor.OpenAsync(page)).SubmitAsync("/move");

        Assert.Equal(1, await CountAsync<StoredEvent>(stored => stored.Type == typeof(MeetingCalled).FullName));
        Assert.Contains("市役所3階", (await _town.Member.Visitor.OpenAsync(page)).Text, StringComparison.Ordinal);
        Assert.Contains("第1回", (await _town.Member.Visitor.OpenAsync("/meetings")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R108")]
    public async Task the_chair_cannot_decide_while_a_case_item_lacks_anything_and_hears_all_of_it()
    {
        var page = await PlanAsync();
        await AddCaseAsync(page, outcome: "", presenter: false);
        var version = await VersionAsync();
        var chairs = await _town.Chair.Visitor.OpenAsync(page);
        Assert.Contains("R8-014 に共有の根拠がありません", chairs.Text, StringComparison.Ordinal);

        var refused = await _town.Chair.Visitor.PostAsync($"{page}/move", Fields(chairs, ("Move", "Decide"), ("Version", version)));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        foreach (var words in new[] { "共有の根拠がありません", "説明者がいません", "ねらいが書かれていません" }) Assert.Contains(words, refused.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingState.Draft, await StateAsync());
    }

    [Fact]
    [Trait("Rule", "R104")]
    public async Task each_step_is_made_by_its_role_and_kept_with_who_and_when()
    {
        var page = await PlanAsync();
        await _town.ConsentAsync();
        await AddCaseAsync(page);
        foreach (var who in new[] { _town.Chair, _town.Office, _town.Office, _town.Office }) await (await who.Visitor.OpenAsync(page)).SubmitAsync("/move");

        Assert.Equal(MeetingState.Released, await StateAsync());
        var steps = await ReadAsync<MeetingTransition>(_ => true);
        Assert.Equal([MeetingState.Decided, MeetingState.Called, MeetingState.PapersChecked, MeetingState.Released], steps.OrderBy(step => step.Number).Select(step => step.To));
        Assert.Equal([_town.Chair.Account, _town.Office.Account, _town.Office.Account, _town.Office.Account], steps.OrderBy(step => step.Number).Select(step => step.By));
    }

    [Fact]
    public async Task a_case_item_is_numbered_for_those_selected_and_not_there_for_others()
    {
        var page = await PlanAsync();
        await _town.ConsentAsync();
        await AddCaseAsync(page);
        foreach (var who in new[] { _town.Chair, _town.Office, _town.Office, _town.Office }) await (await who.Visitor.OpenAsync(page)).SubmitAsync("/move");

        var selected = await _town.Member.Visitor.OpenAsync(page);
        var other = await _town.Other.Visitor.OpenAsync(page);
        Assert.Contains("R8-014", selected.Text, StringComparison.Ordinal);
        Assert.Contains("次の手立てを決める", selected.Text, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4", "5-1", "6", "7", "8"], NumbersOf(selected));
        Assert.DoesNotContain("R8-014", other.Html, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], NumbersOf(other));
        Assert.Contains("合計 40分", other.Text, StringComparison.Ordinal);

        var item = $"{page}/items/{(await ReadAsync<AgendaItem>(one => one.CaseFile != null)).Single().Id}";
        Assert.Contains("郵便受けがあふれている", (await _town.Member.Visitor.OpenAsync(item)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Other.Visitor.OpenAsync(item)).Status);

        // What was read before the meeting stands in the ledger.
        var given = await ReadAsync<Disclosure>(_ => true);
        Assert.Contains(given, one => one.Account == _town.Member.Account);
        Assert.DoesNotContain(given, one => one.Account == _town.Other.Account);

        await _town.RecuseAsync(_town.Member.Account);
        var recused = await _town.Member.Visitor.OpenAsync(page);
        Assert.Equal(NumbersOf(other), NumbersOf(recused));
        Assert.DoesNotContain("R8-014", recused.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Member.Visitor.OpenAsync(item)).Status);
    }

    [Fact]
    public async Task rows_move_by_plain_posts_and_times_are_read_as_written()
    {
        var page = await PlanAsync();
        var office = _town.Office.Visitor;
        var items = (await ReadAsync<AgendaItem>(_ => true)).OrderBy(item => item.Position).ToList();
        await (await office.OpenAsync(page)).SubmitAsync($"{items[1].Id}/move", new { Direction = "up" });
        Assert.Equal(items[1].Id, (await ReadAsync<AgendaItem>(_ => true)).MinBy(item => item.Position)!.Id);

        await (await office.OpenAsync(page)).SubmitAsync($"{items[0].Id}/duration", new { Duration = "1:30" });
        Assert.Equal(90, (await ReadAsync<AgendaItem>(item => item.Id == items[0].Id)).Single().Duration);
        Assert.Contains("予定を47分超えています", (await office.OpenAsync(page)).Text, StringComparison.Ordinal);

        var refused = await (await office.OpenAsync(page)).SubmitAsync($"{items[0].Id}/duration", new { Duration = "そのうち" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    [Fact]
    [Trait("Rule", "R117")]
    public async Task an_action_is_seen_and_reported_by_its_agency_and_not_there_for_the_recused()
    {
        await PlanAsync();
        var meeting = (await ReadAsync<Meeting>(_ => true)).Single().Id;
        await _town.InsideAsync(async (db, _) =>
        {
            db.Add(new AgreedAction
            {
                Id = ActionId.New(), Body = _town.Body, Meeting = meeting, Item = AgendaItemId.New(), CaseFile = _town.CaseFile, Agency = _town.Member.Agency, Owner = _town.Member.Account,
                Text = "本人宅への訪問", DueOn = new DateOnly(2026, 11, 20), RecordedBy = _town.Office.Account, RecordedAt = _town.Now,
            });
            await db.SaveChangesAsync();
        });

        var list = await _town.Member.Visitor.OpenAsync("/actions");
        Assert.Contains("本人宅への訪問", list.Text, StringComparison.Ordinal);
        Assert.Contains("5日過ぎています", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("本人宅への訪問", (await _town.Other.Visitor.OpenAsync("/actions")).Text, StringComparison.Ordinal);

        var editor = await _town.Member.Visitor.OpenAsync(list.Document.QuerySelector("a[id^=record-]")!.GetAttribute("href")!);
        var form = editor.Document.QuerySelector("form[id=report]")!.GetAttribute("action")!;
        var refused = await editor.SubmitAsync(form, new { Status = nameof(ActionStatus.NotDone), Reason = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var done = await refused.SubmitAsync(form, new { Status = nameof(ActionStatus.NotDone), Reason = "担当の交代で引き継がれていなかったため" });
        Assert.Contains("未実施", done.Text, StringComparison.Ordinal);

        await _town.RecuseAsync(_town.Member.Account);
        Assert.DoesNotContain("本人宅への訪問", (await _town.Member.Visitor.OpenAsync("/actions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R116")]
    [Trait("Rule", "R78")]
    public async Task an_action_has_a_person_of_the_roster_through_them_an_agency_and_a_day()
    {
        var place = new ActionPlace(MeetingId.New(), AgendaItemId.New(), null);
        await _town.InsideAsync(async (_, services) =>
        {
            services.GetRequiredService<CurrentMember>().Become(_town.Office.Account, "浅見", [], null, true);
            var standing = (await services.GetRequiredService<IStandings>().OfAsync(_town.Office.Account, "shien", default))!;
            var record = services.GetRequiredService<RecordAction>();

            var refused = await record.HandleAsync(new ActionForm { Owner = AccountId.New().ToString(), DueOn = "2026-11-24", Text = "090-1234-5678 に電話" }, place, standing, default);
            Assert.Equal(["actions.owner-not-on-roster", "actions.due-in-the-past", "actions.text-holds-facts"], refused.Refusals.Select(refusal => refusal.Code));

            var done = await record.HandleAsync(new ActionForm { Owner = _town.Member.Account.ToString(), DueOn = "2026-12-04", Text = "本人宅への訪問" }, place, standing, default);
            Assert.Equal((_town.Member.Account, _town.Member.Agency, new DateOnly(2026, 12, 4)), (done.Value.Owner, done.Value.Agency, done.Value.DueOn));

            var scheme = await record.HandleAsync(new ActionForm { Owner = _town.Member.Account.ToString(), DueOn = "2026-12-04", Scheme = "true" }, place, standing, default);
            Assert.Equal(["actions.scheme-not-here"], scheme.Refusals.Select(refusal => refusal.Code));
        });
    }

    private async Task<string> PlanAsync()
    {
        var form = await _town.Office.Visitor.OpenAsync("/bodies/shien/meetings/new");
        var page = await form.SubmitAsync("/meetings/new", new { Day = "2026-12-16", Start = "14:00", End = "15:20", Place = "市役所3階 会議室3" });
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Address;
    }

    private async Task AddCaseAsync(string page, string outcome = "次の手立てを決める", bool presenter = true)
    {
        var form = await _town.Office.Visitor.OpenAsync($"{page}/items/new?CaseFile={_town.CaseFile}");
        var saved = await form.SubmitAsync((IHtmlFormElement)form.Document.QuerySelector("form#item")!, new
        {
            Kind = "Both", Duration = "15", Outcome = outcome, Presenter = presenter ? _town.Office.Account.ToString() : "", Facts = new[] { _town.Fact.ToString() },
        });
        Assert.True(saved.Status is HttpStatusCode.OK, saved.Text);
    }

    private static string[] NumbersOf(Page page) => [.. page.Document.QuerySelectorAll("tr[id^=item-] td.strong").Select(cell => cell.TextContent.Trim())];

    private static List<KeyValuePair<string, string>> Fields(Page page, params (string Name, string Value)[] more) =>
    [
        KeyValuePair.Create(page.Document.QuerySelector("input[data-token]")!.GetAttribute("name")!, page.Document.QuerySelector("input[data-token]")!.GetAttribute("value")!),
        .. more.Select(field => KeyValuePair.Create(field.Name, field.Value)),
    ];

    private async Task<string> VersionAsync() => (await ReadAsync<Meeting>(_ => true)).Single().Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<MeetingState> StateAsync() => (await ReadAsync<Meeting>(_ => true)).Single().State;

    private async Task<int> CountAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> where)
        where T : class => (await ReadAsync(where)).Count;

    private async Task<List<T>> ReadAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> where)
        where T : class
    {
        List<T> found = [];
        await _town.InsideAsync(async (db, _) => found = await db.Set<T>().AsNoTracking().Where(where).ToListAsync());
        return found;
    }
}
