using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Minutes.Drafting;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Minutes.Writing;

namespace ConsoleSupport.Meetings.Server.Minutes;

/// <summary>会議録: from what was recorded to what was approved.</summary>
internal static class MinutesSlice
{
    public static IServiceCollection AddMinutes(this IServiceCollection services) => services
        .AddScoped<MinutesFiles>().AddScoped<MinutesGate>().AddScoped<MinutesPages>()
        .AddScoped<SessionRecords>().AddScoped<MinutesSources>().AddScoped<PrepareMinutes>()
        .AddScoped<SealedParagraphs>().AddScoped<WritableMinutes>().AddScoped<SaveParagraph>().AddScoped<DraftParagraph>().AddScoped<AddParagraph>().AddScoped<RemoveParagraph>()
        .AddScoped<WhoApproves>().AddScoped<SubmitMinutes>().AddScoped<GiveBackMinutes>().AddScoped<ApproveMinutes>()
        .AddScoped<IMeetingPanel, MinutesPanel>();

    public static void MapMinutes(this IEndpointRouteBuilder app)
    {
        ShowMinutesEndpoint.Map(app);
        PrepareMinutesEndpoint.Map(app);
        AddParagraphEndpoint.Map(app);
        SaveParagraphEndpoint.Map(app);
        DraftParagraphEndpoint.Map(app);
        RemoveParagraphEndpoint.Map(app);
        SubmitMinutesEndpoint.Map(app);
        GiveBackMinutesEndpoint.Map(app);
        ApproveMinutesEndpoint.Map(app);
    }
}
