using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Bodies.Law;

/// <summary>What the law says about one kind of body (R1): which provisions found it, bind it and punish, and how information goes about there.</summary>
/// <param name="OrganisedBy">Which municipalities may set it up (R2).</param>
/// <param name="DutyKeys">Empty where no article of its own is recorded: what office and contract ask of each person holds.</param>
internal sealed record BodyLaw(
    BodyKind Kind, InformationRule Information, OrganisedBy OrganisedBy, IReadOnlyList<string> BasisKeys, IReadOnlyList<string> DutyKeys, IReadOnlyList<string> PenaltyKeys, IReadOnlyList<string> SiblingKeys);

/// <summary>All kinds as data. The keys lead to config/law.</summary>
internal static class BodyKinds
{
    private static readonly BodyLaw[] Data =
    [
        new(BodyKind.SupportMeeting, InformationRule.WithoutConsentByRecord, OrganisedBy.WelfareOffice,
            ["needy-support-act/9-1", "needy-support-act/9-2", "needy-support-act/9-3", "needy-support-act/9-4", "needy-support-act/9-7"],
            ["needy-support-act/9-6"], ["needy-support-act/28"], ["needy-support-act/9-5"]),
        new(BodyKind.CoordinationMeeting, InformationRule.ConsentOnly, OrganisedBy.Anybody, [], ["needy-support-act/5-3"], ["needy-support-act/28"], []),
        new(BodyKind.IsolationCouncil, InformationRule.WithoutConsentByProviders, OrganisedBy.Anybody,
            ["isolation-act/15-1", "isolation-act/15-2", "isolation-act/16-1", "isolation-act/16-2", "isolation-act/16-3"],
            ["isolation-act/18"], ["isolation-act/28"], []),
        new(BodyKind.SocialWelfareSupportMeeting, InformationRule.WithoutConsentNotKnown, OrganisedBy.CityOrTown,
            ["social-welfare-act/106-6-1"], ["social-welfare-act/106-6-6"], ["social-welfare-act/159"], ["needy-support-act/9-5"]),
        new(BodyKind.PublicAssistanceMeeting, InformationRule.WithoutConsentNotKnown, OrganisedBy.NotChecked,
            ["public-assistance-act/27-3-1"], ["public-assistance-act/27-3-6"], ["public-assistance-act/27-3-penalty"], ["needy-support-act/9-5"]),
        new(BodyKind.MultiLayerMeeting, InformationRule.ConsentOnly, OrganisedBy.Anybody, [], [], [], []),
        new(BodyKind.SubCommittee, InformationRule.WithoutConsentNotKnown, OrganisedBy.Anybody, [], [], [], []),
    ];

    public static IReadOnlyList<BodyLaw> All => Data;

    public static BodyLaw Of(BodyKind kind) => Data.Single(law => law.Kind == kind);
}
