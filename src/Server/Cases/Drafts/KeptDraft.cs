using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases.Drafts;

/// <summary>What a draft is about.</summary>
internal enum DraftKind
{
    Fact,

    /// <summary>A fact that is not there yet; the thing is the case, or the fact it corrects.</summary>
    NewFact,

    Note,

    Paragraph,

    /// <summary>A paragraph that is not there yet; the thing is the item, or the minutes for their head.</summary>
    NewParagraph,
}

/// <summary>Where a draft belongs: the thing, and whose key seals it.</summary>
/// <param name="CaseFile">Null for an item without a case, whose texts are sealed under the body's key.</param>
internal sealed record DraftPlace(DraftKind Kind, Guid Thing, BodyId Body, CaseFileId? CaseFile);

/// <summary>下書き: half-written answers of one person about one thing, sealed like the text they may become (choices 13, 23).</summary>
internal sealed class KeptDraft
{
    /// <summary>Nobody comes back to a form after a month; what nobody needs is not kept.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    public required DraftId Id { get; init; }

    public required AccountId Author { get; init; }

    public required DraftKind Kind { get; init; }

    public required Guid Thing { get; init; }

    public required BodyId Body { get; init; }

    public CaseFileId? CaseFile { get; init; }

    public required byte[] SealedFields { get; set; }

    public required DateTimeOffset KeptAt { get; set; }
}

internal sealed class KeptDraftConfiguration : IEntityTypeConfiguration<KeptDraft>
{
    public void Configure(EntityTypeBuilder<KeptDraft> builder)
    {
        builder.ToTable("drafts");
        builder.HasKey(draft => draft.Id);
        builder.HasIndex(draft => new { draft.Author, draft.Kind, draft.Thing }).IsUnique();
        builder.HasIndex(draft => draft.KeptAt);
    }
}
