namespace ConsoleSupport.Meetings.Support.Statistics;

/// <summary>The rank sum test of Mann and Whitney, two-sided: whether values of one kind tend to be larger than those of the other. Assumes no shape.</summary>
/// <param name="U">How many pairs the first kind wins; a tie is half a pair.</param>
/// <param name="P">By the normal approximation, corrected for ties and for continuity: for samples of twenty and more.</param>
/// <param name="Delta">Cliff's delta, from -1 to 1: how much oftener the first wins than loses. 0 says nothing, 0.147 is called negligible.</param>
/// <param name="Shift">Hodges and Lehmann: the median of all differences, first minus second.</param>
internal sealed record MannWhitney(double U, double P, double Delta, double Shift)
{
    public static MannWhitney Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        double n = first.Count, m = second.Count;
        var (rankSum, ties) = Ranks(first, second);
        var u = rankSum - (n * (n + 1) / 2);
        var deviation = Math.Sqrt(n * m / 12 * (n + m + 1 - (ties / ((n + m) * (n + m - 1)))));
        var far = Math.Max(0, Math.Abs(u - (n * m / 2)) - 0.5);
        return new MannWhitney(u, deviation > 0 ? Math.Min(1, 2 * UpperTail(far / deviation)) : 1, (2 * u / (n * m)) - 1, Medians.Of([.. from one in first from other in second select one - other]));
    }

    /// <summary>Holm: what each p is worth when this many questions were asked at once, so that one false alarm among all of them is as rare as the level says.</summary>
    public static IReadOnlyList<double> Corrected(IReadOnlyList<double> all)
    {
        var corrected = new double[all.Count];
        var worst = 0d;
        foreach (var (index, place) in Enumerable.Range(0, all.Count).OrderBy(one => all[one]).Select((index, place) => (index, place)))
            corrected[index] = worst = Math.Max(worst, Math.Min(1, all[index] * (all.Count - place)));
        return corrected;
    }

    /// <summary>The sum of the first kind's ranks, equal values sharing the middle of theirs; and t³ - t over all groups of equal values.</summary>
    private static (double RankSum, double Ties) Ranks(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var (sum, ties, before) = (0d, 0d, 0);
        foreach (var group in first.Select(value => (value, IsFirst: true)).Concat(second.Select(value => (value, IsFirst: false))).GroupBy(one => one.value).OrderBy(group => group.Key))
        {
            double many = group.Count();
            sum += group.Count(one => one.IsFirst) * (before + ((many + 1) / 2));
            ties += (many * many * many) - many;
            before += (int)many;
        }

        return (sum, ties);
    }

    /// <summary>The normal distribution beyond z ≥ 0, by the Chebyshev fit of Numerical Recipes; off by less than 1.2 · 10⁻⁷ of itself.</summary>
    private static double UpperTail(double z)
    {
        double[] fit = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277];
        var x = z / Math.Sqrt(2);
        var t = 1 / (1 + (x / 2));
        return t * Math.Exp(fit.Reverse().Aggregate(0d, (sum, one) => (sum * t) + one) - (x * x)) / 2;
    }
}

internal static class Medians
{
    public static double Of(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2;
    }
}
