using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>A meeting (会議) of one body, from draft to kept record (c2, choice 20).</summary>
internal sealed class Meeting : IVersioned
{
    public required MeetingId Id { get; init; }

    public required BodyId Body { get; init; }

    /// <summary>第n回, dense within the body.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset StartsAt { get; set; }

    /// <summary>Set by the office, never summed from items (choice 2).</summary>
    public required DateTimeOffset EndsAt { get; set; }

    public required string Place { get; set; }

    public MeetingState State { get; set; } = MeetingState.Draft;

    /// <summary>緊急開催: called before the chair's approval, approved after the fact.</summary>
    public bool IsEmergency { get; set; }

    /// <summary>When the chair approved an emergency call after the fact; minutes are not approved before.</summary>
    public DateTimeOffset? EmergencyApprovedAt { get; set; }

    /// <summary>When the office asked the chair to decide on holding it.</summary>
    public DateTimeOffset? DecisionAskedAt { get; set; }

    /// <summary>From then on members know of it; null for a draft.</summary>
    public DateTimeOffset? CalledAt { get; set; }

    /// <summary>資料なし: there was nothing to look through or to hand out (choice 20).</summary>
    public bool HasNoPapers { get; set; }

    /// <summary>Version of the body's settings in force on its day (R4).</summary>
    public required int SettingsNumber { get; init; }

    public DateTimeOffset? ClosedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings");
        builder.HasKey(meeting => meeting.Id);
        builder.HasIndex(meeting => new { meeting.Body, meeting.Number }).IsUnique();
        builder.HasIndex(meeting => meeting.StartsAt);
    }
}

/// <summary>One step of a meeting's life: who moved it, from where, to where (R104). A reason is a code or an office note without case words.</summary>
internal sealed class MeetingTransition
{
    public required MeetingId Meeting { get; init; }

    /// <summary>Dense from 1.</summary>
    public required int Number { get; init; }

    public required MeetingState From { get; init; }

    public required MeetingState To { get; init; }

    public required AccountId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Reason { get; init; }
}

internal sealed class MeetingTransitionConfiguration : IEntityTypeConfiguration<MeetingTransition>
{
    public void Configure(EntityTypeBuilder<MeetingTransition> builder)
    {
        builder.ToTable("meeting_transitions");
        builder.HasKey(transition => new { transition.Meeting, transition.Number });
    }
}
