namespace ConsoleSupport.Meetings.Server.Bodies.Law;

/// <summary>The legal texts of config/law. A day has at most one wording of a provision, and old wordings stay (R10).</summary>
internal sealed class LegalTexts
{
    private readonly ILookup<string, LegalText> _byKey;

    public LegalTexts(IReadOnlyList<LegalText> all)
    {
        string[] reasons = [.. ReasonsAgainst(all)];
        if (reasons.Length > 0) throw new LawNotReadableException(string.Join(" ", reasons));
        All = all;
        _byKey = all.ToLookup(text => text.Key, StringComparer.Ordinal);
    }

    public IReadOnlyList<LegalText> All { get; }

    public bool Knows(string key) => _byKey.Contains(key);

    /// <summary>The wording of that day, or null before the first and after the last.</summary>
    public LegalText? InForce(string key, DateOnly day) => _byKey[key].SingleOrDefault(text => text.IsInForce(day));

    public IReadOnlyList<LegalText> InForce(IEnumerable<string> keys, DateOnly day) => [.. keys.Select(key => InForce(key, day)).OfType<LegalText>()];

    /// <summary>Names of the wordings that are not, or no longer, law on that day: whatever cites one is out of date (R34).</summary>
    public IReadOnlyList<string> CitationsNotInForce(DateOnly day) => [.. All.Where(text => !text.IsInForce(day)).Select(text => text.Citation)];

    private static IEnumerable<string> ReasonsAgainst(IReadOnlyList<LegalText> all)
    {
        if (all.Count == 0) yield return "There is no legal text.";
        foreach (var text in all)
        {
            if (text.EffectiveTo < text.EffectiveFrom) yield return $"{text.Citation} ends before it begins.";
            if (text.Kind is LegalTextKind.Penalty && !text.Verified && text.Short is not null) yield return $"{text.Citation} was not checked and still shows an amount.";
            if (text.Short is { } amount && !text.Text.Contains(amount, StringComparison.Ordinal)) yield return $"{text.Citation} has a short form that its text does not contain.";
        }

        foreach (var versions in all.GroupBy(text => text.Key, StringComparer.Ordinal))
        {
            LegalText[] inOrder = [.. versions.OrderBy(text => text.EffectiveFrom)];
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
                if (earlier.EffectiveTo is null || earlier.EffectiveTo >= later.EffectiveFrom) yield return $"{earlier.Citation} and {later.Citation} cover the same day.";
        }
    }
}

/// <summary>Legal texts or templates that cannot be used. The server does not start with them; the message names the file.</summary>
internal sealed class LawNotReadableException : Exception
{
    public LawNotReadableException()
    {
    }

    public LawNotReadableException(string message)
        : base(message)
    {
    }

    public LawNotReadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
