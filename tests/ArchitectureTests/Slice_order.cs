using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsoleSupport.Meetings.ArchitectureTests;

/// <summary>Who may know whom: a slice references only slices on lines above its own (ADR 0001).</summary>
public sealed class Slice_order
{
    private const string Server = "ConsoleSupport.Meetings.Server.";

    /// <summary>From the ground up; the same line means no reference. Sub-folders that stand elsewhere than their slice are named.</summary>
    private static readonly string[][] Lines =
    [
        ["Kernel"],
        ["Platform"],
        ["Audit.Trail"],
        ["Identity"],
        ["Gate"],
        ["Bodies", "Disclosures.Ledger"],
        ["Declarations", "Cases"],
        ["Sharing", "Actions", "Disclosures.Requests"],
        ["Meetings"],
        ["Room"],
        ["Plans"],
        ["Minutes"],
        ["Home", "Notifications", "Demo", "Audit.Reading", "Disclosures.Reading"],
    ];

    /// <summary>Composition knows everyone.</summary>
    private static readonly string[] Composition = ["Commands", "Audit", "Disclosures"];

    [Fact]
    public void a_slice_references_only_slices_above_it()
    {
        var wrong = References(ServerSources()).Where(reference => !Allowed(reference.From, reference.To)).Select(reference => reference.ToString()).Distinct().Order();
        Assert.Empty(wrong);
    }

    [Fact]
    public void the_check_sees_a_wrong_reference_even_without_a_using_line()
    {
        const string planted = "namespace ConsoleSupport.Meetings.Server.Bodies; internal static class Planted { internal static readonly System.Type Up = typeof(Meetings.Meeting); }";
        var found = References([.. ServerSources(), ("Planted.cs", planted)], "Planted.cs").Where(reference => !Allowed(reference.From, reference.To));
        Assert.Contains(found, reference => reference.File == "Planted.cs");
    }

    private static IEnumerable<(string Path, string Text)> ServerSources() =>
        Repository.Files("src/Server", "*.cs").Select(path => (Repository.Relative(path), File.ReadAllText(path)));

    private static bool Allowed(string from, string to)
    {
        if (from == to || Composition.Contains(from)) return true;
        var (line, other) = (LineOf(from), LineOf(to));
        return line is { } mine && other is { } theirs && theirs < mine;
    }

    private static int? LineOf(string slice)
    {
        var index = Array.FindIndex(Lines, line => line.Contains(slice));
        return index < 0 ? null : index;
    }

    /// <param name="only">Looks into this one file, if given.</param>
    private static IEnumerable<Reference> References(IEnumerable<(string Path, string Text)> sources, string? only = null)
    {
        var trees = sources.Append(("Usings.cs", ImplicitUsings)).Select(source => CSharpSyntaxTree.ParseText(source.Item2, path: source.Item1)).ToArray();
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "ConsoleSupport.Meetings.Server.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("order", trees, assemblies);
        foreach (var tree in trees.Where(tree => only is null || tree.FilePath == only))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var from = model.GetEnclosingSymbol(name.SpanStart)?.ContainingNamespace?.ToDisplayString();
                if (SliceOf(from) is not { } mine || InUsing(name)) continue;
                var symbol = model.GetSymbolInfo(name).Symbol;
                var to = (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.ContainingNamespace?.ToDisplayString();
                if (SliceOf(to) is { } theirs) yield return new Reference(tree.FilePath, mine, theirs);
            }
        }
    }

    private static bool InUsing(SyntaxNode name) => name.Ancestors().Any(node => node is UsingDirectiveSyntax);

    private static string? SliceOf(string? name)
    {
        if (name is null || !name.StartsWith(Server, StringComparison.Ordinal)) return null;
        var parts = name[Server.Length..].Split('.');
        var two = string.Join('.', parts.Take(2));
        return Lines.Any(line => line.Contains(two)) ? two : parts[0];
    }

    private const string ImplicitUsings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks; global using System.Net.Http.Json; global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private sealed record Reference(string File, string From, string To)
    {
        public override string ToString() => $"{File}: {From} → {To}";
    }
}
