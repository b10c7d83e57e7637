using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Identity;

public sealed class A_proof_of_being_oneself
{
    private const string Act = "minutes.approve";
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(9));
    private static readonly AccountId Person = AccountId.New();
    private static readonly Guid Thing = Guid.CreateVersion7();

    [Fact]
    public void carries_the_act_it_was_given_for() => Assert.Empty(Against(Proof()));

    [Fact]
    public void carries_no_other_act() => Assert.Equal([IdentityRefusals.StepUpForAnother], Against(Proof(), act: "minutes.lock"));

    [Fact]
    public void carries_no_act_on_another_thing() => Assert.Equal([IdentityRefusals.StepUpForAnother], Against(Proof(), thing: Guid.CreateVersion7()));

    [Fact]
    public void carries_no_act_of_another_person() => Assert.Equal([IdentityRefusals.StepUpForAnother], Against(Proof(), person: AccountId.New()));

    [Fact]
    public void does_not_carry_over_to_a_changed_version() => Assert.Equal([IdentityRefusals.StepUpForAnotherVersion], Against(Proof(), version: 4));

    [Fact]
    public void is_used_up_by_one_act()
    {
        var proof = Proof();
        proof.UsedAt = Now;
        Assert.Equal([IdentityRefusals.StepUpUsed], Against(proof));
    }

    [Theory]
    [InlineData(299, true)]
    [InlineData(300, false)]
    public void lasts_five_minutes(int seconds, bool good) => Assert.Equal(good, Against(Proof(), now: Now.AddSeconds(seconds)).Length == 0);

    private static StepUp Proof() => new()
    {
        Id = StepUpId.New(),
        Account = Person,
        Act = Act,
        ObjectId = Thing,
        ObjectVersion = 3,
        Method = "password+totp",
        IssuedAt = Now,
    };

    private static Refusal[] Against(StepUp proof, AccountId? person = null, string act = Act, Guid? thing = null, int version = 3, DateTimeOffset? now = null) =>
        [.. proof.ReasonsAgainst(person ?? Person, act, thing ?? Thing, version, now ?? Now)];
}
