using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;

namespace ConsoleSupport.Meetings.UnitTests.Gate;

/// <summary>Why something was kept back is noted for the auditor; the person is not told (R42).</summary>
[Trait("Rule", "R42")]
public sealed class Keeping_a_case_back
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notes_every_condition_that_failed_by_its_code()
    {
        var town = Asking_the_gate.Without(Condition.Selected).SignedIn(Town.Person);
        town.Reminded.Clear();
        town.Place = town.Place! with { InWindow = false };

        await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.LiveItem, Now);

        Assert.Equal(["gate.in-window", "gate.reminder-confirmed", "gate.selected"], town.Trail.HiddenReasons);
    }

    [Fact]
    public async Task Notes_that_a_fact_had_no_basis_and_nothing_that_held()
    {
        var town = new Town().SignedIn(Town.Person);
        town.Chairs.Clear();
        town.Cover.Remove((Town.Person, Town.Illness));

        await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Papers, Now);

        Assert.Equal(["gate.basis"], town.Trail.HiddenReasons);
    }

    [Fact]
    public async Task Does_not_call_a_row_without_a_basis_one_that_lacks_it()
    {
        var town = new Town().SignedIn(Town.Person);
        town.Chairs.Clear();

        await town.Gate.ForPreparationAsync(Town.Person, Town.CaseFile, Now);

        Assert.Equal(["gate.prepares"], town.Trail.HiddenReasons);
    }

    [Fact]
    public async Task Notes_nothing_where_the_person_was_told_or_let_in()
    {
        var town = Asking_the_gate.Without(Condition.ReminderConfirmed).SignedIn(Town.Person);

        await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.LiveItem, Now);
        await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Papers, Now);

        Assert.Empty(town.Trail.HiddenReasons);
    }

    [Fact]
    public async Task Notes_nothing_when_somebody_else_is_asked_about_or_nobody_is_signed_in()
    {
        Town asking = new Town().SignedIn(Town.Person), unknown = new();

        await asking.Gate.ForItemAsync([Town.Person, Town.Stranger], Town.Item, GateRow.Papers, Now);
        await unknown.Gate.ForItemAsync([Town.Person, Town.Stranger], Town.Item, GateRow.Papers, Now);

        Assert.Empty(asking.Trail.HiddenReasons);
        Assert.Empty(unknown.Trail.HiddenReasons);
    }
}
