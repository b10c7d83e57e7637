using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Disclosures;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

/// <summary>When a person's request for their own data may be answered, and how (開示請求).</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D16. What is disclosed is the officer's decision; labels only show where to look.</remarks>
internal static class AnsweringOwnRequest
{
    /// <summary>Nothing is disclosed of a case whose person was not checked and whose texts were not read; every no names the law's reason.</summary>
    public static Result<Done> Decide(OwnRequestAnswer answer)
    {
        Refusal[] reasons = [.. ReasonsAgainst(answer)];
        return reasons is [] ? Done.It : reasons;
    }

    /// <summary>Whether the case is open to the officer: identity checked, not answered yet, opened by proof within the last half hour.</summary>
    public static bool IsOpenAt(OwnRequestState state, DateTimeOffset? openedAt, DateTimeOffset now) =>
        state is OwnRequestState.Confirmed && openedAt is { } at && at <= now && now < at + OpenFor;

    public static TimeSpan OpenFor { get; } = TimeSpan.FromMinutes(30);

    private static IEnumerable<Refusal> ReasonsAgainst(OwnRequestAnswer answer)
    {
        var discloses = answer.Outcome is OwnRequestOutcome.Disclosed or OwnRequestOutcome.Partly;
        if (answer.State is OwnRequestState.Answered) yield return OwnRequestRefusals.AlreadyAnswered;
        if (answer.Outcome is null) yield return OwnRequestRefusals.OutcomeMissing;
        if (discloses && answer.State is OwnRequestState.Registered) yield return OwnRequestRefusals.NotConfirmed;
        if (discloses && !answer.WasRead) yield return OwnRequestRefusals.NotRead;
        if (answer.Outcome is not (null or OwnRequestOutcome.Disclosed) && answer.Reason.Length == 0) yield return OwnRequestRefusals.ReasonMissing;
    }
}

/// <param name="WasRead">The officer opened the case for this request.</param>
internal sealed record OwnRequestAnswer(OwnRequestState State, OwnRequestOutcome? Outcome, bool WasRead, string Reason);
