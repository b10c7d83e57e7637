using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using FsCheck.Fluent;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

public sealed class Sharing_in_joint_sessions
{
    private const BodyKind K = BodyKind.SupportMeeting;
    private const BodyKind I = BodyKind.IsolationCouncil;
    private static readonly AccountId HeadOfSupport = AccountId.New();
    private static readonly AccountId HeadOfCouncil = AccountId.New();
    private static readonly AccountId Manager = AccountId.New();

    [Trait("Rule", "D8")]
    [Theory]
    [InlineData(K, ItemTrack.Support, true)]
    [InlineData(K, ItemTrack.Council, false)]
    [InlineData(K, ItemTrack.Both, false)]
    [InlineData(I, ItemTrack.Council, true)]
    [InlineData(I, ItemTrack.Support, false)]
    [InlineData(I, ItemTrack.Both, false)]
    public void A_part_hears_its_own_items_and_none_of_the_other_part(BodyKind part, ItemTrack track, bool mayBeHeard) =>
        Assert.Equal(mayBeHeard, SharingInSplitSession.ReasonAgainst(part, track) is null);

    [Trait("Rule", "D9")]
    [Trait("Rule", "R68")]
    [Theory]
    [InlineData(ItemTrack.Support)]
    [InlineData(ItemTrack.Council)]
    [InlineData(ItemTrack.Both)]
    public void Held_as_one_every_case_asks_the_gates_of_both_bodies(ItemTrack track) =>
        Assert.Equal([K, I], SharingInJointSession.AskedOf(JointMode.Integrated, track).Order());

    [Trait("Rule", "D9")]
    [Trait("Rule", "R68")]
    [Fact]
    public void With_an_added_function_the_track_says_whose_gate_is_asked()
    {
        Assert.Equal([K], SharingInJointSession.AskedOf(JointMode.AddedFunction, ItemTrack.Support));
        Assert.Equal([I], SharingInJointSession.AskedOf(JointMode.AddedFunction, ItemTrack.Council));
        Assert.Equal([K, I], SharingInJointSession.AskedOf(JointMode.AddedFunction, ItemTrack.Both).Order());
    }

    [Trait("Rule", "D9")]
    [Trait("Rule", "R69")]
    [Fact]
    public void Whoever_belongs_to_both_and_signed_for_one_only_holds_the_item_shut()
    {
        var unsigned = Person([K, I], [K]);
        var foreign = Person([K], [K]);
        var whole = Person([K, I], [K, I]);

        Assert.Equal([unsigned.Account], SharingInJointSession.Holding(Asked, [unsigned, foreign, whole]));
        Assert.Equal([JointRefusals.NotSignedForBoth], SharingInJointSession.ReasonsAgainst(Asked, unsigned));
        Assert.Equal([JointRefusals.NotOnBothRosters, JointRefusals.NotSignedForBoth], SharingInJointSession.ReasonsAgainst(Asked, foreign));
        Assert.Empty(SharingInJointSession.ReasonsAgainst(Asked, whole));
    }

    [Trait("Rule", "D9")]
    [Trait("Rule", "R77")]
    [Fact]
    public void The_audience_is_the_intersection_of_both_rosters_and_both_declarations() => Check((people, mode, track) =>
    {
        // Once more, in the plainest way: one list for each body, and who stands on all lists that are asked.
        var lists = new List<List<AccountId>>();
        if (mode is JointMode.Integrated || track is ItemTrack.Support or ItemTrack.Both) lists.Add([.. people.Where(one => one.OnRoster.Contains(K) && one.Signed.Contains(K)).Select(one => one.Account)]);
        if (mode is JointMode.Integrated || track is ItemTrack.Council or ItemTrack.Both) lists.Add([.. people.Where(one => one.OnRoster.Contains(I) && one.Signed.Contains(I)).Select(one => one.Account)]);
        var naive = lists.Aggregate((one, other) => [.. one.Intersect(other)]).ToHashSet();
        return naive.SetEquals(Audience(people, mode, track));
    });

    [Trait("Rule", "D9")]
    [Trait("Rule", "R71")]
    [Fact]
    public void Holding_a_session_jointly_widens_nothing_for_anybody() => Check((people, mode, track) =>
        JointTracks.KindsOf(track).All(kind => Audience(people, mode, track).IsSubsetOf(
            people.Where(one => one.OnRoster.Contains(kind) && one.Signed.Contains(kind)).Select(one => one.Account))));

    [Trait("Rule", "D9")]
    [Trait("Rule", "R77")]
    [Fact]
    public void Leaving_one_body_never_widens() => Check((people, mode, track) =>
        people.All(one => new[] { K, I }.All(left => Audience([.. people.Select(other => other == one ? other with { OnRoster = other.OnRoster.Where(kind => kind != left).ToHashSet() } : other)], mode, track)
            .IsSubsetOf(Audience(people, mode, track)))));

    [Trait("Rule", "D9")]
    [Theory]
    [InlineData(K)]
    [InlineData(I)]
    public void A_record_without_consent_needs_both_heads_and_a_manager(BodyKind own)
    {
        Approver ownHead = new(own is K ? HeadOfSupport : HeadOfCouncil, true, false);
        var otherHead = new Approver(own is K ? HeadOfCouncil : HeadOfSupport, false, false) { IsPartnerHead = true };
        Approver manager = new(Manager, false, true);

        Assert.Null(SharingInJointSession.ReasonAgainstRecord(own, [ownHead, otherHead, manager]));
        foreach (var missing in new[] { ownHead, otherHead, manager })
            Assert.Equal(JointRefusals.BothHeadsNeeded, SharingInJointSession.ReasonAgainstRecord(own, [.. new[] { ownHead, otherHead, manager }.Where(one => one != missing)]));
    }

    [Trait("Rule", "D9")]
    [Trait("Rule", "D7")]
    [Fact]
    public void One_person_may_head_both_bodies_but_is_not_the_manager_too()
    {
        var both = new Approver(HeadOfSupport, true, false) { IsPartnerHead = true };

        Assert.Null(SharingInJointSession.ReasonAgainstRecord(K, [both, new Approver(Manager, false, true)]));
        Assert.Equal(JointRefusals.BothHeadsNeeded, SharingInJointSession.ReasonAgainstRecord(K, [both with { IsInformationManager = true }]));
    }

    [Trait("Rule", "D9")]
    [Trait("Rule", "D7")]
    [Fact]
    public void The_manager_is_somebody_beside_the_head_of_the_council_and_not_beside_any_head()
    {
        var council = new Approver(HeadOfCouncil, true, true);
        var support = new Approver(HeadOfSupport, false, false) { IsPartnerHead = true };
        Assert.Equal(JointRefusals.BothHeadsNeeded, SharingInJointSession.ReasonAgainstRecord(I, [council, support]));
        Assert.Null(SharingInJointSession.ReasonAgainstRecord(I, [council, support with { IsInformationManager = true }]));

        // Of two who head the council one may be the manager of the other's word.
        Assert.Null(SharingInJointSession.ReasonAgainstRecord(I, [council, new Approver(AccountId.New(), true, false), support]));

        // The case is the support meeting's: its own head may be the manager, since the council's is the partner.
        Assert.Null(SharingInJointSession.ReasonAgainstRecord(K, [new Approver(HeadOfSupport, true, true), new Approver(HeadOfCouncil, false, false) { IsPartnerHead = true }]));
        Assert.Equal(JointRefusals.BothHeadsNeeded, SharingInJointSession.ReasonAgainstRecord(K, [new Approver(HeadOfSupport, true, false), new Approver(HeadOfCouncil, false, true) { IsPartnerHead = true }]));
    }

    [Trait("Rule", "R68")]
    [Theory]
    [InlineData(K, new[] { ItemTrack.Support, ItemTrack.Both })]
    [InlineData(I, new[] { ItemTrack.Council, ItemTrack.Both })]
    [InlineData(BodyKind.CoordinationMeeting, new ItemTrack[0])]
    public void A_case_stands_on_the_track_of_its_body_or_on_both(BodyKind kind, ItemTrack[] tracks) => Assert.Equal(tracks, JointTracks.OfCaseOf(kind));

    [Fact]
    public void A_track_that_nobody_knows_has_no_body() =>
        Assert.Contains("99", Assert.Throws<InvalidOperationException>(() => JointTracks.KindsOf((ItemTrack)99)).Message, StringComparison.Ordinal);

    private static IReadOnlySet<BodyKind> Asked => SharingInJointSession.AskedOf(JointMode.Integrated, ItemTrack.Both);

    private static HashSet<AccountId> Audience(IReadOnlyCollection<JointPerson> people, JointMode mode, ItemTrack track) =>
        [.. people.Where(one => !SharingInJointSession.ReasonsAgainst(SharingInJointSession.AskedOf(mode, track), one).Any()).Select(one => one.Account)];

    private static JointPerson Person(BodyKind[] roster, BodyKind[] signed) => new(AccountId.New(), roster.ToHashSet(), signed.ToHashSet());

    private static void Check(Func<IReadOnlyList<JointPerson>, JointMode, ItemTrack, bool> holds)
    {
        var sets = Gen.Elements<BodyKind[]>([], [K], [I], [K, I]);
        var cases =
            from people in (from roster in sets from signed in sets select Person(roster, signed)).ListOf()
            from mode in Gen.Elements(JointMode.Integrated, JointMode.AddedFunction)
            from track in Gen.Elements(Enum.GetValues<ItemTrack>())
            select (People: (IReadOnlyList<JointPerson>)[.. people], Mode: mode, Track: track);
        FsCheck.Check.One(Drawn.Times(20_000), Prop.ForAll(cases.ToArbitrary(), one => holds(one.People, one.Mode, one.Track)));
    }
}
