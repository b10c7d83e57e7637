using ConsoleSupport.Meetings.Client.Home;
using ConsoleSupport.Meetings.Server.Home.Tasks;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Home;

/// <summary>Puts the first page together from what each part of the business has for this person.</summary>
internal sealed class OpenHome(
    OwnPlaces places, OwnMeetings meetings, OwnDeclarations declarations, IEnumerable<IGatherTasks> parts, CurrentMember member)
{
    public async Task<HomeView> HandleAsync(CancellationToken cancellation)
    {
        var own = await places.AllAsync(cancellation);
        var tasks = new List<TaskView>();
        foreach (var part in parts) tasks.AddRange(await part.GatherAsync(cancellation));
        return new HomeView(
            member.Name,
            own.Count > 0 ? HomeTexts.PostAt(own[0].Post, own[0].Agency) : HomeTexts.Roles(member.Roles),
            await meetings.NowAsync(cancellation),
            InOrder(tasks),
            await meetings.ViewsAsync(cancellation),
            [.. (await declarations.AllAsync(cancellation)).Select(one => new OwnDeclarationView(one.Place.Name, one.Counts ? one.LastValidUntil : null))],
            LinksOf(member.Roles, hasPlace: own.Count > 0),
            HasLeft: own.Count == 0 && member.Roles.Count == 0);
    }

    /// <summary>Nearest day first; what depends on no day comes last, in the order it was found.</summary>
    internal static IReadOnlyList<TaskView> InOrder(IEnumerable<TaskView> tasks) => [.. tasks.OrderBy(task => task.Due ?? DateOnly.MaxValue)];

    internal static IReadOnlyList<HomeLinkView> LinksOf(IReadOnlySet<AccountRole> roles, bool hasPlace)
    {
        var links = new List<HomeLinkView>();
        if (roles.Contains(AccountRole.Auditor)) links.Add(new HomeLinkView(HomeTexts.SectionAudit, HomeTexts.MoreAudit, "/audit"));
        if (roles.Contains(AccountRole.Administrator))
        {
            links.Add(new HomeLinkView(HomeTexts.SectionAccounts, HomeTexts.MoreAccounts, "/admin/accounts"));
            links.Add(new HomeLinkView(HomeTexts.SectionAgencies, HomeTexts.MoreAgencies, "/admin/agencies"));
            links.Add(new HomeLinkView(HomeTexts.SectionAdminBodies, HomeTexts.MoreAdminBodies, "/admin/bodies"));
        }

        if (!hasPlace) links.Add(new HomeLinkView(HomeTexts.SectionDeclarations, HomeTexts.MoreDeclarations, "/declarations"));
        return links;
    }
}

internal static class OpenHomeEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/", GetAsync).RequiresSignIn();

    private static async Task<IResult> GetAsync(OpenHome home, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<HomePage>(HomeTexts.Title, await home.HandleAsync(cancellation));
}
