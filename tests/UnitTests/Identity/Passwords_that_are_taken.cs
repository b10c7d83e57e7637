using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Identity.Accounts;

namespace ConsoleSupport.Meetings.UnitTests.Identity;

public sealed class Passwords_that_are_taken
{
    private static readonly string[] About = ["渡辺 みどり", "わたなべ みどり", "watanabe@midorino.example", "みどり野市"];

    [Theory]
    [InlineData("umi-to-yuki-demo-11")]
    [InlineData("あおいかぜとしろいくもがうたう")]
    [InlineData("correct horse battery staple")]
    [InlineData("𠮷野の山にかかる月をみていた")]
    public void are_long_and_need_no_kinds_of_characters(string password) => Assert.Empty(PasswordRule.ReasonsAgainst(password, About));

    [Fact]
    public void may_be_longer_than_64_characters() => Assert.Empty(PasswordRule.ReasonsAgainst(string.Concat(Enumerable.Repeat("kaze to tsuki, ", 9)) + "owari", About));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("k9!xQ2-vbT7")]
    public void are_not_shorter_than_twelve_characters(string? password) =>
        Assert.Equal([IdentityRefusals.PasswordTooShort], PasswordRule.ReasonsAgainst(password, About));

    [Fact]
    public void have_an_end() => Assert.Equal([IdentityRefusals.PasswordTooLong], PasswordRule.ReasonsAgainst(new string('あ', 257), About));

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("123456789012")]
    [InlineData("qwertyuiop12")]
    [InlineData("あああああああああああああ")]
    public void are_not_what_everybody_takes(string password) =>
        Assert.Contains(IdentityRefusals.PasswordTooCommon, PasswordRule.ReasonsAgainst(password, About));

    [Theory]
    [InlineData("Watanabe-no-himitsu-9")]
    [InlineData("ＷＡＴＡＮＡＢＥ-himitsu-9")]
    [InlineData("支援会議のための長い言葉です")]
    [InlineData("みどり野のひみつのあいことば")]
    [InlineData("渡辺のひみつのあいことばです")]
    [InlineData("my long password of today")]
    public void do_not_tell_who_or_where(string password) =>
        Assert.Contains(IdentityRefusals.PasswordTellsWho, PasswordRule.ReasonsAgainst(password, About));
}
