using ConsoleSupport.Meetings.Client.Plans;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Attending;

/// <summary>The page on which the person is let in, and which is then shown to them: this item's facts and plan, nothing else of the meeting (R18).</summary>
internal sealed class AttendingPages(
    MeetingsDb db, MeetingViews meetings, Admission admission, FactReader reader, PlanBook plans, OpenedPlans opened, ConsentPeople people, HiddenPlans hidden, LocationMasks masks, LetPersonIn letIn,
    CurrentMember member, Pages pages)
{
    private const string Address = "/bodies/{body}/meetings/{meeting}/items/{item:guid}/person";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (MeetingId meeting, AgendaItemId item, Standing standing, AttendingPages self, CancellationToken cancellation) =>
            self.ShowAsync(meeting, item, standing, new AttendingForm(), [], cancellation)).Requires(PlansPermissions.Attending);
        app.MapPost($"{Address}/in", (MeetingId meeting, AgendaItemId item, [FromForm] AttendingForm form, Standing standing, AttendingPages self, CancellationToken cancellation) =>
            self.InAsync(meeting, item, form, standing, cancellation)).Requires(PlansPermissions.Attending);
        app.MapPost($"{Address}/out", (MeetingId meeting, AgendaItemId item, Standing standing, AttendingPages self, CancellationToken cancellation) =>
            self.OutAsync(meeting, item, standing, cancellation)).Requires(PlansPermissions.Attending);
    }

    public static string AddressOf(string meetingAddress, AgendaItemId item) => $"{meetingAddress}/items/{item}/person";

    private async Task<IResult> InAsync(MeetingId meeting, AgendaItemId item, AttendingForm form, Standing standing, CancellationToken cancellation)
    {
        var done = await letIn.InAsync(meeting, item, form, standing, cancellation);
        return done.IsDone ? pages.GoTo(AddressOf(MeetingAddress.Of(standing.BodyCode, meeting), item), AttendingTexts.CameNotice) : await ShowAsync(meeting, item, standing, form, done.Refusals, cancellation);
    }

    private async Task<IResult> OutAsync(MeetingId meeting, AgendaItemId item, Standing standing, CancellationToken cancellation)
    {
        var done = await letIn.OutAsync(meeting, item, standing, cancellation);
        return done.IsDone ? pages.GoTo(RoomPages.AddressOf(standing, meeting), AttendingTexts.LeftNotice) : await ShowAsync(meeting, item, standing, new AttendingForm(), done.Refusals, cancellation);
    }

    private async Task<IResult> ShowAsync(MeetingId id, AgendaItemId itemId, Standing standing, AttendingForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (standing.Kind is not BodyKind.CoordinationMeeting || await meetings.FindAsync(member.Id, standing.Body, id, cancellation) is not { } meeting) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var item = await db.Set<AgendaItem>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == itemId && one.Meeting == id, cancellation);
        if (item is not { CaseFile: { } caseFile } || await admission.ForPreparationAsync(member.Id, caseFile, cancellation) is not Verdict.Granted { Grant: var prepared }) return await pages.RefuseAsync(WebRefusals.NotAvailable);

        var isOnTable = await db.Set<LiveSession>().AnyAsync(one => one.Meeting == id && one.CurrentItem == itemId, cancellation);
        var here = await db.Set<PersonAtItem>().AsNoTracking().SingleOrDefaultAsync(one => one.Item == itemId && one.LeftAt == null, cancellation);

        // What is shown is what lies on the table for whoever leads, and only while the person is there.
        var live = here is null ? null : (await admission.ForItemAsync(member.Id, itemId, GateRow.LiveItem, cancellation) as Verdict.Granted)?.Grant;
        // Where the person lives they know themselves; of their side nobody is shown what the flag hides, in a fact or in the words of a plan (R139).
        var others = here?.Who is not (null or PersonAtTable.Person);
        var kept = others ? (await masks.OfAsync(caseFile, cancellation)).Masked : new HashSet<FactId>();
        var plan = live is not null && await plans.AtItemAsync(itemId, cancellation) is { AtMeeting: { } text } && !(others && await hidden.HidesAsync(caseFile, text, cancellation))
            ? await opened.TextAsync(live, text, cancellation)
            : null;
        var label = await db.Set<CaseFile>().Where(file => file.Id == caseFile).Select(file => file.Label).SingleAsync(cancellation);
        var address = MeetingAddress.Of(standing.BodyCode, id);
        var view = new AttendingView(
            MeetingsTexts.NumberAndBody(meeting.Number, standing.BodyName), address, RoomPages.AddressOf(standing, id), AddressOf(address, itemId), label,
            here?.Who, here?.CameAt, isOnTable && here is null,
            [.. (await people.OfAsync(prepared, cancellation)).Where(one => !one.IsExcluded).Select(one => new PlanChoice(one.Id.ToString(), OutsideTexts.PersonOf(one.Name, one.Relation)))],
            live is null ? [] : [.. (await reader.OpenAsync(live, cancellation)).Where(fact => !kept.Contains(fact.Id))],
            plan, form, refusals.AsProblems());
        return await pages.DrawAsync<AttendingPage>(AttendingTexts.Title, view, refusals);
    }
}
