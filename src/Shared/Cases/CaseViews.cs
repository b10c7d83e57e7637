using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Shared.Cases;

public sealed record CaseRow(string Href, string Label, string Body, DateTimeOffset OpenedAt, IReadOnlyList<string> Responsible, bool IsClosed);

public sealed record BodyOption(string Code, string Name);

/// <summary>Cases whose label the reader may know, over all bodies. Counts are those of the reader.</summary>
/// <param name="CanOpenAt">Bodies at which the reader may open a case.</param>
/// <param name="Search">What was looked for; it travels sealed, never in the address.</param>
public sealed record CaseListView(
    IReadOnlyList<CaseRow> Rows, int Total, int Page, int Pages, string? Search, string? Sealed, string? BodyCode, IReadOnlyList<BodyOption> Bodies, IReadOnlyList<BodyOption> CanOpenAt)
{
    public bool IsFiltered => Search is not null || BodyCode is not null;
}

public sealed class CaseSearchForm
{
    public string? Label { get; set; }

    public string? Body { get; set; }
}

public sealed record OpenCaseView(string BodyCode, string BodyName, OpenCaseForm Form, Problems Problems);

/// <summary>Somebody of the roster beside a case.</summary>
public sealed record CasePerson(string Id, string Name, string Agency, string Post);

public sealed record SelectionLine(CasePerson Person, bool IsConfirmed, DateTimeOffset Since);

public sealed record RecusalLine(
    string Id, CasePerson Person, RecusalRoute Route, RecusalGround Ground, DateTimeOffset DeclaredAt, string? DecidedBy, DateTimeOffset? DecidedAt, bool IsLifted, int Version)
{
    /// <summary>忌避 that nobody has decided on: nothing is hidden by it yet.</summary>
    public bool IsWaitingChallenge { get; init; }

    /// <summary>The reader is the one who decides: the chair, or the deputy for a chair who is concerned.</summary>
    public bool MayDecide { get; init; }

    /// <summary>Facts had been given before (R84).</summary>
    public bool KnewBefore { get; init; }

    public DateTimeOffset? TakenUpAt { get; init; }
}

/// <summary>Somebody who may have to stay out, by what is known already (除斥).</summary>
/// <param name="Through">Label of the case of the same household in which it is known; null when it is this one.</param>
public sealed record RecusalMatchLine(CasePerson Person, RecusalGround Ground, MatchRule Rule, string? Through);

/// <summary>One recusal, in front of whoever decides on it.</summary>
/// <param name="Prepares">The reader may open the case; a deputy who decides about the chair may not.</param>
public sealed record RecusalView(string BodyName, string Label, string Base, bool Prepares, RecusalLine Line, RecusalDecisionForm Form, Problems Problems);

/// <summary>Another case of the same household, which the reader prepares too (R144).</summary>
public sealed record HouseholdLine(string Id, string Label, string Href);

public sealed record LocationFlagLine(string SetBy, DateTimeOffset SetAt, string Reason, string? LiftedBy, DateTimeOffset? LiftedAt, string? Lifting);

/// <param name="LetOut">How many consents, records and items let it out.</param>
public sealed record PlaceFactLine(string Id, int Number, FactCategory Category, bool TellsPlace, int LetOut)
{
    public bool ByCategory => Category is FactCategory.Address or FactCategory.Contact;
}

/// <summary>A fact that a form may let out although it tells where the person is.</summary>
public sealed record PlaceChoice(string Id, int Number, FactCategory Category);

/// <summary>The 支援措置 flag of a case (R139), for those who prepare it.</summary>
public sealed record LocationView(
    string BodyCode, string Label, string Base, bool Stands, IReadOnlyList<LocationFlagLine> History, IReadOnlyList<PlaceFactLine> Facts, LocationFlagForm Form, Problems Problems);

/// <summary>A consent as the case page lists it; its words stand on its own page.</summary>
public sealed record ConsentLine(string Id, DateOnly GivenOn, DateOnly? ValidUntil, bool IsWithdrawn, bool IsInForce, int Facts, IReadOnlyList<string> Agencies, int Version);

public sealed record SharingRecordLine(string Id, string Number, SharingRecordState State, DateTimeOffset ProposedAt, DateOnly? ReviewOn, bool IsLapsed);

/// <summary>What the Sharing slice shows on the page of a case.</summary>
/// <param name="MayRecord">Whether this body's kind knows the record without consent (D2).</param>
public sealed record CaseSharingView(IReadOnlyList<ConsentLine> Consents, IReadOnlyList<SharingRecordLine> Records, bool MayRecord)
{
    public static CaseSharingView Nothing { get; } = new([], [], false);

    /// <summary>Why this kind of body knows none.</summary>
    public string? WhyNoRecord { get; init; }

    /// <summary>What was given, or not given, outside a meeting (D5, D11, D12, D17).</summary>
    public IReadOnlyList<OutsideLine> Outside { get; init; } = [];
}

/// <summary>The page of a case for those who prepare it (準備). Holds no fact: those open on purpose.</summary>
/// <param name="Responsible">担当.</param>
/// <param name="Choosable">Members who are neither selected nor proposed nor recused.</param>
public sealed record CaseView(
    string BodyCode,
    string BodyName,
    string Label,
    string Base,
    bool IsClosed,
    int Facts,
    bool IsOffice,
    bool Presides,
    IReadOnlyList<CasePerson> Responsible,
    IReadOnlyList<CasePerson> OfficeNotNamed,
    IReadOnlyList<SelectionLine> Selection,
    IReadOnlyList<CasePerson> Choosable,
    IReadOnlyList<RecusalLine> Recusals,
    IReadOnlyList<CasePerson> Everyone,
    CaseSharingView Sharing,
    Problems Problems)
{
    /// <summary>Proposals of 除斥, for the office.</summary>
    public IReadOnlyList<RecusalMatchLine> Matches { get; init; } = [];

    public IReadOnlyList<HouseholdLine> Household { get; init; } = [];

    public IReadOnlyList<HouseholdLine> Linkable { get; init; } = [];

    /// <summary>The 支援措置 flag stands (R139).</summary>
    public bool HidesLocation { get; init; }

    /// <summary>What other slices show here.</summary>
    public IReadOnlyList<CasePanelView> Panels { get; init; } = [];

    /// <summary>What was typed into the one form of the page that was refused.</summary>
    public CaseTyped Typed { get; init; } = new();
}

/// <summary>A card on the page of a case that leads elsewhere. Holds no words of the case.</summary>
/// <param name="Next">The next step, if one.</param>
public sealed record CasePanelView(string Title, string Sentence, string? Next, string LinkText, string Href);

/// <summary>The page of a case holds several small forms; at most one of these was refused.</summary>
public sealed record CaseTyped(
    PeopleForm? Proposed = null, PeopleForm? Confirmed = null, ResponsibleForm? Responsible = null, RecusalForm? Own = null, RecusalForm? Entered = null, RecusalForm? Challenged = null);

/// <summary>The page of a case for a selected member or an approver: the label, and what is open to them.</summary>
public sealed record MemberCaseView(string BodyCode, string BodyName, string Label, string Base, IReadOnlyList<SharingRecordLine> ToApprove, bool MayRecuse, Problems Problems)
{
    /// <summary>Everybody else on the roster: whom a challenge may name. Tells nothing about the case.</summary>
    public IReadOnlyList<CasePerson> Others { get; init; } = [];

    /// <summary>The recusal that was refused.</summary>
    public RecusalForm? Typed { get; init; }

    /// <summary>The challenge that was refused.</summary>
    public RecusalForm? Challenged { get; init; }
}

/// <summary>One fact, opened.</summary>
/// <param name="CorrectedBy">Number of the fact that stands in its place.</param>
public sealed record FactView(
    FactId Id,
    int Number,
    FactCategory Category,
    string Text,
    FactMark Mark,
    string? Source,
    bool IsSensitive,
    bool IsThirdParty,
    bool IsFixed,
    int? CorrectedBy,
    BasisKind Basis)
{
    /// <summary>The special secrecy law it stands under (D15).</summary>
    public SecrecyLaw? Law { get; init; }

    /// <summary>Hidden from everybody for whom it was not let out (R139); only those who prepare are told so.</summary>
    public bool IsMasked { get; init; }
}

public sealed record FactsView(string BodyCode, string Label, string Base, IReadOnlyList<FactView> Facts, bool MayWrite)
{
    /// <summary>The 支援措置 flag stands (R139).</summary>
    public bool HidesLocation => Facts.Any(fact => fact.IsMasked);
}

public sealed record AgencyOption(string Id, string Name);

/// <param name="Number">The fact that is changed; null for a new one.</param>
/// <param name="Corrects">Number of the fact the new one stands in place of.</param>
public sealed record FactFormView(
    string Label, string Base, string Action, int? Number, int? Corrects, IReadOnlyList<AgencyOption> Agencies, FactForm Form, Problems Problems)
{
    /// <summary>What the reader kept earlier and has not taken up again.</summary>
    public DraftView? Draft { get; init; }
}
