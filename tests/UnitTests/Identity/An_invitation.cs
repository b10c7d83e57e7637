using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Administration;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Identity;

public sealed class An_invitation
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void is_open_for_72_hours()
    {
        var invitation = Made();
        Assert.True(invitation.IsOpen(Now.AddHours(72).AddSeconds(-1)));
        Assert.False(invitation.IsOpen(Now.AddHours(72)));
    }

    [Fact]
    public void is_open_for_one_hour_where_anybody_could_have_asked_for_it()
    {
        var reset = new Invitation { Id = InvitationId.New(), Account = AccountId.New(), Kind = InvitationKind.ForgottenPassword, CreatedAt = Now };
        Assert.True(reset.IsOpen(Now.AddMinutes(59)));
        Assert.False(reset.IsOpen(Now.AddHours(1)));
    }

    [Fact]
    public void is_closed_once_it_was_used()
    {
        var invitation = Made();
        invitation.UsedAt = Now;
        Assert.False(invitation.IsOpen(Now));
    }

    [Fact]
    public void is_closed_once_it_was_withdrawn()
    {
        var invitation = Made();
        invitation.WithdrawnAt = Now;
        Assert.False(invitation.IsOpen(Now));
    }

    [Fact]
    public void has_a_link_of_256_random_bits_of_which_a_hash_is_kept()
    {
        var secrets = Enumerable.Range(0, 100).Select(_ => Secret.New()).ToArray();
        Assert.Equal(100, secrets.Distinct().Count());
        Assert.All(secrets, secret => Assert.Equal(43, secret.Length));
        Assert.Equal(64, Secret.HashOf(secrets[0]).Length);
    }

    [Theory]
    [InlineData("sato@example.jp", true)]
    [InlineData("Sato <sato@example.jp>", false)]
    [InlineData("sato@example.jp\r\nBcc: all@example.jp", false)]
    [InlineData("sato", false)]
    [InlineData("a b@example.jp", false)]
    public void goes_to_a_plain_mail_address(string address, bool taken) => Assert.Equal(taken, Invitations.IsMail(address));

    [Fact]
    public void after_a_lost_second_factor_needs_three_different_people()
    {
        var (lost, office) = (AccountId.New(), AccountId.New());
        var request = new LostFactor { Id = Guid.CreateVersion7(), Account = lost, AskedBy = office, AskedAt = Now, PasswordToo = false };
        Assert.True(request.MayBeDecidedBy(AccountId.New()));
        Assert.False(request.MayBeDecidedBy(lost));
        Assert.False(request.MayBeDecidedBy(office));
    }

    [Theory]
    [InlineData("ワタナベ", true)]
    [InlineData("わたなべ", true)]
    [InlineData("渡邉󠄀", true)]
    [InlineData("WATANABE", true)]
    [InlineData("すずき", false)]
    [InlineData(null, true)]
    public void makes_an_account_that_is_found_by_either_kana(string? word, bool found) =>
        Assert.Equal(found, AccountList.Matches(new AccountRow(AccountId.New(), "渡邉󠄀 みどり", "わたなべ みどり", "watanabe@example.jp", [], AccountState.Active), word));

    private static Invitation Made() => new() { Id = InvitationId.New(), Account = AccountId.New(), Kind = InvitationKind.NewAccount, CreatedAt = Now };
}
