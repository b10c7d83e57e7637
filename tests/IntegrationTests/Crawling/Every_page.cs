using System.Net;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Crawling;

/// <summary>Every page each kind of person can reach by links, and every form on it (issue: "for every form …").</summary>
public sealed class Every_page(WalkedTown town) : IClassFixture<WalkedTown>
{
    public static TheoryData<string> Kinds => [.. WalkedTown.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    [Trait("Attack", "14")]
    public void that_is_linked_answers_and_names_no_case_in_its_title(string person)
    {
        var wrong = new List<string>();
        foreach (var (page, from) in town.WalkOf(person).Pages)
        {
            if (page.Status is not (HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.SeeOther)) wrong.Add($"a link on {from} leads to {page.Address} and meets {(int)page.Status}");
            if (page.Status is not HttpStatusCode.OK || page.Document.QuerySelector("main") is null) continue;
            if (CaseNumbers.IsMatch(page.Document.Title ?? "")) wrong.Add($"{page.Address} names a case in its title");
            if (page.Document.QuerySelectorAll("h1").Length != 1) wrong.Add($"{page.Address} has {page.Document.QuerySelectorAll("h1").Length} first headings");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task takes_empty_and_endless_answers_calmly(string person)
    {
        var walk = town.WalkOf(person);
        var wrong = new List<string>();
        foreach (var (page, form) in FormsOf(walk.Pages.Select(one => one.Page)))
        {
            var written = Page.FieldsOf(form).Select(field => field.Key).Where(Writable(form)).Distinct().ToArray();
            if (written.Length == 0) continue;
            foreach (var value in (string[])["", new string('長', 25000), "2026-02-30"])
                await SendAsync(walk.Visitor, page, form, written, value, wrong);
        }

        if ((await walk.Visitor.GetAsync("/account")).Status is not HttpStatusCode.OK) wrong.Add("the walk ended signed out, so the later forms were not tried");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static readonly System.Text.RegularExpressions.Regex CaseNumbers = new(@"R\d+-\d{3}");

    /// <summary>One form of each kind of address. Signing out is left out: it takes no text and would end the walk.</summary>
    private static IEnumerable<(Page Page, IHtmlFormElement Form)> FormsOf(IEnumerable<Page> pages) => pages
        .SelectMany(page => page.Document.Forms.Select(form => (page, form)))
        .Where(pair => string.Equals(pair.form.Method, "post", StringComparison.OrdinalIgnoreCase))
        .Where(pair => !(pair.form.GetAttribute("action") ?? "").EndsWith("/sign-out", StringComparison.Ordinal))
        .DistinctBy(pair => Crawl.KindOf(pair.form.GetAttribute("action") ?? pair.page.Address) + pair.form.Id);

    private static Func<string, bool> Writable(IHtmlFormElement form) => name => form.Elements.Any(element =>
        element is IHtmlTextAreaElement area && area.Name == name
        || element is IHtmlInputElement { Type: "text" or "email" or "tel" or "search" or "password" or "date" or "time" or "number" } input && input.Name == name);

    private static async Task SendAsync(Visitor visitor, Page page, IHtmlFormElement form, string[] written, string value, List<string> wrong)
    {
        // A key of its own for each try; otherwise the second equal answer would be a replay.
        var fields = Page.FieldsOf(form)
            .Where(field => !written.Contains(field.Key))
            .Select(field => field.Key == "IdempotencyKey" ? KeyValuePair.Create(field.Key, Guid.CreateVersion7().ToString("N")) : field)
            .Concat(written.Select(name => KeyValuePair.Create(name, value)));
        var action = form.GetAttribute("action") is { Length: > 0 } own ? own : page.Address;
        var answer = await visitor.PostAsync(action, fields, follow: false);
        var what = $"{action} on {page.Address} with {(value.Length > 20 ? "an endless text" : $"“{value}”")}";
        if ((int)answer.Status is not (303 or 302 or 403 or 404 or 409 or 422))
        {
            wrong.Add($"{what} met {(int)answer.Status}");
            return;
        }

        if (answer.Location?.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal) is true) wrong.Add($"{what} led to the sign-in");
        if (answer.Status is HttpStatusCode.UnprocessableEntity)
        {
            if (answer.Document.QuerySelector(".problems, .field-error, [role=alert], .error-page") is null) wrong.Add($"{what} was refused without a word");
            foreach (var area in answer.Document.QuerySelectorAll("textarea").OfType<IHtmlTextAreaElement>().Where(area => area.Form?.GetAttribute("action") == action && written.Contains(area.Name)))
                if (area.Value != value) wrong.Add($"{what}: what was written in {area.Name} is lost");
        }
    }
}
