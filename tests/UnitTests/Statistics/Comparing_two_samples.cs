using ConsoleSupport.Meetings.Support.Statistics;

namespace ConsoleSupport.Meetings.UnitTests.Statistics;

/// <summary>The test that ./scripts/measure decides by, held against values that others have published.</summary>
public sealed class Comparing_two_samples
{
    /// <summary>Ozone in New York in May and August 1973, many values equal: the example of R's manual, W = 127.5, p = 0.0001208.</summary>
    [Fact]
    public void with_ties_gives_the_value_of_the_manual_of_R()
    {
        double[] may = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37];
        double[] august = [39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85];

        var (one, other) = (MannWhitney.Of(may, august), MannWhitney.Of(august, may));

        Assert.Equal(127.5, one.U);
        Assert.Equal(0.0001208, one.P, 0.00000005);
        Assert.Equal(one.P, other.P, 1e-12);
        Assert.Equal(-one.Shift, other.Shift, 1e-9);
        Assert.Equal(-one.Delta, other.Delta, 1e-9);
    }

    /// <summary>Hollander and Wolfe, permeability of the amnion: U = 35 of 50.</summary>
    [Fact]
    public void counts_the_pairs_and_names_the_median_of_their_differences()
    {
        double[] term = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
        double[] earlier = [1.15, 0.88, 0.90, 0.74, 1.21];

        var outcome = MannWhitney.Of(term, earlier);

        Assert.Equal(35, outcome.U);
        Assert.Equal(0.4, outcome.Delta, 1e-9);
        Assert.Equal(0.305, outcome.Shift, 1e-9);
    }

    [Fact]
    public void of_equal_ones_finds_nothing()
    {
        Assert.Equal(1, MannWhitney.Of([3, 3, 3], [3, 3, 3]).P);
        Assert.InRange(MannWhitney.Of([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]).P, 0.99, 1);
    }

    [Fact]
    public void asks_the_more_of_each_p_the_more_are_asked()
    {
        Assert.Equal([0.06, 0.04, 0.06, 0.06], MannWhitney.Corrected([0.02, 0.01, 0.04, 0.03]).Select(p => Math.Round(p, 9)));
        Assert.Equal([0.9, 0.5], MannWhitney.Corrected([0.9, 0.25]).Select(p => Math.Round(p, 9)));
    }
}
