using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Bodies.Settings;

/// <summary>One version of what the body itself has set (R4). Never changed: a new setting is a new version, and meetings keep the one of their day.</summary>
internal sealed class BodySettings
{
    public required BodyId Body { get; init; }

    /// <summary>Dense from 1.</summary>
    public required int Number { get; init; }

    public required DateOnly AdoptedOn { get; init; }

    /// <summary>Where the establishment rule (要綱) can be read.</summary>
    public string? RulesLink { get; init; }

    /// <summary>会長, 議長, 総括者 or 座長.</summary>
    public string ChairTitle { get; init; } = "議長";

    /// <summary>Different people needed to approve sharing without consent; never under two (D2).</summary>
    public int ApproversNeeded { get; init; } = 2;

    /// <summary>Months until an approval lapses (R63).</summary>
    public int ReviewMonths { get; init; } = 3;

    /// <summary>Least length, in characters, of each limb's answer (R54).</summary>
    public int LeastAnswerLength { get; init; } = 80;

    /// <summary>Days after closing during which papers stay open (choice 39).</summary>
    public int DaysOpenAfterClosing { get; init; } = 7;

    /// <summary>Guide per case, in minutes (R107).</summary>
    public int MinutesPerCase { get; init; } = 15;

    /// <summary>With fewer people whom a story without names would fit, it does not count as anonymous (D0).</summary>
    public int FewestMeantAnonymously { get; init; } = 10;

    /// <summary>Minutes before the start from which members can check in.</summary>
    public int CheckInOpensMinutesBefore { get; init; } = 30;

    /// <summary>Whether unsent text may be copied while the line is lost (choice 36).</summary>
    public bool MayCopyUnsentText { get; init; } = true;

    /// <summary>How the body works with meetings under 保護法27条の3 and 社福法106条の6 (R5).</summary>
    public string? Linkage { get; init; }

    /// <summary>The day of the public notice (公示) of an isolation council (R6).</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>The one coordinating body (調整機関) of a council (R7).</summary>
    public string? CoordinatingBody { get; init; }

    /// <summary>The body's rule (要綱) cites both Acts, so that it may perform the other's function too (joint mode A).</summary>
    public bool RuleNamesBothActs { get; init; }

    /// <summary>Why it holds sessions together with another body (R74).</summary>
    public string? JointReason { get; init; }
}

internal sealed class BodySettingsConfiguration : IEntityTypeConfiguration<BodySettings>
{
    public void Configure(EntityTypeBuilder<BodySettings> builder)
    {
        builder.ToTable("body_settings");
        builder.HasKey(settings => new { settings.Body, settings.Number });
    }
}
