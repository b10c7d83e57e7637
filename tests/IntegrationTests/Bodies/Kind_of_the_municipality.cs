using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Identity;

namespace ConsoleSupport.Meetings.IntegrationTests.Bodies;

/// <summary>What the municipality is decides which bodies it organises; the administrator says it, and the trail keeps it.</summary>
public sealed class Kind_of_the_municipality : IAsyncLifetime
{
    private AccountTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await AccountTown.StartAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Trait("Rule", "R2")]
    [Fact]
    public async Task decides_whether_a_support_meeting_can_be_set_up_and_is_held_by_one_that_was()
    {
        Assert.Contains("先に、この自治体の種類を選んでください。", (await FoundAsync()).Text, StringComparison.Ordinal);

        Assert.Equal("/admin/municipality", (await EnterAsync("TownWithoutOffice")).Address);
        var bodies = await _town.Desk.OpenAsync("/admin/bodies");
        Assert.Contains("町村（福祉事務所を置いていない）", bodies.Text, StringComparison.Ordinal);
        var refused = await FoundAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("福祉事務所を置いていない町村は、支援会議（困窮法9条）を主催できません。", refused.Text, StringComparison.Ordinal);
        Assert.Contains("みどり町支援会議", refused.Html, StringComparison.Ordinal);
        Assert.Empty(await _town.ColumnAsync("""SELECT "Code" FROM bodies"""));

        // Whoever still has the form from before the last change is told what stands now.
        var stale = await _town.Desk.OpenAsync("/admin/municipality");
        await EnterAsync("TownWithOffice");
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SubmitAsync("/admin/municipality", new { Kind = "City" })).Status);
        Assert.Equal("/admin/bodies/shien", (await FoundAsync()).Address);

        var held = await EnterAsync("TownWithoutOffice");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Contains("「みどり町支援会議」を主催しているためです。", held.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["TownWithoutOffice", "TownWithOffice"],
            await _town.ColumnAsync("""SELECT "Rule" FROM audit_entries WHERE "Act" = 'bodies.municipality-entered' AND "Allowed" ORDER BY "Number" """));
    }

    private async Task<Support.Hosts.Page> EnterAsync(string kind) =>
        await (await _town.Desk.OpenAsync("/admin/municipality")).SubmitAsync("/admin/municipality", new { Kind = kind });

    private async Task<Support.Hosts.Page> FoundAsync() =>
        await (await _town.Desk.OpenAsync("/admin/bodies")).SubmitAsync("/admin/bodies", new { Name = "みどり町支援会議", Kind = "SupportMeeting", Code = "shien" });
}
