using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;

/// <summary>That one consent, record or giving outside a meeting cites a ground of the special law for one fact (D15). The words are sealed under the case's key.</summary>
internal sealed class LawGround
{
    public const string Column = "law_grounds.ground";

    public required Guid Id { get; init; }

    public required FactId Fact { get; init; }

    /// <summary>Id of the consent, the sharing record or the record of giving outside.</summary>
    public required Guid NamedBy { get; init; }

    public required CaseFileId CaseFile { get; init; }

    public required byte[] SealedGround { get; init; }

    public required AccountId CitedBy { get; init; }

    public required DateTimeOffset CitedAt { get; init; }
}

internal sealed class LawGroundConfiguration : IEntityTypeConfiguration<LawGround>
{
    public void Configure(EntityTypeBuilder<LawGround> builder)
    {
        builder.ToTable("law_grounds");
        builder.HasKey(ground => ground.Id);
        builder.HasIndex(ground => new { ground.Fact, ground.NamedBy }).IsUnique();
        builder.HasIndex(ground => ground.CaseFile);
    }
}
