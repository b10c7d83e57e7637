using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Plans.Progress;

/// <summary>What must be said beside the meeting's word (R86, R88): what was changed, who saw it otherwise, and who tells whom what from now on. "None" is typed, never left out.</summary>
internal static class WordRules
{
    /// <param name="textChanged">Whether the plan has a newer text than the one that was put on the agenda.</param>
    public static IReadOnlyList<Refusal> ReasonsAgainst(MeetingWord word, bool textChanged, string? changes, string? dissent, string? exchange) => [.. Reasons(word, textChanged, changes, dissent, exchange)];

    /// <summary>「なし」 as people type it.</summary>
    public static bool IsNone(string? typed) => PlansTexts.NoneAsTyped.Contains(typed?.Trim().TrimEnd('。', '.').ToUpperInvariant());

    private static IEnumerable<Refusal> Reasons(MeetingWord word, bool textChanged, string? changes, string? dissent, string? exchange)
    {
        if (string.IsNullOrWhiteSpace(changes)) yield return PlansRefusals.ChangesMissing;
        else if (textChanged && IsNone(changes)) yield return PlansRefusals.ChangesNotNone;
        else if (word is MeetingWord.Approved && !textChanged && !IsNone(changes)) yield return PlansRefusals.ChangesNotInText;
        if (string.IsNullOrWhiteSpace(dissent)) yield return PlansRefusals.DissentMissing;
        if (word is MeetingWord.Approved && string.IsNullOrWhiteSpace(exchange)) yield return PlansRefusals.ExchangeMissing;
    }
}
