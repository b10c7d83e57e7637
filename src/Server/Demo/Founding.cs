using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Organising;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>The first run (choice 38): accounts, agencies, bodies and rosters.</summary>
internal static class Founding
{
    private static readonly RosterRole[] Everything = Enum.GetValues<RosterRole>();

    public static async Task TellAsync(DemoStage stage, CancellationToken cancellation)
    {
        var administrator = stage.Town.Administrator;
        await InviteAsync(stage, null, administrator, cancellation);
        foreach (var person in stage.Town.People.Where(person => person != administrator && person.AccountRoles.Any())) await InviteAsync(stage, administrator, person, cancellation);

        var agencies = new Dictionary<string, AgencyId>();
        foreach (var agency in stage.Town.Agencies)
        {
            var form = new AgencyForm { Name = agency.Name, NameKana = agency.Kana, Type = agency.Type.ToString(), Municipal = agency.Municipal ? "on" : null };
            agencies[agency.Name] = await stage.DoAsync<AddAgency, AgencyId>(administrator, null, (add, _) => add.HandleAsync(form, cancellation), cancellation);
        }

        var municipality = new MunicipalityForm { Kind = stage.Town.Municipality.ToString() };
        await stage.DoAsync<EnterMunicipality, Done>(administrator, null, (enter, _) => enter.HandleAsync(municipality, cancellation), cancellation);
        foreach (var body in stage.Town.Bodies)
        {
            var form = new FoundBodyForm { Name = body.Name, Code = body.Code, Kind = body.Kind.ToString() };
            var id = await stage.DoAsync<FoundBody, BodyId>(administrator, null, (found, _) => found.HandleAsync(form, cancellation), cancellation);
            await FillRosterAsync(stage, body.Code, id, agencies, cancellation);
        }
    }

    /// <summary>The council's settings say when it was given public notice of, and why it holds sessions jointly (R6, R74).</summary>
    public static Task<int> GiveNoticeAsync(DemoStage stage, DemoJoint joint, CancellationToken cancellation) =>
        stage.DoAsync<AdoptSettings, int>(stage.Town.First(joint.Body, RosterRole.Secretariat), joint.Body, async (adopt, actor) =>
        {
            var now = await actor.Get<SettingsInForce>().TodayAsync(actor.Standing.Body, cancellation);
            var form = ShowSettings.FormOf(now);
            form.AdoptedOn = JapaneseDates.Machine(Tokyo.DayOf(stage.Clock.GetUtcNow()));
            (form.NoticeOn, form.CoordinatingBody, form.JointReason) = (JapaneseDates.Machine(now.AdoptedOn), joint.Coordinating, joint.Reason);
            return await adopt.HandleAsync(form, actor.Standing.Body, cancellation);
        }, cancellation);

    /// <summary>The administrator names the first of the office; the office adds everybody else.</summary>
    private static async Task FillRosterAsync(DemoStage stage, string body, BodyId id, Dictionary<string, AgencyId> agencies, CancellationToken cancellation)
    {
        var office = stage.Town.First(body, RosterRole.Secretariat);
        await AddAsync(stage, stage.Town.Administrator, null, office, RosterRole.Secretariat, id, agencies, cancellation);
        foreach (var person in stage.Town.Of(body))
        {
            foreach (var role in person.RosterRoles(body).Where(role => person != office || role is not RosterRole.Secretariat))
                await AddAsync(stage, office, body, person, role, id, agencies, cancellation);
        }
    }

    private static async Task AddAsync(
        DemoStage stage, DemoPerson by, string? from, DemoPerson person, RosterRole role, BodyId body, Dictionary<string, AgencyId> agencies, CancellationToken cancellation)
    {
        var agency = stage.Town.Agencies.Single(one => one.Name == person.Agency);
        var form = new AddPersonForm
        {
            Email = person.Email,
            Name = person.Name,
            NameKana = person.Kana,
            Agency = agencies[agency.Name].ToString(),
            Post = person.Post,
            Class = agency.Class.ToString(),
            Role = role.ToString(),
            From = JapaneseDates.Machine(Tokyo.DayOf(stage.Clock.GetUtcNow())),
        };
        var added = await stage.DoAsync<AddToRoster, AddedPerson>(by, from, (add, actor) => add.HandleAsync(form, body, Everything, stage.IdOf(stage.Town.Administrator), cancellation), cancellation);
        if (added.Link is not { } link) return;
        stage.Remember(person, added.Account);
        await AcceptAsync(stage, person, link, cancellation);
    }

    private static async Task InviteAsync(DemoStage stage, DemoPerson? inviter, DemoPerson person, CancellationToken cancellation)
    {
        var (account, link) = await stage.DoAsync<Invitations, (AccountId Account, string Link)>(
            inviter, null, (invitations, _) => invitations.InviteAsync(person.Email, person.Name, person.Kana, [.. person.AccountRoles], cancellation), cancellation);
        stage.Remember(person, account);
        await AcceptAsync(stage, person, link, cancellation);
    }

    private static async Task AcceptAsync(DemoStage stage, DemoPerson person, string link, CancellationToken cancellation)
    {
        var account = await stage.DoAsync<AcceptInvitation, AccountId>(
            null,
            null,
            (accept, _) => accept.HandleAsync(
                link[(link.LastIndexOf('/') + 1)..], new InvitationForm { NewPassword = person.Password, NewPasswordAgain = person.Password }, cancellation),
            cancellation);

        // The published secret, and no recovery codes: making eight of them for everybody would take longer than all the rest.
        await stage.DoAsync<SecondFactors, Done>(person, null, async (factors, actor) =>
        {
            await factors.SetAsync(account, Totp.FromBase32(person.TotpSecret), Totp.StepOf(stage.Clock.GetUtcNow()), cancellation);
            actor.Get<AuditTrail>().Record("identity.factor-set-up", AuditChain.Rest, new AuditObject("account", account.Value));
            return Done.It;
        }, cancellation);
    }
}
