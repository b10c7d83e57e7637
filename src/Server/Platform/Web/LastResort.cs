using System.Security.Cryptography;
using ConsoleSupport.Meetings.Client.Layout;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>The outermost edge of a request: whatever nobody expected becomes a calm page with a short number, and a log line without words of the request.</summary>
internal static partial class LastResort
{
    public static IApplicationBuilder UseLastResort(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (AuditUnavailableException failure) when (!http.Response.HasStarted)
        {
            // What cannot be recorded does not happen, and is not shown either (T9).
            Meters.TrailUnavailable.Add(1);
            var number = RandomNumberGenerator.GetHexString(6);
            Log(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Request"), number, (failure.InnerException ?? failure).GetType().Name, failure.StackTrace ?? "");
            http.Response.Clear();
            await AnswerAsync(http, ErrorKind.Unavailable, StatusCodes.Status503ServiceUnavailable, number);
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            var number = RandomNumberGenerator.GetHexString(6);
            Log(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Request"), number, failure.GetType().Name, failure.StackTrace ?? "");
            http.Response.Clear();
            await AnswerAsync(http, ErrorKind.Unexpected, StatusCodes.Status500InternalServerError, number);
        }

        if (!http.Response.HasStarted && http.Response.StatusCode is 400 or 404 or 405 or 413 && http.Response.ContentLength is null && http.Response.ContentType is null)
            await BareAsync(http);
    });

    private static async Task AnswerAsync(HttpContext http, ErrorKind kind, int status, string number)
    {
        try
        {
            var page = await http.RequestServices.GetRequiredService<Pages>().ErrorAsync(kind, null, status, number);
            await page.ExecuteAsync(http);
        }
        catch (Exception) when (!http.Response.HasStarted)
        {
            // The page itself needs the database for the header; without it a bare status is all we have.
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    /// <summary>An address that matches nothing, or carries something that is no id, looks like a thing that is not there. A body beyond every form is named as such.</summary>
    private static async Task BareAsync(HttpContext http)
    {
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = http.Response.StatusCode is StatusCodes.Status413PayloadTooLarge
            ? await pages.ErrorAsync(ErrorKind.Conflict, WebTexts.TooMuch, StatusCodes.Status413PayloadTooLarge)
            : await pages.RefusalPageAsync([WebRefusals.NotAvailable]);
        await page.ExecuteAsync(http);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Number} failed: {Failure}\n{Trace}")]
    private static partial void Log(ILogger log, string number, string failure, string trace);
}
