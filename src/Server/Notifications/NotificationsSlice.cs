using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Declarations;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Sharing;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>知らせ: tells people that something is due, never what.</summary>
internal static class NotificationsSlice
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddScoped<IHear<MeetingCalled>, MeetingNews>()
        .AddScoped<IHear<MeetingRescheduled>, MeetingNews>()
        .AddScoped<IHear<MeetingCancelled>, MeetingNews>()
        .AddScoped<IHear<DeclarationRefused>, DeclinedNews>()
        .AddScoped<IMailComposer, DeclinedMail>()
        .AddScoped<IHear<FarewellPrepared>, FarewellNews>()
        .AddScoped<IMailComposer, FarewellMail>()
        .AddScoped<MeetingNotices>()
        .AddScoped<IMailComposer, MeetingCalledMail>()
        .AddScoped<IMailComposer, MeetingRescheduledMail>()
        .AddScoped<IMailComposer, MeetingCancelledMail>()
        .AddScoped<IHear<SharingLapsed>, BasisNews>()
        .AddScoped<IHear<SharingEnded>, BasisNews>()
        .AddScoped<StillPreparing>()
        .AddScoped<IMailComposer, BasisEndedMail>();

    public static void MapNotifications(this IEndpointRouteBuilder app)
    {
    }
}
