using System.Text;
using System.Text.Json;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Declarations.Texts;

/// <summary>A provision as cited in a declaration, with the wording of its day.</summary>
internal sealed record CitedLaw(string Citation, string Law, string Article, string Text, string? Short);

/// <summary>Everything a declaration text says (R32), with names and wordings filled in for good.</summary>
internal sealed record DeclarationContent(
    string Title,
    string Body,
    string Intro,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<CitedLaw> Duties,
    IReadOnlyList<CitedLaw> Penalties,
    IReadOnlyList<string> Confirmations,
    string Reminder,
    string Farewell)
{
    /// <summary>Whose duty it is, by what the signer's agency is (R24).</summary>
    public IReadOnlyDictionary<AgencyType, string> Whose { get; init; } = new Dictionary<AgencyType, string>();

    /// <summary>Fills a template with the names of today and the law of the day the text takes effect.</summary>
    public static DeclarationContent From(DeclarationTemplate template, string municipality, string body, LegalTexts laws, DateOnly day)
    {
        string Fill(string text) => text.Replace("{municipality}", municipality, StringComparison.Ordinal).Replace("{body}", body, StringComparison.Ordinal);
        IReadOnlyList<CitedLaw> Cite(IEnumerable<string> keys) =>
            [.. laws.InForce(keys, day).Select(text => new CitedLaw(text.Citation, text.Law, text.Article, text.Text, text.Short))];
        return new DeclarationContent(
            template.Title, body, Fill(template.Intro), [.. template.Clauses.Select(Fill)], Cite(template.DutyKeys), Cite(template.PenaltyKeys),
            template.Confirmations, Fill(template.Reminder), Fill(template.Farewell))
        {
            Whose = template.Whose,
        };
    }

    /// <summary>The same with the body's own words for what no statute fixes.</summary>
    public DeclarationContent With(IReadOnlyList<string> local) => this with { Clauses = [.. Clauses.Take(DeclarationTemplate.ClausesFixed), .. local] };

    public static DeclarationContent Read(string json) => JsonSerializer.Deserialize<DeclarationContent>(json)!;

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>The wordings it cites, in one order.</summary>
    public string LawVersion => string.Join(';', Duties.Concat(Penalties).Select(law => law.Citation).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The sentence for somebody of this agency; null in a text that was adopted without one.</summary>
    public string? WhoseDuty(AgencyType type, string agency) => Whose.TryGetValue(type, out var text) ? text.Replace("{agency}", agency, StringComparison.Ordinal) : null;

    /// <summary>The text as one reads it from top to bottom: what a signature freezes and what the hash is taken over (R33).</summary>
    /// <param name="whose">The sentence for the signer's own agency.</param>
    public string AsText(int number, string? whose = null)
    {
        var text = new StringBuilder();
        text.Append(Title).Append('\n').Append(Body).Append('\n').Append('#').Append(number).Append("\n\n").Append(Intro).Append("\n\n");
        if (whose is not null) text.Append(whose).Append("\n\n");
        foreach (var law in Duties.Concat(Penalties)) text.Append(law.Law).Append(law.Article).Append('\n').Append(law.Text).Append("\n\n");
        foreach (var (clause, index) in Clauses.Select((clause, index) => (clause, index))) text.Append(index + 1).Append(". ").Append(clause).Append('\n');
        text.Append('\n');
        foreach (var confirmation in Confirmations) text.Append("- ").Append(confirmation).Append('\n');
        return text.ToString();
    }
}
