namespace ConsoleSupport.Meetings.Shared.Bodies;

/// <summary>The kind of a body, fixed by its law (R1). 「支援会議」 alone is ambiguous: always show the law tag.</summary>
public enum BodyKind
{
    /// <summary>支援会議(困窮法9条)</summary>
    SupportMeeting,

    /// <summary>支援調整会議</summary>
    CoordinationMeeting,

    /// <summary>孤独・孤立対策地域協議会</summary>
    IsolationCouncil,

    /// <summary>支援会議(社福法106条の6)</summary>
    SocialWelfareSupportMeeting,

    /// <summary>調整会議(保護法27条の3)</summary>
    PublicAssistanceMeeting,

    /// <summary>重層的支援会議</summary>
    MultiLayerMeeting,

    /// <summary>A sub-committee of another council (ほかの協議会の部会・分科会). Its law is that council's, and not in config/law.</summary>
    SubCommittee,
}
