using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>The chair's word, or the deputy's when the chair is recused or is the one it is about: the person stays out, or may take part, with a reason (R81, R82).</summary>
internal sealed class DecideRecusal(MeetingsDb db, CaseDoor door, CaseVault vault, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public const string ReasonColumn = "case_recusals.reason";

    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, RecusalDecisionForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var file = await door.ToDecideAsync(caseFile, standing, member.Id, cancellation);
        if (!file.IsDone) return Result<Done>.Refused(file.Refusals);
        if (!IdText.TryParse<RecusalId>(form.Recusal, out var id)) return WebRefusals.NotAvailable;

        // What is asked about oneself is not told to oneself: the same answer as for one that is not there.
        if (await db.Set<CaseRecusal>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile && one.Account != member.Id, cancellation) is not { } recusal) return WebRefusals.NotAvailable;
        if (!await door.DecidesAsync(file.Value, recusal.Account, member.Id, cancellation)) return WebRefusals.MayNot(CasesPermissions.Decide);

        var read = new Read();
        var version = read.Number(form.Version, nameof(form.Version), 0, int.MaxValue);
        var lifts = form.Decision is "lift";
        if (!lifts && form.Decision is not "keep") read.Refuse(WebRefusals.NotAChoice(nameof(form.Decision)));
        var reason = read.Optional(form.Reason, nameof(form.Reason), 400);
        if (lifts && reason is null) read.Refuse(CasesRefusals.ReasonToLift);
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if (recusal.LiftedAt is not null || (!lifts && recusal.DecidedAt is not null)) return CasesRefusals.RecusalDecided;
        if (recusal.Version != version) return WebRefusals.ChangedMeanwhile;

        var (now, hid) = (clock.GetUtcNow(), recusal.InForceSince is not null);
        (recusal.DecidedBy, recusal.DecidedAt, recusal.LiftedAt) = (member.Id, now, lifts ? now : null);
        if (!lifts) recusal.InForceSince ??= now;
        if (reason is not null) recusal.SealedReason = await vault.SealAsync(caseFile, ReasonColumn, id.Value, reason, cancellation);
        trail.Record(CodeOf(lifts, hid), AuditChain.Of(caseFile), new AuditObject("account", recusal.Account.Value), "R81");
        if (lifts && hid) outbox.Raise(new RecusalLifted(caseFile, recusal.Account));
        if (!lifts && !hid) outbox.Raise(new MemberRecused(caseFile, recusal.Account));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private static string CodeOf(bool lifts, bool hid) => lifts ? (hid ? "cases.recusal-lifted" : "cases.challenge-not-followed") : "cases.recusal-kept";
}

/// <summary>R84: a conflict that was found after facts had been given is taken in hand by the office. Until then it stands among the tasks of the 担当.</summary>
internal sealed class TakeUpRecusal(MeetingsDb db, CaseDoor door, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, TakeUpForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (!IdText.TryParse<RecusalId>(form.Recusal, out var id)
            || await db.Set<CaseRecusal>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile && one.Account != member.Id && one.KnewBefore && one.InForceSince != null, cancellation) is not { } recusal)
            return WebRefusals.NotAvailable;
        if (recusal.TakenUpAt is not null) return Done.It;
        (recusal.TakenUpAt, recusal.TakenUpBy) = (clock.GetUtcNow(), member.Id);
        trail.Record("cases.recusal-taken-up", AuditChain.Of(caseFile), new AuditObject("account", recusal.Account.Value), "R84");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
