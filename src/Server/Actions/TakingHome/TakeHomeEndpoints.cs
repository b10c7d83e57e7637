using System.Globalization;
using ConsoleSupport.Meetings.Client.Actions;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Actions.TakingHome;

/// <summary>持ち帰り可: the text the office allows, and whom the agency in charge told.</summary>
internal sealed class TakeHomeEndpoints(
    MeetingsDb db, ActionViews views, TakeHomeReading reading, BodyKeys keys, AccountNames names, WriteTakeHome write, NoteWhoWasTold note, Pages pages, CurrentMember member, TimeProvider clock)
{
    private const string Root = "/bodies/{body}/actions/{action:guid}/take-home";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Root, (ActionId action, Standing standing, TakeHomeEndpoints self, CancellationToken cancellation) =>
            self.ShowAsync(action, standing, null, null, [], cancellation)).Requires(ActionsPermissions.Report);
        app.MapPost($"{Root}/text", (ActionId action, [FromForm] TakeHomeTextForm form, Standing standing, TakeHomeEndpoints self, CancellationToken cancellation) =>
            self.WriteAsync(action, form, standing, cancellation)).Requires(ActionsPermissions.TakeHome);
        app.MapPost($"{Root}/told", (ActionId action, [FromForm] TakenHomeForm form, Standing standing, TakeHomeEndpoints self, CancellationToken cancellation) =>
            self.NoteAsync(action, form, standing, cancellation)).Requires(ActionsPermissions.Report);
    }

    public static string Address(string body, ActionId action) => $"/bodies/{body}/actions/{action}/take-home";

    private async Task<IResult> WriteAsync(ActionId id, TakeHomeTextForm form, Standing standing, CancellationToken cancellation)
    {
        var written = await write.HandleAsync(id, form, standing, cancellation);
        return written.IsDone ? pages.GoTo(Address(standing.BodyCode, id), TakeHomeTexts.TextKept) : await ShowAsync(id, standing, form, null, written.Refusals, cancellation);
    }

    private async Task<IResult> NoteAsync(ActionId id, TakenHomeForm form, Standing standing, CancellationToken cancellation)
    {
        var noted = await note.HandleAsync(id, form, standing, cancellation);
        return noted.IsDone ? pages.GoTo(Address(standing.BodyCode, id), TakeHomeTexts.ToldKept) : await ShowAsync(id, standing, null, form, noted.Refusals, cancellation);
    }

    private async Task<IResult> ShowAsync(ActionId id, Standing standing, TakeHomeTextForm? text, TakenHomeForm? told, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var action = await views.VisibleTo(member.Id).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Body == standing.Body, cancellation);
        if (action is null) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var prepares = await reading.PreparesAsync(action, member.Id, cancellation);
        var writes = standing.IsOffice && prepares;
        var isTellable = (await reading.TellableAsync([action], cancellation)).Contains(id);
        text ??= new TakeHomeTextForm { TakeHome = prepares ? action.TakeHome : null };
        told ??= new TakenHomeForm { Day = JapaneseDates.Machine(Tokyo.DayOf(clock.GetUtcNow())) };
        var ofText = refusals.Count > 0 && text.Version is not null;
        text.Version = action.Version.ToString(CultureInfo.InvariantCulture);
        var view = new TakeHomeView(
            Address(standing.BodyCode, id),
            action.Text,
            standing.BodyName,
            await db.Set<Agency>().Where(agency => agency.Id == action.Agency).Select(agency => agency.Name).SingleAsync(cancellation),
            isTellable || writes ? action.TakeHome : null,
            writes,
            isTellable && (action.Owner == member.Id || action.Agency == standing.Agency),
            await ToldAsync(action, cancellation),
            text,
            (ofText ? refusals : []).AsProblems(),
            told,
            (ofText ? [] : refusals).AsProblems())
        {
            AsksAboutPlaces = writes && await reading.AsksAboutPlacesAsync(action, cancellation),
            IsHidden = writes && action.TakeHome is not null && !isTellable,
        };
        return await pages.DrawAsync<TakeHomePage>(TakeHomeTexts.Title, view, refusals);
    }

    private async Task<IReadOnlyList<TakenHomeLine>> ToldAsync(AgreedAction action, CancellationToken cancellation)
    {
        var all = await db.Set<TakenHome>().AsNoTracking().Where(told => told.Action == action.Id).OrderByDescending(told => told.RecordedAt).ToListAsync(cancellation);
        var known = await names.OfAsync(all.Select(told => told.RecordedBy), cancellation);
        var lines = new List<TakenHomeLine>();
        foreach (var told in all)
            lines.Add(new TakenHomeLine(told.Day, await keys.OpenAsync(action.Body, TakenHome.PeopleColumn, told.Id.Value, told.SealedPeople, cancellation), known[told.RecordedBy].Name));
        return lines;
    }
}
