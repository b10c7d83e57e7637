using System.Net;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Sharing;

/// <summary>The record without consent, from the first question to what the gate is told.</summary>
public sealed class Record_without_consent : WithACase
{
    [Trait("Rule", "R57")]
    [Trait("Scenario", "6")]
    [Fact]
    public async Task the_record_tells_every_refusal_at_once_and_keeps_a_decision_not_to_share()
    {
        var address = await StartAsync();
        var office = Town.As(Town.Office);
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
        Assert.Equal([Town.Member], await CoveredAsync());
        await HoldAsOneAsync();
        Assert.Empty(await CoveredAsync());
        Assert.Equal(BasisState.None, await StateAsync(Town.Member));
    }

    [Trait("Rule", "D9")]
    [Fact]
    public async Task at_a_session_held_as_one_the_other_head_is_asked_too()
    {
        await HoldAsOneAsync();
        var address = await StartAsync();
        await AnswerAllAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, (await Town.As(Town.Deputy).GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await Town.As(Town.Office).OpenAsync(address)).SubmitAsync("/submit")).Status);
        Assert.Contains("家賃を滞納している。", (await Town.As(Town.Deputy).GetAsync(address)).Text, StringComparison.Ordinal);

        Assert.True((await ApproveAsync(address, Town.Manager)).IsDone);
        Assert.True((await ApproveAsync(address, Town.Chair)).IsDone);
        Assert.Empty(await CoveredAsync());
        Assert.True((await ApproveAsync(address, Town.Deputy)).IsDone);
        Assert.Equal([Town.Member], await CoveredAsync());
    }

    [Trait("Rule", "D2")]
    [Trait("Rule", "D8")]
    [Trait("Rule", "D15")]
    [Trait("Rule", "R63")]
    [Trait("Scenario", "5")]
    [Fact]
    public async Task the_record_opens_for_its_recipients_after_two_approvals_and_closes_after_its_review_day()
    {
        var address = await StartAsync();
        await AnswerAllAsync(address);
        var submitted = await (await Town.As(Town.Office).OpenAsync(address)).SubmitAsync("/submit");
        Assert.Equal(HttpStatusCode.OK, submitted.Status);
        Assert.Equal(BasisState.AwaitingApproval, await StateAsync(Town.Member));
        Assert.Empty(await CoveredAsync());

        // The approvers read the record and the fact it names; nobody else reads anything.
        var read = await Town.As(Town.Manager).GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Contains("家賃を滞納している。", read.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Town.As(Town.Colleague).GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await read.SubmitAsync("/approve", new { Decision = "approve" }, follow: false)).Status);

        Assert.True((await ApproveAsync(address, Town.Manager)).IsDone);
        Assert.Empty(await CoveredAsync());
        Assert.Contains(SharingRefusals.AlreadyAnswered, (await ApproveAsync(address, Town.Manager)).Refusals);
        Assert.True((await ApproveAsync(address, Town.Chair)).IsDone);

        Assert.Equal([Town.Member], await CoveredAsync());
        Assert.Equal(BasisState.ApprovedWithoutConsent, await StateAsync(Town.Member));
        Assert.Contains("条件が記録され", (await Town.As(Town.Office).OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Empty(await CoveredAsync(MeetingId.New()));
        Assert.Empty(await CoveredAsync(day: new DateOnly(2027, 2, 26)));
        Assert.Equal(BasisState.PastReview, await StateAsync(Town.Member, new DateOnly(2027, 2, 26)));

        // Found under a special law afterwards, the fact is kept back: this record cites no ground.
        await Town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.Facts.Fact>().ExecuteUpdateAsync(set => set.SetProperty(fact => fact.Law, SecrecyLaw.Tax)));
        Assert.Empty(await CoveredAsync());
    }

    [Trait("Rule", "R63")]
    [Fact]
    public async Task a_record_whose_review_day_is_over_opens_nothing_and_lapses_in_writing_once()
    {
        await ApprovedAsync();
        Town.Host.Clock.Advance(Tokyo.Instant(new DateOnly(2027, 2, 25), new TimeOnly(23, 59, 59)) - Town.Host.Clock.GetUtcNow());
        await AtTheHourAsync();
        Assert.Equal(SharingRecordState.Approved, await RecordAsync(record => record.State));
        Assert.Equal([Town.Member], await CoveredAsync(day: new DateOnly(2027, 2, 25)));

        // The gate goes by the day, before anything is written.
        Town.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(await CoveredAsync(day: Tokyo.DayOf(Town.Host.Clock.GetUtcNow())));
        await AtTheHourAsync();
        await AtTheHourAsync();

        Assert.Equal(SharingRecordState.Lapsed, await RecordAsync(record => record.State));
        Assert.Equal(BasisState.PastReview, await StateAsync(Town.Member, new DateOnly(2027, 2, 26)));
        Assert.Equal(1, await CountAsync<AuditEntry>(entry => entry.Act == "sharing.lapsed" && entry.Allowed));
        Assert.Equal(1, await CountAsync<StoredEvent>(news => news.Type.EndsWith("SharingLapsed")));
        await MailAsync(Town.Office);
    }

    [Trait("Rule", "R63")]
    [Fact]
    public async Task an_approved_record_is_ended_early_by_an_approver_with_a_reason_and_by_nobody_else()
    {
        var address = await ApprovedAsync();
        Assert.False((await Town.As(Town.Office).OpenAsync(address)).HasForm("/end"));
        var page = await Town.As(Town.Manager).OpenAsync(address);
        var empty = await page.SubmitAsync("/end", follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal([Town.Member], await CoveredAsync());

        var ended = await page.SubmitAsync("/end", new { Reason = "本人に会えて、同意を尋ねられるようになった" }, follow: false);
        Assert.Equal(HttpStatusCode.SeeOther, ended.Status);
        Assert.Empty(await CoveredAsync());
        Assert.Equal(BasisState.None, await StateAsync(Town.Member));
        Assert.Equal(HttpStatusCode.NotFound, (await Town.As(Town.Manager).GetAsync(address)).Status);
        var closed = await Town.As(Town.Office).OpenAsync(address);
        Assert.Contains("本人に会えて、同意を尋ねられるようになった", closed.Text, StringComparison.Ordinal);
        Assert.Contains("この記録では何も開きません", closed.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync<AuditEntry>(entry => entry.Act == "sharing.ended" && entry.Allowed));
        await MailAsync(Town.Office);
    }

    [Trait("Rule", "R62")]
    [Trait("Scenario", "5")]
    [Fact]
    public async Task whoever_works_under_a_record_is_asked_to_seek_consent_until_it_is_there_or_the_record_ends()
    {
        const string Task = "本人への働きかけ・同意取得";
        var (office, member) = (Town.As(Town.Office), Town.As(Town.Member));
        Assert.DoesNotContain(Task, (await office.OpenAsync("/")).Text, StringComparison.Ordinal);
        var address = await ApprovedAsync();
        var first = await office.OpenAsync("/");
        Assert.Contains(Task, first.Text, StringComparison.Ordinal);
        Assert.Contains(address, first.Html, StringComparison.Ordinal);

        // A recipient finds it once the case is theirs to know; nobody else does.
        Assert.DoesNotContain(Task, (await member.OpenAsync("/")).Text, StringComparison.Ordinal);
        await (await office.OpenAsync(CaseAddress)).SubmitAsync("/selection/propose", new { People = new[] { Town.Member.ToString(), Town.Other.ToString() } });
        await (await Town.As(Town.Chair).OpenAsync(CaseAddress)).SubmitAsync("/selection/confirm");
        Assert.Contains(Task, (await member.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Task, (await Town.As(Town.Other).OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Task, (await Town.As(Town.Colleague).OpenAsync("/")).Text, StringComparison.Ordinal);

        var consent = await (await office.OpenAsync($"{CaseAddress}/consents/new")).SubmitAsync("/consents/new", new
        {
            Facts = new[] { First.ToString() }, Agencies = new[] { Town.Council.ToString() }, Purpose = "住まいの相談", RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        });
        foreach (var visitor in new[] { office, member }) Assert.DoesNotContain(Task, (await visitor.OpenAsync("/")).Text, StringComparison.Ordinal);
        await consent.SubmitAsync("/withdraw");
        Assert.Contains(Task, (await member.OpenAsync("/")).Text, StringComparison.Ordinal);
        await (await Town.As(Town.Manager).OpenAsync(address)).SubmitAsync("/end", new { Reason = "危険がなくなった" }, follow: false);
        foreach (var visitor in new[] { office, member }) Assert.DoesNotContain(Task, (await visitor.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R139")]
    [Fact]
    public async Task a_flag_that_comes_between_submission_and_approval_is_told_to_no_approver()
    {
        var office = Town.As(Town.Office);
        var address = await StartAsync();
        await AnswerAllAsync(address);
        await (await office.OpenAsync(address)).SubmitAsync("/submit");
        await (await office.OpenAsync($"{CaseAddress}/location")).SubmitAsync("/location/facts");
        await (await office.OpenAsync($"{CaseAddress}/location")).SubmitAsync("/location", new { Do = "set", Reason = "支援措置" });

        var read = await Town.As(Town.Manager).OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.DoesNotContain("家賃を滞納している。", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("居場所", read.Html, StringComparison.Ordinal);
        Assert.Equal([], (await ApproveAsync(address, Town.Manager)).Refusals.Select(refusal => refusal.Code));
        Assert.True((await ApproveAsync(address, Town.Chair)).IsDone);

        // What it named is named still, and opens for nobody.
        Assert.Empty(await CoveredAsync());
    }
}
