using ConsoleSupport.Meetings.Server.Home.Tasks;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Home;

/// <summary>ホーム: what I have to do now, and the sections of the header.</summary>
internal static class HomeSlice
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddScoped<OwnPlaces>()
        .AddScoped<ISections, Sections>()
        .AddScoped<Presiding>()
        .AddScoped<OwnDeclarations>()
        .AddScoped<OwnMeetings>()
        .AddScoped<IGatherTasks, DeclarationTasks>()
        .AddScoped<IGatherTasks, FarewellTasks>()
        .AddScoped<IGatherTasks, DeclinedTasks>()
        .AddScoped<IGatherTasks, ActionTasks>()
        .AddScoped<IGatherTasks, CaseTasks>()
        .AddScoped<IGatherTasks, RecusalTasks>()
        .AddScoped<IGatherTasks, ApprovalTasks>()
        .AddScoped<IGatherTasks, OutsideTasks>()
        .AddScoped<IGatherTasks, ConsentTasks>()
        .AddScoped<IGatherTasks, RequestTasks>()
        .AddScoped<IGatherTasks, PlanTasks>()
        .AddScoped<IGatherTasks, MeetingTasks>()
        .AddScoped<OpenHome>();

    public static void MapHome(this IEndpointRouteBuilder app) => OpenHomeEndpoint.Map(app);
}
