using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>How often a secret may be tried (T14): over all addresses on the net, per account and counter.</summary>
internal sealed record GuessLimit(string Name, int Most)
{
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(15);

    public static readonly GuessLimit Password = new("password", 10);

    public static readonly GuessLimit Code = new("code", 5);

    /// <summary>Mails to one address about a forgotten password.</summary>
    public static readonly GuessLimit Reset = new("reset", 3);

    public bool Allows(IEnumerable<DateTimeOffset> failures, DateTimeOffset now) => failures.Count(at => now - at < Span) < Most;
}

/// <summary>One try that failed, or is under way.</summary>
internal sealed class Guess
{
    public long Id { get; init; }

    /// <summary>What is tried, for whom, from which counter.</summary>
    public required string Counter { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class GuessConfiguration : IEntityTypeConfiguration<Guess>
{
    public void Configure(EntityTypeBuilder<Guess> builder)
    {
        builder.ToTable("guesses");
        builder.Property(guess => guess.Counter).HasMaxLength(120);
        builder.HasIndex(guess => new { guess.Counter, guess.At });
    }
}

/// <summary>Counts tries in a transaction of their own: a refused act is rolled back, its try is not. A try is counted before it is judged, so that many at once gain nothing.</summary>
internal sealed class Guesses(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>The try's number, or null when there were too many.</summary>
    public async Task<long?> BeginAsync(GuessLimit limit, string whom, string counter, CancellationToken cancellation)
    {
        var name = $"{limit.Name}:{whom}:{counter}";
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeetingsDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<DatabaseLocks>().TakeAsync("guess:" + name, cancellation);

        var now = clock.GetUtcNow();
        var since = now - GuessLimit.Span;
        await db.Set<Guess>().Where(guess => guess.Counter == name && guess.At <= since).ExecuteDeleteAsync(cancellation);
        var failures = await db.Set<Guess>().Where(guess => guess.Counter == name).Select(guess => guess.At).ToListAsync(cancellation);
        if (!limit.Allows(failures, now)) return null;

        var attempt = new Guess { Counter = name, At = now };
        db.Add(attempt);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return attempt.Id;
    }

    /// <summary>The try was right and does not count.</summary>
    public async Task WasRightAsync(long attempt, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MeetingsDb>().Set<Guess>().Where(guess => guess.Id == attempt).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Writes a wrong try into the trail, alone, because the act around it will be rolled back.</summary>
    public async Task RecordWrongAsync(string act, AccountId? account, string code)
    {
        await using var scope = scopes.CreateAsyncScope();
        var trail = scope.ServiceProvider.GetRequiredService<AuditTrail>();
        await scope.ServiceProvider.GetRequiredService<Act>().RunAsync(
            () =>
            {
                trail.RecordRefused(act, AuditChain.Rest, account is { } id ? new AuditObject("account", id.Value) : AuditObject.None, code);
                return Task.FromResult(true);
            },
            static written => written,
            CancellationToken.None);
    }
}
