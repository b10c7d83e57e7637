using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>Whether a body of this kind knows any way without consent. What a kind may do is data of the kind; what nobody has read is denied.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, "By kind of body" (R1).</remarks>
internal static class SharingByKind
{
    public static bool KnowsRecords(BodyKind forum) => ReasonAgainstRecord(forum) is null;

    /// <summary>Null where a record without consent can be begun.</summary>
    public static Refusal? ReasonAgainstRecord(BodyKind forum) => BodyKinds.Of(forum).Information switch
    {
        InformationRule.WithoutConsentByRecord or InformationRule.WithoutConsentByProviders => null,
        InformationRule.ConsentOnly => SharingRefusals.ConsentNeededHere,
        InformationRule.WithoutConsentNotKnown => SharingRefusals.RuleNotKnown,
        var rule => throw new InvalidOperationException($"No answer for {rule}."),
    };
}
