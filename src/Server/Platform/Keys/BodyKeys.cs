using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Platform.Keys;

/// <summary>A body's key, wrapped by the master key. It seals free text that hangs on no case (choices 23, 39).</summary>
internal sealed class BodyKey
{
    public required BodyId Body { get; init; }

    public required byte[] Wrapped { get; init; }
}

internal sealed class BodyKeyConfiguration : IEntityTypeConfiguration<BodyKey>
{
    public void Configure(EntityTypeBuilder<BodyKey> builder)
    {
        builder.ToTable("body_keys");
        builder.HasKey(key => key.Body);
    }
}

/// <summary>Seals and opens text of items without a case. Case text never passes here: it needs a grant and the vault.</summary>
internal sealed class BodyKeys(MeetingsDb db, MasterKey master)
{
    private readonly Dictionary<BodyId, byte[]> _open = [];

    /// <summary>Makes the key of a new body, in the act that founds it.</summary>
    public void Make(BodyId body) =>
        db.Add(new BodyKey { Body = body, Wrapped = master.Wrap(RandomNumberGenerator.GetBytes(Sealing.KeyLength), PlaceOf(body)) });

    public async Task<byte[]> SealAsync(BodyId body, string column, Guid row, string text, CancellationToken cancellation) =>
        Sealing.Seal(await KeyAsync(body, cancellation), Encoding.UTF8.GetBytes(text), new Place(column, row, body.Value).ToAssociatedData());

    public async Task<string> OpenAsync(BodyId body, string column, Guid row, byte[] box, CancellationToken cancellation) =>
        Encoding.UTF8.GetString(Sealing.Open(await KeyAsync(body, cancellation), box, new Place(column, row, body.Value).ToAssociatedData()));

    private async Task<byte[]> KeyAsync(BodyId body, CancellationToken cancellation)
    {
        if (_open.TryGetValue(body, out var known)) return known;
        var stored = db.Set<BodyKey>().Local.SingleOrDefault(key => key.Body == body)
            ?? await db.Set<BodyKey>().AsNoTracking().SingleAsync(key => key.Body == body, cancellation);
        return _open[body] = master.Unwrap(stored.Wrapped, PlaceOf(body));
    }

    private static Place PlaceOf(BodyId body) => new("body_keys.wrapped", body.Value, body.Value);
}
