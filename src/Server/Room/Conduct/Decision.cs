using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>A decision recorded as it fell (決定事項). Locked once the chair confirms it; a correction is a new one (R95).</summary>
internal sealed class Decision : IVersioned
{
    public required DecisionId Id { get; init; }

    public required AgendaItemId Item { get; init; }

    public required byte[] SealedText { get; set; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public AccountId? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("decisions");
        builder.HasKey(decision => decision.Id);
        builder.HasIndex(decision => decision.Item);
    }
}
