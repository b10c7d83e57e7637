using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>他の守秘義務: what an office or profession asks beside the duty of the body (R26). The same list for everybody, because none of it is decided here. Pure.</summary>
/// <remarks>Written rule: docs/rules/declarations.md. The keys lead to config/law.</remarks>
internal static class OtherDuties
{
    private static readonly (OtherDuty Whose, string[] Keys)[] Data =
    [
        (OtherDuty.LocalOfficial, ["local-public-service-act/34"]),
        (OtherDuty.NamedProfession, ["penal-code/134"]),
        (OtherDuty.WelfareCommissioner, ["welfare-commissioner-act/15", "welfare-commissioner-act/11"]),
        (OtherDuty.InformationHandler, ["personal-information-act/67"]),
        (OtherDuty.TaxOfficer, ["local-tax-act/22"]),
    ];

    /// <summary>Those of which config/law holds the wording of that day.</summary>
    public static IReadOnlyList<OtherDutyView> On(LegalTexts laws, DateOnly day) =>
    [
        .. Data.Select(one => new OtherDutyView(one.Whose, [.. laws.InForce(one.Keys, day).Select(text => new ProvisionView(text.Law, text.Article, text.Text, text.Verified))]))
            .Where(one => one.Provisions.Count > 0),
    ];
}
