using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Bodies;

/// <summary>What somebody who left says about the papers they held (R98).</summary>
public enum PapersHeld
{
    /// <summary>すべて返却し、又は廃棄した</summary>
    GivenBack,

    /// <summary>手元に資料はない</summary>
    None,
}

public sealed class FarewellForm
{
    public string? Papers { get; set; }
}

/// <summary>退任のお知らせ, as the person who left reads it: no word of any case.</summary>
/// <param name="ConfirmedAt">Null while it waits for the person's word.</param>
public sealed record FarewellView(
    RosterEntryId Entry,
    string BodyName,
    BodyKind Kind,
    DateOnly LastDay,
    string Text,
    IReadOnlyList<ProvisionView> Duties,
    IReadOnlyList<ProvisionView> Penalties,
    DateTimeOffset? ConfirmedAt,
    PapersHeld? Papers,
    FarewellForm Form,
    Problems Problems);

public sealed record FarewellLine(RosterEntryId Entry, string BodyName, BodyKind Kind, DateOnly LastDay, bool IsConfirmed);

/// <summary>What the office sees of a leave: when the notice was given, whether it was confirmed, and what the person still had to do.</summary>
/// <param name="GivenOn">From this day on the notice lies before the person; a mail points to it.</param>
public sealed record LeaveView(DateOnly GivenOn, DateTimeOffset? ConfirmedAt, PapersHeld? Papers, IReadOnlyList<OpenWorkLine> OpenWork);

public sealed record OpenWorkLine(string Text, string Agency, DateOnly DueOn);

public sealed class WithdrawForm
{
    public string? Agency { get; set; }

    public string? Until { get; set; }
}
