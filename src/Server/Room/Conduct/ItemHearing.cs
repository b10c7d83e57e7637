using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>A recused person heard on facts, with the meeting's agreement (R83). They see nothing of the item, before, while and after; nothing of the gate changes for them.</summary>
internal sealed class ItemHearing
{
    public required SessionId Session { get; init; }

    public required AgendaItemId Item { get; init; }

    public required AccountId Account { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>Who presided and recorded that the meeting agreed.</summary>
    public required AccountId AgreementRecordedBy { get; init; }

    /// <summary>When the person left again: by the chair's word, or because the room went on.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class ItemHearingConfiguration : IEntityTypeConfiguration<ItemHearing>
{
    public void Configure(EntityTypeBuilder<ItemHearing> builder)
    {
        builder.ToTable("item_hearings");
        builder.HasKey(hearing => new { hearing.Item, hearing.Account, hearing.BeganAt });

        // One at a time: the room never holds two people who must not see what lies on the table.
        builder.HasIndex(hearing => hearing.Session).IsUnique().HasFilter("\"EndedAt\" IS NULL");
    }
}
