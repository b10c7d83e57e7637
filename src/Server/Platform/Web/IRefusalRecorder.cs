using ConsoleSupport.Meetings.Server.Kernel.Results;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Saves the entry of a refused act alone, in a fresh context after roll-back (choice 25). A failure here makes the answer 503.</summary>
internal interface IRefusalRecorder
{
    Task RecordAsync(HttpContext http, IReadOnlyList<Refusal> refusals);
}
