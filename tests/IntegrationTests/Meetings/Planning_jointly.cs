using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Meetings;

/// <summary>A joint session from its plan to the decision to hold it, over real HTTP.</summary>
public sealed class Planning_jointly : IAsyncLifetime
{
    private readonly BodyId _council = BodyId.New();
    private CaseTown _town = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await CaseTown.FoundAsync();
        await InsideAsync(async (db, services) =>
        {
            services.GetRequiredService<BodyKeys>().Make(_council);
            db.Add(new Body { Id = _council, Code = "kodoku", Name = "孤独・孤立対策地域協議会", Kind = BodyKind.IsolationCouncil });
            db.Add(new BodySettings { Body = _council, Number = 1, AdoptedOn = new DateOnly(2026, 4, 1) });
            foreach (var (person, role) in new[] { (_town.Deputy, RosterRole.Chair), (_town.Colleague, RosterRole.Secretariat), (_town.Office, RosterRole.Member) })
                db.Add(new RosterEntry { Id = RosterEntryId.New(), Body = _council, Account = person, Agency = _town.City, Post = "主任", Class = MemberClass.RelatedAgency, Role = role, From = new DateOnly(2026, 4, 1) });
            await db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R6")]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R7")]
    [Trait("Rule", "R74")]
    public async Task What_is_missing_is_told_at_once_and_what_was_typed_stays()
    {
        var refused = await PlanAsync(_town.Office, new { Joint = "Integrated", Partner = "kodoku" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("合同で開く理由が、会議体の決まりに書いてありません。", refused.Text, StringComparison.Ordinal);
        Assert.Contains("公示の日が登録されていない協議会は、合同開催に加われません。", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Integrated", refused.Document.QuerySelector("input[name=Joint][checked]")!.GetAttribute("value"));
        Assert.Equal("kodoku", refused.Document.QuerySelector("select[name=Partner] option[selected]")!.GetAttribute("value"));

        Assert.Contains("連携の方法：未設定", (await _town.As(_town.Member).OpenAsync("/bodies/shien")).Text, StringComparison.Ordinal);
        await PrepareAsync();
        var profile = await _town.As(_town.Colleague).OpenAsync("/bodies/kodoku");
        Assert.Contains("調整機関の名称 地域共生課", profile.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PlanAsync(_town.Office, new { Joint = "Integrated" })).Status);
        Assert.Contains("方式Aには、要綱に両方の法律の根拠が書いてあることが必要です。", (await PlanAsync(_town.Office, new { Joint = "AddedFunction" })).Text, StringComparison.Ordinal);
        Assert.Contains("両方の会議体の事務局に登録されている方が計画してください。", (await PlanAsync(_town.Office, new { Joint = "SplitTime", Partner = "kodoku", Boundary = "15:00" })).Text, StringComparison.Ordinal);
        Assert.Empty(await InsideAsync(db => db.Set<Meeting>().ToListAsync()));
    }

    [Fact]
    [Trait("Rule", "D9")]
    [Trait("Rule", "R28")]
    [Trait("Rule", "R67")]
    [Trait("Rule", "R68")]
    public async Task Held_as_one_it_waits_for_the_other_chair_and_shows_both_penalties_side_by_side()
    {
        await PrepareAsync();
        var page = await PlanAsync(_town.Office, new { Joint = "Integrated", Partner = "kodoku" });
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var address = page.Address.Split('#')[0];
        var bodies = page.Document.QuerySelectorAll("[data-joint-body]");
        Assert.Equal(2, bodies.Length);
        Assert.Contains("1年以下の拘禁刑又は100万円以下の罰金", bodies[0].QuerySelector("[data-penalty]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1年以下の拘禁刑又は50万円以下の罰金", bodies[1].QuerySelector("[data-penalty]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("重なる構成員の負担を減らすため", page.Text, StringComparison.Ordinal);

        // An item with a case says its track and why; the chair cannot decide before the other chair agreed.
        var file = (await (await _town.As(_town.Office).OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;
        await (await _town.As(_town.Office).OpenAsync($"{file}/facts/new")).SubmitAsync("/facts/new", new { Category = "Housing", Text = "家賃を滞納している。" });
        var form = await _town.As(_town.Office).OpenAsync($"{address}/items/new?CaseFile={file.Split('/')[^1]}");
        var fact = form.Document.QuerySelector("input[name=Facts]")!.GetAttribute("value");
        var without = await form.SubmitAsync(ItemOn(form), new { Facts = new[] { fact }, Kind = "Both", Duration = "15" }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        Assert.Empty(form.Document.QuerySelectorAll("input[name=Track][value=Council]"));
        var item = await without.SubmitAsync(ItemOn(without), new { Facts = new[] { fact }, Kind = "Both", Duration = "15", Track = "Both", Scope = "失業し、人との行き来もない。" });
        Assert.Equal(HttpStatusCode.OK, item.Status);

        var decided = await (await _town.As(_town.Chair).OpenAsync(address)).SubmitAsync("/move", new { Move = "Decide" }, follow: false);
        Assert.Contains("もう一方の会議体の議長が、合同で開くことをまだ了承していません。", decided.Text, StringComparison.Ordinal);

        var offers = await _town.As(_town.Deputy).OpenAsync("/bodies/kodoku/joint");
        Assert.DoesNotContain("R8-", offers.Text, StringComparison.Ordinal);
        var agreed = await offers.SubmitAsync("/agree");
        Assert.Contains("了承しました", agreed.Text, StringComparison.Ordinal);
        Assert.NotNull(await InsideAsync(db => db.Set<JointHolding>().Select(one => one.AgreedAt).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Chair).GetAsync("/bodies/kodoku/joint")).Status);
    }

    [Fact]
    [Trait("Rule", "D8")]
    public async Task Split_in_time_it_is_two_meetings_with_an_agenda_each()
    {
        await PrepareAsync();
        await InsideAsync(async (db, _) =>
        {
            db.Add(new RosterEntry { Id = RosterEntryId.New(), Body = _council, Account = _town.Office, Agency = _town.City, Post = "主任", Class = MemberClass.RelatedAgency, Role = RosterRole.Secretariat, From = new DateOnly(2026, 4, 1) });
            await db.SaveChangesAsync();
        });
        Assert.Contains("第2部の開始は、会議の開始と終了のあいだの時刻にしてください。", (await PlanAsync(_town.Office, new { Joint = "SplitTime", Partner = "kodoku", Boundary = "17:00" })).Text, StringComparison.Ordinal);
        var page = await PlanAsync(_town.Office, new { Joint = "SplitTime", Partner = "kodoku", Boundary = "15:00" });
        Assert.Contains("第1部です。第2部は15:00から16:00まで", page.Text, StringComparison.Ordinal);
        Assert.Contains("まだ対応していません", page.Text, StringComparison.Ordinal);
        var meetings = await InsideAsync(db => db.Set<Meeting>().OrderBy(meeting => meeting.StartsAt).ToListAsync());
        Assert.Equal([_town.Body, _council], meetings.Select(meeting => meeting.Body));
        Assert.Equal(meetings[0].EndsAt, meetings[1].StartsAt);
        Assert.All(await InsideAsync(db => db.Set<Server.Meetings.Agenda.AgendaItem>().ToListAsync()), item => Assert.Equal(item.Body == _council ? ItemTrack.Council : ItemTrack.Support, item.Track));
    }

    [Fact]
    [Trait("Rule", "R75")]
    public async Task The_mode_can_be_changed_while_it_is_a_draft_and_never_while_it_is_open()
    {
        await PrepareAsync();
        var page = await PlanAsync(_town.Office, new { });
        var address = page.Address.Split('#')[0];
        var changed = await (await _town.As(_town.Office).OpenAsync($"{address}/joint")).SubmitAsync("/joint", new { Joint = "Integrated", Partner = "kodoku" });
        Assert.Contains("合同開催の方式を変えました。", changed.Text, StringComparison.Ordinal);

        var old = await _town.As(_town.Office).OpenAsync($"{address}/joint");
        await InsideAsync(async (db, _) => await db.Set<Meeting>().ExecuteUpdateAsync(set => set.SetProperty(meeting => meeting.State, MeetingState.InSession)));
        var refused = await old.SubmitAsync("/joint", new { Joint = "" }, follow: false);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("開催中は、合同開催の方式を変えられません。", refused.Text, StringComparison.Ordinal);
        Assert.Equal(JointMode.Integrated, await InsideAsync(db => db.Set<JointHolding>().Select(one => one.Mode).SingleAsync()));
    }

    /// <summary>Both bodies write into their settings what a joint session needs, by their own pages.</summary>
    private async Task PrepareAsync()
    {
        var own = await (await _town.As(_town.Office).OpenAsync("/bodies/shien/settings")).SubmitAsync("/settings", new { AdoptedOn = "2026-11-25", JointReason = "事務局と重なる構成員の負担を減らすため" });
        Assert.Contains("事務局と重なる構成員の負担を減らすため", own.Text, StringComparison.Ordinal);
        var council = await (await _town.As(_town.Colleague).OpenAsync("/bodies/kodoku/settings")).SubmitAsync("/settings", new { AdoptedOn = "2026-11-25", NoticeOn = "2026-05-01", CoordinatingBody = "地域共生課" });
        Assert.Contains("地域共生課", council.Text, StringComparison.Ordinal);
    }

    private async Task<Page> PlanAsync(AccountId person, object joint)
    {
        var form = await _town.As(person).OpenAsync("/bodies/shien/meetings/new");
        var fields = Page.FieldsOf(form.Form("/meetings/new")).Where(field => field.Key is not ("Day" or "Start" or "End" or "Place" or "Joint" or "Partner" or "Boundary")).ToList();
        fields.AddRange([KeyValuePair.Create("Day", "2026-12-10"), KeyValuePair.Create("Start", "14:00"), KeyValuePair.Create("End", "16:00"), KeyValuePair.Create("Place", "第1会議室")]);
        fields.AddRange(joint.GetType().GetProperties().Select(property => KeyValuePair.Create(property.Name, (string)property.GetValue(joint)!)));
        return await _town.As(person).PostAsync("/bodies/shien/meetings/new", fields);
    }

    /// <summary>Beside it stands the form that chooses the case.</summary>
    private static AngleSharp.Html.Dom.IHtmlFormElement ItemOn(Page page) => page.Document.Forms.Single(form => form.Id == "item");

    private Task<T> InsideAsync<T>(Func<MeetingsDb, Task<T>> query) => _town.Host.InsideAsync(services => query(services.GetRequiredService<MeetingsDb>()));

    private Task InsideAsync(Func<MeetingsDb, IServiceProvider, Task> work) => _town.Host.InsideAsync(async services =>
    {
        await work(services.GetRequiredService<MeetingsDb>(), services);
        return true;
    });
}
