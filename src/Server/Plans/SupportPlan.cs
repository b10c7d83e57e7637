using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Plans;

/// <summary>A support plan (プラン兼事業等利用申込書) of one case. Its state is not stored: it follows from what happened (<see cref="Progress.PlanCourse"/>).</summary>
internal sealed class SupportPlan : IVersioned
{
    public required PlanId Id { get; init; }

    public required CaseFileId CaseFile { get; init; }

    /// <summary>Dense from 1 within the case.</summary>
    public required int Number { get; init; }

    /// <summary>The plan this one took the place of (再プラン, R105).</summary>
    public PlanId? Previous { get; init; }

    /// <summary>Emergency support that began before the plan (R92).</summary>
    public EmergencyService? Emergency { get; init; }

    public DateOnly? EmergencyOn { get; init; }

    /// <summary>郵送不可: a letter could harm the person at home (R91).</summary>
    public bool NoPost { get; set; }

    /// <summary>The 社協's officer for 生活福祉資金 (R20).</summary>
    public AccountId? LoanOfficer { get; set; }

    /// <summary>The agenda item at which it is heard, and the text with which it came there.</summary>
    public AgendaItemId? Item { get; set; }

    public int? TabledText { get; set; }

    public DateOnly? EndedOn { get; set; }

    /// <summary>Evaluation at the end, sealed under the case's key.</summary>
    public byte[]? SealedEvaluation { get; set; }

    public int Version { get; set; }
}

internal sealed class SupportPlanConfiguration : IEntityTypeConfiguration<SupportPlan>
{
    public void Configure(EntityTypeBuilder<SupportPlan> builder)
    {
        builder.ToTable("plans");
        builder.HasKey(plan => plan.Id);
        builder.HasIndex(plan => new { plan.CaseFile, plan.Number }).IsUnique();
        builder.HasIndex(plan => plan.Item);
    }
}

/// <summary>One text of a plan; never changed, the newest stands.</summary>
internal sealed class PlanVersion
{
    public required PlanVersionId Id { get; init; }

    public required PlanId Plan { get; init; }

    /// <summary>Dense from 1 within the plan.</summary>
    public required int Number { get; init; }

    public required PlanVersionKind Kind { get; init; }

    /// <summary>Wish, goal, policy, what is done by whom; sealed under the case's key.</summary>
    public required byte[] SealedText { get; init; }

    /// <summary>Said by its writer while the case was under 支援措置: nothing in it tells where the person is (R139).</summary>
    public required bool TellsNoPlace { get; init; }

    public required AccountId WrittenBy { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }
}

internal sealed class PlanVersionConfiguration : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> builder)
    {
        builder.ToTable("plan_versions");
        builder.HasKey(version => version.Id);
        builder.HasIndex(version => new { version.Plan, version.Number }).IsUnique();
    }
}

/// <summary>That a text of a plan contains this kind of service. A code, as a fact's category is; the words are sealed.</summary>
internal sealed class PlanVersionService
{
    public required PlanVersionId Version { get; init; }

    public required PlanService Service { get; init; }
}

internal sealed class PlanVersionServiceConfiguration : IEntityTypeConfiguration<PlanVersionService>
{
    public void Configure(EntityTypeBuilder<PlanVersionService> builder)
    {
        builder.ToTable("plan_version_services");
        builder.HasKey(named => new { named.Version, named.Service });
    }
}
