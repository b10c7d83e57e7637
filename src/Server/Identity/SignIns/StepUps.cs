using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>What the record of a grave act keeps of the proof.</summary>
internal sealed record StepUpReceipt(StepUpId Id, string Method, DateTimeOffset At);

/// <summary>Stands where the invented people of the demo would prove themselves. No form is ever read into it, so it cannot come from outside.</summary>
internal sealed class InventedProof : StepUpFields;

/// <summary>Asks for proof of still being oneself inside the form of a grave act, and lets each proof carry one act (choice 14).</summary>
internal sealed class StepUps(
    MeetingsDb db, Passwords passwords, SecondFactors factors, Guesses guesses, CurrentMember member, WebSettings settings, TimeProvider clock)
{
    /// <summary>How the record of an act says that nobody proved anything (choice 28).</summary>
    public const string InventedMethod = "デモ";

    /// <summary>Password and a new code of the authenticator. Recovery codes are for signing in only.</summary>
    public async Task<Result<StepUpId>> ProveAsync(
        AccountId account, StepUpFields? fields, string act, Guid objectId, int version, CancellationToken cancellation)
    {
        if (fields is InventedProof) return await IssueForDemoAsync(account, act, objectId, version, cancellation);

        // The counter is that of this sign-in: a stranger elsewhere cannot use up the tries of somebody who is at work.
        var counter = member.SignIn?.ToString() ?? "-";
        if (await guesses.BeginAsync(GuessLimit.Password, account.ToString(), counter, cancellation) is not { } attempt) return IdentityRefusals.StepUpTooManyTries;
        var person = await db.Set<Account>().SingleOrDefaultAsync(one => one.Id == account && one.IsActive, cancellation);
        var reasons = new List<Refusal>();
        if (await passwords.IsRightAsync(person, fields?.Password)) await guesses.WasRightAsync(attempt, cancellation);
        else reasons.Add(IdentityRefusals.StepUpWrongPassword);

        // A wrong password does not use up the code.
        if (reasons.Count == 0)
        {
            var proof = await factors.TakeAsync(account, fields?.Code, recoveryToo: false, counter, cancellation);
            if (!proof.IsDone) reasons.Add(proof.Refusals.Contains(IdentityRefusals.TooManyTries) ? IdentityRefusals.StepUpTooManyTries : IdentityRefusals.StepUpWrongCode);
        }

        if (reasons.Count > 0)
        {
            await guesses.RecordWrongAsync("identity.step-up", account, string.Join(',', reasons.Select(reason => reason.Code)));
            return Result<StepUpId>.Refused(reasons);
        }

        return await IssueAsync(account, act, objectId, version, "password+totp", cancellation);
    }

    /// <summary>Proof asked for and used up at once, where nothing comes between.</summary>
    /// <param name="given">A proof made before; then the fields are not asked.</param>
    public async Task<Result<StepUpReceipt>> ProveAndUseAsync(
        AccountId account, StepUpFields? fields, string act, Guid objectId, int version, CancellationToken cancellation, StepUpId? given = null)
    {
        var proof = given is { } id ? id : await ProveAsync(account, fields, act, objectId, version, cancellation);
        return proof.IsDone ? await UseAsync(proof.Value, account, act, objectId, version, cancellation) : Result<StepUpReceipt>.Refused(proof.Refusals);
    }

    /// <summary>Uses a proof up for this act, or says why it does not carry it.</summary>
    public async Task<Result<StepUpReceipt>> UseAsync(
        StepUpId id, AccountId account, string act, Guid objectId, int version, CancellationToken cancellation)
    {
        var proof = await db.Set<StepUp>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (proof is null) return IdentityRefusals.StepUpForAnother;
        var now = clock.GetUtcNow();
        Refusal[] reasons = [.. proof.ReasonsAgainst(account, act, objectId, version, now)];
        if (reasons.Length > 0) return reasons;

        var used = await db.Set<StepUp>().Where(one => one.Id == id && one.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.UsedAt, now), cancellation);
        return used == 1 ? new StepUpReceipt(id, proof.Method, now) : IdentityRefusals.StepUpUsed;
    }

    /// <summary>For invented data only: a proof that nobody gave, recorded as such (choice 28).</summary>
    public Task<StepUpId> IssueForDemoAsync(AccountId account, string act, Guid objectId, int version, CancellationToken cancellation) => settings.Demo
        ? IssueAsync(account, act, objectId, version, InventedMethod, cancellation)
        : throw new InvalidOperationException("Proofs without a person exist in the demo only.");

    private async Task<StepUpId> IssueAsync(AccountId account, string act, Guid objectId, int version, string method, CancellationToken cancellation)
    {
        var proof = new StepUp
        {
            Id = StepUpId.New(),
            Account = account,
            Act = act,
            ObjectId = objectId,
            ObjectVersion = version,
            Method = method,
            IssuedAt = clock.GetUtcNow(),
        };
        db.Add(proof);
        await db.SaveChangesAsync(cancellation);
        db.Entry(proof).State = EntityState.Detached;
        return proof.Id;
    }
}
