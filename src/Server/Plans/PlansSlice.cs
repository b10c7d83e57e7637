using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Plans.AtMeeting;
using ConsoleSupport.Meetings.Server.Plans.Attending;
using ConsoleSupport.Meetings.Server.Plans.Municipality;
using ConsoleSupport.Meetings.Server.Plans.Opening;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Plans.Writing;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Reading;

namespace ConsoleSupport.Meetings.Server.Plans;

/// <summary>支援プラン of a 支援調整会議: draft, the meeting's word, the person's final agreement, the municipality's decision.</summary>
internal static class PlansSlice
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddScoped<PlanBook>().AddScoped<PlanDoor>().AddScoped<PlanTexts>().AddScoped<OpenedPlans>().AddScoped<HiddenPlans>()
        .AddScoped<PlanPages>().AddScoped<PlanFormPages>().AddScoped<CasePlans>().AddScoped<ListPlans>().AddScoped<MeetingPlans>().AddScoped<ItemPlan>()
        .AddScoped<SealPlanText>().AddScoped<WritePlan>().AddScoped<BeginEmergency>().AddScoped<CorrectPlan>().AddScoped<Replan>()
        .AddScoped<TableableItems>().AddScoped<TablePlan>().AddScoped<RecordWord>().AddScoped<RecordAgreement>()
        .AddScoped<MunicipalOffices>().AddScoped<RecordSupportDecision>().AddScoped<RecordReport>()
        .AddScoped<ReasonMunicipalOnly>()
        .AddScoped<LetPersonIn>().AddScoped<AttendingPages>()
        .AddScoped<IRoomLeaving>(provider => provider.GetRequiredService<LetPersonIn>())
        .AddScoped<IItemExtras, PlanExtras>()
        .AddScoped<IRoomOpening, PlansOpening>()
        .AddScoped<ICasePanel, PlansOnCase>()
        .AddScoped<IMeetingPanel, PlansPanel>();

    public static void MapPlans(this IEndpointRouteBuilder app)
    {
        CasePlansEndpoint.Map(app);
        WritePlanEndpoint.Map(app);
        BeginEmergencyEndpoint.Map(app);
        ShowPlanEndpoint.Map(app);
        TablePlanEndpoint.Map(app);
        RecordAgreementEndpoint.Map(app);
        RecordSupportDecisionEndpoint.Map(app);
        RecordReportEndpoint.Map(app);
        CorrectPlanEndpoint.Map(app);
        ReplanEndpoint.Map(app);
        MeetingPlansEndpoint.Map(app);
        ReasonMunicipalOnlyEndpoint.Map(app);
        ItemPlanEndpoint.Map(app);
        RecordWordEndpoint.Map(app);
        AttendingPages.Map(app);
    }
}
