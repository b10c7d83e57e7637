using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Audit.Reading;

/// <summary>One verification of the whole trail (検証): who had it done, when, how far it went and what it found. Rows are only added.</summary>
internal sealed class AuditVerification
{
    /// <summary>Counted by the database.</summary>
    public long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required AccountId By { get; init; }

    public required long Entries { get; init; }

    public required int Chains { get; init; }

    public ChainFaultKind? Fault { get; init; }

    public string? FaultChain { get; init; }

    public long? FaultNumber { get; init; }

    public long? HeadNumber { get; init; }

    public byte[]? HeadHash { get; init; }
}

internal sealed class AuditVerificationConfiguration : IEntityTypeConfiguration<AuditVerification>
{
    public void Configure(EntityTypeBuilder<AuditVerification> builder)
    {
        builder.ToTable("audit_verifications");
        builder.HasKey(verification => verification.Number);
        builder.Property(verification => verification.Number).ValueGeneratedOnAdd();
        builder.Property(verification => verification.FaultChain).HasMaxLength(60);
        builder.Property(verification => verification.HeadHash).HasMaxLength(32);
    }
}
