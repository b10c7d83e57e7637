using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>For whoever works under a record without consent, 担当 and recipients: to go on speaking with the person until they consent or the record ends (R62).</summary>
internal sealed class ConsentTasks(MeetingsDb db, OwnPlaces places, Admission admission, Consents consents, CurrentMember member, TimeProvider clock) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).ToDictionary(place => place.Body);
        BodyId[] bodies = [.. own.Keys];
        var known = admission.VisibleCases(member.Id);
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var records = await (
            from record in db.Set<SharingRecord>().AsNoTracking()
            join file in db.Set<CaseFile>() on record.CaseFile equals file.Id
            where record.State == SharingRecordState.Approved && record.ReviewOn >= today && bodies.Contains(record.Body) && known.Contains(file.Id)
            let isResponsible = db.Set<Responsible>().Any(one => one.CaseFile == file.Id && one.Account == member.Id)
            where isResponsible || db.Set<SharingLine>().Any(line => line.Record == record.Id && line.Recipient == member.Id)
            orderby record.ReviewOn, file.Label
            select new { record.Id, record.Body, record.CaseFile, record.State, record.ReviewOn, file.Label, IsResponsible = isResponsible }).ToListAsync(cancellation);

        var tasks = new List<TaskView>();
        foreach (var one in records)
        {
            var lines = await LinesAsync(one.Id, one.Body, today, cancellation);
            if (!SeekingConsent.IsOpen(one.State, one.ReviewOn, lines, await consents.OfAsync(one.CaseFile, cancellation), today)) continue;
            var (place, address) = (own[one.Body], ListCases.Address(own[one.Body].Code, one.CaseFile));
            tasks.Add(new TaskView(
                TaskKind.Action, HomeTexts.SeekConsent, OutsideTexts.TaskOf(one.Label, place.Name), one.ReviewOn, HomeTexts.SeekConsentVerb,
                one.IsResponsible ? $"{address}/sharing/{one.Id}" : address));
        }

        return tasks;
    }

    private async Task<IReadOnlyList<OpenedLine>> LinesAsync(SharingRecordId record, BodyId body, DateOnly today, CancellationToken cancellation)
    {
        var lines = await db.Set<SharingLine>().AsNoTracking().Where(line => line.Record == record).ToListAsync(cancellation);
        AccountId[] people = [.. lines.Select(line => line.Recipient).Distinct()];
        var agencies = await db.Set<RosterEntry>().AgenciesAsync(body, people, today, cancellation);
        return [.. lines.Select(line => new OpenedLine(line.Fact, line.Recipient, agencies.GetValueOrDefault(line.Recipient, new HashSet<AgencyId>())))];
    }
}
