using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>The word of one body's chair for the minutes as they stand. A session held as one needs two of them (R67); giving the minutes back takes the word away.</summary>
internal sealed class MinutesApproval
{
    public required MinutesId Minutes { get; init; }

    /// <summary>The body whose chair it is.</summary>
    public required BodyId Body { get; init; }

    public required AccountId By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The proof that was used up for it.</summary>
    public required StepUpId StepUp { get; init; }
}

internal sealed class MinutesApprovalConfiguration : IEntityTypeConfiguration<MinutesApproval>
{
    public void Configure(EntityTypeBuilder<MinutesApproval> builder)
    {
        builder.ToTable("minutes_approvals");
        builder.HasKey(word => new { word.Minutes, word.Body });
    }
}
