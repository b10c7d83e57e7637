using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>Somebody said that they do not sign this text (R37). No reason is asked, no blame is kept; a later signature simply follows it.</summary>
internal sealed class DeclinedSignature
{
    public required RosterEntryId RosterEntry { get; init; }

    public required DeclarationTextId Text { get; init; }

    public required BodyId Body { get; init; }

    public required AccountId Account { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class DeclinedSignatureConfiguration : IEntityTypeConfiguration<DeclinedSignature>
{
    public void Configure(EntityTypeBuilder<DeclinedSignature> builder)
    {
        builder.ToTable("declined_signatures");
        builder.HasKey(declined => new { declined.RosterEntry, declined.Text });
        builder.HasIndex(declined => new { declined.Body, declined.Account });
    }
}
