using System.Text;
using ConsoleSupport.Meetings.Server.Identity.Factors;

namespace ConsoleSupport.Meetings.UnitTests.Identity;

public sealed class Codes_of_an_authenticator
{
    private static readonly byte[] Seed = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(9));

    /// <summary>Test values of RFC 6238, appendix B, cut to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(Seed, Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(-2, false)]
    [InlineData(2, false)]
    public void may_be_one_step_away_and_no_more(int steps, bool taken)
    {
        var step = Totp.StepOf(Now) + steps;
        Assert.Equal(taken ? step : null, Totp.Accept(Seed, Totp.CodeAt(Seed, step), 0, Now));
    }

    [Fact]
    public void are_good_once()
    {
        var code = Totp.CodeAt(Seed, Totp.StepOf(Now));
        var used = Totp.Accept(Seed, code, 0, Now);
        Assert.Null(Totp.Accept(Seed, code, used!.Value, Now));
        Assert.Null(Totp.Accept(Seed, code, used.Value, Now.AddSeconds(29)));
    }

    [Fact]
    public void of_a_step_before_the_used_one_are_used_up_too()
    {
        var step = Totp.StepOf(Now);
        Assert.Null(Totp.Accept(Seed, Totp.CodeAt(Seed, step - 1), step, Now));
        Assert.Equal(step + 1, Totp.Accept(Seed, Totp.CodeAt(Seed, step + 1), step, Now));
    }

    [Fact]
    public void may_be_typed_wide_or_with_a_space()
    {
        var code = Totp.CodeAt(Seed, Totp.StepOf(Now));
        var wide = string.Concat(code.Select(digit => (char)(digit - '0' + '０')));
        Assert.NotNull(Totp.Accept(Seed, wide, 0, Now));
        Assert.NotNull(Totp.Accept(Seed, $"{code[..3]} {code[3..]}", 0, Now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("abcdef")]
    public void are_six_digits(string? given) => Assert.Null(Totp.Accept(Seed, given, 0, Now));

    [Fact]
    public void come_from_a_seed_that_survives_base32()
    {
        for (var length = 1; length <= 40; length++)
        {
            var seed = Enumerable.Range(0, length).Select(value => (byte)(value * 37 + length)).ToArray();
            Assert.Equal(seed, Totp.FromBase32(Totp.ToBase32(seed)));
        }

        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.ToBase32(Seed));
    }

    [Fact]
    public void can_be_scanned_or_typed()
    {
        var picture = FactorPicture.Of(Seed, "sato@example.jp", "みどり野市");
        Assert.StartsWith("M", picture.Path, StringComparison.Ordinal);
        Assert.True(picture.Size > 21);
        Assert.Equal("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", picture.Letters);
    }

    [Fact]
    public void have_eight_others_for_the_day_they_are_lost()
    {
        var salt = RecoveryWords.NewSalt();
        var codes = RecoveryWords.NewSet();
        Assert.Equal(8, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}$", code));
        Assert.Equal(RecoveryWords.HashOf(codes[0], salt), RecoveryWords.HashOf(codes[0].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal), salt));
        Assert.NotEqual(RecoveryWords.HashOf(codes[0], salt), RecoveryWords.HashOf(codes[0], RecoveryWords.NewSalt()));
        Assert.Null(RecoveryWords.HashOf("ABCD", salt));
    }
}
