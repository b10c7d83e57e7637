using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Actions.TakingHome;
using ConsoleSupport.Meetings.Server.Kernel.Results;

namespace ConsoleSupport.Meetings.UnitTests.Actions;

[Trait("Rule", "D13")]
public sealed class Telling_inside_an_agency
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly TellingOwnPeople Complete = new(true, "週1回の訪問の当番を決める", ["訪問係 山田"], true, Today);

    [Fact]
    public void The_allowed_text_may_be_told_to_those_who_need_it() => Assert.True(TellingOwnAgency.Decide(Complete, Today).IsDone);

    [Fact]
    public void Each_missing_condition_is_told_by_its_name()
    {
        Refused(ActionsRefusals.NotYours, Complete with { IsOfAgency = false });
        Refused(TakeHomeRefusals.TextMissing, Complete with { Text = null });
        Refused(TakeHomeRefusals.NobodyNamed, Complete with { People = [] });
        Refused(TakeHomeRefusals.NotNeeded, Complete with { AllNeedIt = false });
        Refused(TakeHomeRefusals.InFuture, Complete with { Day = Today.AddDays(1) });
    }

    private static void Refused(Refusal expected, TellingOwnPeople telling) => Assert.Equal([expected], TellingOwnAgency.Decide(telling, Today).Refusals);
}
