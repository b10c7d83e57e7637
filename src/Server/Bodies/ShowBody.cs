using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies;

/// <summary>会議体の概要: what founds it, what binds its people, what it has set itself, who holds office.</summary>
internal sealed class ShowBody(MeetingsDb db, LegalTexts laws, Rosters rosters, SettingsInForce settings, TimeProvider clock)
{
    public async Task<BodyView> HandleAsync(Standing standing, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var law = BodyKinds.Of(standing.Kind);
        IReadOnlyList<ProvisionView> Provisions(IEnumerable<string> keys) =>
            [.. laws.InForce(keys, today).Select(text => new ProvisionView(text.Law, text.Article, text.Text, text.Verified))];
        var people = await rosters.OfAsync(standing.Body, cancellation);
        var siblings = await db.Set<Body>().AsNoTracking().Where(body => body.Id != standing.Body).OrderBy(body => body.Code)
            .Select(body => new SiblingBody(body.Name, body.Kind)).ToListAsync(cancellation);
        var inForce = await settings.TodayAsync(standing.Body, cancellation);
        return new BodyView(
            standing.BodyCode, standing.BodyName, standing.Kind, law.Information, standing.IsOffice, inForce.ChairTitle,
            Provisions(law.BasisKeys), Provisions(law.DutyKeys), Provisions(law.PenaltyKeys), Provisions(law.SiblingKeys), siblings,
            ShowSettings.ViewOf(inForce),
            [.. people.Where(person => person.Roles.Any(RosterRoles.Offices.Contains))
                .Select(person => new OfficePerson(person.Name, person.AgencyName, person.Post, [.. person.Roles.Where(RosterRoles.Offices.Contains).Order()]))],
            people.Count)
        {
            NoticeDraft = standing is { IsOffice: true, Kind: BodyKind.IsolationCouncil }
                ? BodiesTexts.NoticeText(standing.BodyName, inForce.CoordinatingBody, string.Join("、", people.Select(person => person.AgencyName).Distinct()))
                : null,
            SeesJoint = JointPages.AreFor(standing),
        };
    }
}

/// <summary>The bodies whose roster carries the person today.</summary>
internal sealed class ShowMyBodies(MeetingsDb db, IRosterConditions roster, Rosters rosters)
{
    public async Task<MyBodiesView> HandleAsync(AccountId person, CancellationToken cancellation)
    {
        var mine = await roster.BodiesOf(person).Distinct().ToListAsync(cancellation);
        var bodies = await db.Set<Body>().AsNoTracking().Where(body => mine.Contains(body.Id)).ToListAsync(cancellation);
        var lines = new List<MyBody>();
        foreach (var body in bodies.OrderBy(body => body.Kind).ThenBy(body => body.Name, StringComparer.Ordinal))
        {
            var me = (await rosters.ByAccountAsync(body.Id, cancellation))[person];
            lines.Add(new MyBody(body.Code, body.Name, body.Kind, [.. me.Roles.Order()], me.AgencyName, me.Post));
        }

        return new MyBodiesView(lines);
    }
}

internal static class ShowBodyEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies", GetMineAsync).RequiresSignIn();
        app.MapGet("/bodies/{body}", GetAsync).Requires(BodiesPermissions.See);
    }

    private static async Task<IResult> GetMineAsync(CurrentMember member, ShowMyBodies query, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<MyBodiesPage>(BodiesTexts.MyBodies, await query.HandleAsync(member.Id, cancellation));

    private static async Task<IResult> GetAsync(Standing standing, ShowBody query, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<BodyPage>(standing.BodyName, await query.HandleAsync(standing, cancellation));
}
