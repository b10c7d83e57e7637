using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Minutes;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>One item as completeness looks at it: which parts are there, and which of them are blank.</summary>
/// <param name="Number">The item's number for the reader; empty for the head.</param>
internal sealed record DraftedSection(string Number, bool HasCase, IReadOnlyCollection<(MinutesPart Part, bool IsBlank)> Paragraphs);

/// <summary>What minutes need before the chair is asked (R86, R109).</summary>
/// <remarks>Written rule: docs/rules/minutes.md. Change that first.</remarks>
internal static class CompleteMinutes
{
    private static readonly MinutesPart[] OfHead = [MinutesPart.Heading, MinutesPart.People, MinutesPart.Reminder];

    private static readonly MinutesPart[] OfItem = [MinutesPart.Subject, MinutesPart.Present];

    private static readonly MinutesPart[] OfCaseItem = [.. OfItem, MinutesPart.Basis, MinutesPart.Changes, MinutesPart.Dissent];

    /// <summary>Parts of the brief form, and the two that are typed by hand; a paragraph of such a part is changed, never removed.</summary>
    public static bool IsNeeded(MinutesPart part) => OfHead.Contains(part) || OfCaseItem.Contains(part) || part is MinutesPart.Recusal or MinutesPart.Track;

    /// <summary>Blank only until somebody typed 「なし」 (R86).</summary>
    public static bool MayBeBlank(MinutesPart part) => part is MinutesPart.Changes or MinutesPart.Dissent;

    /// <summary>Every reason against asking the chair, in the order of the minutes.</summary>
    public static IReadOnlyList<Refusal> ReasonsAgainst(IEnumerable<DraftedSection> sections) => [.. sections.SelectMany(ReasonsAgainst)];

    private static IEnumerable<Refusal> ReasonsAgainst(DraftedSection section)
    {
        if (section.Paragraphs.Count == 0)
        {
            yield return MinutesRefusals.ItemNotDrafted(section.Number);
            yield break;
        }

        foreach (var part in section.Number.Length == 0 ? OfHead : section.HasCase ? OfCaseItem : OfItem)
        {
            if (section.Paragraphs.Any(paragraph => paragraph.Part == part && !paragraph.IsBlank)) continue;
            yield return part switch
            {
                MinutesPart.Changes => MinutesRefusals.ChangesMissing(section.Number),
                MinutesPart.Dissent => MinutesRefusals.DissentMissing(section.Number),
                _ => MinutesRefusals.PartBlank(section.Number, part),
            };
        }
    }
}
