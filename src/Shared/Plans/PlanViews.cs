using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Plans;

/// <summary>One of a list to choose from.</summary>
public sealed record PlanChoice(string Value, string Text);

public sealed record PlanServiceView(PlanService Service, string Details, bool NeedsDecision);

/// <summary>The words of one text of a plan, opened for this reader.</summary>
public sealed record PlanWordsView(string Wish, string Goal, string Policy, IReadOnlyList<PlanServiceView> Services, string Monitoring);

/// <summary>Who knows of a 軽微な修正 (R105).</summary>
public sealed record CorrectionView(DateOnly PersonConfirmedOn, string Agencies, DateOnly ReportedOn, string ReportedTo);

public sealed record PlanTextView(int Number, PlanVersionKind Kind, DateTimeOffset At, string By, PlanWordsView Words, CorrectionView? Correction);

/// <summary>The meeting's word.</summary>
/// <param name="IsConfirmed">By the chair, in the room.</param>
public sealed record MeetingWordView(MeetingWord Word, bool Changed, bool IsConfirmed, DateOnly On, string Changes, string Dissent, string? Exchange);

public sealed record AgreementView(DateOnly On, AgreementWay Way, string AskedBy);

public sealed record SupportDecisionView(
    bool IsGranted,
    DateOnly On,
    string Number,
    string Office,
    DateOnly? OthersCheckedOn,
    NoticeDelivery Delivery,
    string? OtherWay,
    string? Reason,
    DateOnly? WorkerToldOn,
    DateOnly? PersonToldOn,
    string? Alternatives);

public sealed record MunicipalReportView(DateOnly On, string Office);

/// <summary>Where the plan is heard.</summary>
public sealed record TabledView(string Text, string Href);

/// <summary>One plan for those who prepare its case.</summary>
public sealed record PlanView
{
    public required string Label { get; init; }

    public required string CaseBase { get; init; }

    public required string Base { get; init; }

    public required int Number { get; init; }

    /// <summary>The plan whose place it took.</summary>
    public int? PreviousNumber { get; init; }

    public required PlanState State { get; init; }

    public PlanPattern? Pattern { get; init; }

    public bool NeedsAgreement { get; init; }

    public DateOnly? FixedOn { get; init; }

    public EmergencyService? Emergency { get; init; }

    public DateOnly? EmergencyOn { get; init; }

    public bool NoPost { get; init; }

    public LoanOfficerHint LoanHint { get; init; }

    public string? LoanOfficer { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<PlanTextView> Texts { get; init; } = [];

    public TabledView? Tabled { get; init; }

    public MeetingWordView? Word { get; init; }

    public AgreementView? Agreement { get; init; }

    public SupportDecisionView? Decision { get; init; }

    public MunicipalReportView? Reported { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string? Evaluation { get; init; }

    /// <summary>What this reader may do now.</summary>
    public required IReadOnlyCollection<PlanAct> May { get; init; }

    public IReadOnlyList<PlanChoice> Items { get; init; } = [];

    public IReadOnlyList<PlanChoice> Offices { get; init; } = [];

    public IReadOnlyList<PlanChoice> People { get; init; } = [];

    /// <summary>The newest text is kept from everybody who does not prepare the case (R139).</summary>
    public bool IsHidden { get; init; }

    public required string Version { get; init; }

    public TablePlanForm Table { get; init; } = new();

    public AgreementForm Agree { get; init; } = new();

    public SupportDecisionForm Decide { get; init; } = new();

    public MunicipalReportForm Report { get; init; } = new();

    public ReplanForm Replan { get; init; } = new();

    public Problems Problems { get; init; } = Problems.None;

    public bool Is(PlanAct act) => May.Contains(act);
}

/// <param name="State">Null for a reader who hears the plan at the meeting and no more of it.</param>
public sealed record PlanLine(string Href, string Label, int Number, PlanState? State, PlanPattern? Pattern, int Texts, DateOnly? FixedOn, LoanOfficerHint LoanHint);

/// <summary>All plans of one case.</summary>
public sealed record CasePlansView(
    string Label, string CaseBase, string Base, string AllHref, IReadOnlyList<PlanLine> Plans, bool MayBegin, EmergencyForm Emergency, Problems Problems);

/// <summary>Plans of the cases the reader prepares, with the next step of each.</summary>
public sealed record PlanListView(string BodyName, IReadOnlyList<PlanLine> Plans);

/// <summary>Who sits in a 支援調整会議, as the office prepares it (R19).</summary>
/// <param name="OnlyMunicipal">Everybody on the roster who could come is of the municipality.</param>
public sealed record OpeningView(bool OnlyMunicipal, string? Reason, bool MayReason, MunicipalOnlyForm Form);

/// <summary>Plans on the agenda of one meeting.</summary>
public sealed record MeetingPlansView(string Meeting, string MeetingHref, string Base, IReadOnlyList<PlanLine> Plans, OpeningView? Opening, Problems Problems);

/// <summary>The plan at its agenda item, for the item's audience.</summary>
public sealed record ItemPlanView(
    string Meeting,
    string MeetingHref,
    string RoomHref,
    string Base,
    string Label,
    int Number,
    PlanTextView Text,
    MeetingWordView? Word,
    bool MayRecord,
    bool Changed,
    string? EditHref,
    string Version,
    string WatermarkText,
    MeetingWordForm Form,
    Problems Problems)
{
    /// <summary>Where the person is let in to their item (R18); for those who lead.</summary>
    public string? PersonHref { get; init; }

    /// <summary>Others at the item do not see the plan (R139); set for those who prepare only.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>The form of a plan's text.</summary>
/// <param name="Now">What stands, when somebody else wrote first.</param>
/// <param name="Correction">Set when it is a 軽微な修正; it is the same object as <paramref name="Form"/>.</param>
public sealed record PlanFormView(
    string Title,
    string Label,
    string CaseBase,
    string Action,
    string Back,
    bool InMeeting,
    IReadOnlyList<PlanChoice> People,
    IReadOnlyList<PlanChoice> Offices,
    PlanForm Form,
    CorrectionForm? Correction,
    PlanWordsView? Now,
    Problems Problems)
{
    /// <summary>The case is under 支援措置: the writer is asked whether the text tells a place (R139).</summary>
    public bool AsksAboutPlaces { get; init; }
}
