using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>The record of sharing without consent (同意によらない共有の記録, D2, R56). Words are sealed under the case's key; what the rules count stands beside them.</summary>
internal sealed class SharingRecord : IVersioned
{
    public required SharingRecordId Id { get; init; }

    public required CaseFileId CaseFile { get; init; }

    public required BodyId Body { get; init; }

    /// <summary>Shown as N8-006, dense within the body's fiscal year.</summary>
    public required string Number { get; init; }

    public SharingRecordState State { get; set; } = SharingRecordState.Draft;

    /// <summary>The one support meeting it is meant for (choice 1).</summary>
    public MeetingId? Meeting { get; set; }

    public ConsentObstacle? Obstacle { get; set; }

    /// <summary>Every answer in words, as sealed JSON; also the draft that is left and resumed (choice 13).</summary>
    public required byte[] SealedAnswers { get; set; }

    public required AccountId ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; set; }

    public DateTimeOffset? ApprovedAt { get; set; }

    /// <summary>Last day on which it opens anything (R63).</summary>
    public DateOnly? ReviewOn { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Why it was refused, or why it was decided not to share (R57), sealed under the case's key.</summary>
    public byte[]? SealedClosing { get; set; }

    public int Version { get; set; }

    /// <summary>By the day alone, whether or not it was written down already (R63).</summary>
    public bool IsLapsedOn(DateOnly today) => State is SharingRecordState.Lapsed || (State is SharingRecordState.Approved && ReviewOn < today);
}

internal sealed class SharingRecordConfiguration : IEntityTypeConfiguration<SharingRecord>
{
    public void Configure(EntityTypeBuilder<SharingRecord> builder)
    {
        builder.ToTable("sharing_records");
        builder.HasKey(record => record.Id);
        builder.HasIndex(record => record.CaseFile);
        builder.HasIndex(record => new { record.Body, record.Number }).IsUnique();
    }
}

/// <summary>This fact, to this person, and how the provider may give it; the reason stands in the sealed answers.</summary>
internal sealed class SharingLine
{
    public required SharingRecordId Record { get; init; }

    public required FactId Fact { get; init; }

    public required AccountId Recipient { get; init; }
}

internal sealed class SharingLineConfiguration : IEntityTypeConfiguration<SharingLine>
{
    public void Configure(EntityTypeBuilder<SharingLine> builder)
    {
        builder.ToTable("sharing_lines");
        builder.HasKey(line => new { line.Record, line.Fact, line.Recipient });
        builder.HasIndex(line => line.Recipient);
    }
}

/// <summary>One approver's word. Two different people are needed, and neither is the one who proposed (D2).</summary>
internal sealed class SharingApproval
{
    public required SharingRecordId Record { get; init; }

    public required AccountId Approver { get; init; }

    public required bool Approved { get; init; }

    public required DateTimeOffset At { get; init; }

    public required StepUpId StepUp { get; init; }
}

internal sealed class SharingApprovalConfiguration : IEntityTypeConfiguration<SharingApproval>
{
    public void Configure(EntityTypeBuilder<SharingApproval> builder)
    {
        builder.ToTable("sharing_approvals");
        builder.HasKey(approval => new { approval.Record, approval.Approver });
    }
}
