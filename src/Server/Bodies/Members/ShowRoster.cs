using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>構成員名簿: everybody sees who belongs to the body; office, chair and information manager also who has signed.</summary>
internal sealed class ShowRoster(RosterLines lines, SettingsInForce settings, TimeProvider clock)
{
    public async Task<RosterView> HandleAsync(Standing standing, AccountId viewer, string? search, string? state, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var showsStates = standing.Is(RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy, RosterRole.InformationManager);
        var all = await lines.OfAsync(standing.Body, viewer, showsStates, cancellation);
        RosterLine[] open = [.. all.Where(line => line.Until is null || today <= line.Until)];
        DeclarationState? wanted = showsStates && Enum.TryParse<DeclarationState>(state, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        var shown = open
            .Where(line => string.IsNullOrWhiteSpace(search) || Kana.Finds(search, line.Name, line.NameKana, line.Agency, line.Post))
            .Where(line => wanted is null || line.State == wanted);
        return new RosterView(
            standing.BodyCode, standing.BodyName, standing.Kind, standing.IsOffice, showsStates, (await settings.TodayAsync(standing.Body, cancellation)).ChairTitle,
            open.Length, search, wanted?.ToString(), [.. shown], standing.IsOffice ? [.. all.Except(open)] : []) { SeesJoint = JointPages.AreFor(standing) };
    }
}

internal static class ShowRosterEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/bodies/{body}/roster", GetAsync).Requires(BodiesPermissions.See);

    private static async Task<IResult> GetAsync(
        string? q, string? state, Standing standing, CurrentMember member, ShowRoster query, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<RosterPage>(BodiesTexts.Roster, await query.HandleAsync(standing, member.Id, q, state, cancellation));
}
