using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Hub;
using ConsoleSupport.Meetings.Server.Room.Joint;
using ConsoleSupport.Meetings.Server.Room.Notes;
using ConsoleSupport.Meetings.Server.Room.Reading;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace ConsoleSupport.Meetings.Server.Room;

/// <summary>会議室: the live session. See README.md in this folder.</summary>
internal static class RoomSlice
{
    public static IServiceCollection AddRoom(this IServiceCollection services)
    {
        services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = 32 * 1024;
            hub.EnableDetailedErrors = false;
            hub.StatefulReconnectBufferSize = 0;
            hub.AddFilter<CallersWhoLeft>();
        });
        return services
            .AddScoped<IRoomOpening, JointOpening>().AddScoped<JointItems>()
            .AddSingleton<RoomBell>().AddSingleton<RoomConnections>().AddSingleton<Cursors>().AddSingleton<RoomHall>()
            .AddHostedService<Broadcaster>()
            .AddScoped<HtmlRenderer>().AddScoped<FragmentRenderer>().AddScoped<HubDoor>().AddScoped<RoomReview>().AddScoped<IAtTheHour, ReviewAtTheHour>()
            .AddScoped<IRoomConditions, RoomConditionsPort>()
            .AddScoped<IMeetingPanel, RoomPanel>()
            .AddScoped<Rooms>().AddScoped<Scenes>().AddScoped<ItemScenes>().AddScoped<ItemTexts>().AddScoped<RoomPages>().AddScoped<SessionRecords>()
            .AddScoped<RoomLog>().AddScoped<RoomActor>().AddScoped<Attendance>().AddScoped<Admittance>()
            .AddScoped<Door>().AddScoped<ConflictQuestions>().AddScoped<CheckInPages>()
            .AddScoped<ConfirmReminder>().AddScoped<AnswerConflicts>().AddScoped<AskToEnter>()
            .AddScoped<AdmitPerson>().AddScoped<LeaveRoom>().AddScoped<StayInRoom>().AddScoped<MoveRoom>()
            .AddScoped<SaveNote>().AddScoped<DraftNote>().AddScoped<RecordDecision>().AddScoped<ConfirmDecision>().AddScoped<RecordRoomAction>().AddScoped<HearRecused>()
            .AddRevocations();
    }

    public static void MapRoom(this IEndpointRouteBuilder app)
    {
        ShowRoomEndpoint.Map(app);
        ShowCheckInEndpoint.Map(app);
        ConfirmReminderEndpoint.Map(app);
        AnswerConflictsEndpoint.Map(app);
        AskToEnterEndpoint.Map(app);
        AdmitPersonEndpoint.Map(app);
        LeaveRoomEndpoint.Map(app);
        StayInRoomEndpoint.Map(app);
        MoveRoomEndpoint.Map(app);
        SaveNoteEndpoint.Map(app);
        DraftNoteEndpoint.Map(app);
        RecordDecisionEndpoint.Map(app);
        ConfirmDecisionEndpoint.Map(app);
        RecordRoomActionEndpoint.Map(app);
        HearRecusedEndpoint.Map(app);
        app.MapHub<RoomHub>(RoomHub.Address, hub => hub.Transports = HttpTransportType.WebSockets).RequiresSignIn().RequiresSameOrigin();
    }
}
