using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Identity;

namespace ConsoleSupport.Meetings.IntegrationTests.Declarations;

/// <summary>Agencies are corrected and retired, never deleted; whoever stands on a roster for one stays there (R14).</summary>
public sealed class Keeping_agencies : IAsyncLifetime
{
    private AccountTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await AccountTown.StartAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Trait("Rule", "R14")]
    [Fact]
    public async Task corrects_retires_and_takes_up_again_and_lists_who_stands_for_one()
    {
        var desk = _town.Desk;
        var added = await (await desk.OpenAsync("/admin/agencies")).SubmitAsync("/admin/agencies", new { Name = "社会福祉協議会", NameKana = "しゃかいふくしきょうぎかい", Type = "Corporation" });
        var address = added.Document.QuerySelector("tbody a")!.GetAttribute("href")!;
        var first = await desk.OpenAsync(address);
        var second = await desk.OpenAsync(address);
        Assert.Equal("/admin/agencies", (await first.SubmitAsync(address, new { Contact = "0770-00-2145" })).Address);
        var late = await second.SubmitAsync(address, new { Name = "みどり野市社会福祉協議会" });
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("みどり野市社会福祉協議会", late.Html, StringComparison.Ordinal);

        await _town.BecomeCityAsync();
        await (await desk.OpenAsync("/admin/bodies")).SubmitAsync("/admin/bodies", new { Name = "支援会議", Kind = "SupportMeeting", Code = "shien" });
        var form = await desk.OpenAsync("/admin/bodies/shien");
        var agency = form.Document.QuerySelectorAll("select[name=Agency] option")[^1].GetAttribute("value");
        await form.SubmitAsync("/admin/bodies/shien", new { Email = "jimu@example.jp", Name = "事務 花", NameKana = "じむ はな", Agency = agency, Post = "係長", Class = "RelatedAgency", Role = "Secretariat" });
        var office = await desk.OpenAsync("/admin/bodies/shien");
        Assert.Contains("事務 花", office.Text, StringComparison.Ordinal);
        Assert.Contains("招待中", office.Text, StringComparison.Ordinal);

        var open = await desk.OpenAsync(address);
        Assert.Contains("事務 花", open.Text, StringComparison.Ordinal);
        var retired = await open.SubmitAsync("/retire");
        Assert.Contains("廃止", retired.Text, StringComparison.Ordinal);
        Assert.Empty((await desk.OpenAsync("/admin/bodies/shien")).Document.QuerySelectorAll("select[name=Agency] option"));
        Assert.Single(await _town.ColumnAsync("""SELECT "Post" FROM roster_entries WHERE "Until" IS NULL"""));

        // Whoever kept the old form cannot use it to put somebody on a roster for the retired agency.
        var refused = await form.SubmitAsync("/admin/bodies/shien", new { Email = "b@example.jp", Name = "次 花", NameKana = "つぎ はな", Agency = agency, Post = "主査", Class = "RelatedAgency", Role = "Deputy" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await (await desk.OpenAsync(address)).SubmitAsync("/take-up");
        Assert.NotEmpty((await desk.OpenAsync("/admin/bodies/shien")).Document.QuerySelectorAll("select[name=Agency] option"));
    }
}
