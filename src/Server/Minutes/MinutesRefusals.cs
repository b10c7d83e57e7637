using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Minutes;

internal static class MinutesRefusals
{
    public static readonly Refusal NotClosedYet = new("minutes.not-closed-yet", RefusalKind.WrongState, () => MinutesTexts.NotClosedYet);

    public static readonly Refusal AlreadyPrepared = new("minutes.already-prepared", RefusalKind.WrongState, () => MinutesTexts.AlreadyPrepared);

    /// <summary>Somebody asked the chair to approve: nothing changes under the chair's eyes.</summary>
    public static readonly Refusal NotDrafting = new("minutes.not-drafting", RefusalKind.WrongState, () => MinutesTexts.NotDrafting);

    /// <summary>R95: a correction is a new, dated entry.</summary>
    public static readonly Refusal Locked = new("minutes.locked", RefusalKind.WrongState, () => MinutesTexts.Locked);

    public static readonly Refusal NotSubmitted = new("minutes.not-submitted", RefusalKind.WrongState, () => MinutesTexts.NotSubmitted);

    /// <summary>R67: the other chair's word is what is missing.</summary>
    public static readonly Refusal WordGiven = new("minutes.word-given", RefusalKind.WrongState, () => MinutesTexts.WordGiven);

    public static readonly Refusal ParagraphChanged = new("minutes.paragraph-changed", RefusalKind.Conflict, () => MinutesTexts.ParagraphChanged);

    public static readonly Refusal PartIsNeeded = new("minutes.part-is-needed", RefusalKind.WrongState, () => MinutesTexts.PartIsNeeded);

    /// <summary>R111.</summary>
    public static readonly Refusal LabelMissing = new("minutes.label-missing", RefusalKind.Incomplete, () => MinutesTexts.LabelMissing, nameof(ParagraphForm.Label));

    /// <summary>For what lies outside the reader's own items: it says no more than that.</summary>
    public static readonly Refusal NotComplete = new("minutes.not-complete", RefusalKind.WrongState, () => MinutesTexts.NotComplete);

    /// <summary>R86. <paramref name="item"/> is the item's number for the reader.</summary>
    public static Refusal ChangesMissing(string item) => new("minutes.changes-missing", RefusalKind.Incomplete, () => MinutesTexts.ChangesMissing(item));

    public static Refusal DissentMissing(string item) => new("minutes.dissent-missing", RefusalKind.Incomplete, () => MinutesTexts.DissentMissing(item));

    /// <param name="item">Empty for the head.</param>
    public static Refusal PartBlank(string item, MinutesPart part) => new("minutes.part-blank", RefusalKind.Incomplete, () => MinutesTexts.PartBlank(item, MinutesTexts.Part(part)));

    public static Refusal ItemNotDrafted(string item) => new("minutes.item-not-drafted", RefusalKind.Incomplete, () => MinutesTexts.ItemNotDrafted(item));
}
