using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Meetings.Anonymous;

/// <summary>Makes an item without a case an anonymous consultation (匿名, D0): its story, and who checked that nobody can be recognised in it.</summary>
/// <remarks>There is none that was not checked: story and check are saved together, and every change is checked anew.</remarks>
internal sealed class AnonymousItem
{
    public required AgendaItemId Item { get; init; }

    /// <summary>Under the body's key (choice 23).</summary>
    public required byte[] SealedStory { get; set; }

    public required AnonymousArea Area { get; set; }

    public required int PeopleMeant { get; set; }

    public required AccountId CheckedBy { get; set; }

    public required DateTimeOffset CheckedAt { get; set; }
}

internal sealed class AnonymousItemConfiguration : IEntityTypeConfiguration<AnonymousItem>
{
    public void Configure(EntityTypeBuilder<AnonymousItem> builder)
    {
        builder.ToTable("anonymous_items");
        builder.HasKey(one => one.Item);
    }
}
