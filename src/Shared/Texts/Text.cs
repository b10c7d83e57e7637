using System.Globalization;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>The one way a word reaches a person: both languages stand side by side in the code, so neither can be forgotten (ADR 0004).</summary>
/// <remarks>Use it with <c>using static</c>: <c>public static string Agenda => In("次第", "Agenda");</c> Legal wording is data, never a text (R10).</remarks>
public static class Text
{
    /// <summary>Picks by the reader's language; anything but English reads Japanese.</summary>
    public static string In(string japanese, string english) => IsEnglish ? english : japanese;

    /// <summary>Whether the reader chose English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
