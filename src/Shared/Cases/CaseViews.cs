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
    string Id, CasePerson Person, RecusalRoute Route, RecusalGround Ground, DateTimeOffset DeclaredAt, string? DecidedBy, DateTimeOffset? DecidedAt, bool IsLifted, int Version);

/// <summary>A consent as the case page lists it; its words stand on its own page.</summary>
public sealed record ConsentLine(string Id, DateOnly GivenOn, DateOnly? ValidUntil, bool IsWithdrawn, bool IsInForce, int Facts, IReadOnlyList<string> Agencies, int Version);

public sealed record SharingRecordLine(string Id, string Number, SharingRecordState State, DateTimeOffset ProposedAt, DateOnly? ReviewOn, bool IsLapsed);

/// <summary>What the Sharing slice shows on the page of a case.</summary>
/// <param name="MayRecord">Whether this body's kind knows the record without consent (D2).</param>
public sealed record CaseSharingView(IReadOnlyList<ConsentLine> Consents, IReadOnlyList<SharingRecordLine> Records, bool MayRecord)
{
    public static CaseSharingView Nothing { get; } = new([], [], false);

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
    Problems Problems);

/// <summary>The page of a case for a selected member or an approver: the label, and what is open to them.</summary>
public sealed record MemberCaseView(string BodyCode, string BodyName, string Label, string Base, IReadOnlyList<SharingRecordLine> ToApprove, bool MayRecuse, Problems Problems);

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
    BasisKind Basis);

public sealed record FactsView(string BodyCode, string Label, string Base, IReadOnlyList<FactView> Facts, bool MayWrite);

public sealed record AgencyOption(string Id, string Name);

/// <param name="Number">The fact that is changed; null for a new one.</param>
/// <param name="Corrects">Number of the fact the new one stands in place of.</param>
/// <param name="Stands">What stands now, when somebody else changed it meanwhile.</param>
public sealed record FactFormView(
    string Label, string Base, string Action, int? Number, int? Corrects, string? Stands, IReadOnlyList<AgencyOption> Agencies, FactForm Form, Problems Problems);
