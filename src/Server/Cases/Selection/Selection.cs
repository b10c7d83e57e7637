using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases.Selection;

/// <summary>That this member is needed for this case (選定, R13): proposed by the office, confirmed by the chair. Counts only while confirmed and not ended.</summary>
internal sealed class CaseSelection
{
    public required CaseFileId CaseFile { get; init; }

    public required AccountId Account { get; init; }

    public required AccountId ProposedBy { get; set; }

    public required DateTimeOffset ProposedAt { get; set; }

    public AccountId? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public bool Counts => ConfirmedAt is not null && EndedAt is null;
}

internal sealed class CaseSelectionConfiguration : IEntityTypeConfiguration<CaseSelection>
{
    public void Configure(EntityTypeBuilder<CaseSelection> builder)
    {
        builder.ToTable("case_selections");
        builder.HasKey(selection => new { selection.CaseFile, selection.Account });
        builder.HasIndex(selection => selection.Account);
    }
}
