using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>A signed declaration (誓約書): frozen at signing (R33), for one body (R38) and one roster entry (R14). Kept forever.</summary>
internal sealed class Declaration
{
    public required DeclarationId Id { get; init; }

    public required BodyId Body { get; init; }

    public required AccountId Account { get; init; }

    public required RosterEntryId RosterEntry { get; init; }

    /// <summary>The chair's entry on the day; when the chair changes, everybody signs again (R34). Null when the body had none yet.</summary>
    public RosterEntryId? Chair { get; init; }

    public required DeclarationTextId Text { get; init; }

    /// <summary>The text as it stood before the signer's eyes.</summary>
    public required string FrozenText { get; init; }

    public required string LawVersion { get; init; }

    /// <summary>Name, agency and post as signed.</summary>
    public required string Signer { get; init; }

    /// <summary>How the signer proved to be themselves, such as <c>password+totp</c>.</summary>
    public required string Method { get; init; }

    /// <summary>For a signature on paper (R36): who checked the signer, how, where the paper lies, who recorded it and when. No scan is kept.</summary>
    public AccountId? PaperCheckedBy { get; init; }

    public PaperCheck? PaperCheck { get; init; }

    public string? PaperKeptAt { get; init; }

    public AccountId? PaperRecordedBy { get; init; }

    public DateTimeOffset? PaperRecordedAt { get; init; }

    public required DateTimeOffset SignedAt { get; init; }

    /// <summary>Last day of validity, normally 31 March (R34).</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>SHA-256 over the frozen text.</summary>
    public required byte[] TextHash { get; init; }

    /// <summary>A declaration lasts until its fiscal year ends (R34).</summary>
    public static DateOnly LastDayFor(DateOnly signedOn) => Tokyo.EndOfFiscalYear(signedOn);
}

internal sealed class DeclarationConfiguration : IEntityTypeConfiguration<Declaration>
{
    public void Configure(EntityTypeBuilder<Declaration> builder)
    {
        builder.ToTable("declarations");
        builder.HasKey(declaration => declaration.Id);
        builder.Property(declaration => declaration.FrozenText).HasMaxLength(20000);
        builder.Property(declaration => declaration.LawVersion).HasMaxLength(2000);
        builder.HasIndex(declaration => new { declaration.Body, declaration.Account });
    }
}
