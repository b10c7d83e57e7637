using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Disclosures;

public sealed record OwnRequestLine(string Id, string Reference, string Body, string Label, DateOnly ReceivedOn, OwnRequestState State, OwnRequestOutcome? Outcome);

public sealed record OwnRequestListView(IReadOnlyList<OwnRequestLine> Lines, int Page, int Pages, IReadOnlyList<BodyOption> Bodies, RegisterRequestForm Form, Problems Problems);

/// <summary>A fact of the case with what it has to be looked at for.</summary>
public sealed record LabelledFact(FactView Fact, IReadOnlyList<SegmentLabel> Labels);

public sealed record LabelledParagraph(string Meeting, string Part, string Text, IReadOnlyList<SegmentLabel> Labels);

/// <summary>Who received a fact, when and on what basis.</summary>
public sealed record ReceivedLine(int Fact, string Recipient, BasisKind Basis, DateTimeOffset At);

/// <summary>What the case holds, while it is open to the officer.</summary>
public sealed record OpenedCaseView(DateTimeOffset Until, IReadOnlyList<LabelledFact> Facts, IReadOnlyList<LabelledParagraph> Paragraphs, IReadOnlyList<ReceivedLine> Received);

/// <param name="Opened">Null until the officer opened it by proving who they are.</param>
public sealed record OwnRequestView(
    OwnRequestLine Line, string Address, bool WasOpened, string? Reason, OpenedCaseView? Opened,
    OpenRequestForm OpenForm, Problems OpenProblems, AnswerRequestForm AnswerForm, Problems AnswerProblems);

/// <summary>For 担当: a request that names their case.</summary>
public sealed record CaseRequestLine(string Id, string Reference, DateOnly ReceivedOn, OwnRequestState State, string Requester, string? How, int Version);

/// <param name="Failed">The request whose form is drawn again.</param>
public sealed record CaseRequestsView(string Label, string Base, IReadOnlyList<CaseRequestLine> Lines, string? Failed, ConfirmRequestForm Form, Problems Problems)
{
    /// <summary>What the 支援措置 flag hides from the officer unless it is let out here (R139).</summary>
    public IReadOnlyList<PlaceChoice> Places { get; init; } = [];
}
