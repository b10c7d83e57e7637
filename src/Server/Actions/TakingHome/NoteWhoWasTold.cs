using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Actions.TakingHome;

/// <summary>The agency in charge notes whom it told inside (D13).</summary>
internal sealed class NoteWhoWasTold(MeetingsDb db, ActionViews views, TakeHomeReading reading, BodyKeys keys, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(ActionId id, TakenHomeForm form, Standing standing, CancellationToken cancellation)
    {
        var action = await views.VisibleTo(member.Id).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Body == standing.Body, cancellation);
        if (action is null) return WebRefusals.NotAvailable;
        var (read, now) = (new Read(), clock.GetUtcNow());
        string[] people = [.. (read.Optional(form.People, nameof(form.People), 1000) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var day = read.Day(form.Day, nameof(form.Day));
        var isOfAgency = action.Owner == member.Id || action.Agency == standing.Agency;
        var text = (await reading.TellableAsync([action], cancellation)).Contains(id) ? action.TakeHome : null;
        var decided = TellingOwnAgency.Decide(new TellingOwnPeople(isOfAgency, text, people, Read.Ticked(form.Needed), day), Tokyo.DayOf(now));
        if (read.Any || !decided.IsDone) return Result<Done>.Refused([.. read.Refusals, .. decided.Refusals]);

        var told = TakenHomeId.New();
        db.Add(new TakenHome
        {
            Id = told,
            Action = id,
            Text = action.TakeHome!,
            SealedPeople = await keys.SealAsync(action.Body, TakenHome.PeopleColumn, told.Value, string.Join('\n', people), cancellation),
            Day = day,
            RecordedBy = member.Id,
            RecordedAt = now,
        });
        trail.Record("actions.taken-home", action.CaseFile is { } caseFile ? AuditChain.Of(caseFile) : AuditChain.Rest, new AuditObject("action", id.Value), "D13");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
