using ConsoleSupport.Meetings.Server.Audit.Reading;
using ConsoleSupport.Meetings.Shared.Audit;

namespace ConsoleSupport.Meetings.UnitTests.Audit;

public sealed class Trail_filter
{
    [Fact]
    public void a_page_goes_on_exactly_where_the_one_before_ended()
    {
        var all = Chains.Of("rest", 30).Concat(Chains.Of("case:a", 30)).AsQueryable();
        var first = TrailQuery.OlderThan(all, null).Take(25).ToList();
        var second = TrailQuery.OlderThan(all, TrailKey.Of(first[^1])).Take(50).ToList();
        Assert.Equal(60, first.Concat(second).Select(TrailKey.Of).Distinct().Count());
        Assert.Equal(first.Select(TrailKey.Of), TrailQuery.NewerThan(all, TrailKey.Of(second[0])).AsEnumerable().Reverse().Select(TrailKey.Of));
    }

    [Fact]
    public void a_day_is_a_day_in_Japan()
    {
        var (query, _) = TrailQuery.Of(new AuditFilter { From = "2026-11-26", Until = "2026-11-26" });
        var entry = Chains.Of("rest", 1)[0];
        var entries = new[]
        {
            Chains.With(entry, number: 1, at: new DateTimeOffset(2026, 11, 25, 14, 59, 59, TimeSpan.Zero)),
            Chains.With(entry, number: 2, at: new DateTimeOffset(2026, 11, 25, 15, 0, 0, TimeSpan.Zero)),
            Chains.With(entry, number: 3, at: new DateTimeOffset(2026, 11, 26, 15, 0, 0, TimeSpan.Zero)),
        };
        Assert.Equal([2L], query.Apply(entries.AsQueryable()).Select(one => one.Number));
    }

    [Fact]
    public void what_cannot_be_read_is_said_beside_its_field()
    {
        var (_, read) = TrailQuery.Of(new AuditFilter { From = "someday", Person = "x", Thing = "y" });
        Assert.Equal(["From", "Person", "Thing"], read.Refusals.Select(refusal => refusal.Field));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1~rest")]
    [InlineData("x~rest~1")]
    [InlineData("99999999999999999999~rest~1")]
    public void a_place_that_cannot_be_read_is_no_place(string text) => Assert.Null(TrailKey.Read(text));

    [Fact]
    public void a_place_reads_back_as_it_was_written()
    {
        var key = TrailKey.Of(Chains.Of("case:a", 3)[2]);
        Assert.Equal(key, TrailKey.Read(key.ToString()));
    }

    [Fact]
    public void the_address_holds_codes_only()
    {
        var address = AuditAddress.Of(new AuditFilter { Act = "cases.fact-read", Result = "refused" }, before: "1~rest~2");
        Assert.Equal("/audit?Act=cases.fact-read&Result=refused&Before=1~rest~2", address);
    }
}
