using System.Globalization;
using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Anonymous;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Order and times, row by row: up, down, to a place, another length, away. Works on what the person sees; the hidden keep their neighbours.</summary>
internal sealed class ArrangeItems(MeetingsDb db, MeetingViews views, AgendaPlaces places, AuditTrail trail, CurrentMember member)
{
    public async Task<Result<string>> MoveAsync(MeetingId id, AgendaItemId item, ItemMoveForm form, Standing standing, CancellationToken cancellation)
    {
        var found = await FindAsync(id, item, standing, cancellation);
        if (!found.IsDone) return Result<string>.Refused(found.Refusals);
        var (meeting, line, seen) = found.Value;
        AgendaItemId[] all = [.. (await places.TakeAsync(meeting.Id, cancellation)).Select(one => one.Id)];
        var read = new Read();
        var order = form.Direction switch
        {
            "up" => AgendaOrder.Up(all, seen, item),
            "down" => AgendaOrder.Down(all, seen, item),
            _ => AgendaOrder.Place(all, seen, item, read.Number(form.Position, nameof(form.Position), 1, 999)),
        };
        if (read.Any) return Result<string>.Refused(read.Refusals);

        await places.WriteAsync(order, cancellation);
        await SaveAsync("meetings.item-moved", line.Item, cancellation);
        return line.Name;
    }

    public async Task<Result<string>> SetDurationAsync(MeetingId id, AgendaItemId item, ItemDurationForm form, Standing standing, CancellationToken cancellation)
    {
        var found = await FindAsync(id, item, standing, cancellation);
        if (!found.IsDone) return Result<string>.Refused(found.Refusals);
        if (Duration.Read(form.Duration) is not { } minutes) return MeetingsRefusals.NotADuration;
        if (form.Version != found.Value.Line.Item.Version.ToString(CultureInfo.InvariantCulture)) return WebRefusals.ChangedMeanwhile;

        found.Value.Line.Item.Duration = minutes;
        await SaveAsync("meetings.item-timed", found.Value.Line.Item, cancellation);
        return found.Value.Line.Name;
    }

    public async Task<Result<string>> RemoveAsync(MeetingId id, AgendaItemId item, Standing standing, CancellationToken cancellation)
    {
        var found = await FindAsync(id, item, standing, cancellation);
        if (!found.IsDone) return Result<string>.Refused(found.Refusals);
        var (meeting, line, _) = found.Value;
        if (line.Label is not null && !AgendaEditing.MayChangeCases(meeting.State, meeting.IsEmergency)) return MeetingsRefusals.CaseListIsFixed;

        db.RemoveRange(await db.Set<AgendaItemFact>().Where(named => named.Item == item).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<AnonymousItem>().Where(one => one.Item == item).ToListAsync(cancellation));
        db.Remove(line.Item);
        await SaveAsync("meetings.item-removed", line.Item, cancellation);
        return line.Name;
    }

    private async Task<Result<(Meeting Meeting, AgendaLine Line, IReadOnlyList<AgendaItemId> Seen)>> FindAsync(
        MeetingId id, AgendaItemId item, Standing standing, CancellationToken cancellation)
    {
        if (await views.FindAsync(member.Id, standing.Body, id, cancellation) is not { } meeting) return WebRefusals.NotAvailable;
        var agenda = await views.AgendaForAsync(member.Id, meeting, open: false, cancellation);
        if (agenda.Find(item) is not { } line) return WebRefusals.NotAvailable;
        return AgendaEditing.MayArrange(meeting.State) ? (meeting, line, [.. agenda.Lines.Select(one => one.Item.Id)]) : MeetingsRefusals.AgendaIsClosed;
    }

    private async Task SaveAsync(string act, AgendaItem item, CancellationToken cancellation)
    {
        trail.Record(act, item.CaseFile is { } caseFile ? AuditChain.Of(caseFile) : AuditChain.Rest, new AuditObject("item", item.Id.Value));
        await db.SaveChangesAsync(cancellation);
    }
}

internal static class ArrangeItemsEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/move", MoveAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/duration", SetDurationAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/remove", RemoveAsync).Requires(MeetingsPermissions.Plan);
    }

    private static async Task<IResult> MoveAsync(
        MeetingId meeting, AgendaItemId item, [FromForm] ItemMoveForm form, ArrangeItems arrange, MeetingPages drawn, Standing standing, Pages pages, CancellationToken cancellation) =>
        await AnswerAsync(await arrange.MoveAsync(meeting, item, form, standing, cancellation), AgendaTexts.Moved, meeting, item, drawn, standing, pages, cancellation);

    private static async Task<IResult> SetDurationAsync(
        MeetingId meeting, AgendaItemId item, [FromForm] ItemDurationForm form, ArrangeItems arrange, MeetingPages drawn, LastSaves saves, Standing standing, Pages pages, CancellationToken cancellation)
    {
        var done = await arrange.SetDurationAsync(meeting, item, form, standing, cancellation);
        if (done.IsDone || await drawn.ViewAsync(meeting, standing, cancellation) is not { } view)
            return await AnswerAsync(done, AgendaTexts.TimeSaved, meeting, item, drawn, standing, pages, cancellation);
        var row = view.Agenda.Rows.FirstOrDefault(one => one.Id == item.ToString());
        var problems = await saves.ProblemsAsync(
            done.Refusals, item.Value, "meetings.item-", () => row is null ? [] : [new(row.Name, MeetingsTexts.Minutes(row.Minutes))], cancellation);
        return await pages.RedrawAsync<MeetingPage>(
            MeetingsTexts.Meetings, view with { Problems = problems, Agenda = view.Agenda with { Typed = new TypedDuration(item.ToString(), form.Duration) } }, done.Refusals);
    }

    private static async Task<IResult> RemoveAsync(
        MeetingId meeting, AgendaItemId item, ArrangeItems arrange, MeetingPages drawn, Standing standing, Pages pages, CancellationToken cancellation) =>
        await AnswerAsync(await arrange.RemoveAsync(meeting, item, standing, cancellation), _ => AgendaTexts.Removed, meeting, null, drawn, standing, pages, cancellation);

    private static async Task<IResult> AnswerAsync(
        Result<string> done, Func<string, string> notice, MeetingId meeting, AgendaItemId? item, MeetingPages drawn, Standing standing, Pages pages, CancellationToken cancellation)
    {
        var address = MeetingAddress.Of(standing.BodyCode, meeting);
        if (done.IsDone) return pages.GoTo(item is null ? address : $"{address}#item-{item}", notice(done.Value));
        return await drawn.ViewAsync(meeting, standing, cancellation) is { } view
            ? await pages.RedrawAsync<MeetingPage>(MeetingsTexts.Meetings, view with { Problems = done.Refusals.AsProblems() }, done.Refusals)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);
    }
}
