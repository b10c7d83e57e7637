using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Notifications;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Sharing;

/// <summary>Consent and the record without it, from the form to what the gate is told.</summary>
public sealed class Basis_of_sharing : IAsyncLifetime
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("11月5日に訪問したが会えなかった（社協）。", 6));
    private readonly MeetingId _meeting = MeetingId.New();
    private CaseTown _town = null!;
    private string _case = "";
    private FactId _fact;

    public async ValueTask InitializeAsync()
    {
        _town = await CaseTown.FoundAsync();
        var office = _town.As(_town.Office);
        _case = (await (await office.OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;
        await (await office.OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Housing", Text = "家賃を滞納している。" });
        await _town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            _fact = (await db.Set<Server.Cases.Facts.Fact>().SingleAsync()).Id;
            db.Add(new Meeting
            {
                Id = _meeting, Body = _town.Body, Number = 1, StartsAt = _town.Host.Clock.GetUtcNow().AddDays(8), EndsAt = _town.Host.Clock.GetUtcNow().AddDays(8).AddHours(2),
                Place = "第1会議室", State = MeetingState.Draft, SettingsNumber = 1,
            });
            return await db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Trait("Rule", "D1")]
    [Trait("Rule", "R44")]
    [Trait("Rule", "R47")]
    [Trait("Rule", "R48")]
    [Fact]
    public async Task a_consent_covers_its_agencies_until_it_is_withdrawn()
    {
        var form = await _town.As(_town.Office).OpenAsync($"{_case}/consents/new");
        var empty = await form.SubmitAsync("/consents/new", follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("本人の記名、または代筆・代理・口頭とした理由を書いてください。", empty.Text, StringComparison.Ordinal);

        var consent = await form.SubmitAsync("/consents/new", new
        {
            Facts = new[] { _fact.ToString() }, Agencies = new[] { _town.Council.ToString() }, Excluded = new[] { _town.City.ToString() }, Purpose = "住まいの相談",
            RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        });
        Assert.Equal(HttpStatusCode.OK, consent.Status);
        Assert.Equal([_town.Member, _town.Unsigned], (await CoveredAsync()).Order(Comparer<AccountId>.Create((one, other) => one.Value.CompareTo(other.Value))));
        Assert.Equal(BasisState.WithinConsent, await StateAsync(_town.Member));

        await consent.SubmitAsync("/withdraw");
        Assert.Empty(await CoveredAsync());
        Assert.Equal(BasisState.None, await StateAsync(_town.Member));

        // The work with the person goes on: the case stands and takes further facts.
        var further = await (await _town.As(_town.Office).OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Living", Text = "週に一度訪ねる約束をした。" });
        Assert.Equal(HttpStatusCode.OK, further.Status);
        Assert.Contains("週に一度訪ねる約束をした。", further.Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R46")]
    [Trait("Rule", "R48")]
    [Fact]
    public async Task an_agency_taken_out_of_a_consent_is_covered_by_no_earlier_one()
    {
        object Given(Guid key) => new
        {
            Facts = new[] { _fact.ToString() }, Agencies = new[] { _town.Council.ToString(), _town.City.ToString() }, Purpose = $"住まいの相談 {key:N}",
            RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        };
        await (await _town.As(_town.Office).OpenAsync($"{_case}/consents/new")).SubmitAsync("/consents/new", Given(Guid.CreateVersion7()));
        var second = await (await _town.As(_town.Office).OpenAsync($"{_case}/consents/new")).SubmitAsync("/consents/new", Given(Guid.CreateVersion7()));
        Assert.Contains(_town.Member, await CoveredAsync());

        var nothing = await second.SubmitAsync("/take-out", follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Status);
        Assert.Contains("撤回する機関または情報を選んでください。", nothing.Text, StringComparison.Ordinal);

        var taken = await second.SubmitAsync("/take-out", new { Agencies = new[] { _town.Council.ToString() } });
        Assert.Contains("あとから撤回されたもの", taken.Text, StringComparison.Ordinal);
        var covered = await CoveredAsync();
        Assert.DoesNotContain(_town.Member, covered);
        Assert.NotEmpty(covered);

        await (await _town.As(_town.Office).OpenAsync(taken.Address)).SubmitAsync("/withdraw");
        Assert.DoesNotContain(_town.Member, await CoveredAsync());
    }

    [Trait("Rule", "R59")]
    [Trait("Rule", "R60")]
    [Trait("Rule", "R46")]
    [Fact]
    public async Task a_consent_leaves_out_third_parties_asks_for_each_recipient_of_a_sensitive_fact_and_keeps_a_no_to_one_person()
    {
        var office = _town.As(_town.Office);
        await (await office.OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Health", Text = "糖尿病の治療中。", Sensitive = "true" });
        await (await office.OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Relations", Text = "元配偶者に借金がある。", ThirdParty = "true" });
        var facts = await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.Facts.Fact>().OrderBy(fact => fact.Number).Select(fact => fact.Id).ToListAsync());
        var given = new
        {
            Facts = facts.Select(fact => fact.ToString()).ToArray(), Agencies = new[] { _town.Council.ToString(), _town.City.ToString() }, ExcludedPeople = new[] { _town.Unsigned.ToString() },
            Purpose = "住まいの相談", RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        };
        var form = await office.OpenAsync($"{_case}/consents/new");
        var refused = await form.SubmitAsync("/consents/new", given, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("本人以外の人についての情報が選ばれています。", refused.Text, StringComparison.Ordinal);
        Assert.Contains("伝えてよい相手を1つずつ選んでください。", refused.Text, StringComparison.Ordinal);
        refused = await refused.SubmitAsync("/consents/new", new { Facts = given.Facts[..2], Ticks = new[] { $"{facts[1]}:{_town.Other}" } }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);

        var consent = await refused.SubmitAsync("/consents/new", new { Facts = given.Facts[..2], Ticks = new[] { $"{facts[1]}:{_town.Council}" } });
        Assert.Equal(HttpStatusCode.OK, consent.Status);
        Assert.Contains("情報2：社会福祉協議会", consent.Text, StringComparison.Ordinal);
        Assert.Contains("この人には伝えない", consent.Text, StringComparison.Ordinal);
        Assert.Contains(_town.Office, await CoveredAsync(facts[0]));
        Assert.DoesNotContain(_town.Office, await CoveredAsync(facts[1]));
        Assert.Contains(_town.Member, await CoveredAsync(facts[1]));
        Assert.DoesNotContain(_town.Unsigned, await CoveredAsync(facts[0]));
        Assert.Empty(await CoveredAsync(facts[2]));

        // The third party's own consent covers what is told about them, and nothing of the person.
        await (await office.OpenAsync($"{_case}/consents/new")).SubmitAsync("/consents/new", new
        {
            Giver = "ThirdParty", Facts = given.Facts[2..], Agencies = new[] { _town.Council.ToString() }, given.Purpose, given.RulesVersion, given.AgencyListVersion, given.GivenOn, NameEntry = "元配偶者の記名",
        });
        Assert.Contains(_town.Member, await CoveredAsync(facts[2]));
    }

    [Trait("Rule", "D15")]
    [Fact]
    public async Task a_fact_under_a_special_secrecy_law_is_shared_on_a_cited_ground_only()
    {
        var office = _town.As(_town.Office);
        await (await office.OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Income", Text = "住民税を滞納している。", Law = "Tax" });
        var fact = await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.Facts.Fact>().Where(one => one.Number == 2).Select(one => one.Id).SingleAsync());
        Assert.Contains("地方税法22条", (await office.OpenAsync($"{_case}/facts")).Text, StringComparison.Ordinal);

        var given = new
        {
            Facts = new[] { fact.ToString() }, Agencies = new[] { _town.Council.ToString() }, Purpose = "住まいの相談",
            RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        };
        var refused = await (await office.OpenAsync($"{_case}/consents/new")).SubmitAsync("/consents/new", given, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("その法律のどの規定で出せるかを書くか、", refused.Text, StringComparison.Ordinal);
        Assert.Equal("true", refused.Document.QuerySelector($"[name='LawGrounds[{fact}]']")!.GetAttribute("aria-invalid"));
        Assert.Empty(await CoveredAsync(fact));

        var form = refused.Form("/consents/new");
        var consent = await office.PostAsync($"{_case}/consents/new", [.. Page.FieldsOf(form).Where(field => !field.Key.StartsWith("LawGrounds", StringComparison.Ordinal)), KeyValuePair.Create($"LawGrounds[{fact}]", "地方税法22条、本人が出した同意書")]);
        Assert.Contains("本人が出した同意書", consent.Text, StringComparison.Ordinal);
        Assert.Contains(_town.Member, await CoveredAsync(fact));

        // The ground belongs to this consent: without it the gate keeps the fact back again.
        await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Sharing.SecrecyLaws.LawGround>().ExecuteDeleteAsync());
        Assert.Empty(await CoveredAsync(fact));
    }

    [Trait("Rule", "R57")]
    [Trait("Scenario", "6")]
    [Fact]
    public async Task the_record_tells_every_refusal_at_once_and_keeps_a_decision_not_to_share()
    {
        var address = await StartAsync();
        var office = _town.As(_town.Office);
        for (var question = 1; question <= 10; question++) Assert.Equal(HttpStatusCode.OK, (await office.GetAsync($"{address}/{question}")).Status);
        var review = await office.OpenAsync(address);
        Assert.Contains("このままでは承認に進めません", review.Text, StringComparison.Ordinal);
        Assert.Contains(review.Document.Links, link => link.GetAttribute("href") == $"{address}/7");
        Assert.NotEqual(HttpStatusCode.SeeOther, (await review.SubmitAsync("/submit", follow: false)).Status);

        Assert.Contains("この記録は要りません", (await (await office.OpenAsync($"{address}/2")).SubmitAsync($"{address}/2", new { ConsentCovers = "yes" })).Text, StringComparison.Ordinal);
        var declined = await (await office.OpenAsync(address)).SubmitAsync("/decline", new { Reason = "本人に会えたため" });
        Assert.Contains("本人に会えたため", declined.Text, StringComparison.Ordinal);
        Assert.Empty(await CoveredAsync());
    }

    [Trait("Rule", "D9")]
    [Fact]
    public async Task at_a_session_held_as_one_a_record_needs_the_word_of_both_heads_and_carries_nothing_without()
    {
        // Approved for the 支援会議 alone, then the session becomes one of both bodies.
        await ApprovedAsync();
        Assert.Equal([_town.Member], await CoveredAsync());
        await HoldAsOneAsync();
        Assert.Empty(await CoveredAsync());
        Assert.Equal(BasisState.None, await StateAsync(_town.Member));
    }

    [Trait("Rule", "D9")]
    [Fact]
    public async Task at_a_session_held_as_one_the_other_head_is_asked_too()
    {
        await HoldAsOneAsync();
        var address = await StartAsync();
        await AnswerAllAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Deputy).GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await _town.As(_town.Office).OpenAsync(address)).SubmitAsync("/submit")).Status);
        Assert.Contains("家賃を滞納している。", (await _town.As(_town.Deputy).GetAsync(address)).Text, StringComparison.Ordinal);

        Assert.True((await ApproveAsync(address, _town.Manager)).IsDone);
        Assert.True((await ApproveAsync(address, _town.Chair)).IsDone);
        Assert.Empty(await CoveredAsync());
        Assert.True((await ApproveAsync(address, _town.Deputy)).IsDone);
        Assert.Equal([_town.Member], await CoveredAsync());
    }

    [Trait("Rule", "D2")]
    [Trait("Rule", "D8")]
    [Trait("Rule", "R63")]
    [Trait("Scenario", "5")]
    [Fact]
    public async Task the_record_opens_for_its_recipients_after_two_approvals_and_closes_after_its_review_day()
    {
        var address = await StartAsync();
        await AnswerAllAsync(address);
        var submitted = await (await _town.As(_town.Office).OpenAsync(address)).SubmitAsync("/submit");
        Assert.Equal(HttpStatusCode.OK, submitted.Status);
        Assert.Equal(BasisState.AwaitingApproval, await StateAsync(_town.Member));
        Assert.Empty(await CoveredAsync());

        // The approvers read the record and the fact it names; nobody else reads anything.
        var read = await _town.As(_town.Manager).GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Contains("家賃を滞納している。", read.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Colleague).GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await read.SubmitAsync("/approve", new { Decision = "approve" }, follow: false)).Status);

        Assert.True((await ApproveAsync(address, _town.Manager)).IsDone);
        Assert.Empty(await CoveredAsync());
        Assert.Contains(SharingRefusals.AlreadyAnswered, (await ApproveAsync(address, _town.Manager)).Refusals);
        Assert.True((await ApproveAsync(address, _town.Chair)).IsDone);

        Assert.Equal([_town.Member], await CoveredAsync());
        Assert.Equal(BasisState.ApprovedWithoutConsent, await StateAsync(_town.Member));
        Assert.Contains("条件が記録され", (await _town.As(_town.Office).OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Empty(await CoveredAsync(MeetingId.New()));
        Assert.Empty(await CoveredAsync(day: new DateOnly(2027, 2, 26)));
        Assert.Equal(BasisState.PastReview, await StateAsync(_town.Member, new DateOnly(2027, 2, 26)));
    }

    [Trait("Rule", "R63")]
    [Fact]
    public async Task a_record_whose_review_day_is_over_opens_nothing_and_lapses_in_writing_once()
    {
        await ApprovedAsync();
        _town.Host.Clock.Advance(Tokyo.Instant(new DateOnly(2027, 2, 25), new TimeOnly(23, 59, 59)) - _town.Host.Clock.GetUtcNow());
        await AtTheHourAsync();
        Assert.Equal(SharingRecordState.Approved, await RecordAsync(record => record.State));
        Assert.Equal([_town.Member], await CoveredAsync(day: new DateOnly(2027, 2, 25)));

        // The gate goes by the day, before anything is written.
        _town.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(await CoveredAsync(day: Tokyo.DayOf(_town.Host.Clock.GetUtcNow())));
        await AtTheHourAsync();
        await AtTheHourAsync();

        Assert.Equal(SharingRecordState.Lapsed, await RecordAsync(record => record.State));
        Assert.Equal(BasisState.PastReview, await StateAsync(_town.Member, new DateOnly(2027, 2, 26)));
        Assert.Equal(1, await CountAsync<AuditEntry>(entry => entry.Act == "sharing.lapsed" && entry.Allowed));
        Assert.Equal(1, await CountAsync<StoredEvent>(news => news.Type.EndsWith("SharingLapsed")));
        await MailAsync(_town.Office);
    }

    [Trait("Rule", "R63")]
    [Fact]
    public async Task an_approved_record_is_ended_early_by_an_approver_with_a_reason_and_by_nobody_else()
    {
        var address = await ApprovedAsync();
        Assert.False((await _town.As(_town.Office).OpenAsync(address)).HasForm("/end"));
        var page = await _town.As(_town.Manager).OpenAsync(address);
        var empty = await page.SubmitAsync("/end", follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal([_town.Member], await CoveredAsync());

        var ended = await page.SubmitAsync("/end", new { Reason = "本人に会えて、同意を尋ねられるようになった" }, follow: false);
        Assert.Equal(HttpStatusCode.SeeOther, ended.Status);
        Assert.Empty(await CoveredAsync());
        Assert.Equal(BasisState.None, await StateAsync(_town.Member));
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Manager).GetAsync(address)).Status);
        var closed = await _town.As(_town.Office).OpenAsync(address);
        Assert.Contains("本人に会えて、同意を尋ねられるようになった", closed.Text, StringComparison.Ordinal);
        Assert.Contains("この記録では何も開きません", closed.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync<AuditEntry>(entry => entry.Act == "sharing.ended" && entry.Allowed));
        await MailAsync(_town.Office);
    }

    [Trait("Rule", "R62")]
    [Trait("Scenario", "5")]
    [Fact]
    public async Task whoever_works_under_a_record_is_asked_to_seek_consent_until_it_is_there_or_the_record_ends()
    {
        const string Task = "本人への働きかけ・同意取得";
        var (office, member) = (_town.As(_town.Office), _town.As(_town.Member));
        Assert.DoesNotContain(Task, (await office.OpenAsync("/")).Text, StringComparison.Ordinal);
        var address = await ApprovedAsync();
        var first = await office.OpenAsync("/");
        Assert.Contains(Task, first.Text, StringComparison.Ordinal);
        Assert.Contains(address, first.Html, StringComparison.Ordinal);

        // A recipient finds it once the case is theirs to know; nobody else does.
        Assert.DoesNotContain(Task, (await member.OpenAsync("/")).Text, StringComparison.Ordinal);
        await (await office.OpenAsync(_case)).SubmitAsync("/selection/propose", new { People = new[] { _town.Member.ToString(), _town.Other.ToString() } });
        await (await _town.As(_town.Chair).OpenAsync(_case)).SubmitAsync("/selection/confirm");
        Assert.Contains(Task, (await member.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Task, (await _town.As(_town.Other).OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Task, (await _town.As(_town.Colleague).OpenAsync("/")).Text, StringComparison.Ordinal);

        var consent = await (await office.OpenAsync($"{_case}/consents/new")).SubmitAsync("/consents/new", new
        {
            Facts = new[] { _fact.ToString() }, Agencies = new[] { _town.Council.ToString() }, Purpose = "住まいの相談", RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        });
        foreach (var visitor in new[] { office, member }) Assert.DoesNotContain(Task, (await visitor.OpenAsync("/")).Text, StringComparison.Ordinal);
        await consent.SubmitAsync("/withdraw");
        Assert.Contains(Task, (await member.OpenAsync("/")).Text, StringComparison.Ordinal);
        await (await _town.As(_town.Manager).OpenAsync(address)).SubmitAsync("/end", new { Reason = "危険がなくなった" }, follow: false);
        foreach (var visitor in new[] { office, member }) Assert.DoesNotContain(Task, (await visitor.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R139")]
    [Fact]
    public async Task a_flag_that_comes_between_submission_and_approval_is_told_to_no_approver()
    {
        var office = _town.As(_town.Office);
        var address = await StartAsync();
        await AnswerAllAsync(address);
        await (await office.OpenAsync(address)).SubmitAsync("/submit");
        await (await office.OpenAsync($"{_case}/location")).SubmitAsync("/location/facts");
        await (await office.OpenAsync($"{_case}/location")).SubmitAsync("/location", new { Do = "set", Reason = "支援措置" });

        var read = await _town.As(_town.Manager).OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.DoesNotContain("家賃を滞納している。", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("居場所", read.Html, StringComparison.Ordinal);
        Assert.Equal([], (await ApproveAsync(address, _town.Manager)).Refusals.Select(refusal => refusal.Code));
        Assert.True((await ApproveAsync(address, _town.Chair)).IsDone);

        // What it named is named still, and opens for nobody.
        Assert.Empty(await CoveredAsync());
    }

    /// <summary>One mail to the office, and not a word of the case in it.</summary>
    private async Task MailAsync(AccountId to)
    {
        for (var tries = 0; tries < 100 && await CountAsync<OutgoingMail>(mail => mail.Kind == NotificationMails.BasisEnded) == 0; tries++) await Task.Delay(50);
        var mail = await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<OutgoingMail>().AsNoTracking().SingleAsync(one => one.Kind == NotificationMails.BasisEnded));
        Assert.Equal(to, mail.To);
        var content = (await _town.Host.InsideAsync(inside => inside.GetServices<IMailComposer>().Single(one => one.Kind == NotificationMails.BasisEnded).ComposeAsync(mail, default)))!;
        Assert.DoesNotContain("R8-", content.Subject + content.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("N8-", content.Subject + content.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/cases/", content.Text, StringComparison.Ordinal);
    }

    private async Task<string> ApprovedAsync()
    {
        var address = await StartAsync();
        await AnswerAllAsync(address);
        await (await _town.As(_town.Office).OpenAsync(address)).SubmitAsync("/submit");
        Assert.True((await ApproveAsync(address, _town.Manager)).IsDone);
        Assert.True((await ApproveAsync(address, _town.Chair)).IsDone);
        return address;
    }

    private Task<bool> AtTheHourAsync() => _town.Host.InsideAsync(async inside =>
    {
        foreach (var one in inside.GetServices<IAtTheHour>()) await one.RunAsync(default);
        return true;
    });

    private Task<T> RecordAsync<T>(System.Linq.Expressions.Expression<Func<SharingRecord, T>> what) =>
        _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<SharingRecord>().Select(what).SingleAsync());

    private Task<int> CountAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which)
        where T : class => _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<T>().CountAsync(which));

    private async Task<string> StartAsync() => (await (await _town.As(_town.Office).OpenAsync(_case)).SubmitAsync("/sharing")).Address[..^2];

    private async Task AnswerAllAsync(string address)
    {
        var office = _town.As(_town.Office);
        await AnswerAsync(1, new { AnonymousIsEnough = "no" });
        await AnswerAsync(2, new { ConsentCovers = "no" });
        await AnswerAsync(3, new { StatutoryNotification = "no" });
        await AnswerAsync(4, new { ImmediateDanger = "no" });
        await AnswerAsync(5, new { Meeting = _meeting.ToString() });
        await AnswerAsync(6, new { Obstacle = "Unreachable", ObstacleWords = Long });
        await AnswerAsync(7, new { Goods = new[] { "Body", "Property" }, Whose = "Person", Likelihood = "Likely", Imminence = "Weeks", RiskWords = Long, RiskOfNotSharing = "住まいを失う" });
        var fields = Page.FieldsOf((await office.OpenAsync($"{address}/8")).Form($"{address}/8"))
            .Where(field => !field.Key.StartsWith("Reasons", StringComparison.Ordinal)).ToList();
        fields.Add(KeyValuePair.Create("Lines", $"{_fact}:{_town.Member}"));
        fields.Add(KeyValuePair.Create($"Reasons[{_fact}]", "訪問先が決められない"));
        Assert.Equal(HttpStatusCode.OK, (await office.PostAsync($"{address}/8", fields)).Status);
        fields = Page.FieldsOf((await office.OpenAsync($"{address}/9")).Form($"{address}/9")).Where(field => !field.Key.StartsWith("Bases", StringComparison.Ordinal)).ToList();
        fields.Add(KeyValuePair.Create($"Bases[{_fact}]", "PublicForDuties"));
        Assert.Equal(HttpStatusCode.OK, (await office.PostAsync($"{address}/9", fields)).Status);
        await AnswerAsync(10, new { Telling = "会えたときに口頭で伝える", ReviewOn = "2027-02-25" });

        async Task AnswerAsync(int question, object answer)
        {
            var page = await (await office.OpenAsync($"{address}/{question}")).SubmitAsync($"{address}/{question}", answer);
            Assert.True(page.Status is HttpStatusCode.OK && page.Address != $"{address}/{question}", $"{question}: {page.Text}");
        }
    }

    private Task<Result<Done>> ApproveAsync(string address, AccountId person) => _town.DoAsync(person, async (inside, standing, member) =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        var record = await db.Set<SharingRecord>().AsNoTracking().SingleAsync();
        var proof = new StepUp
        {
            Id = StepUpId.New(), Account = person, Act = ApproveRecord.Act, ObjectId = record.Id.Value, ObjectVersion = record.Version, Method = "password+totp", IssuedAt = _town.Host.Clock.GetUtcNow(),
        };
        db.Add(proof);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var form = new ApprovalForm { Version = record.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), Decision = "approve" };
        Assert.EndsWith(record.Id.ToString(), address, StringComparison.Ordinal);
        return await inside.GetRequiredService<ApproveRecord>().HandleAsync(record.CaseFile, record.Id, form, proof.Id, standing, member, default);
    });

    private Task<IReadOnlyList<AccountId>> CoveredAsync(FactId fact) => _town.Host.InsideAsync<IReadOnlyList<AccountId>>(async inside =>
    {
        var cover = await inside.GetRequiredService<BasisConditionsPort>().CoverAsync(await CaseAsync(inside), _meeting, _town.Everybody, [fact], new DateOnly(2026, 11, 25), default);
        return [.. cover.Keys.Select(key => key.Person)];
    });

    private Task<IReadOnlyList<AccountId>> CoveredAsync(MeetingId? meeting = null, DateOnly? day = null) => _town.Host.InsideAsync<IReadOnlyList<AccountId>>(async inside =>
    {
        var cover = await inside.GetRequiredService<BasisConditionsPort>().CoverAsync(await CaseAsync(inside), meeting ?? _meeting, _town.Everybody, [_fact], day ?? new DateOnly(2026, 11, 25), default);
        return [.. cover.Keys.Select(key => key.Person)];
    });

    private Task<BasisState> StateAsync(AccountId person, DateOnly? day = null) => _town.Host.InsideAsync(async inside =>
        await inside.GetRequiredService<BasisOfCase>().OfAsync(await CaseAsync(inside), _meeting, [_fact], [person], day ?? new DateOnly(2026, 11, 25), default));

    /// <summary>A council whose chair is the deputy here sits at the meeting too.</summary>
    private Task HoldAsOneAsync() => _town.Host.InsideAsync(async inside =>
    {
        var (db, council) = (inside.GetRequiredService<MeetingsDb>(), BodyId.New());
        db.Add(new Server.Bodies.Body { Id = council, Code = "kodoku", Name = "地域協議会", Kind = Shared.Bodies.BodyKind.IsolationCouncil });
        db.Add(new Server.Bodies.Members.RosterEntry
        {
            Id = RosterEntryId.New(), Body = council, Account = _town.Deputy, Agency = _town.City, Post = "主任", Class = Shared.Bodies.MemberClass.RelatedAgency,
            Role = Shared.Bodies.RosterRole.Chair, From = new DateOnly(2026, 4, 1),
        });
        db.Add(new Server.Meetings.Joint.JointHolding { Meeting = _meeting, Mode = JointMode.Integrated, Partner = council });
        return await db.SaveChangesAsync();
    });

    private static Task<CaseFileId> CaseAsync(IServiceProvider inside) =>
        inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.CaseFile>().Select(file => file.Id).SingleAsync();
}
