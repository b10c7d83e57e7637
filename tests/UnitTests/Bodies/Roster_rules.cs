using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Bodies;

public sealed class Roster_rules
{
    private static readonly BodyId Body = BodyId.New();
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Trait("Rule", "R14")]
    [Fact]
    public void A_person_holds_a_role_only_once_at_a_time()
    {
        var entry = Entry(RosterRole.Member);

        Assert.Equal([BodiesRefusals.AlreadyInRole], RosterRules.AgainstAdding([entry], entry.Account, RosterRole.Member, Today));
        entry.Until = Today.AddDays(-1);
        Assert.Empty(RosterRules.AgainstAdding([entry], entry.Account, RosterRole.Member, Today));
    }

    [Fact]
    public void There_is_one_chair_at_a_time() =>
        Assert.Equal([BodiesRefusals.OneChair], RosterRules.AgainstAdding([Entry(RosterRole.Chair)], AccountId.New(), RosterRole.Chair, Today));

    [Fact]
    public void The_last_of_the_office_does_not_leave_without_a_successor()
    {
        var last = Entry(RosterRole.Secretariat);
        var successor = Entry(RosterRole.Secretariat, from: Today.AddDays(1));

        Assert.Equal([BodiesRefusals.LastOffice], RosterRules.AgainstEnding(last, Today, [last], Today));
        Assert.Empty(RosterRules.AgainstEnding(last, Today, [last, successor], Today));
    }

    [Fact]
    public void An_entry_ends_once_and_not_before_it_began()
    {
        var entry = Entry(RosterRole.Member);

        Assert.Equal([BodiesRefusals.EndBeforeStart], RosterRules.AgainstEnding(entry, entry.From.AddDays(-2), [entry], Today));
        entry.Until = Today.AddDays(-1);
        Assert.Equal([BodiesRefusals.EntryEnded], RosterRules.AgainstEnding(entry, Today, [entry], Today));
    }

    [Trait("Rule", "R14")]
    [Fact]
    public void A_change_of_post_begins_after_the_entry_it_ends()
    {
        var entry = Entry(RosterRole.Member);

        Assert.Equal([BodiesRefusals.ChangeNotLater], RosterRules.AgainstChanging(entry, RosterRole.Member, entry.From, [entry], Today));
        Assert.Empty(RosterRules.AgainstChanging(entry, RosterRole.Member, Today, [entry], Today));
    }

    [Trait("Rule", "R16")]
    [Fact]
    public void One_stands_in_for_somebody_of_the_body_on_days_to_come_and_not_where_one_is_anyhow()
    {
        var principal = Entry(RosterRole.Member);
        var substitute = AccountId.New();

        Assert.Empty(RosterRules.AgainstStandingIn(principal, substitute, [Today], [principal], Today));
        Assert.Equal([BodiesRefusals.PrincipalNotThere], RosterRules.AgainstStandingIn(principal, substitute, [Today.AddDays(-1)], [principal], Today));
        Assert.Equal([BodiesRefusals.ThereAnyhow], RosterRules.AgainstStandingIn(principal, principal.Account, [Today], [principal], Today));
        Assert.Equal([BodiesRefusals.NobodyToStandInFor], RosterRules.AgainstStandingIn(Entry(RosterRole.Guest), substitute, [Today], [], Today));
    }

    [Trait("Rule", "R12")]
    [Fact]
    public void There_are_exactly_the_five_classes_of_the_Act() => Assert.Equal(5, Enum.GetValues<MemberClass>().Length);

    [Theory]
    [InlineData("ホリカワ", true)]
    [InlineData("ほりかわ", true)]
    [InlineData("ﾎﾘｶﾜ", true)]
    [InlineData("堀川", true)]
    [InlineData("みどり", true)]
    [InlineData("たなか", false)]
    public void People_are_found_whatever_kana_or_width_is_typed(string search, bool found) =>
        Assert.Equal(found, Kana.Finds(search, "堀川 みのり", "ほりかわ みのり", "みどり野市民生委員協議会"));

    private static RosterEntry Entry(RosterRole role, DateOnly? from = null) => new()
    {
        Id = RosterEntryId.New(),
        Body = Body,
        Account = AccountId.New(),
        Agency = AgencyId.New(),
        Post = "主任",
        Class = MemberClass.RelatedAgency,
        Role = role,
        From = from ?? new DateOnly(2026, 4, 1),
    };
}
