using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>The page of one meeting, for one reader.</summary>
public sealed record MeetingView
{
    public required string Address { get; init; }

    public required string Body { get; init; }

    public required int Number { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required string Place { get; init; }

    public required MeetingState State { get; init; }

    public required bool IsEmergency { get; init; }

    public required bool HasNoPapers { get; init; }

    public required int Version { get; init; }

    public required StateBoxView StateBox { get; init; }

    public required AgendaView Agenda { get; init; }

    public required BodyCardView BodyCard { get; init; }

    /// <summary>Only for those who prepare.</summary>
    public AttendanceView? Attendance { get; init; }

    public IReadOnlyList<MeetingPanelView> Panels { get; init; } = [];

    public IReadOnlyList<TransitionView> History { get; init; } = [];

    /// <summary>Null for a meeting that a body holds alone.</summary>
    public JointCardView? Joint { get; init; }

    public bool MayPlan { get; init; }

    /// <summary>Where the reader signs, when their declaration is not current.</summary>
    public string? SignHref { get; init; }

    /// <summary>Moves that need a reason, with what was typed.</summary>
    public IReadOnlyList<ReasonedMoveView> Reasoned { get; init; } = [];

    public MoveForm Form { get; init; } = new();

    public Problems Problems { get; init; } = Problems.None;
}

/// <param name="Others">Other ways on, outlined.</param>
/// <param name="AfterGaps">What the button will say once nothing is missing.</param>
public sealed record StateBoxView(
    string Sentence, StepView? Next, IReadOnlyList<StepView> Others, IReadOnlyList<GapView> Gaps, string? AfterGaps, string? Waiting, string? Warning);

/// <summary>A way on: a link, or a post when it changes something.</summary>
public sealed record StepView(string Text, string Href, bool IsPost = false, string? Move = null, bool Without = false);

/// <param name="Mend">What the button says when this is the next thing to do.</param>
public sealed record GapView(string Text, string? Href, string Mend);

/// <summary>A move with a reason, folded away until wanted.</summary>
public sealed record ReasonedMoveView(string Move, string Text, string More, bool IsGrave);

public sealed record AttendanceView(int People, int Agencies, int Ready, string? UnsignedHref);

public sealed record BodyCardView(string Name, BodyKind Kind, string ChairTitle, IReadOnlyList<string> Chairs);

public sealed record TransitionView(MeetingState From, MeetingState To, DateTimeOffset At, string By, string? Reason);
