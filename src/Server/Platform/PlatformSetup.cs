using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConsoleSupport.Meetings.Server.Platform;

/// <summary>The technical ground under all slices: database, keys, acts, pages.</summary>
internal static class PlatformSetup
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, WebSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(_ => MasterKey.FromFolder(Path.Combine(settings.DataDirectory, "keys")));

        services.AddDbContext<MeetingsDb, PostgresMeetingsDb>(options => options.UseNpgsql(settings.Database));
        services.AddScoped<DatabaseLocks>().AddScoped<BodyKeys>();
        services.AddScoped<Act>().AddScoped<EventOutbox>().AddSingleton<OutboxBell>().AddHostedService<EventDispatcher>();
        services.AddScoped<MailOutbox>().AddSingleton<MailTransport>().AddSingleton<MailSender>();
        services.AddJobs(settings);
        services.AddSingleton<MetricsText>().AddHostedService<MetricsListener>();
        services.AddOpenApi();

        services.Configure<FormOptions>(options => options.ValueLengthLimit = FormLimits.MostBytes);
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentMember>().AddScoped<Pages>().AddScoped<ShellBuilder>().AddScoped<Notices>();
        services.AddScoped<IAuthorizationHandler, Doorkeeper>().AddSingleton<IAuthorizationMiddlewareResultHandler, DoorAnswer>();
        services.AddRazorComponents();
        services.AddAuthentication();
        services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().AddRequirements(new DemandSignIn()).Build());

        // Without this, Japanese leaves the server as character entities.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = settings.CookieName("form");
            options.Cookie.SecurePolicy = settings.Demo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddDataProtection()
            .SetApplicationName("ConsoleSupport.Meetings")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataDirectory, "keys", "web")))
            .ProtectKeysWithMasterKey();
        services.AddHsts(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = true;
        });
        return services;
    }

    /// <summary>Japanese unless the reader chose English.</summary>
    public static IApplicationBuilder UseReaderCulture(this IApplicationBuilder app) => app.UseRequestLocalization(options =>
    {
        options.SetDefaultCulture("ja-JP").AddSupportedCultures("ja-JP", "en").AddSupportedUICultures("ja-JP", "en");
        options.RequestCultureProviders = [new Microsoft.AspNetCore.Localization.CookieRequestCultureProvider { CookieName = "language" }];
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
    });
}
