using System.Globalization;
using ConsoleSupport.Meetings.Client.Actions;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>The agency in charge says how its action goes (R117).</summary>
internal sealed class ReportAction(MeetingsDb db, ActionViews views, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<ActionStatus>> HandleAsync(ActionId id, ActionStatusForm form, Standing standing, CancellationToken cancellation)
    {
        // Parts of the gate's query switch tracking off for all of it; what is to be saved is therefore read by itself.
        if (!await views.VisibleTo(member.Id).AnyAsync(one => one.Id == id && one.Body == standing.Body, cancellation)) return WebRefusals.NotAvailable;
        var action = await db.Set<AgreedAction>().SingleAsync(one => one.Id == id, cancellation);
        if (action.Owner != member.Id && action.Agency != standing.Agency) return ActionsRefusals.NotYours;
        if (form.Version != action.Version.ToString(CultureInfo.InvariantCulture)) return ActionsRefusals.ChangedMeanwhile(action.Status);

        var read = new Read();
        var status = read.Choice<ActionStatus>(form.Status, nameof(form.Status));
        var reason = read.Optional(form.Reason, nameof(form.Reason), 200);
        if (!read.Any)
            foreach (var refusal in ActionProgress.ReasonsAgainst(action.Status, status, reason)) read.Refuse(refusal);
        if (read.Any) return Result<ActionStatus>.Refused(read.Refusals);

        (action.Status, action.Reason, action.ChangedAt) = (status, reason, clock.GetUtcNow());
        trail.Record("actions.reported", action.CaseFile is { } caseFile ? AuditChain.Of(caseFile) : AuditChain.Rest, new AuditObject("action", action.Id.Value), $"R117,{status}");
        await db.SaveChangesAsync(cancellation);
        return status;
    }
}

internal static class ReportActionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/actions/{action:guid}", PostAsync).Requires(ActionsPermissions.Report);

    private static async Task<IResult> PostAsync(
        ActionId action, [FromForm] ActionStatusForm form, ReportAction report, ActionPages drawn, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var list = ActionsAsked.Read(form.Tab, form.Show, form.In);
        var done = await report.HandleAsync(action, form, standing, cancellation);
        if (done.IsDone) return pages.GoTo(list.Address(), ActionsTexts.Saved(done.Value));
        var view = await drawn.ViewAsync(member.Id, list, new ActionAsked(action, form, done.Refusals), cancellation);

        // One that was closed meanwhile has no editor any more: the refusal says how it stands and gives the words back.
        if (view.Editor is null) return await pages.RefuseAsync(done.Refusals);
        return await pages.RedrawAsync<ActionsPage>(ActionsTexts.Title, view, done.Refusals);
    }
}
