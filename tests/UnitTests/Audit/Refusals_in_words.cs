using ConsoleSupport.Meetings.Server.Audit.Reading;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.UnitTests.Audit;

public sealed class Refusals_in_words
{
    [Fact]
    [Trait("Rule", "R42")]
    public void what_was_hidden_reads_like_something_that_does_not_exist()
    {
        string[] codes = [WebRefusals.NotAvailable.Code, "gate.selected"];
        Assert.True(RefusalBook.Hides(codes));
        Assert.Equal(WebRefusals.NotAvailable.Text, RefusalBook.ToldFor(codes));
    }

    [Fact]
    public void any_other_refusal_reads_as_it_was_told() =>
        Assert.Equal(WebRefusals.ChangedMeanwhile.Text, RefusalBook.ToldFor([WebRefusals.ChangedMeanwhile.Code]));

    [Fact]
    public void a_code_nobody_knows_any_more_has_no_words() => Assert.Null(RefusalBook.WordsOf("gone.long-ago"));
}
