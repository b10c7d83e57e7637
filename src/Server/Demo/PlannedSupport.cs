using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Plans.AtMeeting;
using ConsoleSupport.Meetings.Server.Plans.Writing;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>Drafts the plan of a case and puts it on the agenda of its 支援調整会議.</summary>
internal static class PlannedSupport
{
    public static async Task TableAsync(DemoStage stage, ToldCase about, ToldMeeting meeting, CancellationToken cancellation)
    {
        if (about.Case.Plan is not { } words) return;
        var office = stage.Town.Person(about.Case.Responsible);
        var plan = await stage.DoAsync<WritePlan, PlanId>(
            office, about.Case.Body, (write, actor) => write.BeginAsync(about.Id, FormOf(stage, words), actor.Standing, cancellation), cancellation);
        await stage.DoAsync<TablePlan, Done>(office, about.Case.Body, async (table, actor) =>
        {
            var item = await actor.Get<MeetingsDb>().Set<AgendaItem>().AsNoTracking().SingleAsync(one => one.Meeting == meeting.Id && one.CaseFile == about.Id, cancellation);
            return await table.HandleAsync(about.Id, plan, new TablePlanForm { Item = item.Id.ToString(), Version = "0" }, actor.Standing, cancellation);
        }, cancellation);
    }

    private static PlanForm FormOf(DemoStage stage, DemoPlan words) => new()
    {
        Wish = words.Wish,
        Goal = words.Goal,
        Policy = words.Policy,
        Services = [.. words.Services.Keys.Select(service => service.ToString())],
        Details = words.Services.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value),
        Monitoring = words.Monitoring,
        LoanOfficer = words.LoanOfficer is { } officer ? stage.IdOf(officer).ToString() : null,
    };
}
