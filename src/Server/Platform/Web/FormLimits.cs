namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>How much one post may carry. Every field has a shorter limit of its own, which its form names.</summary>
internal static class FormLimits
{
    public const int MostBytes = 8 * 1024 * 1024;
}
