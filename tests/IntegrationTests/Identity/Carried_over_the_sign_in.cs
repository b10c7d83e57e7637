using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.IntegrationTests.Leaks;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Identity;

/// <summary>What was typed when the sign-in ran out, in a browser without script: the sign-in page carries it on, for the same person (choice 12).</summary>
public sealed class Carried_over_the_sign_in(PlantedTown town) : IClassFixture<PlantedTown>
{
    private const string Words = "あとで送るつもりの文\n二行目";
    private const string Planning = "/bodies/shien/meetings/new";

    [Fact]
    public async Task a_note_arrives_after_signing_in_again()
    {
        using var office = await OfficeInRoomAsync();
        var room = await office.OpenAsync($"{town.Meeting}/room");
        var late = await LateAsync(room, "/room/note", new { Note = Words });
        var resumed = await AgainAsync(late);
        Assert.Contains("二行目", resumed.Text, StringComparison.Ordinal);
        var done = await resumed.SubmitAsync("/room/note");
        Assert.Equal($"{town.Meeting}/room", done.Address);
        Assert.Contains(done.Document.QuerySelectorAll("textarea"), area => ((IHtmlTextAreaElement)area).Value.ReplaceLineEndings("\n") == Words);
    }

    [Fact]
    [Trait("Attack", "6")]
    public async Task an_agenda_item_arrives_once_however_often_it_is_sent()
    {
        using var office = await town.People.SignInAsync("asami");
        var meeting = (await (await office.OpenAsync(Planning)).SubmitAsync("/meetings/new", new { Day = "2026-12-16", Start = "14:00", End = "15:20", Place = "会議室3" })).Address;
        var fresh = await office.OpenAsync($"{meeting}/items/new");
        var form = fresh.Document.Forms.Single(one => one.Id == "item");
        var action = form.GetAttribute("action")!;
        var late = await LateAsync(fresh, form, new { Title = "引き継いだ議題", Kind = "Procedure", Duration = "10" });
        var resumed = await AgainAsync(late);
        var (once, twice) = (await resumed.SubmitAsync(action, follow: false), await resumed.SubmitAsync(action, follow: false));
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (once.Status, twice.Status));
        Assert.Equal(once.Location, twice.Location);
        var shown = await office.OpenAsync(meeting);
        Assert.Single(shown.Document.QuerySelectorAll("[data-row]"), row => row.GetAttribute("data-row")!.Contains("引き継いだ議題", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_step_of_the_record_arrives_with_its_many_values()
    {
        using var office = await town.People.SignInAsync("asami");
        var question = await (await office.OpenAsync($"/bodies/shien/cases/{await town.CaseAsync("a")}")).SubmitAsync("/sharing");
        var seventh = await office.OpenAsync(question.Address[..^1] + "7");
        var goods = seventh.Document.QuerySelectorAll<IHtmlInputElement>("input[name=Goods]").Take(2).Select(one => one.Value).ToArray();
        Assert.Equal(2, goods.Length);
        var late = await LateAsync(seventh, "/7", new { Goods = goods, RiskWords = Words, Then = "on" });
        var done = await (await AgainAsync(late)).SubmitAsync("/7");
        Assert.EndsWith("/8", done.Address, StringComparison.Ordinal);
        var kept = await office.OpenAsync(seventh.Address);
        Assert.Equal(goods, kept.Document.QuerySelectorAll<IHtmlInputElement>("input[name=Goods]").Where(one => one.IsChecked).Select(one => one.Value));
        Assert.Contains("二行目", kept.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task neither_a_password_nor_a_code_is_carried_and_the_form_asks_for_them_again()
    {
        using var person = await town.People.SignInAsync("katagiri");
        const string changed = "hoshi-ga-ochiru-yoru-3";
        var late = await LateAsync(
            await person.OpenAsync("/account/password"), "/account/password", new { NewPassword = changed, NewPasswordAgain = changed, StepUp__Password = "old-password-typed", StepUp__Code = "123456" });
        var resumed = await AgainAsync(late, "katagiri");
        foreach (var secret in new[] { changed, "old-password-typed", "123456" }) Assert.DoesNotContain(secret, resumed.Html, StringComparison.Ordinal);
        var refused = await resumed.SubmitAsync("/account/password");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.HasForm("/account/password"));
    }

    [Fact]
    public async Task nobody_else_gets_it()
    {
        using var office = await town.People.SignInAsync("asami");
        var late = await LateAsync(await office.OpenAsync(Planning), "/meetings/new", new { Day = "2026-12-16", Place = Words });
        var other = await AgainAsync(late, "onodera");
        Assert.DoesNotContain("二行目", other.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Document.Forms, form => form.Id == "carried");
        Assert.Contains("引き継げませんでした", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task it_is_gone_after_fifteen_minutes()
    {
        using var office = await town.People.SignInAsync("asami");
        office.Raw.DefaultRequestHeaders.Referrer = new Uri(town.Host.Address, Planning);
        var late = await LateAsync(await office.OpenAsync(Planning), "/meetings/new", new { Place = Words });
        town.Host.Clock.Advance(CarriedPosts.Life);
        var again = await AgainAsync(late);
        Assert.Equal(Planning, again.Address);
        Assert.Contains("引き継げませんでした", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task it_cannot_be_changed_on_the_way()
    {
        Func<string, string>[] changes = [_ => "x", carried => carried[..^4] + "AAAA", _ => "{\"Address\":\"https://evil.example/\"}"];
        foreach (var change in changes)
        {
            using var office = await town.People.SignInAsync("asami");
            var late = await LateAsync(await office.OpenAsync(Planning), "/meetings/new", new { Place = Words });
            var again = await AgainAsync(late, carried: change(Page.FieldsOf(late.Form("/sign-in")).Single(field => field.Key == "Carried").Value));
            Assert.Equal(HttpStatusCode.OK, again.Status);
            Assert.DoesNotContain("evil", again.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(again.Document.Forms, form => form.Id == "carried");
        }
    }

    [Fact]
    public async Task only_a_form_of_ours_that_was_drawn_for_the_same_person_is_carried()
    {
        using var office = await town.People.SignInAsync("asami");
        using var other = await town.People.SignInAsync("onodera");
        var foreign = Page.FieldsOf((await other.OpenAsync(Planning)).Form("/meetings/new"));
        town.Host.Clock.Advance(TimeSpan.FromMinutes(31));
        foreach (var fields in new[] { foreign, [KeyValuePair.Create("Place", Words)] })
        {
            var answer = await office.PostAsync(Planning, fields, follow: false);
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            Assert.Equal("/sign-in", answer.Location?.OriginalString);
        }
    }

    [Fact]
    public async Task it_goes_to_addresses_of_our_own_acts_only()
    {
        using var office = await town.People.SignInAsync("asami");
        var form = Page.FieldsOf((await office.OpenAsync(Planning)).Form("/meetings/new"));
        town.Host.Clock.Advance(TimeSpan.FromMinutes(31));
        foreach (var address in new[] { "//evil.example/bodies/shien/meetings/new", "/nowhere", "/sign-out" })
        {
            var answer = await office.PostAsync(town.Host.Address.GetLeftPart(UriPartial.Authority) + address, form, follow: false);
            Assert.DoesNotContain("name=\"Carried\"", answer.Html, StringComparison.Ordinal);
        }

        Assert.Contains("name=\"Carried\"", (await office.PostAsync(Planning, form)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task what_is_longer_than_any_form_is_left_to_the_browser()
    {
        using var office = await town.People.SignInAsync("asami");
        var page = await office.OpenAsync(Planning);
        town.Host.Clock.Advance(TimeSpan.FromMinutes(31));
        var answer = await page.SubmitAsync("/meetings/new", new { Place = new string('あ', CarriedPosts.MostCharacters) }, follow: false);
        Assert.Equal("/sign-in", answer.Location?.OriginalString);
    }

    /// <summary>Sends a form after half an hour without an act; the answer is the sign-in page with the form in it.</summary>
    private Task<Page> LateAsync(Page page, string action, object values) => LateAsync(page, page.Form(action), values);

    private async Task<Page> LateAsync(Page page, IHtmlFormElement form, object values)
    {
        town.Host.Clock.Advance(TimeSpan.FromMinutes(31));
        var late = await page.SubmitAsync(form, values);
        Assert.Equal(HttpStatusCode.Unauthorized, late.Status);
        Assert.Contains("書いたものは残っています", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("二行目", late.Html, StringComparison.Ordinal);
        return late;
    }

    private async Task<Page> AgainAsync(Page late, string person = "asami", string? carried = null)
    {
        var who = DemoPeople.Of(person);
        var wrong = await late.SubmitAsync("/sign-in", new { who.Email, Password = "not-the-password", Carried = carried ?? Page.FieldsOf(late.Form("/sign-in")).Single(field => field.Key == "Carried").Value });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        var code = await wrong.SubmitAsync("/sign-in", new { who.Email, who.Password });
        code = await code.SubmitAsync("/sign-in/code", new { Code = "000000" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, code.Status);
        return await code.SubmitAsync("/sign-in/code", new { Code = town.People.AuthenticatorOf(person).Next() });
    }

    private async Task<Visitor> OfficeInRoomAsync()
    {
        var office = await town.People.SignInAsync("asami");
        await PlantedTown.CheckInAsync(office, town.Meeting);
        return office;
    }
}
