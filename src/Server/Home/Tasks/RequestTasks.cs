using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>For 担当: somebody asks for the data of a case, and who it is has to be confirmed (D16).</summary>
internal sealed class RequestTasks(MeetingsDb db, OwnPlaces places, Admission admission, CurrentMember member) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).ToDictionary(place => place.Body);
        BodyId[] bodies = [.. own.Keys];
        var known = admission.VisibleCases(member.Id);
        var waiting = await (
            from request in db.Set<OwnRequest>().AsNoTracking()
            join file in db.Set<CaseFile>() on request.CaseFile equals file.Id
            where request.State == OwnRequestState.Registered && bodies.Contains(file.Body) && known.Contains(file.Id)
                && db.Set<Responsible>().Any(one => one.CaseFile == file.Id && one.Account == member.Id)
            orderby request.RegisteredAt
            select new { file.Id, file.Body, file.Label }).ToListAsync(cancellation);
        return
        [
            .. waiting.Select(one => new TaskView(
                TaskKind.Approval, DisclosuresTexts.TaskConfirm, OutsideTexts.TaskOf(one.Label, own[one.Body].Name), null, DisclosuresTexts.TaskConfirmVerb,
                $"{ListCases.Address(own[one.Body].Code, one.Id)}/own-requests")),
        ];
    }
}
