using ConsoleSupport.Meetings.Server.Kernel.Results;

namespace ConsoleSupport.Meetings.Server.Actions.TakingHome;

/// <summary>When an agency may tell its own people what it took on (持ち帰り): the text that was allowed, to those who need it for the action.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D13. Facts of the case are never taken home; there is no way to name one here.</remarks>
internal static class TellingOwnAgency
{
    public static Result<Done> Decide(TellingOwnPeople telling, DateOnly today)
    {
        Refusal[] reasons = [.. ReasonsAgainst(telling, today)];
        return reasons is [] ? Done.It : reasons;
    }

    private static IEnumerable<Refusal> ReasonsAgainst(TellingOwnPeople telling, DateOnly today)
    {
        if (!telling.IsOfAgency) yield return ActionsRefusals.NotYours;
        if (string.IsNullOrEmpty(telling.Text)) yield return TakeHomeRefusals.TextMissing;
        if (telling.People.Count == 0) yield return TakeHomeRefusals.NobodyNamed;
        if (!telling.AllNeedIt) yield return TakeHomeRefusals.NotNeeded;
        if (telling.Day > today) yield return TakeHomeRefusals.InFuture;
    }
}

/// <param name="IsOfAgency">Whoever notes it belongs to the agency in charge.</param>
/// <param name="Text">What may be taken home, if anything.</param>
/// <param name="AllNeedIt">Each of them needs it for this action and is bound to secrecy.</param>
internal sealed record TellingOwnPeople(bool IsOfAgency, string? Text, IReadOnlyCollection<string> People, bool AllNeedIt, DateOnly Day);
