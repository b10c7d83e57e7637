using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>What an agency took on (対応事項, R116). Its text stays in the clear on purpose and must make sense without case facts (R118).</summary>
internal sealed class AgreedAction : IVersioned
{
    public required ActionId Id { get; init; }

    public required BodyId Body { get; init; }

    public required MeetingId Meeting { get; init; }

    public required AgendaItemId Item { get; init; }

    /// <summary>Shown as a label to the selected only; the recused see nothing of the action (choice 40).</summary>
    public CaseFileId? CaseFile { get; init; }

    public required AgencyId Agency { get; init; }

    public required AccountId Owner { get; init; }

    public required string Text { get; init; }

    /// <summary>利用勧奨: what is to be done is to recommend the scheme for people in economic need to the person (R78).</summary>
    public bool RecommendsScheme { get; init; }

    /// <summary>持ち帰り可: what may be told inside the agency (D13). Open like the text, and without case facts like it (R118).</summary>
    public string? TakeHome { get; set; }

    /// <summary>When somebody who prepares the case said that the text taken home tells no place (R139).</summary>
    public DateTimeOffset? TakeHomeNoPlaceAt { get; set; }

    public required DateOnly DueOn { get; set; }

    public ActionStatus Status { get; set; } = ActionStatus.NotStarted;

    /// <summary>Why it could not be done, was not done, or was withdrawn (R117).</summary>
    public string? Reason { get; set; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public DateTimeOffset? ChangedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class AgreedActionConfiguration : IEntityTypeConfiguration<AgreedAction>
{
    public void Configure(EntityTypeBuilder<AgreedAction> builder)
    {
        builder.ToTable("agreed_actions");
        builder.HasKey(action => action.Id);
        builder.HasIndex(action => new { action.Body, action.Status });
        builder.HasIndex(action => action.Owner);
        builder.HasIndex(action => action.Item);
    }
}
