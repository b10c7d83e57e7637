using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>What is saved of one question, in the words of its page: shown when somebody else answered it first.</summary>
internal static class SavedAnswers
{
    public static IReadOnlyList<SavedValue> Of(int question, SharingAnswers answers) =>
    [
        new(SharingPageTexts.QuestionShort(question), SharingPageTexts.ShortAnswer(question, answers) ?? ""),
        .. Words(question, answers).Where(pair => !string.IsNullOrEmpty(pair.Text)).Select(pair => new SavedValue(pair.Label, pair.Text!)),
    ];

    private static IEnumerable<(string Label, string? Text)> Words(int question, SharingAnswers answers) => question switch
    {
        6 =>
        [
            (SharingPageTexts.ObstacleWords, answers.ObstacleWords), (SharingPageTexts.Attempts, answers.Attempts),
            (SharingPageTexts.WhyNeedIsCertain, answers.WhyNeedIsCertain), (SharingPageTexts.Encouragement, answers.Encouragement), (SharingPageTexts.WordsOfRefusal, answers.WordsOfRefusal),
            (SharingPageTexts.KnownWishes, answers.KnownWishes),
        ],
        7 => [(SharingPageTexts.ObstacleWords, answers.RiskWords), (SharingPageTexts.RiskOfNotSharing, answers.RiskOfNotSharing), (SharingPageTexts.RiskOfSharing, answers.RiskOfSharing)],
        8 => [(SharingPageTexts.Alternatives, answers.Alternatives)],
        10 => [(SharingPageTexts.Telling, answers.Telling), (SharingPageTexts.ReviewField, answers.ReviewOn)],
        _ => [],
    };
}
