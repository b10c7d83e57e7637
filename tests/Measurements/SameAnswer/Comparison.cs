using ConsoleSupport.Meetings.Support.Statistics;

namespace ConsoleSupport.Meetings.Measurements.SameAnswer;

/// <summary>How long the answers to one question took, by what the asker must not be able to tell apart; milliseconds.</summary>
internal sealed class Comparison(string question)
{
    private readonly Dictionary<string, List<double>> _times = [];

    public string Question => question;

    public void Add(string kind, double milliseconds)
    {
        if (!_times.TryGetValue(kind, out var times)) _times[kind] = times = [];
        times.Add(milliseconds);
    }

    /// <summary>What was measured to warm up is not kept.</summary>
    public void Forget() => _times.Clear();

    public IEnumerable<ComparedPair> Pairs(IEnumerable<(string First, string Second)> pairs) => pairs
        .Where(pair => _times.ContainsKey(pair.First) && _times.ContainsKey(pair.Second))
        .Select(pair => new ComparedPair(question, pair.First, pair.Second, Median(pair.First), Median(pair.Second), _times[pair.First].Count, MannWhitney.Of(_times[pair.First], _times[pair.Second])));

    private double Median(string kind) => Medians.Of([.. _times[kind]]);
}

internal sealed record ComparedPair(string Question, string First, string Second, double MedianFirst, double MedianSecond, int Each, MannWhitney Test);

/// <summary>All pairs as a table, each p corrected for their number.</summary>
internal static class Verdict
{
    /// <summary>How rare one false alarm among all pairs of a run shall be.</summary>
    public const double Level = 0.01;

    public static int Print(IReadOnlyList<ComparedPair> pairs)
    {
        var corrected = MannWhitney.Corrected([.. pairs.Select(pair => pair.Test.P)]);
        Console.WriteLine("| question | pair | each | medians, ms | shift, µs | Cliff's δ | p | p, corrected | |");
        Console.WriteLine("|---|---|--:|---|--:|--:|--:|--:|---|");
        var differing = 0;
        foreach (var (pair, p) in pairs.Zip(corrected))
        {
            if (p < Level) differing++;
            Console.WriteLine(FormattableString.Invariant(
                $"| {pair.Question} | {pair.First} / {pair.Second} | {pair.Each} | {pair.MedianFirst:F2} / {pair.MedianSecond:F2} | {pair.Test.Shift * 1000:+0;-0;0} | {pair.Test.Delta:+0.000;-0.000;0.000} | {pair.Test.P:G3} | {p:G3} | {(p < Level ? "**differs**" : "")} |"));
        }

        Console.WriteLine(FormattableString.Invariant($"\n{differing} of {pairs.Count} pairs differ at the level {Level} (Mann-Whitney U, two-sided, Holm over all pairs)."));
        return differing == 0 ? 0 : 1;
    }
}
