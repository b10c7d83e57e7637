using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>What other sites, impatient fingers and people who took something along try.</summary>
public sealed class Attacks(PlantedTown town) : IClassFixture<PlantedTown>
{
    private const string NewCase = "/bodies/shien/cases/new";
    private const string Elsewhere = "evil.example";

    [Fact]
    [Trait("Attack", "4")]
    public async Task another_site_cannot_send_a_form_in_somebodys_name()
    {
        var office = await town.ComeAsync("asami");
        var page = await office.OpenAsync(NewCase);
        var foreign = TokenOf(await (await town.ComeAsync("onodera")).OpenAsync(NewCase));
        var before = await CasesAsync();
        foreach (var token in new[] { null, "", "x", foreign })
        {
            var fields = Page.FieldsOf(page.Form(NewCase)).Where(field => field.Key != "__RequestVerificationToken").ToList();
            if (token is not null) fields.Add(KeyValuePair.Create("__RequestVerificationToken", token));
            var answer = await office.PostAsync(NewCase, fields, follow: false);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        }

        Assert.Equal(before, await CasesAsync());
    }

    [Fact]
    [Trait("Attack", "6")]
    public async Task twenty_presses_at_once_have_one_effect()
    {
        var office = await town.ComeAsync("onodera");
        var fields = Page.FieldsOf((await office.OpenAsync(NewCase)).Form(NewCase));
        Assert.Contains(fields, field => field.Key == "IdempotencyKey");
        var before = await CasesAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => office.PostAsync(NewCase, fields, follow: false)));

        Assert.Equal(before + 1, await CasesAsync());
        Assert.Single(answers.Select(answer => answer.Location?.OriginalString.Split('?')[0]).Distinct());
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.Status));
    }

    [Fact]
    [Trait("Attack", "10")]
    public async Task one_code_opens_one_browser_however_many_try_it_at_once()
    {
        var person = DemoPeople.Of("horikawa");
        var browsers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            var visitor = town.Host.NewVisitor();
            return (Visitor: visitor, Page: await (await visitor.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { person.Email, person.Password }));
        }));
        var code = town.People.AuthenticatorOf("horikawa").Next();
        var answers = await Task.WhenAll(browsers.Select(browser => browser.Page.SubmitAsync("/sign-in/code", new { Code = code }, follow: false)));

        Assert.Single(answers, answer => answer.Status is HttpStatusCode.SeeOther or HttpStatusCode.Found);
        var inside = await Task.WhenAll(browsers.Select(browser => browser.Visitor.GetAsync("/account")));
        Assert.Single(inside, page => page.Status is HttpStatusCode.OK);
        foreach (var browser in browsers) browser.Visitor.Dispose();
    }

    [Fact]
    [Trait("Attack", "1")]
    public async Task a_cookie_that_was_copied_opens_nothing_after_the_sign_out()
    {
        using var owner = await town.People.SignInAsync("morishita");
        using var thief = town.Host.NewVisitor();
        foreach (Cookie cookie in owner.Cookies.GetAllCookies()) thief.Cookies.Add(town.Host.Address, new Cookie(cookie.Name, cookie.Value, "/"));
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/meetings")).Status);

        await (await owner.OpenAsync("/account")).SubmitAsync("/sign-out");
        Assert.StartsWith("/sign-in", (await thief.GetAsync("/meetings")).Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Attack", "13")]
    public async Task a_host_that_the_asker_names_stands_in_no_link_and_no_mail()
    {
        var administrator = await town.ComeAsync("usami");
        var fields = Page.FieldsOf((await administrator.OpenAsync("/admin/accounts/invite")).Form("/admin/accounts/invite")).Where(field => field.Key is not ("Email" or "Name" or "NameKana")).ToList();
        fields.AddRange([KeyValuePair.Create("Email", "neu@midorino.example"), KeyValuePair.Create("Name", "新任 者"), KeyValuePair.Create("NameKana", "シンニン シャ")]);
        using var invited = await SendAsync(administrator, HttpMethod.Post, "/admin/accounts/invite", new FormUrlEncodedContent(fields));
        Assert.True((int)invited.StatusCode < 400, await invited.Content.ReadAsStringAsync());
        Assert.DoesNotContain(Elsewhere, await TextOfAsync(invited), StringComparison.Ordinal);
        foreach (var address in new[] { "/", "/meetings", "/account", "/sign-in", "/nowhere" })
        {
            using var answer = await SendAsync(administrator, HttpMethod.Get, address, null);
            Assert.DoesNotContain(Elsewhere, await TextOfAsync(answer), StringComparison.Ordinal);
        }

        string[] mails = [];
        for (var tries = 0; tries < 60 && mails.Length == 0; tries++)
        {
            await Task.Delay(250);
            mails = Directory.GetFiles(town.Host.DataDirectory, "*.eml", SearchOption.AllDirectories);
        }

        var words = string.Join('\n', mails.Select(mail => new ReceivedMail("", [], File.ReadAllText(mail)).Words));
        Assert.Contains("/invitation/", words, StringComparison.Ordinal);
        Assert.DoesNotContain(Elsewhere, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://sibling.localhost")]
    [InlineData("null")]
    [InlineData(null)]
    [Trait("Attack", "4")]
    public async Task another_site_gets_no_line_to_the_room(string? origin)
    {
        var member = await town.ComeAsync("seto");
        await Assert.ThrowsAnyAsync<WebSocketException>(() => HubClient.OpenAsync(member, town.Host.Address, origin));
        await using var own = await HubClient.OpenAsync(member, town.Host.Address, Origin);
        Assert.Equal("ok", (await own.CallAsync("Join", town.Session, "")).GetProperty("status").GetString());
    }

    [Fact]
    [Trait("Attack", "1")]
    public async Task the_room_speaks_over_its_own_line_alone()
    {
        var member = await town.ComeAsync("seto");
        foreach (var (method, address, accept) in new[]
        {
            (HttpMethod.Get, "/hubs/room", "text/event-stream"), (HttpMethod.Get, "/hubs/room?id=x", "*/*"), (HttpMethod.Post, "/hubs/room?id=x", "*/*"), (HttpMethod.Post, "/hubs/room/negotiate?negotiateVersion=1", "*/*"),
        })
        {
            using var request = new HttpRequestMessage(method, address);
            request.Headers.Add("Origin", Origin);
            request.Headers.Accept.ParseAdd(accept);
            using var answer = await member.Raw.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            Assert.True(address.Contains("negotiate", StringComparison.Ordinal) || (int)answer.StatusCode >= 400, $"{method} {address} is answered with {answer.StatusCode}");
            foreach (var other in new[] { "LongPolling", "ServerSentEvents" }) Assert.DoesNotContain(other, body, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Attack", "2")]
    public async Task whatever_a_line_is_called_with_it_opens_no_room_to_who_was_not_let_in()
    {
        var outsider = await town.ComeAsync("sagara");
        await using var line = await HubClient.OpenAsync(outsider, town.Host.Address, Origin);
        var nowhere = (await line.CallAsync("Join", Guid.CreateVersion7().ToString("N"), "")).GetRawText();
        var id = Guid.Parse(town.Session);
        foreach (var named in new[] { town.Session, town.Session.ToUpperInvariant(), id.ToString("D"), id.ToString("B"), $" {town.Session} ", town.Session + "\0", "", new string('f', 9000) })
            Assert.Equal(nowhere, (await line.CallAsync("Join", named, town.Session)).GetRawText());
        Assert.Equal(nowhere, (await line.CallAsync("Join", null, null)).GetRawText());
        Assert.Equal(nowhere, (await line.CallAsync("CatchUp", town.Session)).GetRawText());

        foreach (var (method, values) in new (string, object?[])[]
        {
            ("Join", [new[] { town.Session }, ""]), ("Join", [new { session = town.Session }, ""]), ("Join", [town.Session]), ("CatchUp", [new[] { "" }]), ("AddToGroup", [town.Session]), ("Changed", [town.Session]),
            ("OnDisconnectedAsync", [null]),
        })
            await Assert.ThrowsAsync<InvalidOperationException>(() => line.CallAsync(method, values));
        Assert.DoesNotContain(PlantedTown.WordOf("a"), line.Frames, StringComparison.Ordinal);
        Assert.DoesNotContain(PlantedTown.LabelOf("a"), line.Frames, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Attack", "13")]
    [InlineData("Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello")]
    [InlineData("Content-Length: 5, 6\r\n\r\nhello")]
    [InlineData("Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("Host: evil.example\r\nContent-Length: 0\r\n\r\n")]
    public async Task a_request_of_which_two_servers_could_see_two_ends_is_refused(string rest)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(town.Host.Address.Host, town.Host.Address.Port);
        await using var wire = client.GetStream();
        await wire.WriteAsync(Encoding.ASCII.GetBytes($"POST /sign-in HTTP/1.1\r\nHost: {town.Host.Address.Authority}\r\n{rest}GET /sign-in HTTP/1.1\r\nHost: {town.Host.Address.Authority}\r\n\r\n"));
        using var reader = new StreamReader(wire, Encoding.ASCII);
        Assert.StartsWith("HTTP/1.1 400", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Attack", "14")]
    public async Task a_name_cannot_become_the_label_of_a_case()
    {
        var office = await town.ComeAsync("asami");
        var before = await CasesAsync();
        var answer = await (await office.OpenAsync(NewCase)).SubmitAsync(NewCase, new { Label = "山田太郎 虐待" }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.DoesNotContain("山田", answer.Document.Title ?? "", StringComparison.Ordinal);
        Assert.Equal(before, await CasesAsync());
    }

    [Fact]
    [Trait("Attack", "1")]
    public async Task a_closed_account_loses_its_open_line_and_its_pages()
    {
        using var member = await town.People.SignInAsync("okumura");
        await using var line = await HubClient.OpenAsync(member, town.Host.Address, Origin);
        await line.CallAsync("Join", town.Session, "");
        var administrator = await town.ComeAsync("usami");
        var account = $"/admin/accounts/{await town.AccountAsync("okumura")}";
        await (await administrator.OpenAsync(account)).SubmitAsync("/deactivate");

        await Task.WhenAny(line.Closed, Task.Delay(TimeSpan.FromSeconds(10)));
        Assert.True(line.Closed.IsCompleted, "the line is still open");
        Assert.StartsWith("/sign-in", (await member.GetAsync("/")).Location?.OriginalString, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<WebSocketException>(() => HubClient.OpenAsync(member, town.Host.Address, Origin));
    }

    private string Origin => town.Host.Address.GetLeftPart(UriPartial.Authority);

    private static string TokenOf(Page page) => page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private Task<int> CasesAsync() => town.Host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<CaseFile>().CountAsync());

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, HttpMethod method, string address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Host = Elsewhere;
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", Elsewhere);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
        request.Headers.TryAddWithoutValidation("Forwarded", $"host={Elsewhere}");
        request.Headers.TryAddWithoutValidation("X-Original-Host", Elsewhere);
        return await visitor.Raw.SendAsync(request);
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage response) => $"{response.Headers}{await response.Content.ReadAsStringAsync()}";
}
