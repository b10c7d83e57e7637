using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.AtMeeting;

/// <summary>An item at which a plan of the case could be heard.</summary>
internal sealed record TableableItem(AgendaItem Item, Meeting Meeting);

/// <summary>The items of this case in meetings that are not over.</summary>
internal sealed class TableableItems(MeetingsDb db)
{
    private static readonly MeetingState[] Ahead =
        [MeetingState.Draft, MeetingState.Decided, MeetingState.Called, MeetingState.PapersChecked, MeetingState.Released, MeetingState.InSession];

    /// <param name="plan">Items at which another plan is heard, and the one at which this one was heard already, are left out.</param>
    public async Task<IReadOnlyList<TableableItem>> OfAsync(SupportPlan plan, CancellationToken cancellation)
    {
        var taken = db.Set<SupportPlan>().Where(one => one.Item != null);
        var found = await (
            from item in db.Set<AgendaItem>().AsNoTracking()
            join meeting in db.Set<Meeting>().AsNoTracking() on item.Meeting equals meeting.Id
            where item.CaseFile == plan.CaseFile && Ahead.Contains(meeting.State) && !taken.Any(one => one.Item == item.Id)
            orderby meeting.StartsAt, item.Position
            select new { Item = item, Meeting = meeting }).ToListAsync(cancellation);
        return [.. found.Select(one => new TableableItem(one.Item, one.Meeting))];
    }
}

/// <summary>Puts a plan on an item of its case. There must be the person's consent for what the item tells (D6); without it a 支援会議 is the way.</summary>
internal sealed class TablePlan(MeetingsDb db, PlanDoor door, TableableItems items, ItemBases bases, Rosters rosters, AuditTrail trail)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, PlanId id, TablePlanForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.ForActAsync(caseFile, id, form.Version, standing, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        var (file, plan) = (prepared.Value.Of, prepared.Value.Plan);
        if (file.Course.ReasonAgainst(PlanAct.Table) is { } reason) return reason;
        var read = new Read();
        var wanted = read.Id<AgendaItemId>(form.Item, nameof(form.Item));
        var place = (await items.OfAsync(plan, cancellation)).FirstOrDefault(one => one.Item.Id == wanted);
        if (place is null)
        {
            if (!read.Any) read.Refuse(WebRefusals.NotAChoice(nameof(form.Item)));
            return Result<Done>.Refused(read.Refusals);
        }

        var facts = await db.Set<AgendaItemFact>().AsNoTracking().Where(named => named.Item == wanted).Select(named => named.Fact).ToListAsync(cancellation);
        var basis = await bases.OfAsync(place.Meeting, place.Item, facts.ToHashSet(), await rosters.OfAsync(standing.Body, cancellation), cancellation);
        if (basis.Basis is not BasisState.WithinConsent) return PlansRefusals.NoConsent;

        (plan.Item, plan.TabledText) = (wanted, file.Newest!.Version.Number);
        trail.Record("plans.tabled", AuditChain.Of(caseFile), new AuditObject("plan", id.Value), "D6");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class TablePlanEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/plans/{plan:guid}/table", PostAsync).Requires(PlansPermissions.Write);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, PlanId plan, [FromForm] TablePlanForm form, Standing standing, TablePlan table, PlanPages show, Pages pages, CancellationToken cancellation)
    {
        var done = await table.HandleAsync(caseFile, plan, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, plan), PlansTexts.Tabled)
            : await show.RedrawAsync(caseFile, plan, standing, PlanAct.Table, done.Refusals, view => view with { Table = form }, cancellation);
    }
}
