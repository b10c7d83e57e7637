using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <summary>合同開催: a meeting that is held together with another body, or in another body's function too.</summary>
internal sealed class JointHolding : IVersioned
{
    /// <summary>The meeting of the body that plans and leads it; at B the first part.</summary>
    public required MeetingId Meeting { get; init; }

    public required JointMode Mode { get; set; }

    /// <summary>The other body; null at A, where one body has both functions.</summary>
    public BodyId? Partner { get; set; }

    /// <summary>At B the second part, a meeting of the partner with an agenda of its own.</summary>
    public MeetingId? Second { get; set; }

    /// <summary>The partner's chair who agreed to the holding (C).</summary>
    public AccountId? AgreedBy { get; set; }

    public DateTimeOffset? AgreedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class JointHoldingConfiguration : IEntityTypeConfiguration<JointHolding>
{
    public void Configure(EntityTypeBuilder<JointHolding> builder)
    {
        builder.ToTable("joint_holdings");
        builder.HasKey(holding => holding.Meeting);
        builder.HasIndex(holding => holding.Partner);
        builder.HasIndex(holding => holding.Second);
    }
}
