using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Audit.Trail;

/// <summary>One link of the trail (監査記録): who did what to which object under which rule. Ids and codes only; the database role can insert and read, nothing else.</summary>
internal sealed class AuditEntry
{
    internal const int LongestRule = 800;

    public required string Chain { get; init; }

    /// <summary>Dense from 1 within its chain.</summary>
    public required long Number { get; init; }

    /// <summary>Cut to microseconds, which is what the database keeps and the hash covers.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Null when nobody was signed in.</summary>
    public AccountId? Actor { get; init; }

    /// <summary>Code of the act, such as <c>cases.fact-read</c>; for a refused act the method and the pattern of the address.</summary>
    public required string Act { get; init; }

    public required string ObjectType { get; init; }

    public required Guid ObjectId { get; init; }

    public required bool Allowed { get; init; }

    /// <summary>Rule, basis or refusal codes, comma separated.</summary>
    public string? Rule { get; init; }

    public required byte[] Previous { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>The hash this entry must carry: every field with its length before it, so that no two entries read alike. docs/rules/audit.md says the same in words; the verifier is written from there.</summary>
    public byte[] ExpectedHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var field in Fields())
        {
            BinaryPrimitives.WriteInt32BigEndian(length, field?.Length ?? -1);
            hash.AppendData(length);
            if (field is not null) hash.AppendData(field);
        }

        return hash.GetHashAndReset();
    }

    public static DateTimeOffset Cut(DateTimeOffset instant) => new(instant.Ticks - (instant.Ticks % 10), instant.Offset);

    private IEnumerable<byte[]?> Fields()
    {
        yield return Previous;
        yield return Encoding.UTF8.GetBytes(Chain);
        yield return Long(Number);
        yield return Long(At.UtcTicks);
        yield return Actor?.Value.ToByteArray(bigEndian: true);
        yield return Encoding.UTF8.GetBytes(Act);
        yield return Encoding.UTF8.GetBytes(ObjectType);
        yield return ObjectId.ToByteArray(bigEndian: true);
        yield return [Allowed ? (byte)1 : (byte)0];
        yield return Rule is null ? null : Encoding.UTF8.GetBytes(Rule);

        static byte[] Long(long value)
        {
            var bytes = new byte[8];
            BinaryPrimitives.WriteInt64BigEndian(bytes, value);
            return bytes;
        }
    }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(entry => new { entry.Chain, entry.Number });
        builder.Property(entry => entry.Chain).HasMaxLength(60);
        builder.Property(entry => entry.Act).HasMaxLength(80);
        builder.Property(entry => entry.ObjectType).HasMaxLength(40);
        builder.Property(entry => entry.Rule).HasMaxLength(AuditEntry.LongestRule);
        builder.HasIndex(entry => new { entry.At, entry.Chain, entry.Number });
        builder.HasIndex(entry => new { entry.Actor, entry.At });
        builder.HasIndex(entry => new { entry.ObjectId, entry.At });
    }
}
