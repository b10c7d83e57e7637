using System.Text.RegularExpressions;

namespace ConsoleSupport.Meetings.ArchitectureTests;

/// <summary>A comment that cites a security target cites one of docs/targets.md, and that page names tests that are there.</summary>
public sealed partial class Targets_are_written
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "targets.md"));

    [Fact]
    public void each_cited_target_stands_in_the_list()
    {
        var written = Line().Matches(Page).Select(match => match.Groups[1].Value).ToHashSet();
        var cited = Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
            .SelectMany(path => Cited().Matches(File.ReadAllText(path)))
            .SelectMany(match => Number().Matches(match.Value))
            .Select(match => match.Value)
            .ToHashSet();
        Assert.Contains("T9", cited);
        Assert.Empty(cited.Except(written));
    }

    [Fact]
    public void each_test_the_list_names_is_there()
    {
        var there = Repository.Files("tests", "*.cs").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        Assert.Empty(Named().Matches(Page).Select(match => match.Groups[1].Value).Where(name => !there.Contains(name)));
    }

    [GeneratedRegex(@"^\| (T\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Line();

    /// <summary>In brackets, as comments cite: <c>(T9)</c>, <c>(T30, choices 27, 28)</c>.</summary>
    [GeneratedRegex(@"\((?:[^()\n]*\b)?T\d{1,2}\b[^()\n]*\)")]
    private static partial Regex Cited();

    [GeneratedRegex(@"\bT\d{1,2}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"`([A-Z][a-z]+_[a-z_]+|Attacks|Doors|ServerAnswers)`")]
    private static partial Regex Named();
}
