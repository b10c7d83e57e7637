using System.Text;
using System.Text.RegularExpressions;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>What a machine can do for R118: numbers that point at a person are kept out of the one text about a case that is not sealed. The rest is up to the writer, and the form says so.</summary>
internal static partial class SafeText
{
    public static bool IsSafe(string text)
    {
        var narrow = text.Normalize(NormalizationForm.FormKC);
        return !Telephone().IsMatch(narrow) && !PostCode().IsMatch(narrow) && !BirthDate().IsMatch(narrow) && !House().IsMatch(narrow);
    }

    /// <summary>Nine digits and more, also with hyphens between.</summary>
    [GeneratedRegex(@"(\d[\-‐−–ー]?){9,}", RegexOptions.None, 1000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"〒|(?<!\d)\d{3}[\-‐−–ー]\d{4}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex PostCode();

    [GeneratedRegex(@"(年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*生)|生年月日", RegexOptions.None, 1000)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"\d+\s*(丁目|番地)|\d+番\d+号", RegexOptions.None, 1000)]
    private static partial Regex House();
}
