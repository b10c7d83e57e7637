using ConsoleSupport.Meetings.Server.Commands;
using ConsoleSupport.Meetings.Server.Platform;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server;

/// <summary>Puts the server together. Tests build the same application with another clock and another address.</summary>
internal static class ServerHost
{
    public static async Task RunAsync(string[] args)
    {
        if (args is [var command, ..] && !command.StartsWith('-'))
        {
            Environment.ExitCode = await CommandLine.RunAsync(command, args[1..]);
            return;
        }

        await using var app = Build(WebApplication.CreateBuilder(args));
        await app.RunAsync();
    }

    /// <param name="replace">What a test puts in place of a part; runs after all slices.</param>
    public static WebApplication Build(WebApplicationBuilder builder, Action<IServiceCollection>? replace = null)
    {
        var settings = SettingsOf(builder.Configuration);

        // The assets of the Client stand beside the build; watching them for changes would add an endpoint that demands nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A text that is too long is refused by its form, which keeps what was written, and not by the line.
            kestrel.Limits.MaxRequestBodySize = FormLimits.MostBytes;
        });
        // Addresses and statements of ordinary work are nobody's business in a log (T34).
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.AddPlatform(settings).AddSlices();
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        StartUp.Check(settings, app.Urls.Concat((builder.Configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)));
        app.UseSecurityHeaders();
        app.UseOneRequestEnd();
        if (!settings.Demo) app.UseHsts();
        app.UseReaderCulture();
        app.UseLastResort();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets().OpenToAnybody();
        app.MapHealth();
        app.MapOpenApi().RequiresSignIn();
        app.MapSlices();
        StartUp.CheckDemands(MakeOnce(app));
        return app;
    }

    public static WebSettings SettingsOf(IConfiguration configuration) =>
        configuration.GetSection("Meetings").Get<WebSettings>() ?? new WebSettings();

    /// <summary>A source makes its endpoints anew for everybody who asks (this check, the matcher, the links); this one makes them once and keeps them.</summary>
    private static IReadOnlyList<Endpoint> MakeOnce(IEndpointRouteBuilder app)
    {
        EndpointDataSource[] sources = [.. app.DataSources];
        app.DataSources.Clear();
#pragma warning disable CA2000 // Lives as long as the routes that hold it.
        app.DataSources.Add(new CompositeEndpointDataSource(sources));
#pragma warning restore CA2000
        return app.DataSources.Single().Endpoints;
    }

    private static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).OpenToAnybody();
        app.MapGet("/health/ready", async (MeetingsDb db, CancellationToken cancellation) =>
            await db.Database.CanConnectAsync(cancellation) ? Results.Text("ready") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)).OpenToAnybody();
    }
}
