using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;
using static ConsoleSupport.Meetings.Shared.Bodies.RosterRole;
using static ConsoleSupport.Meetings.Shared.Meetings.MeetingState;

namespace ConsoleSupport.Meetings.Server.Meetings.Life;

/// <summary>The life of a meeting as one table: which move leads from where to where, and by whom. No state is skipped except in an emergency (R104).</summary>
/// <remarks>Written rule: docs/rules/meetings.md, "States". Change that first.</remarks>
internal static class MeetingLife
{
    private static readonly Step[] Steps =
    [
        new(MeetingMove.Decide, [Draft], Decided, [Chair]),
        new(MeetingMove.Call, [Decided], Called, [Secretariat]),
        new(MeetingMove.CallInEmergency, [Draft], Called, [Secretariat], NeedsReason: true),
        new(MeetingMove.CheckPapers, [Called], PapersChecked, [Secretariat]),
        new(MeetingMove.Release, [PapersChecked], Released, [Secretariat, Chair]),
        new(MeetingMove.Open, [Released], InSession, [Chair, Deputy, Secretariat]),
        new(MeetingMove.Close, [InSession], Closed, [Chair, Deputy, Secretariat]),
        new(MeetingMove.DraftMinutes, [Closed], MinutesDrafted, [Secretariat]),
        new(MeetingMove.ApproveMinutes, [MinutesDrafted], MinutesApproved, [Chair]),
        new(MeetingMove.Keep, [MinutesApproved], Kept, [Secretariat]),
        new(MeetingMove.Cancel, [Draft, Decided, Called, PapersChecked, Released], Cancelled, [Secretariat, Chair], NeedsReason: true),
    ];

    /// <summary>The ten states in their order, without the way out.</summary>
    public static readonly IReadOnlyList<MeetingState> Way =
        [Draft, Decided, Called, PapersChecked, Released, InSession, Closed, MinutesDrafted, MinutesApproved, Kept];

    /// <summary>The state the move leads to, or every reason against it.</summary>
    public static Result<MeetingState> Decide(MeetingState from, MeetingMove move, IReadOnlySet<RosterRole> roles, string? reason = null)
    {
        var step = StepOf(move);
        Refusal[] reasons = [.. ReasonsAgainst(step, from, roles, reason)];

        return reasons is [] ? step.To : reasons;
    }

    /// <summary>Whether the move is the table's way on from here, whoever makes it.</summary>
    public static bool LeadsOnFrom(MeetingState state, MeetingMove move) => StepOf(move).From.Contains(state);

    public static bool MayBeDoneBy(MeetingMove move, IReadOnlySet<RosterRole> roles) => StepOf(move).By.Any(roles.Contains);

    /// <summary>The ordinary next move; null at the end of the way.</summary>
    public static MeetingMove? NextOf(MeetingState state) =>
        Steps.FirstOrDefault(step => step.From is [var only] && only == state && step.Move is not MeetingMove.CallInEmergency)?.Move;

    private static Step StepOf(MeetingMove move) => Steps.Single(step => step.Move == move);

    private static IEnumerable<Refusal> ReasonsAgainst(Step step, MeetingState from, IReadOnlySet<RosterRole> roles, string? reason)
    {
        if (!step.From.Contains(from)) yield return MeetingsRefusals.NotNow;
        if (!step.By.Any(roles.Contains)) yield return MeetingsRefusals.NotYourMove;
        if (step.NeedsReason && string.IsNullOrWhiteSpace(reason)) yield return MeetingsRefusals.ReasonMissing;
    }

    private sealed record Step(MeetingMove Move, MeetingState[] From, MeetingState To, RosterRole[] By, bool NeedsReason = false);
}
