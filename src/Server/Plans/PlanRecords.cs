using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Plans;

/// <summary>What a decision of the room (決定事項) says to a plan. It counts once the chair confirmed that decision there; no second way leads to it.</summary>
internal sealed class PlanWord
{
    public required DecisionId Decision { get; init; }

    public required PlanId Plan { get; init; }

    public required AgendaItemId Item { get; init; }

    /// <summary>The text the meeting spoke about.</summary>
    public required int TextNumber { get; init; }

    public required MeetingWord Word { get; init; }

    public required bool Changed { get; init; }

    /// <summary>原案からの修正点, 少数意見 and the exchange of information (R86, R88); sealed under the case's key.</summary>
    public required byte[] SealedRemarks { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

internal sealed class PlanWordConfiguration : IEntityTypeConfiguration<PlanWord>
{
    public void Configure(EntityTypeBuilder<PlanWord> builder)
    {
        builder.ToTable("plan_words");
        builder.HasKey(word => word.Decision);
        builder.HasIndex(word => word.Plan);
        builder.HasIndex(word => word.Item);
    }
}

/// <summary>The person's final agreement (R87).</summary>
internal sealed class PlanAgreement
{
    public required PlanId Plan { get; init; }

    public required DateOnly AgreedOn { get; init; }

    public required AgreementWay Way { get; init; }

    public required AccountId AskedBy { get; init; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

internal sealed class PlanAgreementConfiguration : IEntityTypeConfiguration<PlanAgreement>
{
    public void Configure(EntityTypeBuilder<PlanAgreement> builder)
    {
        builder.ToTable("plan_agreements");
        builder.HasKey(agreement => agreement.Plan);
    }
}

/// <summary>支援決定 (R89): the municipality's act as it is recorded here, for or against support.</summary>
internal sealed class SupportDecision
{
    public required PlanId Plan { get; init; }

    public required bool IsGranted { get; init; }

    public required DateOnly DecidedOn { get; init; }

    /// <summary>The department that decided.</summary>
    public required AgencyId Office { get; init; }

    public required DateOnly? OthersCheckedOn { get; init; }

    public required NoticeDelivery Delivery { get; init; }

    public required DateOnly? WorkerToldOn { get; init; }

    public required DateOnly? PersonToldOn { get; init; }

    /// <summary>Number of the decision, way of delivery, reason and alternatives; sealed under the case's key.</summary>
    public required byte[] SealedWords { get; init; }

    /// <summary>The proof that was used up for recording it.</summary>
    public required StepUpId StepUp { get; init; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

internal sealed class SupportDecisionConfiguration : IEntityTypeConfiguration<SupportDecision>
{
    public void Configure(EntityTypeBuilder<SupportDecision> builder)
    {
        builder.ToTable("support_decisions");
        builder.HasKey(decision => decision.Plan);
    }
}

/// <summary>The report to the municipality about a plan on which it decides nothing (R89).</summary>
internal sealed class MunicipalReport
{
    public required PlanId Plan { get; init; }

    public required DateOnly ReportedOn { get; init; }

    public required AgencyId Office { get; init; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

internal sealed class MunicipalReportConfiguration : IEntityTypeConfiguration<MunicipalReport>
{
    public void Configure(EntityTypeBuilder<MunicipalReport> builder)
    {
        builder.ToTable("plan_reports");
        builder.HasKey(report => report.Plan);
    }
}

/// <summary>Who knows of a 軽微な修正 (R105).</summary>
internal sealed class PlanCorrection
{
    public required PlanVersionId Version { get; init; }

    public required DateOnly PersonConfirmedOn { get; init; }

    /// <summary>The agencies asked, in words; sealed under the case's key.</summary>
    public required byte[] SealedAgencies { get; init; }

    public required DateOnly ReportedOn { get; init; }

    public required AgencyId ReportedTo { get; init; }
}

internal sealed class PlanCorrectionConfiguration : IEntityTypeConfiguration<PlanCorrection>
{
    public void Configure(EntityTypeBuilder<PlanCorrection> builder)
    {
        builder.ToTable("plan_corrections");
        builder.HasKey(correction => correction.Version);
    }
}

/// <summary>Why a 支援調整会議 is held by municipal staff alone (R19). Words without a case, sealed under the body's key.</summary>
internal sealed class MunicipalOnlyReason
{
    public required MeetingId Meeting { get; init; }

    public required byte[] SealedReason { get; init; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

internal sealed class MunicipalOnlyReasonConfiguration : IEntityTypeConfiguration<MunicipalOnlyReason>
{
    public void Configure(EntityTypeBuilder<MunicipalOnlyReason> builder)
    {
        builder.ToTable("municipal_only_reasons");
        builder.HasKey(reason => reason.Meeting);
    }
}
