using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.ArchitectureTests;

/// <summary>Every word reaches both kinds of readers (ADR 0004), and stands in one place.</summary>
public sealed partial class Texts_in_both_languages
{
    private static readonly string[] Unwanted = ["適法", "懲役"];

    private static readonly PropertyInfo[] Texts = [.. typeof(Text).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Text).Namespace && type.IsAbstract && type.IsSealed && type != typeof(Text))
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType == typeof(string))];

    [Fact]
    public void a_text_is_there_in_japanese_and_in_english()
    {
        Assert.True(Texts.Length > 500, "The texts were not found.");
        Assert.Empty(Texts.Where(text => Read(text, "ja-JP").Length == 0 || Read(text, "en") is not { Length: > 0 } english || Repository.HasJapanese(english)).Select(Name));
    }

    [Fact]
    [Trait("Rule", "R30")]
    [Trait("Rule", "R66")]
    public void a_text_never_says_lawful_nor_the_abolished_penalty() =>
        Assert.Empty(Texts.Where(text => Unwanted.Any(word => Read(text, "ja-JP").Contains(word, StringComparison.Ordinal))).Select(Name));

    [Fact]
    public void no_japanese_word_stands_in_markup_or_script()
    {
        var wrong = Repository.Files("src/Client", "*.razor").Concat(Repository.Files("src/Client", "*.ts"))
            .Where(path => Repository.HasJapanese(Comment().Replace(File.ReadAllText(path), ""))).Select(Repository.Relative);
        Assert.Empty(wrong);
    }

    [Fact]
    public void components_inject_nothing_have_no_route_and_no_inline_style()
    {
        var wrong = Repository.Files("src/Client", "*.razor")
            .Where(path => File.ReadAllText(path) is var text
                && (text.Contains("@inject", StringComparison.Ordinal) || text.Contains("@page", StringComparison.Ordinal)
                    || text.Contains(" style=\"", StringComparison.Ordinal) || text.Contains("MarkupString", StringComparison.Ordinal)))
            .Select(Repository.Relative);
        Assert.Empty(wrong);
    }

    private static string Name(PropertyInfo text) => $"{text.DeclaringType!.Name}.{text.Name}";

    private static string Read(PropertyInfo text, string culture)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return (string)text.GetValue(null)!;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Comments of Razor, C# and TypeScript may name the Japanese term once.</summary>
    [GeneratedRegex(@"@\*.*?\*@|/\*.*?\*/|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
