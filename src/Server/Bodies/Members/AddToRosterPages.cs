using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Identity.Administration;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>The same form at two places: the administrator puts the first office on a roster, the office everybody else (choice 38).</summary>
internal static class AddToRosterEndpoint
{
    internal static readonly RosterRole[] OfficeRoles = [RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy, RosterRole.InformationManager];

    internal static readonly RosterRole[] AllRoles =
        [RosterRole.Member, RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy, RosterRole.InformationManager, RosterRole.Guest, RosterRole.Observer];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/bodies/{code}", GetOfAdministratorAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/bodies/{code}", PostOfAdministratorAsync).Requires(AccountRole.Administrator);
        app.MapGet("/bodies/{body}/roster/add", GetAsync).Requires(BodiesPermissions.KeepRoster);
        app.MapPost("/bodies/{body}/roster/add", PostAsync).Requires(BodiesPermissions.KeepRoster);
    }

    private static async Task<IResult> GetAsync(Standing standing, Desk desk, Pages pages, CancellationToken cancellation) =>
        await desk.ShowAsync(pages, Place.Of(standing), cancellation);

    private static async Task<IResult> PostAsync([FromForm] AddPersonForm form, Standing standing, Desk desk, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await desk.AddAsync(pages, Place.Of(standing), form, member.Id, cancellation);

    private static async Task<IResult> GetOfAdministratorAsync(string code, MeetingsDb db, Desk desk, Pages pages, CancellationToken cancellation) =>
        await PlaceAsync(code, db, cancellation) is { } place ? await desk.ShowAsync(pages, place, cancellation) : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> PostOfAdministratorAsync(
        string code, [FromForm] AddPersonForm form, MeetingsDb db, CurrentMember member, Desk desk, Pages pages, CancellationToken cancellation) =>
        await PlaceAsync(code, db, cancellation) is { } place
            ? await desk.AddAsync(pages, place, form, member.Id, cancellation)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<Place?> PlaceAsync(string code, MeetingsDb db, CancellationToken cancellation) =>
        await db.Set<Body>().AsNoTracking().SingleOrDefaultAsync(body => body.Code == code, cancellation) is { } body
            ? new Place(body.Id, body.Name, body.Kind, $"/admin/bodies/{body.Code}", "/admin/bodies", IsOffice: false, OfficeRoles)
            : null;

    /// <summary>Where somebody is added, and what can be given there.</summary>
    internal sealed record Place(BodyId Body, string Name, BodyKind Kind, string Action, string Back, bool IsOffice, IReadOnlyList<RosterRole> Roles)
    {
        public static Place Of(Standing standing) => new(
            standing.Body, standing.BodyName, standing.Kind, $"/bodies/{standing.BodyCode}/roster/add", $"/bodies/{standing.BodyCode}/roster", IsOffice: true, AllRoles);
    }

    internal sealed class Desk(AddToRoster act, AgencyBook agencies, Rosters rosters, AccountList accounts, TimeProvider clock)
    {
        public async Task<IResult> ShowAsync(Pages pages, Place place, CancellationToken cancellation)
        {
            var form = new AddPersonForm { From = JapaneseDates.Machine(Tokyo.DayOf(clock.GetUtcNow())) };
            return await pages.ShowAsync<AddPersonPage>(TitleOf(place), await ViewAsync(place, form, Problems.None, cancellation));
        }

        public async Task<IResult> AddAsync(Pages pages, Place place, AddPersonForm form, AccountId? notThis, CancellationToken cancellation)
        {
            var done = await act.HandleAsync(form, place.Body, place.Roles, notThis, cancellation);
            if (!done.IsDone)
                return await pages.RedrawAsync<AddPersonPage>(TitleOf(place), await ViewAsync(place, form, done.Refusals.AsProblems(), cancellation), done.Refusals);
            return done.Value.Link is { } link
                ? await pages.ShowAsync<InvitedPage>(BodiesTexts.InvitedTitle, new InvitedView(form.Name!.Trim(), link, place.Back))
                : pages.GoTo(place.Back, BodiesTexts.Added);
        }

        private static string TitleOf(Place place) => place.IsOffice ? BodiesTexts.AddPersonTitle : BodiesTexts.Office;

        private async Task<AddPersonView> ViewAsync(Place place, AddPersonForm form, Problems problems, CancellationToken cancellation) =>
            new(place.Name, place.Kind, place.Action, place.Back, place.IsOffice, await agencies.ChoicesAsync(cancellation), place.Roles, place.IsOffice ? [] : await OfficeAsync(place.Body, cancellation), form, problems);

        private async Task<IReadOnlyList<OfficeLine>> OfficeAsync(BodyId body, CancellationToken cancellation)
        {
            var people = (await rosters.OfAsync(body, cancellation)).Where(person => person.Is(OfficeRoles)).ToList();
            var states = (await accounts.RowsAsync(null, cancellation)).ToDictionary(row => row.Id, row => row.State);
            return [.. people.Select(person => new OfficeLine(
                person.Account, person.Name, person.AgencyName, person.Post, [.. person.Roles.Where(role => OfficeRoles.Contains(role)).Order()], states[person.Account]))];
        }
    }
}
