using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Shared.Home;

/// <summary>What one person has to do now. Everything in it was asked of the gate first; so are its counts.</summary>
/// <param name="Place">Post and agency, or what the account is for.</param>
/// <param name="HasLeft">No roster carries the person any more (R99).</param>
public sealed record HomeView(
    string Name,
    string Place,
    NowView? Now,
    IReadOnlyList<TaskView> Tasks,
    IReadOnlyList<ComingMeetingView> Meetings,
    IReadOnlyList<OwnDeclarationView> Declarations,
    IReadOnlyList<HomeLinkView> Links,
    bool HasLeft);

/// <summary>The meeting that runs, or begins within a quarter of an hour.</summary>
public sealed record NowView(string Title, string Body, DateTimeOffset StartsAt, DateTimeOffset EndsAt, bool IsRunning, NowStep Step, bool NeedsDeclaration, string Href);

/// <summary>What the reader does next at the door of the running meeting.</summary>
public enum NowStep
{
    /// <summary>入室確認</summary>
    CheckIn,

    /// <summary>Asked to be let in.</summary>
    Wait,

    /// <summary>会議室に入る</summary>
    Enter,
}

/// <param name="Due">Last day; null when nothing depends on a day.</param>
public sealed record TaskView(TaskKind Kind, string Title, string More, DateOnly? Due, string Verb, string Href);

public enum TaskKind
{
    Declaration,
    Action,
    Selection,
    Approval,
    Minutes,
    Meeting,
}

public sealed record ComingMeetingView(string Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, MeetingState State, string Href);

/// <param name="SignedUntil">Null when there is no declaration that counts today.</param>
public sealed record OwnDeclarationView(string Body, DateOnly? SignedUntil);

public sealed record HomeLinkView(string Text, string More, string Href);
