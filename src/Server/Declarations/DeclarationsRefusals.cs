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

    public static readonly Refusal OwnPaper = new("declarations.own-paper", RefusalKind.Forbidden, () => PaperTexts.OwnPaper);

    public static readonly Refusal CheckedOneself = new("declarations.checked-oneself", RefusalKind.Incomplete, () => PaperTexts.CheckedOneself, nameof(PaperSignatureForm.CheckedBy));

    public static readonly Refusal PaperInFuture = new("declarations.paper-in-future", RefusalKind.Incomplete, () => PaperTexts.InFuture, nameof(PaperSignatureForm.SignedOn));

    public static readonly Refusal PaperBeforeText = new("declarations.paper-before-text", RefusalKind.Incomplete, () => PaperTexts.BeforeText, nameof(PaperSignatureForm.SignedOn));

    public static readonly Refusal PaperNotCompared = new("declarations.paper-not-compared", RefusalKind.Incomplete, () => PaperTexts.NotCompared, nameof(PaperSignatureForm.Same));

    public static readonly Refusal SignedAlready = new("declarations.signed-already", RefusalKind.WrongState, () => PaperTexts.SignedAlready);

    public static Refusal TextChanged(int number) => new("declarations.text-changed", RefusalKind.Conflict, () => DeclarationsTexts.TextChanged(number));
}
