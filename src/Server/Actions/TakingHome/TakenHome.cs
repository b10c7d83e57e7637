using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Actions.TakingHome;

/// <summary>Who was told inside the agency in charge, and when (D13). Names are sealed under the body's key: what was told holds no fact of a case.</summary>
internal sealed class TakenHome
{
    public const string PeopleColumn = "taken_home.people";

    public required TakenHomeId Id { get; init; }

    public required ActionId Action { get; init; }

    /// <summary>The text as it was when it was told.</summary>
    public required string Text { get; init; }

    public required byte[] SealedPeople { get; init; }

    public required DateOnly Day { get; init; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

internal sealed class TakenHomeConfiguration : IEntityTypeConfiguration<TakenHome>
{
    public void Configure(EntityTypeBuilder<TakenHome> builder)
    {
        builder.ToTable("taken_home");
        builder.HasKey(told => told.Id);
        builder.HasIndex(told => told.Action);
    }
}
