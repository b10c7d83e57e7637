using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Bodies.Law;

/// <summary>What a body's secretariat makes its declaration text from. Written in config/declarations; a draft until adopted.</summary>
/// <param name="Clauses">The ten things a declaration holds, in their order (R32).</param>
/// <param name="Reminder">Said before the first case item of a meeting (R35).</param>
internal sealed record DeclarationTemplate(
    string Key,
    BodyKind BodyKind,
    int Version,
    DateOnly EffectiveFrom,
    string Title,
    string Intro,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<string> DutyKeys,
    IReadOnlyList<string> PenaltyKeys,
    IReadOnlyList<string> Confirmations,
    string Reminder,
    string Farewell)
{
    /// <summary>Whose duty it is, by what the signer's agency is (R24); <c>{agency}</c> stands for its name.</summary>
    public IReadOnlyDictionary<AgencyType, string> Whose { get; init; } = new Dictionary<AgencyType, string>();

    public const int ClausesNeeded = 10;

    /// <summary>Body and basis, duty, after leaving, penalty: what the law says is not the body's to word (R32). The others are.</summary>
    public const int ClausesFixed = 4;

    public string Name => $"{Key}@{Version}";

    public IEnumerable<string> LawKeys => DutyKeys.Concat(PenaltyKeys);
}

/// <summary>The templates of config/declarations, checked against the legal texts they cite.</summary>
internal sealed class DeclarationTemplates
{
    private readonly IReadOnlyList<DeclarationTemplate> _all;

    public DeclarationTemplates(IReadOnlyList<DeclarationTemplate> all, LegalTexts laws)
    {
        string[] reasons = [.. all.SelectMany(template => ReasonsAgainst(template, laws))];
        if (reasons.Length > 0) throw new LawNotReadableException(string.Join(" ", reasons));
        _all = all;
    }

    /// <summary>The newest template for that kind on that day, or null.</summary>
    public DeclarationTemplate? For(BodyKind kind, DateOnly day) => _all
        .Where(template => template.BodyKind == kind && template.EffectiveFrom <= day)
        .MaxBy(template => template.Version);

    private static IEnumerable<string> ReasonsAgainst(DeclarationTemplate template, LegalTexts laws)
    {
        if (template.Clauses.Count != DeclarationTemplate.ClausesNeeded) yield return $"{template.Name} needs {DeclarationTemplate.ClausesNeeded} clauses and has {template.Clauses.Count}.";
        if (template.Confirmations.Count == 0) yield return $"{template.Name} has no confirmation to tick.";
        if (Enum.GetValues<AgencyType>().Any(type => !template.Whose.ContainsKey(type))) yield return $"{template.Name} does not say whose duty it is for every kind of agency.";
        var law = BodyKinds.Of(template.BodyKind);
        if (law.DutyKeys.Except(template.DutyKeys).Any() || law.PenaltyKeys.Except(template.PenaltyKeys).Any()) yield return $"{template.Name} leaves out the duty or the penalty of its kind.";
        foreach (var key in template.LawKeys.Where(key => !laws.Knows(key))) yield return $"{template.Name} cites {key}, which config/law does not hold.";
    }
}
