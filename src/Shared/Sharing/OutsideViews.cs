using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Sharing;

/// <summary>One record as the case page and the list show it: no words of the person.</summary>
/// <param name="To">The agency, or what the recipient is to the person; never a private person's name.</param>
public sealed record OutsideLine(
    string Id, SharingRow Row, OutsideState State, string To, DateTimeOffset At, int Facts, DateOnly? ReportDueOn, bool IsOverdue);

/// <summary>One way of giving outside a meeting, to be chosen.</summary>
public sealed record OutsideWay(SharingRow Row, string Code);

public sealed record OutsideListView(string Label, string Base, IReadOnlyList<OutsideWay> Ways, IReadOnlyList<OutsideLine> Lines);

/// <param name="People">Those whom consents in force name (D11), or colleagues to be consulted or to decide (D5, D17).</param>
public sealed record OutsideFormView(
    string Label,
    string Base,
    OutsideWay Way,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<Pick> Agencies,
    IReadOnlyList<Pick> People,
    OutsideForm Form,
    Problems Problems);

/// <summary>One labelled part of a record.</summary>
public sealed record OutsidePart(string Label, string Text);

/// <param name="Meeting">The meeting that lies ahead, at which it is to be told; null when none is planned.</param>
public sealed record OutsideView(
    string Label,
    string Base,
    OutsideLine Line,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<OutsidePart> Parts,
    string RecordedBy,
    DateTimeOffset RecordedAt,
    string? Report,
    DateTimeOffset? ReportedAt,
    string? ReportedBy,
    Pick? Meeting,
    OutsideReportForm Form,
    Problems Problems);
