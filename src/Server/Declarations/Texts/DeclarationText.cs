using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Declarations.Texts;

/// <summary>One version of a body's declaration text, adopted by its secretariat. Never changed; a new version asks everyone again at next entry (R39).</summary>
internal sealed class DeclarationText
{
    public required DeclarationTextId Id { get; init; }

    public required BodyId Body { get; init; }

    /// <summary>Dense from 1 (第n版).</summary>
    public required int Number { get; init; }

    /// <summary>Key and version of the template it was made from.</summary>
    public required string TemplateKey { get; init; }

    /// <summary>The whole text as signed, rendered with the body's name, articles and penalties of its day (R32), as JSON of its parts.</summary>
    public required string Content { get; init; }

    /// <summary>Keys and start days of the legal texts it cites (R10).</summary>
    public required string LawVersion { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>Which version of the text, and which wordings of the law, as the trail names them: <c>text-2,needy-support-act/9@2025-04-01</c>.</summary>
    public string WordingSigned => $"text-{Number},{LawVersion.Replace(';', ',')}".TrimEnd(',');

    public required DateTimeOffset AdoptedAt { get; init; }

    public required AccountId AdoptedBy { get; init; }
}

internal sealed class DeclarationTextConfiguration : IEntityTypeConfiguration<DeclarationText>
{
    public void Configure(EntityTypeBuilder<DeclarationText> builder)
    {
        builder.ToTable("declaration_texts");
        builder.HasKey(text => text.Id);
        builder.Ignore(text => text.WordingSigned);
        builder.Property(text => text.Content).HasMaxLength(20000);
        builder.Property(text => text.LawVersion).HasMaxLength(2000);
        builder.HasIndex(text => new { text.Body, text.Number }).IsUnique();
    }
}
