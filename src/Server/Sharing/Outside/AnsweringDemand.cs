using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>When a court, the police or an auditor may be answered: a law and a document are shown, and the head of the section decided.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D17. Who decides is our own rule; the law names nobody.</remarks>
internal static class AnsweringDemand
{
    public static Result<Done> Decide(LegalDemand demand)
    {
        Refusal[] reasons = [.. ReasonsAgainst(demand)];
        return reasons is [] ? Done.It : reasons;
    }

    private static IEnumerable<Refusal> ReasonsAgainst(LegalDemand demand)
    {
        if (demand.Demander is null || demand.DemanderName.Length == 0) yield return OutsideRefusals.DemanderMissing;
        if (demand.Law.Length == 0) yield return OutsideRefusals.LawMissing;
        if (demand.Document.Length == 0) yield return OutsideRefusals.DocumentMissing;
        if (demand.Decider is null) yield return OutsideRefusals.DeciderMissing;
        if (demand.Decider is { PresidesOnly: true }) yield return OutsideRefusals.ChairAlone;
        if (demand.Answer.Length == 0) yield return OutsideRefusals.AnswerMissing;
        if (demand.Facts.Count == 0) yield return OutsideRefusals.NoFacts;
    }
}

/// <param name="PresidesOnly">Chair or deputy of the body and nothing else in it.</param>
internal sealed record DemandDecider(bool PresidesOnly);

internal sealed record LegalDemand(
    Demander? Demander, string DemanderName, string Law, string Document, DemandDecider? Decider, string Answer, IReadOnlyCollection<FactId> Facts);
