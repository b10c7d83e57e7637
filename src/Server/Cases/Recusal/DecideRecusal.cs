using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>The chair's word, or the deputy's when the chair is concerned: it stays, or the person is admitted again with a reason (R81, R82).</summary>
internal sealed class DecideRecusal(MeetingsDb db, CaseDoor door, CaseVault vault, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, RecusalDecisionForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (!await door.PresidesAsync(prepared.Value.File, member.Id, cancellation)) return WebRefusals.MayNot(CasesPermissions.Decide);
        var read = new Read();
        var id = read.Id<RecusalId>(form.Recusal, nameof(form.Recusal));
        var version = read.Number(form.Version, nameof(form.Version), 0, int.MaxValue);
        var lifts = form.Decision is "lift";
        if (!lifts && form.Decision is not "keep") read.Refuse(WebRefusals.NotAChoice(nameof(form.Decision)));
        var reason = read.Optional(form.Reason, nameof(form.Reason), 400);
        if (lifts && reason is null) read.Refuse(CasesRefusals.ReasonToLift);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        if (await db.Set<CaseRecusal>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } recusal) return WebRefusals.NotAvailable;
        if (recusal.Account == member.Id) return CasesRefusals.OwnRecusal;
        if (recusal.LiftedAt is not null || (!lifts && recusal.DecidedAt is not null)) return CasesRefusals.RecusalDecided;
        if (recusal.Version != version) return WebRefusals.ChangedMeanwhile;

        var now = clock.GetUtcNow();
        (recusal.DecidedBy, recusal.DecidedAt, recusal.LiftedAt) = (member.Id, now, lifts ? now : null);
        if (reason is not null) recusal.SealedReason = await vault.SealAsync(caseFile, "case_recusals.reason", id.Value, reason, cancellation);
        trail.Record(lifts ? "cases.recusal-lifted" : "cases.recusal-kept", AuditChain.Of(caseFile), new AuditObject("account", recusal.Account.Value), "R81");
        if (lifts) outbox.Raise(new RecusalLifted(caseFile, recusal.Account));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class DecideRecusalEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/recusals/decide", PostAsync).Requires(CasesPermissions.Decide);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, [FromForm] RecusalDecisionForm form, Standing standing, CurrentMember member, DecideRecusal decide, CaseAnswers answers, CancellationToken cancellation) =>
        await answers.AfterAsync(await decide.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, CasesTexts.RecusalDecidedNotice, cancellation);
}
