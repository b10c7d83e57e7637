using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Refusals that any endpoint may give.</summary>
internal static class WebRefusals
{
    public static readonly Refusal SignedOut = new("web.signed-out", RefusalKind.Forbidden, () => WebTexts.SignedOut);

    public static readonly Refusal SecondFactorMissing = new("web.second-factor-missing", RefusalKind.OwnConditionOpen, () => WebTexts.SecondFactorMissing);

    /// <summary>Recused, not selected, not on the roster and not there at all: one sentence for all (R42).</summary>
    public static readonly Refusal NotAvailable = new("web.not-available", RefusalKind.NotAvailable, () => WebTexts.NotAvailable);

    public static readonly Refusal ChangedMeanwhile = new("web.changed-meanwhile", RefusalKind.Conflict, () => WebTexts.ChangedMeanwhile);

    public static readonly Refusal FormNotOurs = new("web.form-not-ours", RefusalKind.Conflict, () => WebTexts.FormNotOurs);

    public static Refusal MayNot(Permission permission) => new("web.may-not", RefusalKind.Forbidden, () => WebTexts.MayNot(permission.Title()));

    public static Refusal Missing(string field) => new("web.missing", RefusalKind.Incomplete, () => WebTexts.Missing, field);

    public static Refusal TooLong(string field, int most) => new("web.too-long", RefusalKind.Incomplete, () => WebTexts.TooLong(most), field);

    public static Refusal NotADay(string field) => new("web.not-a-day", RefusalKind.Incomplete, () => WebTexts.NotADay, field);

    public static Refusal NotATime(string field) => new("web.not-a-time", RefusalKind.Incomplete, () => WebTexts.NotATime, field);

    public static Refusal NotANumber(string field, int least, int most) => new("web.not-a-number", RefusalKind.Incomplete, () => WebTexts.NotANumber(least, most), field);

    public static Refusal NothingChosen(string field) => new("web.nothing-chosen", RefusalKind.Incomplete, () => WebTexts.NothingChosen, field);

    public static Refusal NotAChoice(string field) => new("web.not-a-choice", RefusalKind.Incomplete, () => WebTexts.NotAChoice, field);
}
