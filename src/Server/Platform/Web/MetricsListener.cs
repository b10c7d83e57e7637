using System.Net;
using System.Text;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Tells metrics on a port of its own on the machine's own address, apart from the site: no page, no cookie, no content. Without the setting nothing listens.</summary>
internal sealed partial class MetricsListener(WebSettings settings, MetricsText metrics, ILogger<MetricsListener> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.MetricsPort is not { } port) return;
        await Task.Yield();
        using var listener = new HttpListener();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        try
        {
            listener.Start();
            await using var stop = stoppingToken.Register(listener.Stop);
            while (!stoppingToken.IsCancellationRequested) await AnswerAsync(await listener.GetContextAsync());
        }
        catch (Exception failure)
        {
            // The outermost edge of this loop: without metrics the meetings go on.
            if (!stoppingToken.IsCancellationRequested) LogStopped(log, failure.GetType().Name);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var response = context.Response;
        if (context.Request.HttpMethod != "GET" || context.Request.Url?.AbsolutePath != "/metrics")
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(metrics.Write()));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Metrics are not told any more: {Failure}")]
    private static partial void LogStopped(ILogger log, string failure);
}
