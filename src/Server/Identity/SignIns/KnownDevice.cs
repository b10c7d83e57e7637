using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>A browser in which this account was signed in with both factors. Its tries are counted by themselves, so that nobody elsewhere can lock the person out (T14).</summary>
internal sealed class KnownDevice
{
    public required AccountId Account { get; init; }

    public required string KeyHash { get; init; }

    public required DateTimeOffset SeenAt { get; set; }
}

internal sealed class KnownDeviceConfiguration : IEntityTypeConfiguration<KnownDevice>
{
    public void Configure(EntityTypeBuilder<KnownDevice> builder)
    {
        builder.ToTable("known_devices");
        builder.HasKey(device => new { device.Account, device.KeyHash });
        builder.Property(device => device.KeyHash).HasMaxLength(64);
    }
}

/// <summary>Recognises and remembers browsers. The mark opens nothing: it chooses the counter, and a browser without it is told to the person.</summary>
internal sealed class KnownDevices(MeetingsDb db, SignInCookies cookies, TimeProvider clock)
{
    /// <summary>The name of this browser's own counter for the account; one common counter for all strangers.</summary>
    public async Task<string> CounterAsync(AccountId? account, CancellationToken cancellation)
    {
        const string strangers = "-";
        if (account is not { } id || cookies.Device is not { } key) return strangers;
        var hash = Secret.HashOf(key);
        return await db.Set<KnownDevice>().AnyAsync(device => device.Account == id && device.KeyHash == hash, cancellation) ? hash[..16] : strangers;
    }

    /// <summary>The account was used before, and never in this browser.</summary>
    public async Task<bool> IsNewAsync(AccountId account, CancellationToken cancellation)
    {
        var hash = cookies.Device is { } key ? Secret.HashOf(key) : "";
        var known = await db.Set<KnownDevice>().Where(device => device.Account == account).Select(device => device.KeyHash).ToListAsync(cancellation);
        return known.Count > 0 && !known.Contains(hash);
    }

    public async Task RememberAsync(AccountId account, CancellationToken cancellation)
    {
        var key = cookies.Device ?? Secret.New();
        var hash = Secret.HashOf(key);
        var known = await db.Set<KnownDevice>().SingleOrDefaultAsync(device => device.Account == account && device.KeyHash == hash, cancellation);
        if (known is null) db.Add(new KnownDevice { Account = account, KeyHash = hash, SeenAt = clock.GetUtcNow() });
        else known.SeenAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
        cookies.WriteDevice(key);
    }
}
