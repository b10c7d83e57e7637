using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Actions.TakingHome;

/// <summary>The office writes what the agency in charge may tell inside: without facts of the case, like the action itself (R118).</summary>
internal sealed class WriteTakeHome(MeetingsDb db, ActionViews views, TakeHomeReading reading, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(ActionId id, TakeHomeTextForm form, Standing standing, CancellationToken cancellation)
    {
        if (!await views.VisibleTo(member.Id).AnyAsync(one => one.Id == id && one.Body == standing.Body, cancellation)) return WebRefusals.NotAvailable;
        var action = await db.Set<AgreedAction>().SingleAsync(one => one.Id == id, cancellation);
        if (!await reading.PreparesAsync(action, member.Id, cancellation)) return ActionsRefusals.NotYours;
        var read = new Read();
        var text = read.Text(form.TakeHome, nameof(form.TakeHome), 200).Replace('\n', ' ');
        if (!SafeText.IsSafe(text)) read.Refuse(ActionsRefusals.TextHoldsFacts.At(nameof(form.TakeHome)));
        if (form.Version != action.Version.ToString(CultureInfo.InvariantCulture)) read.Refuse(WebRefusals.ChangedMeanwhile);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        (action.TakeHome, action.TakeHomeNoPlaceAt) = (text, Read.Ticked(form.NoPlace) ? clock.GetUtcNow() : null);
        trail.Record("actions.take-home-written", action.CaseFile is { } caseFile ? AuditChain.Of(caseFile) : AuditChain.Rest, new AuditObject("action", id.Value), action.TakeHomeNoPlaceAt is null ? "D13,R118" : "D13,R118,R139");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
