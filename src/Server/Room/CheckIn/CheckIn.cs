using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Room.CheckIn;

/// <summary>How far one person has come through the door of one session (R35, choice 5).</summary>
internal sealed class RoomCheckIn : IVersioned
{
    public required SessionId Session { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>Today's reminder was read and confirmed.</summary>
    public DateTimeOffset? ReminderConfirmedAt { get; set; }

    public DateTimeOffset? ConflictsAnsweredAt { get; set; }

    public DateTimeOffset? AskedAt { get; set; }

    public DateTimeOffset? AdmittedAt { get; set; }

    public AccountId? AdmittedBy { get; set; }

    public DateTimeOffset? LeftAt { get; set; }

    /// <summary>Last sign of life from the browser; presence, not right.</summary>
    public DateTimeOffset? SeenAt { get; set; }

    public int Version { get; set; }

    public bool IsIn => AdmittedAt is not null && LeftAt is null;

    /// <summary>Asked to come in and not let in yet.</summary>
    public bool IsWaiting => AskedAt is not null && AdmittedAt is null && LeftAt is null;
}

internal sealed class RoomCheckInConfiguration : IEntityTypeConfiguration<RoomCheckIn>
{
    public void Configure(EntityTypeBuilder<RoomCheckIn> builder)
    {
        builder.ToTable("room_check_ins");
        builder.HasKey(checkIn => new { checkIn.Session, checkIn.Account });
    }
}

/// <summary>That this person was there for this item (c4, 6).</summary>
internal sealed class ItemAttendance
{
    public required SessionId Session { get; init; }

    public required AgendaItemId Item { get; init; }

    public required AccountId Account { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public DateTimeOffset? LeftAt { get; set; }
}

internal sealed class ItemAttendanceConfiguration : IEntityTypeConfiguration<ItemAttendance>
{
    public void Configure(EntityTypeBuilder<ItemAttendance> builder)
    {
        builder.ToTable("item_attendances");
        builder.HasKey(attendance => new { attendance.Item, attendance.Account, attendance.EnteredAt });
        builder.HasIndex(attendance => attendance.Session);
    }
}
