using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Room.Notes;

/// <summary>The office's note of one item, sealed like the item's title.</summary>
internal sealed class ItemNote : IVersioned
{
    public required AgendaItemId Item { get; init; }

    public required byte[] SealedText { get; set; }

    public required AccountId WrittenBy { get; set; }

    public required DateTimeOffset WrittenAt { get; set; }

    public int Version { get; set; }
}

internal sealed class ItemNoteConfiguration : IEntityTypeConfiguration<ItemNote>
{
    public void Configure(EntityTypeBuilder<ItemNote> builder)
    {
        builder.ToTable("item_notes");
        builder.HasKey(note => note.Item);
    }
}
