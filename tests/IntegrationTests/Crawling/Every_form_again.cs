using System.Net;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.IntegrationTests.Meetings;
using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Crawling;

/// <summary>Forms that change something, sent late, twice, signed out, and in a state that has passed.</summary>
public sealed class Every_form_again : IAsyncLifetime
{
    private readonly List<EditForm> _forms = [];
    private MeetingTown _town = null!;
    private string _meeting = "";

    public async ValueTask InitializeAsync()
    {
        _town = await MeetingTown.FoundAsync();
        var office = _town.Office.Visitor;
        _meeting = (await (await office.OpenAsync("/bodies/shien/meetings/new")).SubmitAsync("/meetings/new", new { Day = "2026-12-16", Start = "14:00", End = "15:20", Place = "会議室3" })).Address;
        var (meeting, item) = (await FirstAsync<Meeting, MeetingId>(one => one.Id), await FirstAsync<AgendaItem, AgendaItemId>(one => one.Id));
        await _town.InsideAsync(async (db, _) =>
        {
            db.Add(new AgreedAction
            {
                Id = ActionId.New(), Body = _town.Body, Meeting = meeting, Item = item, Agency = _town.Member.Agency, Owner = _town.Member.Account,
                Text = "関係機関への連絡", DueOn = new DateOnly(2026, 12, 20), RecordedBy = _town.Office.Account, RecordedAt = _town.Now,
            });
            await db.SaveChangesAsync();
        });
        var action = (await _town.Member.Visitor.OpenAsync("/actions")).Document.QuerySelector("a[id^=record-]")!.GetAttribute("href")!;
        _forms.Add(new("meeting", _town.Office, $"{_meeting}/edit", "plan", "Place", "別館2階", []));
        _forms.Add(new("item", _town.Office, $"{_meeting}/items/{item}/edit", "item", "Title", "別の題", []));
        _forms.Add(new("fact", _town.Office, $"/bodies/shien/cases/{_town.CaseFile}/facts/{_town.Fact}", "fact", "Text", "別の事実", []));
        _forms.Add(new("settings", _town.Office, "/bodies/shien/settings", "settings", "ChairTitle", "議長", [("AdoptedOn", "2026-11-25")]));
        _forms.Add(new("action", _town.Member, action, "report", "Reason", "先方の都合", [("Status", nameof(ActionStatus.NotDone))]));
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task that_is_late_is_refused_in_words_and_keeps_what_was_written()
    {
        foreach (var form in _forms)
        {
            var (first, late) = (await form.OpenAsync(), await form.OpenAsync());
            Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync(first, form.Words)).Status);
            var refused = await form.SendAsync(late, form.Words + "（後から）");

            Assert.True(refused.Status is HttpStatusCode.Conflict, $"{form.Name} met {(int)refused.Status} {refused.Location}: {refused.Text}");

            // The list of actions does not draw its editor for one that is closed meanwhile: a gap of the page, so only the status is held here.
            if (form.Name == "action") continue;
            Assert.True(refused.Document.QuerySelector(".problems, [role=alert]") is not null, $"{form.Name} was refused without a word");
            Assert.Contains(form.Words + "（後から）", Page.FieldsOf(form.In(refused)).Select(field => field.Value));
        }
    }

    [Fact]
    public async Task that_comes_twice_has_one_effect_and_one_answer()
    {
        foreach (var form in _forms)
        {
            var page = await form.OpenAsync();
            var before = await EntriesAsync();
            var (once, twice) = (await form.SendAsync(page, form.Words), await form.SendAsync(page, form.Words));

            Assert.True(once.Status is HttpStatusCode.SeeOther, $"{form.Name} met {(int)once.Status}: {once.Text}");
            Assert.True(twice.Status is HttpStatusCode.SeeOther, $"{form.Name}, sent again, met {(int)twice.Status}: {twice.Text}");
            Assert.Equal(once.Location, twice.Location);
            Assert.True(await EntriesAsync() == before + 1, $"{form.Name} was done {await EntriesAsync() - before} times");
        }

        // What the notice says is also what stands.
        Assert.Equal((ActionStatus.NotDone, "先方の都合"), await FirstAsync<AgreedAction, (ActionStatus, string)>(one => new ValueTuple<ActionStatus, string>(one.Status, one.Reason!)));
        Assert.Equal("別館2階", await FirstAsync<Meeting, string>(one => one.Place));
    }

    [Fact]
    public async Task that_comes_after_the_sign_in_ended_is_kept_by_the_sign_in_and_changes_nothing()
    {
        var pages = new List<Page>();
        foreach (var form in _forms) pages.Add(await form.OpenAsync());
        _town.Host.Clock.Advance(TimeSpan.FromHours(12.5));
        var before = await EntriesAsync();
        foreach (var (form, page) in _forms.Zip(pages))
        {
            var answer = await form.SendAsync(page, form.Words);
            Assert.True(answer.Status is HttpStatusCode.Unauthorized, $"{form.Name} met {(int)answer.Status} and was led to {answer.Location}");
            Assert.Contains(Page.FieldsOf(answer.Form("/sign-in")), field => field is { Key: "Carried", Value.Length: > 0 });
            Assert.DoesNotContain(form.Words, answer.Html, StringComparison.Ordinal);
        }

        Assert.Equal(before, await EntriesAsync());
    }

    [Fact]
    public async Task that_comes_when_the_meeting_was_cancelled_is_told_so()
    {
        var (decide, plan) = (await _town.Chair.Visitor.OpenAsync(_meeting), await _forms[0].OpenAsync());
        await (await _town.Office.Visitor.OpenAsync(_meeting)).SubmitAsync("/move", new { Move = nameof(MeetingMove.Cancel), Reason = "日程が合わないため", Version = await VersionAsync() });
        Assert.Equal(MeetingState.Cancelled, await FirstAsync<Meeting, MeetingState>(one => one.State));

        foreach (var version in new[] { "0", await VersionAsync() })
        {
            var decided = await decide.SubmitAsync("/move", new { Move = nameof(MeetingMove.Decide), Version = version }, follow: false);
            Assert.Equal(HttpStatusCode.Conflict, decided.Status);
            Assert.True(decided.Document.QuerySelector(".problems, [role=alert]") is not null, decided.Text);
        }

        var changed = await _forms[0].SendAsync(plan, "別館2階");
        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Contains("会議の状態が変わっています", changed.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingState.Cancelled, await FirstAsync<Meeting, MeetingState>(one => one.State));
    }

    [Fact]
    public async Task that_withdraws_a_consent_twice_is_told_that_it_is_withdrawn()
    {
        await _town.ConsentAsync();
        var consent = await FirstAsync<Server.Sharing.WithConsent.Consent, ConsentId>(one => one.Id);
        var address = $"/bodies/shien/cases/{_town.CaseFile}/consents/{consent}";
        var (first, late) = (await _town.Office.Visitor.OpenAsync(address), await _town.Office.Visitor.OpenAsync(address));
        await first.SubmitAsync("/withdraw");
        var refused = await late.SubmitAsync("/withdraw", follow: false);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("撤回", refused.Text, StringComparison.Ordinal);
    }

    private async Task<string> VersionAsync() => (await FirstAsync<Meeting, int>(one => one.Version)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Acts that changed something. Looking at a case is written too, but is no effect of a form.</summary>
    private Task<int> EntriesAsync() => _town.Host.InsideAsync(services =>
        services.GetRequiredService<MeetingsDb>().Set<AuditEntry>().CountAsync(entry => entry.Act.EndsWith("-changed") || entry.Act.EndsWith("-adopted") || entry.Act.EndsWith("rescheduled") || entry.Act.EndsWith("reported")));

    private Task<TValue> FirstAsync<T, TValue>(System.Linq.Expressions.Expression<Func<T, TValue>> value)
        where T : class => _town.Host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<T>().AsNoTracking().Select(value).FirstAsync());

    /// <param name="Field">The field that is written, with <paramref name="Words"/>.</param>
    private sealed record EditForm(string Name, Resident By, string Address, string Id, string Field, string Words, IReadOnlyList<(string Name, string Value)> More)
    {
        public Task<Page> OpenAsync() => By.Visitor.OpenAsync(Address);

        public IHtmlFormElement In(Page page) => page.Document.Forms.SingleOrDefault(form => form.Id == Id)
            ?? throw new InvalidOperationException($"No form {Id} on {page.Address} ({(int)page.Status}): {page.Text}");

        /// <summary>Sends the form as it was drawn, its key included, so that the same page sent again is the same act.</summary>
        public Task<Page> SendAsync(Page page, string words)
        {
            var form = In(page);
            var own = More.Select(field => field.Name).Append(Field).ToHashSet();
            var fields = Page.FieldsOf(form).Where(field => !own.Contains(field.Key))
                .Concat(More.Select(field => KeyValuePair.Create(field.Name, field.Value)))
                .Append(KeyValuePair.Create(Field, words));
            return By.Visitor.PostAsync(form.GetAttribute("action")!, fields, follow: false);
        }
    }
}
