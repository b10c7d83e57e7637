using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>One drawn form of a page, as a row of the table fills it in.</summary>
internal sealed class FormSheet
{
    private readonly FormRow _row;
    private readonly IHtmlFormElement _form;
    private readonly KeyValuePair<string, string>? _button;

    private FormSheet(FormRow row, IHtmlFormElement form, KeyValuePair<string, string>? button, string action) => (_row, _form, _button, Action) = (row, form, button, action);

    public string Action { get; }

    /// <summary>The form that posts to the row's address; a button may bring its own address, or join a form from elsewhere.</summary>
    public static FormSheet On(Page page, FormRow row, FormWalk walk)
    {
        var address = new Regex($"^{Regex.Replace(row.Endpoint.Split(' ')[^1], @"\{[^}]+\}", "[^/]+")}$");
        var press = row.Press is null ? null : walk.Fill(row.Press);
        var away = page.Document.QuerySelectorAll("button[formaction]").FirstOrDefault(one => address.IsMatch(one.GetAttribute("formaction")!) && (press is null || one.GetAttribute("value") == press));
        if (away is not null)
        {
            var joined = away.GetAttribute("form") is { } id ? page.Document.Forms.Single(form => form.Id == id) : (IHtmlFormElement)away.Closest("form")!;
            return new FormSheet(row, joined, ValueOf(away), away.GetAttribute("formaction")!);
        }

        var form = page.Document.Forms.FirstOrDefault(one => string.Equals(one.Method, "post", StringComparison.OrdinalIgnoreCase) && address.IsMatch(one.GetAttribute("action") is { Length: > 0 } to ? to : page.Address.Split('?')[0]) && (row.Form is null || one.Matches(walk.Fill(row.Form)) || one.QuerySelector(walk.Fill(row.Form)) is not null))
            ?? throw new InvalidOperationException($"no form posts there on {page.Address} ({(int)page.Status}); there are {string.Join(", ", page.Document.Forms.Select(one => one.GetAttribute("action")))}: {page.Text[..Math.Min(300, page.Text.Length)]}");
        var buttons = form.QuerySelectorAll("button[name]").Concat(page.Document.QuerySelectorAll("button[name]").Where(one => form.Id is { Length: > 0 } id && one.GetAttribute("form") == id));

        // Without a button of one's choice, the plain one is pressed where there is one.
        var plain = press is null && form.QuerySelector("button:not([name])") is not null;
        var button = plain ? null : buttons.FirstOrDefault(one => press is null || one.GetAttribute("value") == press);
        return new FormSheet(row, form, button is null ? null : ValueOf(button), form.GetAttribute("action") is { Length: > 0 } own ? own : page.Address);
    }

    /// <summary>What the browser sends: what was drawn, what is typed, the button.</summary>
    /// <param name="prove">Fill in password and code, where the form asks for them.</param>
    public List<KeyValuePair<string, string>> Fields(FormWalk walk, bool prove = true)
    {
        var typed = _row.Types.Select(field => walk.Fill(field.Name)).ToHashSet();
        var fields = Page.FieldsOf(_form).Where(field => !typed.Contains(field.Key)).ToList();
        if (_row.TicksAll is { } ticks)
            fields.AddRange(_form.Elements.OfType<IHtmlInputElement>().Where(tick => tick.Name == ticks && !tick.IsChecked).Select(tick => KeyValuePair.Create(ticks, tick.Value)));
        foreach (var (given, value) in _row.Types)
        {
            var name = walk.Fill(given);
            fields.Add(KeyValuePair.Create(name, value switch
            {
                "*" => FirstChoice(name),
                "*password" => prove ? walk.PasswordOf(_row.By) : "",
                "*code" => prove ? walk.CodeOf(_row.By) : "",
                "*seed" => new TotpCodes(_form.Owner!.QuerySelector(".factor-letters")!.TextContent.Trim(), walk.Host.Clock).Next(),
                _ => walk.Fill(value),
            }));
        }

        if (_button is { } button) fields.Add(button);
        return fields;
    }

    /// <summary>Of the fields, those in which a person writes.</summary>
    public IEnumerable<KeyValuePair<string, string>> Typed(IEnumerable<KeyValuePair<string, string>> fields) => fields.Where(field =>
        field.Value.Length > 0 && _row.Types.Any(type => !type.Name.Contains('{', StringComparison.Ordinal) && type.Name == field.Key) && !field.Key.Contains("Password", StringComparison.Ordinal) && !field.Key.Contains("Code", StringComparison.Ordinal)
        && _form.Elements.Any(element => element is IHtmlTextAreaElement area && area.Name == field.Key
            || element is IHtmlInputElement { Type: "text" or "email" or "search" or "date" } input && input.Name == field.Key));

    public static List<KeyValuePair<string, string>> WithNewKey(IEnumerable<KeyValuePair<string, string>> fields) =>
        [.. fields.Select(field => field.Key == "IdempotencyKey" ? KeyValuePair.Create(field.Key, Guid.CreateVersion7().ToString("N")) : field)];

    private string FirstChoice(string name)
    {
        foreach (var element in _form.Elements)
        {
            if (element is IHtmlInputElement { Type: "checkbox" or "radio" } tick && tick.Name == name) return tick.Value;
            if (element is IHtmlSelectElement select && select.Name == name && select.Options.FirstOrDefault(option => option.Value.Length > 0) is { } option) return option.Value;
        }

        throw new InvalidOperationException($"no choice for {name}");
    }

    private static KeyValuePair<string, string>? ValueOf(IElement button) =>
        button.GetAttribute("name") is { Length: > 0 } name ? KeyValuePair.Create(name, button.GetAttribute("value") ?? "") : null;
}
