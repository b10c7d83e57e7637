using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>Records of sharing without consent that wait for the member's word. Sharing says who approves; the proposer never does (D2).</summary>
internal sealed class ApprovalTasks(MeetingsDb db, OwnPlaces places, BasisConditionsPort bases, CurrentMember member) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).ToDictionary(place => place.Body);
        BodyId[] bodies = [.. own.Keys];
        var waiting = await (
            from record in db.Set<SharingRecord>().AsNoTracking()
            join file in db.Set<CaseFile>() on record.CaseFile equals file.Id
            where bodies.Contains(file.Body) && record.State == SharingRecordState.Submitted && record.ProposedBy != member.Id
                && !db.Set<SharingApproval>().Any(approval => approval.Record == record.Id && approval.Approver == member.Id)
            orderby record.SubmittedAt
            select record).ToListAsync(cancellation);

        var tasks = new List<TaskView>();
        foreach (var record in waiting)
        {
            if (!(await bases.WhoApprovesAsync(record, cancellation)).Contains(member.Id)) continue;
            var place = own[record.Body];
            tasks.Add(new TaskView(
                TaskKind.Approval, HomeTexts.ApproveRecord, HomeTexts.RecordOf(record.Number, place.Name), null, HomeTexts.LookAtRecord,
                $"/bodies/{place.Code}/cases/{record.CaseFile}/sharing/{record.Id}"));
        }

        return tasks;
    }
}
