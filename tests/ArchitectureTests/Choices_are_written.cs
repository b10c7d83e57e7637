using System.Text.RegularExpressions;

namespace ConsoleSupport.Meetings.ArchitectureTests;

/// <summary>A comment that cites a choice or a decision cites one that can be read in this repository.</summary>
public sealed partial class Choices_are_written
{
    [Fact]
    public void each_cited_choice_stands_in_the_list()
    {
        var written = Line().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "choices.md"))).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Empty(Sources().SelectMany(path => Cited().Matches(File.ReadAllText(path)).SelectMany(match => Number().Matches(match.Value))).Select(match => match.Value).Distinct().Where(number => !written.Contains(number)));
    }

    [Fact]
    public void each_cited_decision_has_its_page()
    {
        var written = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "decisions"), "0*.md").Select(path => Path.GetFileName(path)[..4]).ToHashSet();
        Assert.Empty(Sources().SelectMany(path => Decision().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value).Distinct().Where(number => !written.Contains(number)));
    }

    private static IEnumerable<string> Sources() =>
        new[] { "*.cs", "*.razor", "*.ts", "*.css" }.SelectMany(pattern => Repository.Files("src", pattern).Concat(Repository.Files("tests", pattern)));

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"\bchoices? \d+(, ?\d+)*")]
    private static partial Regex Cited();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"ADR (\d{4})")]
    private static partial Regex Decision();
}
