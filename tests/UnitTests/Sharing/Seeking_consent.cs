using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>本人への働きかけ・同意取得.</summary>
[Trait("Rule", "R62")]
public sealed class Seeking_consent
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly FactId Fact = FactId.New();
    private static readonly AgencyId Agency = AgencyId.New();
    private static readonly OpenedLine Line = new(Fact, AccountId.New(), new HashSet<AgencyId> { Agency });

    private static readonly ConsentScope Consent = new(
        ConsentId.New(), new DateOnly(2026, 11, 20), null, false, new HashSet<FactId> { Fact }, new HashSet<AgencyId> { Agency });

    [Fact]
    public void Is_open_while_a_record_in_force_opens_something_without_consent() => Assert.True(Open(SharingRecordState.Approved, Today));

    [Theory]
    [InlineData(SharingRecordState.Draft)]
    [InlineData(SharingRecordState.Submitted)]
    [InlineData(SharingRecordState.Refused)]
    [InlineData(SharingRecordState.Lapsed)]
    [InlineData(SharingRecordState.Ended)]
    public void Ends_with_the_record(SharingRecordState state) => Assert.False(Open(state, Today));

    [Fact]
    public void Ends_the_day_after_the_review_day_before_anybody_wrote_the_lapse_down() => Assert.False(Open(SharingRecordState.Approved, Today.AddDays(-1)));

    [Fact]
    public void Ends_when_consent_covers_every_line_and_comes_back_when_it_is_taken_back()
    {
        Assert.False(SeekingConsent.IsOpen(SharingRecordState.Approved, Today, [Line], [Consent], Today));
        Assert.True(SeekingConsent.IsOpen(SharingRecordState.Approved, Today, [Line, Line with { Fact = FactId.New() }], [Consent], Today));
        Assert.True(SeekingConsent.IsOpen(SharingRecordState.Approved, Today, [Line], [Consent with { IsWithdrawn = true }], Today));
    }

    [Fact]
    public void Is_not_asked_of_a_record_without_a_review_day_or_without_lines()
    {
        Assert.False(SeekingConsent.IsOpen(SharingRecordState.Approved, null, [Line], [], Today));
        Assert.False(SeekingConsent.IsOpen(SharingRecordState.Approved, Today, [], [], Today));
        Assert.True(Open(SharingRecordState.Approved, Today.AddDays(1)));
    }

    private static bool Open(SharingRecordState state, DateOnly review) => SeekingConsent.IsOpen(state, review, [Line], [], Today);
}
