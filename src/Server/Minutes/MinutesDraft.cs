using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Minutes;

/// <summary>The minutes (会議録) of one meeting, stored per item and paragraph and assembled per reader (R112, choice 24).</summary>
internal sealed class MinutesDraft : IVersioned
{
    public required MinutesId Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public required BodyId Body { get; init; }

    public MinutesState State { get; set; } = MinutesState.Drafting;

    /// <summary>Given at approval, dense within the body.</summary>
    public int? Number { get; set; }

    public required DateTimeOffset PreparedAt { get; init; }

    public required AccountId PreparedBy { get; init; }

    public AccountId? SubmittedBy { get; set; }

    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>Root over all leaves as the first chair approved them; it still verifies after a case key is destroyed (choice 24).</summary>
    public byte[]? Root { get; set; }

    public int Version { get; set; }
}

internal sealed class MinutesDraftConfiguration : IEntityTypeConfiguration<MinutesDraft>
{
    public void Configure(EntityTypeBuilder<MinutesDraft> builder)
    {
        builder.ToTable("minutes");
        builder.HasKey(minutes => minutes.Id);
        builder.HasIndex(minutes => minutes.Meeting).IsUnique();
        builder.HasIndex(minutes => new { minutes.Body, minutes.Number }).IsUnique();
    }
}

/// <summary>One labelled paragraph (R111) of one item, sealed like the item's title together with its salt.</summary>
internal sealed class MinutesParagraph : IVersioned
{
    public required ParagraphId Id { get; init; }

    public required MinutesId Minutes { get; init; }

    /// <summary>Null for the head: attendance, reminder, times.</summary>
    public AgendaItemId? Item { get; init; }

    public required MinutesPart Part { get; init; }

    /// <summary>Place over the whole minutes, with gaps: items in the order of the agenda.</summary>
    public required int Position { get; init; }

    public required ParagraphLabel Label { get; set; }

    /// <summary>Markdown. Salt (32 bytes) ‖ text, sealed under the case's key, or the body's.</summary>
    public required byte[] SealedText { get; set; }

    /// <summary>SHA-256(salt ‖ text), of the text as it stands; at approval the root is taken over all leaves, also over those the chair may not open.</summary>
    public required byte[] Leaf { get; set; }

    /// <summary>Nothing is written yet. Known without opening the text.</summary>
    public required bool IsBlank { get; set; }

    public int Version { get; set; }
}

internal sealed class MinutesParagraphConfiguration : IEntityTypeConfiguration<MinutesParagraph>
{
    public void Configure(EntityTypeBuilder<MinutesParagraph> builder)
    {
        builder.ToTable("minutes_paragraphs");
        builder.HasKey(paragraph => paragraph.Id);
        builder.HasIndex(paragraph => new { paragraph.Minutes, paragraph.Position });
        builder.HasIndex(paragraph => paragraph.Item);
        builder.Property(paragraph => paragraph.Leaf).HasMaxLength(32);
    }
}
