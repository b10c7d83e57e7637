using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Bodies;

public sealed record MyBodiesView(IReadOnlyList<MyBody> Bodies);

public sealed record MyBody(string Code, string Name, BodyKind Kind, IReadOnlyList<RosterRole> Roles, string Agency, string Post);

public sealed record ProvisionView(string Law, string Article, string Text, bool Verified);

/// <param name="Siblings">Bodies of this installation that the law asks to work with, or that share the town.</param>
public sealed record BodyView(
    string Code,
    string Name,
    BodyKind Kind,
    InformationRule Information,
    bool IsOffice,
    string ChairTitle,
    IReadOnlyList<ProvisionView> Basis,
    IReadOnlyList<ProvisionView> Duties,
    IReadOnlyList<ProvisionView> Penalties,
    IReadOnlyList<ProvisionView> SiblingLaw,
    IReadOnlyList<SiblingBody> Siblings,
    SettingsVersionView Settings,
    IReadOnlyList<OfficePerson> Offices,
    int People)
{
    /// <summary>What a council's public notice has to say (R6); for its office only.</summary>
    public string? NoticeDraft { get; init; }

    /// <summary>Sessions held jointly with other bodies have a page of their own for this viewer.</summary>
    public bool SeesJoint { get; init; }
}

public sealed record SiblingBody(string Name, BodyKind Kind);

public sealed record OfficePerson(string Name, string Agency, string Post, IReadOnlyList<RosterRole> Roles);

/// <param name="State">Null for readers who are not told.</param>
public sealed record RosterLine(
    RosterEntryId Entry,
    string Name,
    string NameKana,
    string Agency,
    string Post,
    MemberClass Class,
    RosterRole Role,
    DateOnly From,
    DateOnly? Until,
    bool IsUpcoming,
    bool IsViewer,
    DeclarationState? State,
    DateOnly? SignedUntil)
{
    /// <summary>For whom a substitute stands in.</summary>
    public string? Principal { get; init; }
}

/// <param name="Ended">For the office only.</param>
public sealed record RosterView(
    string Code, string Name, BodyKind Kind, bool IsOffice, bool ShowsStates, string ChairTitle, int People, string? Search, string? State, IReadOnlyList<RosterLine> Lines, IReadOnlyList<RosterLine> Ended)
{
    /// <summary>Sessions held jointly with other bodies have a page of their own for this viewer.</summary>
    public bool SeesJoint { get; init; }
}

public sealed record AgencyChoice(string Id, string Name);

/// <param name="Roles">The roles that can be given here.</param>
/// <param name="Office">Who holds an office already; for the administrator only.</param>
public sealed record AddPersonView(
    string BodyName,
    BodyKind Kind,
    string Action,
    string Back,
    bool IsOffice,
    IReadOnlyList<AgencyChoice> Agencies,
    IReadOnlyList<RosterRole> Roles,
    IReadOnlyList<OfficeLine> Office,
    AddPersonForm Form,
    Problems Problems);

/// <summary>Shown once, as the answer of the act: the link is nowhere kept.</summary>
public sealed record InvitedView(string Name, string Link, string Back);

public sealed record EntryView(
    string Code,
    string BodyName,
    BodyKind Kind,
    RosterLine Line,
    int Version,
    IReadOnlyList<AgencyChoice> Agencies,
    EndEntryForm End,
    Problems EndProblems,
    ChangePostForm Change,
    Problems ChangeProblems)
{
    /// <summary>Once the person is about to leave the body, or has left it.</summary>
    public LeaveView? Leave { get; init; }

    public DateOnly Today { get; init; }
}

public sealed record SettingsVersionView(
    int Number,
    DateOnly AdoptedOn,
    string? RulesLink,
    string ChairTitle,
    int ApproversNeeded,
    int ReviewMonths,
    int LeastAnswerLength,
    int DaysOpenAfterClosing,
    int MinutesPerCase,
    int FewestMeantAnonymously,
    int CheckInOpensMinutesBefore,
    bool MayCopyUnsentText)
{
    public string? Linkage { get; init; }

    public DateOnly? NoticeOn { get; init; }

    public string? CoordinatingBody { get; init; }

    public bool RuleNamesBothActs { get; init; }

    public string? JointReason { get; init; }
}

public sealed record SettingsView(
    string Code, string Name, BodyKind Kind, bool IsOffice, SettingsVersionView InForce, IReadOnlyList<SettingsVersionView> Others, SettingsForm Form, Problems Problems)
{
    /// <summary>Sessions held jointly with other bodies have a page of their own for this viewer.</summary>
    public bool SeesJoint { get; init; }
}

public sealed record AgencyLine(AgencyId Id, string Name, string NameKana, AgencyType Type, string? Contact, bool IsActive, bool IsMunicipal);

/// <param name="People">Entries that still stand for it.</param>
public sealed record AgencyView(AgencyId Id, string Name, bool IsActive, int Version, IReadOnlyList<AgencyPerson> People, AgencyForm Form, Problems Problems);

public sealed record AgencyPerson(string Name, string Post, RosterRole Role, string Body);

/// <summary>Somebody in an office, as the administrator sees them: whether the invitation was taken up.</summary>
public sealed record OfficeLine(AccountId Account, string Name, string Agency, string Post, IReadOnlyList<RosterRole> Roles, AccountState State);

/// <param name="Code">Null on the administrator's page.</param>
public sealed record AgenciesView(string? Code, string? BodyName, IReadOnlyList<AgencyLine> Agencies, AgencyForm Form, Problems Problems)
{
    public WithdrawForm Withdraw { get; init; } = new();

    public Problems WithdrawProblems { get; init; } = Problems.None;

    /// <summary>Sessions held jointly with other bodies have a page of their own for this viewer.</summary>
    public bool SeesJoint { get; init; }
}

/// <param name="MunicipalityKind">Null while it was never entered: then no 支援会議 can be set up (R2).</param>
/// <param name="Kinds">What can be founded, each with how information goes about there.</param>
public sealed record AdminBodiesView(
    string Municipality, MunicipalityKind? MunicipalityKind, IReadOnlyList<AdminBody> Bodies, IReadOnlyList<BodyKindChoice> Kinds, FoundBodyForm Form, Problems Problems);

/// <param name="Against">Why this municipality does not organise such a body.</param>
public sealed record BodyKindChoice(BodyKind Kind, InformationRule Information, string? Against);

public sealed record AdminBody(string Code, string Name, BodyKind Kind, bool HasOffice);
