using System.Reflection;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Server.Sharing.Outside;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>Trail, pages and tests know a refusal by its code.</summary>
public sealed class Refusals_by_their_code
{
    private static readonly Refusal[] All =
    [
        .. new[] { typeof(SharingRefusals), typeof(OutsideRefusals), typeof(JointRefusals), typeof(OwnRequestRefusals) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(field => field.GetValue(null)).OfType<Refusal>(),
        SharingRefusals.AreaTooSmall(10), SharingRefusals.IdentifierInside("Story"), SharingRefusals.LabelInside("Story"), SharingRefusals.ReviewDayWrong(3), SharingRefusals.Unanswered(1), SharingRefusals.Unanswered(4),
    ];

    [Fact]
    public void Each_has_a_code_of_its_own_that_says_whose_it_is()
    {
        Assert.All(All, refusal => Assert.Matches("^(sharing|joint|disclosures)\\.[a-z]+(-[a-z0-9]+)*$", refusal.Code));
        Assert.Equal(All.Length, All.Select(refusal => refusal.Code).Distinct().Count());
    }

    [Fact]
    public void Each_that_a_form_can_mend_names_the_field_and_no_other_does() => Assert.All(
        // That of a special law is put at the field of its fact.
        All.Select(refusal => refusal == SharingRefusals.SecrecyLaw ? refusal.At("LawGrounds") : refusal),
        refusal => Assert.Equal((refusal.Code, refusal.Kind is RefusalKind.Incomplete), (refusal.Code, !string.IsNullOrEmpty(refusal.Field))));

    [Fact]
    public void Each_says_what_is_missing_in_words_of_its_own() => Assert.Equal(All.Length, All.Select(refusal => refusal.Text).Distinct().Count());
}
