using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases.Commissions;

/// <summary>A written commission (委嘱, R15) that makes a guest a member for this one case: recorded by the office, confirmed by the chair. A letter that names two cases is recorded on each.</summary>
internal sealed class CaseCommission
{
    public required CaseFileId CaseFile { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>Number of the letter.</summary>
    public required string Number { get; set; }

    public required DateOnly IssuedOn { get; set; }

    /// <summary>Last day on which it counts.</summary>
    public required DateOnly Until { get; set; }

    /// <summary>What the guest is asked for (R15), sealed under the case's key.</summary>
    public required byte[] SealedPurpose { get; set; }

    public required AccountId RecordedBy { get; set; }

    public required DateTimeOffset RecordedAt { get; set; }

    public AccountId? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }
}

/// <summary>A meeting for which the letter counts. Without any, it counts for every meeting until its last day.</summary>
internal sealed class CommissionMeeting
{
    public required CaseFileId CaseFile { get; init; }

    public required AccountId Account { get; init; }

    public required MeetingId Meeting { get; init; }
}

internal sealed class CommissionMeetingConfiguration : IEntityTypeConfiguration<CommissionMeeting>
{
    public void Configure(EntityTypeBuilder<CommissionMeeting> builder)
    {
        builder.ToTable("commission_meetings");
        builder.HasKey(one => new { one.CaseFile, one.Account, one.Meeting });
    }
}

internal sealed class CaseCommissionConfiguration : IEntityTypeConfiguration<CaseCommission>
{
    public void Configure(EntityTypeBuilder<CaseCommission> builder)
    {
        builder.ToTable("case_commissions");
        builder.HasKey(commission => new { commission.CaseFile, commission.Account });
        builder.HasIndex(commission => commission.Account);
        builder.Property(commission => commission.Number).HasMaxLength(60);
    }
}
