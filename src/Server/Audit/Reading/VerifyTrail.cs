using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Audit.Reading;

/// <summary>The auditor has the whole trail walked; what was found is kept, also when it is bad.</summary>
internal sealed class VerifyTrail(MeetingsDb db, TrailVerification verification, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<AuditVerification> HandleAsync(CancellationToken cancellation)
    {
        var before = await db.Set<AuditVerification>().AsNoTracking().OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation);
        ChainHead[] noted = before is { HeadNumber: { } number, HeadHash: { } hash } ? [new ChainHead(AuditChain.Rest.Name, number, hash)] : [];
        var findings = await verification.RunAsync(noted, cancellation);
        var result = new AuditVerification
        {
            At = clock.GetUtcNow(),
            By = member.Id,
            Entries = findings.Entries,
            Chains = findings.Chains,
            Fault = findings.Fault?.Kind,
            FaultChain = findings.Fault?.Chain,
            FaultNumber = findings.Fault?.Number,
            HeadNumber = findings.Rest?.Number,
            HeadHash = findings.Rest?.Hash,
        };
        db.Add(result);
        trail.Record("audit.verified", AuditChain.Rest, AuditObject.None, findings.IsWhole ? "whole" : $"broken,{findings.Fault!.Kind}");
        await db.SaveChangesAsync(cancellation);
        return result;
    }
}

internal static class VerifyTrailEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/audit/verification", PostAsync).Requires(AccountRole.Auditor);

    private static async Task<IResult> PostAsync(VerifyTrail handler, Pages pages, CancellationToken cancellation)
    {
        var result = await handler.HandleAsync(cancellation);
        return result.Fault is null
            ? pages.GoTo("/audit", AuditTexts.VerifiedNotice(result.Entries))
            : pages.GoTo("/audit", AuditTexts.BrokenNotice, NoticeKind.Problem);
    }
}
