using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Actions.TakingHome;

internal static class TakeHomeRefusals
{
    public static readonly Refusal TextMissing = new("actions.take-home-text-missing", RefusalKind.WrongState, () => TakeHomeTexts.TextMissing);

    public static readonly Refusal NobodyNamed = new("actions.take-home-nobody-named", RefusalKind.Incomplete, () => TakeHomeTexts.NobodyNamed, nameof(TakenHomeForm.People));

    public static readonly Refusal NotNeeded = new("actions.take-home-not-needed", RefusalKind.Incomplete, () => TakeHomeTexts.NotNeeded, nameof(TakenHomeForm.Needed));

    public static readonly Refusal InFuture = new("actions.take-home-in-future", RefusalKind.Incomplete, () => TakeHomeTexts.ToldInFuture, nameof(TakenHomeForm.Day));
}
