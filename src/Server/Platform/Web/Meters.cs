using System.Diagnostics.Metrics;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>What the product counts about itself: events without names, ids or words.</summary>
internal static class Meters
{
    public const string Name = "ConsoleSupport.Meetings";

    private static readonly Meter Meter = new(Name);

    public static Counter<long> ActsDone { get; } = Meter.CreateCounter<long>("meetings.acts.done");

    public static Counter<long> ActsRefused { get; } = Meter.CreateCounter<long>("meetings.acts.refused");

    public static Counter<long> TrailUnavailable { get; } = Meter.CreateCounter<long>("meetings.trail.unavailable");

    public static Counter<long> MailSent { get; } = Meter.CreateCounter<long>("meetings.mail.sent");

    public static Counter<long> MailFailed { get; } = Meter.CreateCounter<long>("meetings.mail.failed");
}
