using ConsoleSupport.Meetings.Server.Home;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Identity;

namespace ConsoleSupport.Meetings.UnitTests.Home;

public sealed class Order_of_tasks
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void The_nearest_day_comes_first_and_what_has_no_day_last()
    {
        var order = OpenHome.InOrder([Task("a", null), Task("b", Today.AddDays(9)), Task("c", Today.AddDays(-5)), Task("d", Today)]);

        Assert.Equal(["c", "d", "b", "a"], order.Select(task => task.Title));
    }

    [Fact]
    public void Whoever_has_no_body_is_led_to_their_declarations() =>
        Assert.Equal(["/audit", "/declarations"], OpenHome.LinksOf(new HashSet<AccountRole> { AccountRole.Auditor }, hasPlace: false).Select(link => link.Href));

    private static TaskView Task(string title, DateOnly? due) => new(TaskKind.Action, title, "", due, "状況を記録する", "/actions");
}
