using System.Text.RegularExpressions;

namespace ConsoleSupport.Meetings.ArchitectureTests;

/// <summary>Each written rule that is not marked as not yet built is named by at least one test.</summary>
public sealed partial class Rules_have_tests
{
    [Fact]
    public void a_written_rule_is_named_by_a_test()
    {
        var written = Repository.Files("docs/rules", "*.md")
            .SelectMany(File.ReadLines)
            .Where(line => !line.Contains("(not yet)", StringComparison.Ordinal))
            .Select(line => Written().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["id"].Value)
            .ToHashSet();
        var named = Repository.Files("tests", "*.cs")
            .SelectMany(path => NamedRule().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups["id"].Value)
            .ToHashSet();
        Assert.True(written.Count > 40, "The rules were not found.");
        Assert.Empty(written.Except(named).Order());
    }

    [GeneratedRegex(@"^- \*\*(?<id>[RD]\d+a?)\*\*")]
    private static partial Regex Written();

    [GeneratedRegex(@"Trait\(""Rule"", ""(?<id>[RD]\d+a?)""\)")]
    private static partial Regex NamedRule();
}
