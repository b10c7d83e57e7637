using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>People of the office who do not prepare a case, and members who are selected for it, learn nothing beyond their right from versions, lists and offices they could give themselves.</summary>
public sealed partial class What_colleagues_could_infer(SharedCaseTown shared) : IClassFixture<SharedCaseTown>
{
    private CaseTown Town => shared.Town;

    [Fact]
    [Trait("Rule", "R82")]
    [Trait("Attack", "3")]
    public async Task a_case_item_that_comes_moves_or_goes_leaves_the_page_of_a_colleague_as_it_was()
    {
        var (office, colleague) = (Town.As(Town.Office), Town.As(Town.Colleague));
        var file = await OpenAsync();
        var meeting = await PlanAsync();

        // A notice of something done before is shown once, and not again.
        await colleague.OpenAsync(meeting);
        var before = await AsSeenAsync(colleague, meeting);

        await AddItemAsync(meeting, file);
        Assert.Contains("R8-", (await office.OpenAsync(meeting)).Text, StringComparison.Ordinal);
        Assert.Equal(before, await AsSeenAsync(colleague, meeting));

        var own = await Town.Host.InDatabaseAsync(db => db.Set<Server.Meetings.Agenda.AgendaItem>().Where(one => one.CaseFile != null && one.Meeting == MeetingOf(meeting)).Select(one => one.Id).SingleAsync());
        await (await office.OpenAsync(meeting)).SubmitAsync($"{own}/move", new { Direction = "up" });
        Assert.Equal(before, await AsSeenAsync(colleague, meeting));
        await (await office.OpenAsync($"{meeting}/items/{own}/edit")).SubmitAsync("/remove");
        Assert.Equal(before, await AsSeenAsync(colleague, meeting));
    }

    [Fact]
    [Trait("Rule", "R13")]
    public async Task who_falls_out_of_an_item_is_told_to_those_who_prepare_its_case_alone()
    {
        var file = await OpenAsync();
        await SelectAsync(file, Town.Deputy, Town.Member);
        var meeting = await PlanAsync();
        await AddItemAsync(meeting, file);

        var office = await Town.As(Town.Office).OpenAsync(meeting);
        Assert.Contains("根拠がありません", office.Text, StringComparison.Ordinal);
        var selected = await Town.As(Town.Deputy).OpenAsync(meeting);
        Assert.Contains("R8-", selected.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("根拠がありません", selected.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RosterRole.Chair)]
    [InlineData(RosterRole.Deputy)]
    [InlineData(RosterRole.InformationManager)]
    [Trait("Rule", "R40")]
    public async Task nobody_of_the_office_gives_themselves_an_office_that_opens_cases(RosterRole role)
    {
        var self = await Town.ComeAsync(RosterRole.Secretariat, Town.City);
        var mail = await Town.Host.InDatabaseAsync(db => db.Set<Server.Identity.Accounts.Account>().Where(one => one.Id == self).Select(one => one.Email!).SingleAsync());
        var entry = await Town.Host.InDatabaseAsync(db => db.Set<RosterEntry>().Where(one => one.Account == self).Select(one => one.Id).SingleAsync());
        var given = new { Email = mail, Agency = Town.City.ToString(), Post = "係長", Class = nameof(MemberClass.RelatedAgency), Role = role.ToString(), From = "2026-11-25" };

        var added = await (await Town.As(self).OpenAsync("/bodies/shien/roster/add")).SubmitAsync("/roster/add", given, follow: false);
        Assert.Contains("ご自分を事務局", added.Text, StringComparison.Ordinal);
        var changed = await (await Town.As(self).OpenAsync($"/bodies/shien/roster/{entry}")).SubmitAsync("/change", new { given.Agency, given.Post, given.Class, given.Role, From = "2026-11-26" }, follow: false);
        Assert.Contains("ご自分を事務局", changed.Text, StringComparison.Ordinal);
        Assert.False(await Town.Host.InDatabaseAsync(db => db.Set<RosterEntry>().AnyAsync(one => one.Account == self && one.Role != RosterRole.Secretariat)));
    }

    [Fact]
    [Trait("Attack", "2")]
    [Trait("Rule", "R42")]
    public async Task ids_of_another_case_or_meeting_reach_nothing_through_forms_of_ones_own()
    {
        var office = Town.As(Town.Office);
        var (own, foreign) = (await OpenAsync(), await OpenAsync(Town.Colleague));
        var (ownFact, foreignFact) = (await FactAsync(own), await FactAsync(foreign));
        var fact = await office.OpenAsync($"{own}/facts/{ownFact}");
        foreach (var id in new[] { foreignFact, FactId.New() })
            Assert.Equal(HttpStatusCode.NotFound, (await office.PostAsync($"{own}/facts/{id}", Anew(fact.Form($"/facts/{ownFact}")), follow: false)).Status);

        // What does not belong to the case is no choice, whether it exists or not.
        var (meeting, other) = (await PlanAsync(), await PlanAsync());
        foreach (var id in new[] { foreignFact, FactId.New() })
        {
            var form = await office.OpenAsync($"{meeting}/items/new?CaseFile={IdOf(own)}");
            var refused = await form.SubmitAsync((IHtmlFormElement)form.Document.QuerySelector("form#item")!, new { Kind = "Both", Duration = "15", Facts = new[] { id.ToString() } });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await office.OpenAsync($"{own}/facts/new")).SubmitAsync("/facts/new", new { Category = "Living", Text = "x", Corrects = id.ToString() }, follow: false)).Status);
        }

        // An item of one meeting under the address of another.
        await AddItemAsync(other, own);
        var meetingId = MeetingOf(other);
        var item = await Town.Host.InDatabaseAsync(db => db.Set<Server.Meetings.Agenda.AgendaItem>().Where(one => one.CaseFile != null && one.Meeting == meetingId).Select(one => one.Id).SingleAsync());
        foreach (var act in new[] { "move", "duration", "remove", "edit" })
            Assert.Equal(HttpStatusCode.NotFound, (await office.PostAsync($"{meeting}/items/{item}/{act}", Anew((await office.OpenAsync($"{other}/items/{item}/edit")).Form("/edit")), follow: false)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync($"{meeting}/items/{item}")).Status);

        // The key of somebody else's form: an act of one's own, not their answer.
        var done = (await office.OpenAsync("/bodies/shien/cases/new")).Form("/cases/new");
        var theirs = await office.PostAsync("/bodies/shien/cases/new", Page.FieldsOf(done), follow: false);
        var key = Page.FieldsOf(done).Single(field => field.Key == "IdempotencyKey");
        var fields = Page.FieldsOf((await Town.As(Town.Colleague).OpenAsync("/bodies/shien/cases/new")).Form("/cases/new")).Where(field => field.Key != key.Key).Append(key);
        var mine = await Town.As(Town.Colleague).PostAsync("/bodies/shien/cases/new", fields, follow: false);
        Assert.NotNull(mine.Location);
        Assert.NotEqual(theirs.Location, mine.Location);
    }

    /// <summary>The form's fields with a key that was never used.</summary>
    private static List<KeyValuePair<string, string>> Anew(IHtmlFormElement form) =>
        [.. Page.FieldsOf(form).Where(field => field.Key != "IdempotencyKey"), KeyValuePair.Create("IdempotencyKey", Guid.NewGuid().ToString("N"))];

    private static string IdOf(string address) => address.Split('/')[^1];

    private Task<FactId> FactAsync(string file)
    {
        var id = CaseFileId.From(Guid.Parse(IdOf(file)));
        return Town.Host.InDatabaseAsync(db => db.Set<Fact>().Where(one => one.CaseFile == id).Select(one => one.Id).SingleAsync());
    }

    private Task<string> OpenAsync() => OpenAsync(Town.Office);

    private async Task<string> OpenAsync(AccountId person)
    {
        var address = (await (await Town.As(person).OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;
        await (await Town.As(person).OpenAsync($"{address}/facts/new")).SubmitAsync("/facts/new", new { Category = "Living", Text = "郵便受けがあふれている" });
        return address;
    }

    private async Task SelectAsync(string address, params AccountId[] people)
    {
        await (await Town.As(Town.Office).OpenAsync(address)).SubmitAsync("/selection/propose", new { People = people.Select(person => person.ToString()).ToArray() });
        await (await Town.As(Town.Chair).OpenAsync(address)).SubmitAsync("/selection/confirm");
    }

    private async Task<string> PlanAsync() => (await (await Town.As(Town.Office).OpenAsync("/bodies/shien/meetings/new"))
        .SubmitAsync("/meetings/new", new { Day = "2026-12-16", Start = "14:00", End = "15:20", Place = "市役所3階 会議室3" })).Address;

    private async Task AddItemAsync(string meeting, string file)
    {
        var fact = await FactAsync(file);
        var form = await Town.As(Town.Office).OpenAsync($"{meeting}/items/new?CaseFile={IdOf(file)}");
        var saved = await form.SubmitAsync((IHtmlFormElement)form.Document.QuerySelector("form#item")!, new { Kind = "Both", Duration = "15", Outcome = "次の手立て", Presenter = Town.Office.ToString(), Facts = new[] { fact.ToString() } });
        Assert.True(saved.Status is HttpStatusCode.OK, saved.Text);
    }

    /// <summary>The page without what is new in every answer.</summary>
    private static async Task<string> AsSeenAsync(Visitor visitor, string address) => Once().Replace((await visitor.OpenAsync(address)).Html, "…");

    private static MeetingId MeetingOf(string address) => MeetingId.From(Guid.Parse(address.Split('/')[^1]));

    [GeneratedRegex(@"CfDJ8[0-9A-Za-z_-]+|value=""[0-9a-f]{32}""|\d{1,2}:\d{2}(:\d{2})?")]
    private static partial Regex Once();
}
