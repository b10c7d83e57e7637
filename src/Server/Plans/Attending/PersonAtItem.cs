using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Plans.Attending;

/// <summary>The person, family or a key person at the table for one item of their own (R18). Holds no name: the case says who the person is, the consent who the others are.</summary>
internal sealed class PersonAtItem
{
    public required Guid Id { get; init; }

    public required AgendaItemId Item { get; init; }

    public required CaseFileId CaseFile { get; init; }

    public required PersonAtTable Who { get; init; }

    /// <summary>For family and key person.</summary>
    public ConsentPersonId? Named { get; init; }

    public required DateTimeOffset CameAt { get; init; }

    public required AccountId LetInBy { get; init; }

    public DateTimeOffset? LeftAt { get; set; }
}

internal sealed class PersonAtItemConfiguration : IEntityTypeConfiguration<PersonAtItem>
{
    public void Configure(EntityTypeBuilder<PersonAtItem> builder)
    {
        builder.ToTable("people_at_items");
        builder.HasKey(one => one.Id);
        builder.HasIndex(one => one.Item).IsUnique().HasFilter("\"LeftAt\" IS NULL");
    }
}
