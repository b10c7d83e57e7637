using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Shared.Minutes;

namespace ConsoleSupport.Meetings.UnitTests.Minutes;

public sealed class Complete_minutes
{
    private static readonly DraftedSection Head = Section("", false, MinutesPart.Heading, MinutesPart.People, MinutesPart.Reminder);

    private static readonly DraftedSection Procedure = Section("1", false, MinutesPart.Subject, MinutesPart.Present);

    private static readonly DraftedSection Case = Section(
        "2-1", true, MinutesPart.Subject, MinutesPart.Basis, MinutesPart.Present, MinutesPart.Decision, MinutesPart.Changes, MinutesPart.Dissent);

    [Trait("Rule", "R109")]
    [Fact]
    public void The_brief_form_is_enough() => Assert.Empty(CompleteMinutes.ReasonsAgainst([Head, Procedure, Case]));

    [Trait("Rule", "R86")]
    [Fact]
    public void Changes_and_dissent_have_to_be_typed_even_if_there_are_none() => Assert.Equal(
        [MinutesRefusals.ChangesMissing("2-1"), MinutesRefusals.DissentMissing("2-1")],
        CompleteMinutes.ReasonsAgainst([Head, Procedure, Blank(Case, MinutesPart.Changes, MinutesPart.Dissent)]));

    [Trait("Rule", "R86")]
    [Fact]
    public void An_item_without_a_case_has_no_dissent_to_type() => Assert.Empty(CompleteMinutes.ReasonsAgainst([Head, Procedure]));

    [Trait("Rule", "R109")]
    [Theory]
    [InlineData(MinutesPart.Subject)]
    [InlineData(MinutesPart.Basis)]
    [InlineData(MinutesPart.Present)]
    public void A_case_item_needs_its_subject_its_basis_and_who_was_there(MinutesPart part) =>
        Assert.Equal(["minutes.part-blank"], Codes(CompleteMinutes.ReasonsAgainst([Head, Blank(Case, part)])));

    [Fact]
    public void Every_reason_is_named_at_once() => Assert.Equal(
        ["minutes.part-blank", "minutes.item-not-drafted", "minutes.changes-missing"],
        Codes(CompleteMinutes.ReasonsAgainst([Blank(Head, MinutesPart.Reminder), new DraftedSection("1", false, []), Blank(Case, MinutesPart.Changes)])));

    [Trait("Rule", "R109")]
    [Fact]
    public void What_minutes_need_cannot_be_removed_and_the_rest_can()
    {
        Assert.All([MinutesPart.Heading, MinutesPart.People, MinutesPart.Recusal, MinutesPart.Basis, MinutesPart.Dissent], part => Assert.True(CompleteMinutes.IsNeeded(part)));
        Assert.All([MinutesPart.Discussion, MinutesPart.Own, MinutesPart.Actions], part => Assert.False(CompleteMinutes.IsNeeded(part)));
    }

    private static DraftedSection Section(string number, bool hasCase, params MinutesPart[] parts) => new(number, hasCase, [.. parts.Select(part => (part, false))]);

    private static DraftedSection Blank(DraftedSection section, params MinutesPart[] blank) =>
        section with { Paragraphs = [.. section.Paragraphs.Select(one => (one.Part, blank.Contains(one.Part)))] };

    private static IEnumerable<string> Codes(IEnumerable<Refusal> refusals) => refusals.Select(refusal => refusal.Code);
}
