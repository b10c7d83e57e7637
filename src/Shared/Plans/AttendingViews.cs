using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Plans;

/// <summary>Who of the person's side sits at the table (R18). Not a member, without an account.</summary>
public enum PersonAtTable
{
    /// <summary>本人</summary>
    Person,

    /// <summary>家族</summary>
    Family,

    /// <summary>キーパーソン</summary>
    KeyPerson,
}

public sealed class AttendingForm
{
    public string? Who { get; set; }

    /// <summary>For family and key person: as a consent names them (D11).</summary>
    public string? Named { get; set; }

    /// <summary>Ticked: they come because they wish to.</summary>
    public string? Wish { get; set; }

    /// <summary>Ticked: asked to respect what is said about others.</summary>
    public string? Asked { get; set; }
}

/// <summary>The sheet of one item for the person who attends it.</summary>
/// <param name="Here">Who sits at the table now.</param>
/// <param name="MayLetIn">The item lies on the table, and the reader leads.</param>
/// <param name="Facts">What the item tells, while somebody is there.</param>
public sealed record AttendingView(
    string Meeting, string MeetingHref, string RoomHref, string Base, string Label, PersonAtTable? Here, DateTimeOffset? Since, bool MayLetIn, IReadOnlyList<PlanChoice> Named,
    IReadOnlyList<FactView> Facts, PlanTextView? Plan, AttendingForm Form, Problems Problems);
