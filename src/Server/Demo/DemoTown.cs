using System.Text.Json;
using System.Text.Json.Serialization;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>The invented municipality of config/demo: its people, agencies, bodies, cases and meetings.</summary>
internal sealed record DemoTown(
    MunicipalityKind Municipality, IReadOnlyList<DemoAgency> Agencies, IReadOnlyList<DemoBody> Bodies, IReadOnlyList<DemoCase> Cases, DemoMeetings Meetings,
    IReadOnlyList<DemoUnsigned> Unsigned, DemoConsent Consent, DemoOwnRequest OwnRequest, DemoSubstitute Substitute)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    [JsonIgnore]
    public IReadOnlyList<DemoPerson> People { get; private init; } = [];

    public static DemoTown Read(WebSettings settings)
    {
        var folder = Path.Combine(settings.ConfigDirectory.Length > 0 ? settings.ConfigDirectory : Path.Combine(AppContext.BaseDirectory, "config"), "demo");
        return Read<DemoTown>(Path.Combine(folder, "town.json")) with { People = Read<DemoPerson[]>(Path.Combine(folder, "accounts.json")) };
    }

    public DemoPerson Person(string key) => People.Single(person => person.Key == key);

    public DemoPerson Administrator => People.First(person => person.AccountRoles.Contains(AccountRole.Administrator));

    /// <summary>Everybody with an entry on the roster of this body.</summary>
    public IEnumerable<DemoPerson> Of(string body) => People.Where(person => person.RosterRoles(body).Any());

    public DemoPerson First(string body, RosterRole role) => People.First(person => person.RosterRoles(body).Contains(role));

    private static T Read<T>(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read);
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidOperationException($"{path} is empty.");
    }
}

internal sealed record DemoPerson(
    string Email, string Name, string Kana, string Password, string TotpSecret, string Agency, string Post, IReadOnlyList<DemoRole> Roles)
{
    /// <summary>How the town's file names the person: the address before the @.</summary>
    public string Key => Email[..Email.IndexOf('@', StringComparison.Ordinal)];

    public IEnumerable<AccountRole> AccountRoles => Roles.Where(role => role.Body is null).Select(role => Enum.Parse<AccountRole>(role.Role, ignoreCase: true));

    public IEnumerable<RosterRole> RosterRoles(string body) =>
        Roles.Where(role => role.Body == body).Select(role => Enum.Parse<RosterRole>(role.Role, ignoreCase: true));
}

internal sealed record DemoRole(string? Body, string Role);

internal sealed record DemoAgency(string Name, string Kana, AgencyType Type, MemberClass Class, bool Municipal);

internal sealed record DemoBody(string Code, string Name, BodyKind Kind);

/// <param name="Basis">None, Consent, WithoutConsent (approved) or Submitted (waiting for its approvers).</param>
internal sealed record DemoCase(
    string Key,
    string Body,
    DemoBasis Basis,
    ConsentObstacle? Obstacle,
    string Responsible,
    IReadOnlyList<string> Selected,
    IReadOnlyList<string> Recused,
    IReadOnlyList<DemoFact> Facts,
    string About,
    string Outcome,
    DemoSharing? Sharing,
    DemoNamed? ConsentPerson,
    IReadOnlyList<DemoOutside>? Outside,
    DemoPlan? Plan)
{
    /// <summary>A challenge that waits for the chair.</summary>
    public DemoChallenge? Challenge { get; init; }

    /// <summary>Why where the person lives is hidden; null where it is not.</summary>
    public string? Protected { get; init; }
}

internal sealed record DemoChallenge(string By, string About, RecusalGround Ground);

/// <summary>Somebody outside the agencies whom the consent names.</summary>
internal sealed record DemoNamed(string Name, OutsideRelation Relation);

/// <param name="Row">D5 to an agency, or D11 to the one the consent names.</param>
/// <param name="Facts">Numbers of the facts that were given.</param>
internal sealed record DemoOutside(SharingRow Row, string? Agency, IReadOnlyList<int> Facts, string Reason, string? Danger, string? NoTime);

/// <summary>What the record of sharing without consent says in words.</summary>
internal sealed record DemoSharing(string Why, string Risk, string Silence, string Telling, string Need);

/// <summary>A support plan in words; its services by name.</summary>
internal sealed record DemoPlan(string Wish, string Goal, string Policy, IReadOnlyDictionary<PlanService, string> Services, string Monitoring, string? LoanOfficer);

/// <summary>What every consent of the town says.</summary>
internal sealed record DemoConsent(string Purpose, string Rules, string AgencyList);

/// <summary>A person's request for their own data: registered by the officer, the person confirmed by 担当 (D16).</summary>
internal sealed record DemoOwnRequest(string Case, string Officer, string Reference, string Requester, string How);

/// <summary>Somebody who stands in for a member at the meeting that is being prepared (R16), and was not there before.</summary>
internal sealed record DemoSubstitute(string Body, string For, string Email, string Name, string Kana, string Post);

/// <summary>Somebody who has not signed yet.</summary>
internal sealed record DemoUnsigned(string Body, string Person);

internal enum DemoBasis
{
    None,
    Consent,
    WithoutConsent,
    Submitted,
}

internal sealed record DemoFact(FactCategory Category, string Text, FactMark Mark, string? Source, bool Sensitive, bool ThirdParty);

internal sealed record DemoMeetings(DemoFinished Finished, DemoNow Now, DemoPreparing Preparing, DemoPreparing Coordination, DemoJoint Joint);

/// <param name="Scope">Why its cases belong to both bodies.</param>
internal sealed record DemoJoint(
    string Body, string Partner, int DaysAhead, TimeOnly Start, TimeOnly End, string Place, IReadOnlyList<string> Cases, string Reason, string Coordinating, string Scope);

internal sealed record DemoFinished(
    string Body, int DaysAgo, TimeOnly Start, TimeOnly End, string Place, IReadOnlyList<string> Cases,
    IReadOnlyList<string> Decisions, IReadOnlyList<DemoAction> Actions, string Note, string Nothing);

internal sealed record DemoAction(string Owner, string Text, int Days);

internal sealed record DemoNow(string Body, int MinutesAhead, int Length, string Place, IReadOnlyList<string> Cases, DemoConsultation Consultation);

/// <summary>A matter told without personal data, and how wide the area is that it is about (D0).</summary>
internal sealed record DemoConsultation(string Title, string Story, string Outcome, string Presenter, AnonymousArea Area, int People);

internal sealed record DemoPreparing(string Body, int DaysAhead, TimeOnly Start, TimeOnly End, string Place, IReadOnlyList<string> Cases);
