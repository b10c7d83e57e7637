using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Anonymous;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Sharing;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>会議: planning, agenda, calling.</summary>
internal static class MeetingsSlice
{
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddScoped<IItemConditions, ItemConditionsOfMeetings>()
        .AddScoped<JointHoldings>().AddScoped<JointCards>().AddScoped<PlanJoint>().AddScoped<ChangeJoint>().AddScoped<AgreeToJoint>().AddScoped<ShowJointOffers>()
        .AddScoped<MeetingMoves>()
        .AddScoped<MeetingViews>()
        .AddScoped<MeetingPages>()
        .AddScoped<ListMeetings>()
        .AddScoped<PlanMeeting>()
        .AddScoped<ChangePlan>()
        .AddScoped<MoveMeeting>()
        .AddScoped<AskDecision>()
        .AddScoped<ApproveEmergency>()
        .AddScoped<ItemTexts>()
        .AddScoped<ItemBases>()
        .AddScoped<AgendaChecks>()
        .AddScoped<AgendaPlaces>()
        .AddScoped<SaveItem>()
        .AddScoped<ItemPages>()
        .AddScoped<ArrangeItems>()
        .AddScoped<ShowItem>()
        .AddScoped<AnonymousStories>()
        .AddScoped<SaveAnonymous>()
        .AddScoped<AnonymousPages>()
        .AddScoped<IPlannedMeetings, PlannedMeetings>()
        .AddScoped<IMeetingDays, MeetingDays>();

    public static void MapMeetings(this IEndpointRouteBuilder app)
    {
        ListMeetingsEndpoint.Map(app);
        PlanMeetingEndpoint.Map(app);
        ShowMeetingEndpoint.Map(app);
        ChangePlanEndpoint.Map(app);
        MoveMeetingEndpoint.Map(app);
        AskDecisionEndpoint.Map(app);
        ApproveEmergencyEndpoint.Map(app);
        SaveItemEndpoint.Map(app);
        ArrangeItemsEndpoint.Map(app);
        ShowItemEndpoint.Map(app);
        AnonymousEndpoints.Map(app);
        ChangeJointEndpoint.Map(app);
        JointOffersEndpoint.Map(app);
    }
}
