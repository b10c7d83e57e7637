using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Declarations;

internal static class DeclarationsRefusals
{
    /// <summary>Before the office has adopted a text, nobody can sign (choice 38).</summary>
    public static readonly Refusal NoText = new("declarations.no-text", RefusalKind.WrongState, () => DeclarationsTexts.NoTextSentence);

    public static readonly Refusal TextOutOfDate = new("declarations.text-out-of-date", RefusalKind.WrongState, () => DeclarationsTexts.TextOutOfDate);

    public static readonly Refusal NotConfirmed =
        new("declarations.not-confirmed", RefusalKind.Incomplete, () => DeclarationsTexts.NotConfirmed, nameof(SigningForm.Confirmed));

    public static readonly Refusal NotChecked =
        new("declarations.not-checked", RefusalKind.Incomplete, () => DeclarationsTexts.NotChecked, nameof(AdoptTextForm.Checked));

    public static readonly Refusal FromInPast =
        new("declarations.from-in-past", RefusalKind.Incomplete, () => DeclarationsTexts.FromInPast, nameof(AdoptTextForm.EffectiveFrom));

    public static readonly Refusal TemplateChanged = new("declarations.template-changed", RefusalKind.Conflict, () => DeclarationsTexts.TemplateChanged);

    public static readonly Refusal NoTemplate = new("declarations.no-template", RefusalKind.WrongState, () => DeclarationsTexts.NoTemplate);

    public static Refusal TextChanged(int number) => new("declarations.text-changed", RefusalKind.Conflict, () => DeclarationsTexts.TextChanged(number));
}
