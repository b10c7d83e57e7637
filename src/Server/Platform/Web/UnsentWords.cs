using System.Globalization;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>What a person wrote into a form that cannot be drawn again: shown to them once more on the page of the refusal, and kept nowhere.</summary>
internal static class UnsentWords
{
    private static readonly string[] NeverShown = ["password", "code", "stepup", "token", "key", "version"];

    /// <summary>Texts alone: ids, choices, days and numbers are quickly given again.</summary>
    public static IReadOnlyList<string> Of(HttpContext? http)
    {
        // A form whose reading failed, or that was never read, has no words to give back.
        if (http is null || !HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType) return [];
        var form = http.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form;
        if (form is null) return [];
        return [.. form.Where(field => !NeverShown.Any(part => field.Key.Contains(part, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(field => field.Value).OfType<string>().Where(AreWords).Distinct()];
    }

    private static bool AreWords(string value) =>
        value.Trim() is { Length: > 0 } text
        && (text.Contains(' ', StringComparison.Ordinal) || text.Any(character => character > '\u007f'))
        && DayText.Parse(text) is null
        && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
