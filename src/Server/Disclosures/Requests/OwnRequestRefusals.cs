using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

internal static class OwnRequestRefusals
{
    public static readonly Refusal AlreadyAnswered = new("disclosures.already-answered", RefusalKind.WrongState, () => DisclosuresTexts.AlreadyAnswered);

    public static readonly Refusal OutcomeMissing = new("disclosures.outcome-missing", RefusalKind.Incomplete, () => DisclosuresTexts.OutcomeMissing, nameof(AnswerRequestForm.Outcome));

    public static readonly Refusal NotConfirmed = new("disclosures.not-confirmed", RefusalKind.WrongState, () => DisclosuresTexts.NotConfirmed);

    public static readonly Refusal AlreadyConfirmed = new("disclosures.already-confirmed", RefusalKind.WrongState, () => DisclosuresTexts.AlreadyConfirmed);

    public static readonly Refusal NotRead = new("disclosures.not-read", RefusalKind.WrongState, () => DisclosuresTexts.NotRead);

    public static readonly Refusal ReasonMissing = new("disclosures.reason-missing", RefusalKind.Incomplete, () => DisclosuresTexts.ReasonMissing, nameof(AnswerRequestForm.Reason));
}
