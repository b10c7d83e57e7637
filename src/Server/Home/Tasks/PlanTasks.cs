using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>For 担当: a plan that waits for somebody outside the meeting, the person or the municipality, or that follows emergency support (R87, R89, R92).</summary>
internal sealed class PlanTasks(MeetingsDb db, OwnPlaces places, Admission admission, PlanBook book, CurrentMember member) : IGatherTasks
{
    private static readonly PlanState[] Waiting = [PlanState.Emergency, PlanState.AwaitingAgreement, PlanState.AwaitingDecision, PlanState.AwaitingReport];

    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).ToDictionary(place => place.Body);
        BodyId[] bodies = [.. own.Keys];
        var known = admission.VisibleCases(member.Id);
        var files = await db.Set<CaseFile>().AsNoTracking()
            .Where(file => bodies.Contains(file.Body) && known.Contains(file.Id) && db.Set<Responsible>().Any(one => one.CaseFile == file.Id && one.Account == member.Id))
            .Where(file => db.Set<SupportPlan>().Any(plan => plan.CaseFile == file.Id && plan.EndedOn == null))
            .Select(file => new { file.Id, file.Body, file.Label }).ToDictionaryAsync(file => file.Id, cancellation);
        return
        [
            .. from plan in await book.OfAsync(files.Keys, cancellation)
               where Waiting.Contains(plan.State)
               let file = files[plan.Plan.CaseFile]
               let place = own[file.Body]
               select new TaskView(
                   TaskKind.Action, PlansTexts.NumberAndState(plan.Plan.Number, plan.State), OutsideTexts.TaskOf(file.Label, place.Name), null, PlansTexts.OpenPlans,
                   PlanAddress.Of(place.Code, file.Id, plan.Plan.Id)),
        ];
    }
}
