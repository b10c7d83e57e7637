using System.Reflection;
using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Server.Gate;

namespace ConsoleSupport.Meetings.ArchitectureTests;

/// <summary>A grant comes from the gate's own decision and from nowhere else (choice 4, ADR 0005).</summary>
public sealed partial class Grants_cannot_be_forged
{
    [Fact]
    public void a_grant_is_sealed_and_has_private_constructors_only()
    {
        Assert.True(typeof(Grant).IsSealed);
        Assert.All(typeof(Grant).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), constructor => Assert.True(constructor.IsPrivate));
    }

    [Fact]
    public void only_the_gate_file_makes_one()
    {
        var makers = Repository.Files("src/Server", "*.cs").Where(path => Making().IsMatch(File.ReadAllText(path))).Select(Repository.Relative);
        Assert.Equal([Path.Combine("src", "Server", "Gate", "Grant.cs")], makers);
    }

    [Fact]
    public void nobody_reaches_around_it_with_reflection()
    {
        var wrong = Repository.Files("src/Server", "*.cs")
            .Where(path => File.ReadAllText(path) is var text && (text.Contains("GetUninitializedObject", StringComparison.Ordinal) || text.Contains("Activator.CreateInstance", StringComparison.Ordinal)))
            .Select(Repository.Relative);
        Assert.Empty(wrong);
    }

    [Fact]
    public void only_the_vault_holds_case_keys()
    {
        var wrong = Repository.Files("src/Server", "*.cs")
            .Where(path => !Repository.Relative(path).StartsWith(Path.Combine("src", "Server", "Cases"), StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("CaseKeys", StringComparison.Ordinal)).Select(Repository.Relative);
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"new\s+(Verdict\.)?(Granted\s*\(\s*new\s+)?Grant\s*\(")]
    private static partial Regex Making();
}
