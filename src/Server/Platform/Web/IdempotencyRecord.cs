using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>The answer an act already gave: address only, never content (choice 11). Its unique key makes the second of two equal posts wait for the first.</summary>
internal sealed class IdempotencyRecord
{
    public required AccountId Account { get; init; }

    public required string Key { get; init; }

    /// <summary>Hash over the form without tokens and proofs: the same key with another form is another act.</summary>
    public required byte[] FormHash { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Address { get; set; }
}

internal sealed class IdempotencyRecordConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.ToTable("idempotency_records");
        builder.HasKey(record => new { record.Account, record.Key, record.FormHash });
        builder.Property(record => record.Key).HasMaxLength(64);
        builder.Property(record => record.FormHash).HasMaxLength(32);
        builder.HasIndex(record => record.At);
    }
}
