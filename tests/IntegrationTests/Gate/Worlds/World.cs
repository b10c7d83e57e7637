using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate.Worlds;

/// <summary>Everything that is written down about some bodies, their people and their cases: the rows alone, as the database keeps them.</summary>
internal sealed class World(DateTimeOffset now)
{
    public DateTimeOffset Now { get; } = now;

    /// <summary>In Tokyo.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.ToOffset(TimeSpan.FromHours(9)).DateTime);

    public List<Body> Bodies { get; } = [];

    public List<BodySettings> Settings { get; } = [];

    public List<Account> People { get; } = [];

    public List<Authenticator> Authenticators { get; } = [];

    public List<RosterEntry> Entries { get; } = [];

    public List<DeclarationText> Texts { get; } = [];

    public List<Declaration> Declarations { get; } = [];

    public List<CaseFile> Cases { get; } = [];

    public List<Responsible> Responsibles { get; } = [];

    public List<CaseSelection> Selections { get; } = [];

    public List<CaseRecusal> Recusals { get; } = [];

    public List<CaseCommission> Commissions { get; } = [];

    public List<Fact> Facts { get; } = [];

    public List<LocationFlag> Flags { get; } = [];

    public List<LetOutLocation> Ticks { get; } = [];

    public List<Consent> Consents { get; } = [];

    public List<ConsentFact> ConsentFacts { get; } = [];

    public List<ConsentAgency> ConsentAgencies { get; } = [];

    public List<ConsentTick> ConsentTicks { get; } = [];

    public List<ConsentExclusion> Exclusions { get; } = [];

    public List<LawGround> Grounds { get; } = [];

    public List<CommissionMeeting> CommissionMeetings { get; } = [];

    public List<SharingRecord> Records { get; } = [];

    public List<SharingLine> Lines { get; } = [];

    public List<SharingApproval> Approvals { get; } = [];

    public List<Meeting> Meetings { get; } = [];

    public List<JointHolding> Holdings { get; } = [];

    public List<AgendaItem> Items { get; } = [];

    public List<AgendaItemFact> ItemFacts { get; } = [];

    public List<LiveSession> Sessions { get; } = [];

    public List<RoomCheckIn> CheckIns { get; } = [];

    public List<ItemAttendance> Attendances { get; } = [];

    public IEnumerable<object> Rows =>
    [
        .. Bodies, .. Settings, .. People, .. Authenticators, .. Entries, .. Texts, .. Declarations, .. Cases, .. Responsibles, .. Selections, .. Recusals, .. Commissions,
        .. Facts, .. Flags, .. Ticks, .. Consents, .. ConsentFacts, .. ConsentAgencies, .. ConsentTicks, .. Exclusions, .. Grounds, .. CommissionMeetings, .. Records, .. Lines, .. Approvals, .. Meetings, .. Holdings, .. Items, .. ItemFacts, .. Sessions, .. CheckIns, .. Attendances,
    ];
}
