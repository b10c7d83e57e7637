using Microsoft.Net.Http.Headers;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Refuses a request that says in two ways where it ends: a server in front of ours could see another end than we do, and take the rest for somebody else's request.</summary>
/// <remarks>The web server goes by the chunks and keeps the length that was given beside them under a name of its own.</remarks>
internal static class RequestEnds
{
    private const string LengthPassedOver = "X-Content-Length";

    public static IApplicationBuilder UseOneRequestEnd(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Request.Headers;
        if (!headers.ContainsKey(HeaderNames.TransferEncoding) || !headers.ContainsKey(LengthPassedOver)) return next(http);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    });
}
