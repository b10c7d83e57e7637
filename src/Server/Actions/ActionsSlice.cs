using ConsoleSupport.Meetings.Server.Actions.TakingHome;

using ConsoleSupport.Meetings.Server.Bodies.Leaving;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>対応事項: what agencies took on, and what became of it.</summary>
internal static class ActionsSlice
{
    public static IServiceCollection AddActions(this IServiceCollection services) => services
        .AddScoped<ActionViews>()
        .AddScoped<IOpenWork, OpenWork>()
        .AddScoped<ActionPages>()
        .AddScoped<RecordAction>()
        .AddScoped<ReportAction>()
        .AddScoped<TakeHomeReading>()
        .AddScoped<WriteTakeHome>()
        .AddScoped<NoteWhoWasTold>()
        .AddScoped<TakeHomeEndpoints>();

    public static void MapActions(this IEndpointRouteBuilder app)
    {
        ListActionsEndpoint.Map(app);
        ReportActionEndpoint.Map(app);
        TakeHomeEndpoints.Map(app);
    }
}
