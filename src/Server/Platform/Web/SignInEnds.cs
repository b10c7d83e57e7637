namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>When the sign-in of this request ends: by itself if nothing more is done, and at the latest (choice 19).</summary>
internal sealed record SignInEnds(DateTimeOffset Idle, DateTimeOffset AtLatest)
{
    /// <summary>How long before its last moment a sign-in is spoken of on every page.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromMinutes(15);
}
