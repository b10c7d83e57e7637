using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Audit;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Declarations;
using ConsoleSupport.Meetings.Server.Demo;
using ConsoleSupport.Meetings.Server.Disclosures;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Home;
using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Notifications;
using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Sharing;

namespace ConsoleSupport.Meetings.Server;

/// <summary>The slices in the one order of who may know whom (docs/decisions/0001; a test holds the code against it).</summary>
internal static class Slices
{
    public static IServiceCollection AddSlices(this IServiceCollection services) => services
        .AddAudit()
        .AddIdentity()
        .AddGate()
        .AddBodies()
        .AddDisclosures()
        .AddDeclarations()
        .AddCases()
        .AddSharing()
        .AddActions()
        .AddMeetings()
        .AddRoom()
        .AddPlans()
        .AddMinutes()
        .AddHome()
        .AddNotifications()
        .AddDemo();

    /// <summary>Everything that is mapped here stands in the envelope of one act (ADR 0007).</summary>
    public static void MapSlices(this IEndpointRouteBuilder app)
    {
        var all = app.MapGroup("").AddEndpointFilter<ActFilter>().FillEmptyForms().DisableAntiforgery();
        all.MapAudit();
        all.MapIdentity();
        all.MapBodies();
        all.MapDisclosures();
        all.MapDeclarations();
        all.MapCases();
        all.MapSharing();
        all.MapActions();
        all.MapMeetings();
        all.MapRoom();
        all.MapPlans();
        all.MapMinutes();
        all.MapHome();
        all.MapNotifications();
        all.MapDemo();
    }
}
