namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Asks somebody in again whose sign-in ended while they were writing; the Identity slice answers (choice 12).</summary>
internal interface ISignInAgain
{
    /// <summary>The sign-in page that carries the post on, or null when nothing of it can be carried.</summary>
    Task<IResult?> CarryAsync(HttpContext http);
}
