using System.Security.Claims;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>Starts, resumes and ends sign-ins. A sign-in is as good as its row at this moment: nothing about it is believed from the cookie.</summary>
internal sealed class SignInBook(MeetingsDb db, EventOutbox outbox, SignInCookies cookies, TimeProvider clock)
{
    public const string Scheme = "session";

    /// <summary>The claim that names the row, for the hub.</summary>
    public const string SignInClaim = "sign-in";

    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(30);

    /// <summary>A new row with a new key at every step up, so that a key known before is worth nothing after (fixation).</summary>
    public async Task<SignIn> StartAsync(AccountId account, bool byTwoFactors, CancellationToken cancellation, bool fromNewDevice = false)
    {
        if (cookies.Session is { } before)
        {
            var hash = Secret.HashOf(before);
            var old = await db.Set<SignIn>().SingleOrDefaultAsync(one => one.KeyHash == hash && one.EndedAt == null, cancellation);
            if (old is not null) End(old);
        }

        var key = Secret.New();
        var now = clock.GetUtcNow();
        var signIn = new SignIn
        {
            Id = SignInId.New(),
            Account = account,
            KeyHash = Secret.HashOf(key),
            CreatedAt = now,
            SeenAt = now,
            ByTwoFactors = byTwoFactors,
            FromNewDevice = fromNewDevice,
            Agent = cookies.Agent,
        };
        db.Add(signIn);
        await db.SaveChangesAsync(cancellation);
        cookies.WriteSession(key, PrincipalOf(account, signIn.Id));
        return signIn;
    }

    /// <summary>Row and account in one query; null when it ended, ran out, or the account is closed.</summary>
    public Task<ClaimsPrincipal?> ResumeAsync(string key, CurrentMember member, bool counts, CancellationToken cancellation)
    {
        var hash = Secret.HashOf(key);
        return ResumeAsync(db.Set<SignIn>().Where(one => one.KeyHash == hash), member, counts, cancellation);
    }

    /// <summary>Fills the current member of a hub call's scope from the principal of its connection, looking at the row again. A call over the hub is no activity.</summary>
    public async Task<bool> BecomeAsync(ClaimsPrincipal? user, CurrentMember member, CancellationToken cancellation) =>
        IdText.TryParse<SignInId>(user?.FindFirstValue(SignInClaim), out var id)
        && await ResumeAsync(db.Set<SignIn>().Where(one => one.Id == id), member, false, cancellation) is not null;

    /// <summary>Who was signed in with both factors in this browser until their sign-in ended; null for nobody, and for an account that is closed. It opens nothing.</summary>
    public async Task<(AccountId Account, ClaimsPrincipal Principal)?> LastAsync(CancellationToken cancellation)
    {
        if (cookies.Session is not { } key) return null;
        var hash = Secret.HashOf(key);
        var ended = await (
            from signIn in db.Set<SignIn>().AsNoTracking()
            join account in db.Set<Account>() on signIn.Account equals account.Id
            where signIn.KeyHash == hash && signIn.ByTwoFactors && account.IsActive
            select signIn).SingleOrDefaultAsync(cancellation);
        return ended is null ? null : (ended.Account, PrincipalOf(ended.Account, ended.Id));
    }

    public async Task<IReadOnlyList<SignIn>> OpenOfAsync(AccountId account, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var begun = SignInLife.BegunAfter(now);
        var rows = await db.Set<SignIn>()
            .Where(one => one.Account == account && one.EndedAt == null && one.CreatedAt > begun)
            .OrderByDescending(one => one.SeenAt)
            .ToListAsync(cancellation);
        return [.. rows.Where(row => SignInLife.IsAlive(row, now))];
    }

    /// <summary>Complete sign-ins of the last thirty days that are over, newest first.</summary>
    public async Task<IReadOnlyList<SignIn>> PastOfAsync(AccountId account, CancellationToken cancellation)
    {
        const int most = 20;
        var now = clock.GetUtcNow();
        var since = now - TimeSpan.FromDays(30);
        var rows = await db.Set<SignIn>().AsNoTracking()
            .Where(one => one.Account == account && one.ByTwoFactors && one.CreatedAt > since)
            .OrderByDescending(one => one.CreatedAt)
            .Take(most)
            .ToListAsync(cancellation);
        return [.. rows.Where(row => !SignInLife.IsAlive(row, now))];
    }

    /// <summary>Ends every open sign-in of the account but one; returns how many.</summary>
    public async Task<int> EndAllAsync(AccountId account, SignInId? except, CancellationToken cancellation)
    {
        var open = await db.Set<SignIn>().Where(one => one.Account == account && one.EndedAt == null).ToListAsync(cancellation);
        var ended = open.Where(one => one.Id != except).ToList();
        ended.ForEach(End);
        await db.SaveChangesAsync(cancellation);
        return ended.Count;
    }

    public async Task EndAsync(SignInId id, CancellationToken cancellation)
    {
        if (await db.Set<SignIn>().SingleOrDefaultAsync(one => one.Id == id && one.EndedAt == null, cancellation) is { } open) End(open);
        await db.SaveChangesAsync(cancellation);
        cookies.DropSession();
    }

    private void End(SignIn signIn)
    {
        signIn.EndedAt = clock.GetUtcNow();
        outbox.Raise(new SignInEnded(signIn.Id, signIn.Account));
    }

    private async Task<ClaimsPrincipal?> ResumeAsync(IQueryable<SignIn> which, CurrentMember member, bool counts, CancellationToken cancellation)
    {
        var found = await (
            from signIn in which.AsNoTracking()
            join account in db.Set<Account>() on signIn.Account equals account.Id
            where account.IsActive
            select new { SignIn = signIn, account.Name, account.RoleCodes }).SingleOrDefaultAsync(cancellation);
        var now = clock.GetUtcNow();
        if (found is null || !SignInLife.IsAlive(found.SignIn, now)) return null;

        var id = found.SignIn.Id;
        if (counts && now - found.SignIn.SeenAt > Noticeable)
        {
            await db.Set<SignIn>().Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SeenAt, now), cancellation);
            found.SignIn.SeenAt = now;
        }

        member.Become(found.SignIn.Account, found.Name, Account.RolesOf(found.RoleCodes), id, found.SignIn.ByTwoFactors, SignInLife.EndsOf(found.SignIn));
        return PrincipalOf(found.SignIn.Account, id);
    }

    private static ClaimsPrincipal PrincipalOf(AccountId account, SignInId signIn) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.ToString()), new Claim(SignInClaim, signIn.ToString())], Scheme));
}
