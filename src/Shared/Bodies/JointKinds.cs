namespace ConsoleSupport.Meetings.Shared.Bodies;

/// <summary>Which kinds of bodies hold sessions together.</summary>
public static class JointKinds
{
    /// <summary>The kind of body that this kind can hold a session with; null where none is known here.</summary>
    public static BodyKind? PartnerOf(BodyKind kind) => kind switch
    {
        BodyKind.SupportMeeting => BodyKind.IsolationCouncil,
        BodyKind.IsolationCouncil => BodyKind.SupportMeeting,
        _ => null,
    };
}
