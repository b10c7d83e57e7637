using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>An item of an agenda (議題). One with a case names the facts it puts on the table and opens only to those the gate grants all of them (choice 4).</summary>
internal sealed class AgendaItem : IVersioned
{
    public required AgendaItemId Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public required BodyId Body { get; init; }

    /// <summary>Place in the order, with gaps; what a viewer sees is numbered per viewer (choice 2).</summary>
    public required int Position { get; set; }

    public required AgendaItemKind Kind { get; set; }

    /// <summary>Which part of the usual order it is; <see cref="AgendaPart.Own"/> for everything a person thought of.</summary>
    public AgendaPart Part { get; init; } = AgendaPart.Own;

    /// <summary>Minutes.</summary>
    public required int Duration { get; set; }

    public AccountId? Presenter { get; set; }

    public CaseFileId? CaseFile { get; init; }

    /// <summary>In which capacity it is heard at a joint session (R68); null elsewhere.</summary>
    public ItemTrack? Track { get; set; }

    /// <summary>Why the case belongs on its track, in the presenter's words, sealed like the title; null where none is asked.</summary>
    public byte[]? SealedScope { get; set; }

    /// <summary>Under the case's key when there is a case, else under the body's (choice 23).</summary>
    public required byte[] SealedTitle { get; set; }

    /// <summary>ねらい; null while not written.</summary>
    public byte[]? SealedOutcome { get; set; }

    public int Version { get; set; }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("agenda_items");
        builder.HasKey(item => item.Id);
        builder.HasIndex(item => new { item.Meeting, item.Position });
        builder.HasIndex(item => item.CaseFile);
    }
}

/// <summary>A fact this item puts on the table.</summary>
internal sealed class AgendaItemFact
{
    public required AgendaItemId Item { get; init; }

    public required FactId Fact { get; init; }
}

internal sealed class AgendaItemFactConfiguration : IEntityTypeConfiguration<AgendaItemFact>
{
    public void Configure(EntityTypeBuilder<AgendaItemFact> builder)
    {
        builder.ToTable("agenda_item_facts");
        builder.HasKey(named => new { named.Item, named.Fact });
        builder.HasIndex(named => named.Fact);
    }
}
