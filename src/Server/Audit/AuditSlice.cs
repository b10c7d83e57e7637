using ConsoleSupport.Meetings.Server.Audit.Reading;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Audit;

/// <summary>監査: the chained trail of acts, refusals and reads, and its pages for the auditor.</summary>
internal static class AuditSlice
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddScoped<AuditTrail>()
        .AddScoped<IBeforeCommit>(provider => provider.GetRequiredService<AuditTrail>())
        .AddSingleton<IRefusalRecorder, RefusalRecorder>()
        .AddScoped<TrailVerification>()
        .AddScoped<ReadTrail>()
        .AddScoped<VerifyTrail>()
        .AddSingleton<AskedFor>();

    public static void MapAudit(this IEndpointRouteBuilder app)
    {
        ReadTrailEndpoint.Map(app);
        VerifyTrailEndpoint.Map(app);
    }
}
