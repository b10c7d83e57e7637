using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.Support.Hosts;
using Npgsql;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>Fills in one form after the other in one invented town, each wrongly, rightly, twice and late, and notes what is not as it should be.</summary>
internal sealed partial class FormWalk(MeetingsHost host)
{
    /// <summary>What changes by itself or by reading, and where refusals are kept.</summary>
    private const string NotCounted =
        "'audit_entries','idempotency_records','sign_ins','outbox_events','outgoing_mails','guesses','disclosures','step_ups','known_devices','live_sessions','live_events','invitation_links','mail_changes'";

    private readonly DemoPeople _people = new(host);
    private readonly Dictionary<string, Visitor> _visitors = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly List<string> _wrong = [];
    private string _state = "";

    public IReadOnlyList<string> Wrong => _wrong;

    public MeetingsHost Host => host;

    public void Name(string name, string value) => _names[name] = value;

    public string Fill(string text) => Holes().Replace(text, hole => _names.TryGetValue(hole.Groups[1].Value, out var value) ? value : throw new InvalidOperationException($"Nothing is called {hole.Value}."));

    /// <summary>The person's browser; the empty name is somebody who is not signed in.</summary>
    public async Task<Visitor> AsAsync(string person)
    {
        if (_visitors.TryGetValue(person, out var known)) return known;
        return _visitors[person] = person.Length == 0 || DemoPeople.All.All(one => !one.Email.StartsWith(person + "@", StringComparison.Ordinal)) ? host.NewVisitor() : await _people.SignInAsync(person);
    }

    /// <summary>Signs the person in once more, in another browser.</summary>
    public Task SignInElsewhereAsync(string person) => _people.SignInAsync(person);

    /// <summary>The person in a browser that knows nothing.</summary>
    public void ComeAnew(string person) => _visitors[person] = host.NewVisitor();

    public string PasswordOf(string person) => DemoPeople.Of(person).Password;

    public string CodeOf(string person) => _people.AuthenticatorOf(person).Next();

    public async Task<Page> OpenAsync(string person, string at)
    {
        var parts = Fill(at).Split(" > ");
        var page = await (await AsAsync(person)).OpenAsync(parts[0]);
        return parts.Length == 1
            ? page
            : await (await AsAsync(person)).OpenAsync(page.Document.QuerySelector(parts[1])?.GetAttribute("href") ?? throw new InvalidOperationException($"No {parts[1]} on {page.Address}: {page.Text}"));
    }

    /// <summary>Does a form rightly, to get somewhere.</summary>
    public async Task<Page> DoAsync(string person, string at, string action, object? values = null)
    {
        var page = await OpenAsync(person, at);
        var answer = await page.SubmitAsync(Fill(action), values, follow: false);
        return answer.Status is HttpStatusCode.SeeOther ? answer : throw new InvalidOperationException($"{action} on {page.Address} met {(int)answer.Status}: {answer.Text}");
    }

    /// <summary>The first value the query finds, an id as addresses spell it.</summary>
    public async Task<string> FindAsync(string query)
    {
        await using var connection = new NpgsqlConnection(host.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return ((await command.ExecuteScalarAsync())?.ToString() ?? throw new InvalidOperationException($"Nothing for {query}")).Replace("-", "", StringComparison.Ordinal);
    }

    public async Task TryAsync(FormRow row)
    {
        try
        {
            if (row.Before is { } before) await before(this);
            await TryWholeAsync(row);
        }
        catch (Exception failure) when (failure is InvalidOperationException or HttpRequestException)
        {
            Note(row, failure.Message);
        }
    }

    private async Task TryWholeAsync(FormRow row)
    {
        var (page, late) = (await OpenAsync(row.By, row.At), await OpenAsync(row.By, row.At));
        var sheet = FormSheet.On(page, row, this);
        _state = await StateAsync();
        await WronglyAsync(row, sheet, "left empty", row.Missing.Field, "");
        await WronglyAsync(row, sheet, "without end", row.TooLong.Field, new string('長', 25000));
        await WronglyAsync(row, sheet, "with a day that is none", row.NoDay.Field, "2026-02-30");
        if (!row.WithoutSignIn) await SignedOutAsync(row, sheet);

        var done = sheet.Fields(this);
        var first = await PostAsync(row.By, sheet.Action, done);
        if (first.Status is not (HttpStatusCode.SeeOther or HttpStatusCode.OK))
        {
            Note(row, $"is not done: {(int)first.Status} {first.Text}");
            return;
        }

        if (!await HasChangedAsync() && row.Uncounted is null) Note(row, "changes nothing");
        row.Reads?.Invoke(this, first);
        if (row.Names is { } name && first.Location is { } location) Name(name, location.OriginalString.Split('#')[0]);
        if (row.NotOnce is null)
        {
            var again = await PostAsync(row.By, sheet.Action, done);
            if (again.Status is not HttpStatusCode.SeeOther || (first.Location is { } to && again.Location != to)) Note(row, $"sent again, meets {(int)again.Status} {again.Location}");
            if (await HasChangedAsync()) Note(row, "sent again, is done again");
        }

        await LateAsync(row, FormSheet.On(late, row, this));
    }

    private async Task WronglyAsync(FormRow row, FormSheet sheet, string how, string? field, string value)
    {
        if (field is null) return;
        var fields = sheet.Fields(this, prove: false).Where(one => one.Key != field).Append(KeyValuePair.Create(field, value)).ToList();
        var answer = await PostAsync(row.By, sheet.Action, FormSheet.WithNewKey(fields));
        if (answer.Status is not (HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict)) Note(row, $"{field} {how} meets {(int)answer.Status} {answer.Location}");
        else CheckWords(row, answer, $"{field} {how}");
        foreach (var (name, typed) in sheet.Typed(fields).Where(one => one.Key != field || value.Length > 0))
            if (!answer.Html.Contains(WebUtility.HtmlEncode(typed), StringComparison.Ordinal) && !answer.Document.All.OfType<IHtmlInputElement>().Any(input => input.Value == typed) && !answer.Text.Contains(typed, StringComparison.Ordinal))
                Note(row, $"{field} {how}: what was typed into {name} is lost");
        if (await HasChangedAsync()) Note(row, $"{field} {how} changed something");
    }

    /// <summary>To sign in, or to the page that carries the form over the sign-in; nothing happens before.</summary>
    private async Task SignedOutAsync(FormRow row, FormSheet sheet)
    {
        using var nobody = host.NewVisitor();
        var answer = await nobody.PostAsync(sheet.Action, sheet.Fields(this, prove: false), follow: false);
        var leadsToSignIn = answer.Location?.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal) is true || answer.Html.Contains("/sign-in", StringComparison.Ordinal);
        if (!leadsToSignIn) Note(row, $"signed out meets {(int)answer.Status} {answer.Location}");
        if (await HasChangedAsync()) Note(row, "signed out changed something");
    }

    private async Task LateAsync(FormRow row, FormSheet sheet)
    {
        if (row.Late is Late.Again) return;
        var fields = sheet.Fields(this, prove: false);
        var answer = await PostAsync(row.By, sheet.Action, fields);
        if (await HasChangedAsync()) Note(row, "late, is done again");
        string[] kept = [];
        switch (row.Late)
        {
            case Late.Calm when answer.Status is not (HttpStatusCode.SeeOther or HttpStatusCode.Found):
                Note(row, $"late, meets {(int)answer.Status}: {answer.Text}");
                break;
            case Late.Gone gone:
                kept = gone.Kept;
                if (answer.Status is not HttpStatusCode.NotFound) Note(row, $"late, meets {(int)answer.Status} {answer.Location}");
                break;
            case Late.OutOfDate when answer.Status is not HttpStatusCode.BadRequest:
                Note(row, $"late, meets {(int)answer.Status} {answer.Location}");
                break;
            case Late.Refused refused:
                kept = refused.Kept;
                if (answer.Status is not (HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity)) Note(row, $"late, meets {(int)answer.Status} {answer.Location}: {answer.Text[..Math.Min(200, answer.Text.Length)]}");
                else CheckWords(row, answer, "late");
                break;
        }

        foreach (var name in kept)
        {
            var typed = fields.Last(field => field.Key == name).Value;
            if (!answer.Text.Contains(typed, StringComparison.Ordinal) && !answer.Document.All.OfType<IHtmlInputElement>().Any(input => input.Value == typed) && !answer.Document.All.OfType<IHtmlTextAreaElement>().Any(area => area.Value == typed))
                Note(row, $"late: what was typed into {name} is lost");
        }
    }

    private void CheckWords(FormRow row, Page answer, string how)
    {
        var words = string.Concat(answer.Document.QuerySelectorAll(".problems, .field-error, [role=alert], .error-page").Select(part => part.TextContent));
        if (!words.Any(letter => letter is >= '\u3040' and <= '\u30ff')) Note(row, $"{how} is refused without a word: {answer.Text[..Math.Min(200, answer.Text.Length)]}");
    }

    private async Task<Page> PostAsync(string person, string action, IEnumerable<KeyValuePair<string, string>> fields) => await (await AsAsync(person)).PostAsync(action, fields, follow: false);

    private void Note(FormRow row, string what) => _wrong.Add($"{row}: {what}");

    /// <summary>Since it was asked last.</summary>
    private async Task<bool> HasChangedAsync()
    {
        var before = _state;
        return (_state = await StateAsync()) != before;
    }

    /// <summary>One hash over every row of every table that an act may change.</summary>
    private async Task<string> StateAsync()
    {
        await using var connection = new NpgsqlConnection(host.Database.Owner);
        await connection.OpenAsync();

        // What hears of an act afterwards, such as an open room, has its turn first.
        await using (var unheard = new NpgsqlCommand("""SELECT count(*) FROM outbox_events WHERE "HeardAt" IS NULL AND "Attempts" = 0""", connection))
            for (var looks = 0; looks < 100 && (long)(await unheard.ExecuteScalarAsync())! > 0; looks++) await Task.Delay(50);

        var tables = new List<string>();
        await using (var names = new NpgsqlCommand($"SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'qrtz%' AND tablename NOT LIKE '%data_protection%' AND tablename NOT IN ({NotCounted}) ORDER BY 1", connection))
        await using (var reader = await names.ExecuteReaderAsync())
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        var all = string.Join(" UNION ALL ", tables.Select(table => $"""SELECT '{table}' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS h FROM "{table}" t"""));
        await using var command = new NpgsqlCommand($"SELECT string_agg(h, ',' ORDER BY h) FROM ({all}) x", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    [GeneratedRegex(@"\{([A-Za-z]+)\}")]
    private static partial Regex Holes();
}
