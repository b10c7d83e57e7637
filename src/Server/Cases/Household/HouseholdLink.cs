using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases.Household;

/// <summary>That two cases are of one household (世帯, R144). It opens nothing: whoever may know one learns of the other only if they may know both.</summary>
internal sealed class HouseholdLink
{
    /// <summary>The smaller of the two ids, so that a pair stands once.</summary>
    public required CaseFileId One { get; init; }

    public required CaseFileId Other { get; init; }

    public required AccountId LinkedBy { get; init; }

    public required DateTimeOffset LinkedAt { get; init; }

    public static (CaseFileId One, CaseFileId Other) PairOf(CaseFileId first, CaseFileId second) =>
        first.Value.CompareTo(second.Value) < 0 ? (first, second) : (second, first);
}

internal sealed class HouseholdLinkConfiguration : IEntityTypeConfiguration<HouseholdLink>
{
    public void Configure(EntityTypeBuilder<HouseholdLink> builder)
    {
        builder.ToTable("household_links");
        builder.HasKey(link => new { link.One, link.Other });
        builder.HasIndex(link => link.Other);
    }
}
