using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>What a planner can choose from, and what of the own body's rules stands already.</summary>
public sealed record JointPlanView(IReadOnlyList<JointPartnerView> Partners, IReadOnlyList<JointCheckView> Checks);

public sealed record JointPartnerView(string Code, string Name);

public sealed record JointCheckView(string Text, bool Holds, string Href);

/// <summary>On the page of a meeting: both bodies, their chairs and offices, the mode (R67), and the penalties side by side (R28, R70).</summary>
/// <param name="Part">For a split session, which part this is and when the other is.</param>
/// <param name="Agreement">Whether the other body's chair agreed, in words; null where it is not asked.</param>
/// <param name="Later">Why it cannot be opened in the room yet.</param>
public sealed record JointCardView(
    JointMode Mode, IReadOnlyList<JointBodyView> Bodies, string? Reason, string? Part, string? Agreement, bool HasAgreed, string? Later, string? ChangeHref);

/// <param name="Penalties">One line each; those of two bodies are never one sentence.</param>
public sealed record JointBodyView(string Name, BodyKind Kind, string ChairTitle, IReadOnlyList<string> Chairs, IReadOnlyList<string> Offices, IReadOnlyList<JointPenaltyView> Penalties);

public sealed record JointPenaltyView(string Law, string Text);

/// <summary>The form that changes how a drafted meeting is held.</summary>
public sealed record ChangeJointView(string Meeting, string Action, string Back, JointPlanView Plan, ChangeJointForm Form, Problems Problems);

public sealed class ChangeJointForm
{
    public string? Joint { get; set; }

    /// <summary>Short code of the other body.</summary>
    public string? Partner { get; set; }

    public string? Version { get; set; }
}

/// <summary>Sessions that another body plans together with this one, for its chair and office. Date and place, nothing of the agenda.</summary>
public sealed record JointOffersView(string Code, string Body, bool IsOffice, bool MayAgree, IReadOnlyList<JointOfferView> Offers);

public sealed record JointOfferView(
    string Leader, int Number, JointMode Mode, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string? AgreedBy, DateTimeOffset? AgreedAt, string? AgreeAction)
{
    /// <summary>For the chair, once there are minutes that both chairs approve (R67).</summary>
    public string? MinutesHref { get; init; }
}
