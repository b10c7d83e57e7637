using ConsoleSupport.Meetings.Client.Plans;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Plans.Reading;

/// <summary>The plan at its agenda item: for 担当 and chair as 準備, for the item's audience as its papers are open. Nobody else learns that there is one.</summary>
internal sealed class ItemPlan(
    MeetingsDb db, MeetingViews meetings, PlanBook book, OpenedPlans opened, HiddenPlans hidden, Admission admission, GateAnswers gate, CurrentMember member, TimeProvider clock, Pages pages)
{
    public async Task<IResult> ShowAsync(
        MeetingId id, AgendaItemId item, Standing standing, MeetingWordForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await meetings.FindAsync(member.Id, standing.Body, id, cancellation) is not { } meeting) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var agenda = await meetings.AgendaForAsync(member.Id, meeting, open: false, cancellation);
        if (agenda.Find(item) is not { Label: { } label, Item.CaseFile: { } caseFile } line) return await pages.RefuseAsync(WebRefusals.NotAvailable);

        var prepared = await admission.ForPreparationAsync(member.Id, caseFile, cancellation);
        var verdict = prepared is Verdict.Granted ? prepared : await admission.ForItemAsync(member.Id, item, GateRow.Papers, cancellation);
        if (verdict is not Verdict.Granted { Grant: var grant }) return await gate.RefuseAsync(verdict, standing, id);
        if (!grant.Opens(grant.CarriedBy(item, line.Facts)) || await book.AtItemAsync(item, cancellation) is not { AtMeeting: { } text } plan) return await pages.RefuseAsync(WebRefusals.NotAvailable);

        var isHidden = await hidden.HidesAsync(caseFile, text, cancellation);
        if (isHidden && prepared is not Verdict.Granted) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var mayRecord = prepared is Verdict.Granted && PlanCourse.MayBeDone(PlanAct.RecordWord, plan.State);
        var isOffice = prepared is Verdict.Granted && standing.IsOffice;
        form.Version = PlanDoor.VersionOf(plan.Plan);
        var view = new ItemPlanView(
            MeetingsTexts.NumberAndBody(meeting.Number, standing.BodyName),
            MeetingAddress.Of(standing.BodyCode, id),
            RoomPages.AddressOf(standing, id),
            PlanAddress.OfItem(standing.BodyCode, id, item),
            label,
            plan.Plan.Number,
            await opened.TextAsync(grant, text, cancellation),
            await opened.WordAsync(grant, plan, cancellation),
            mayRecord,
            plan.ChangedAtMeeting,
            isOffice && PlanCourse.MayBeDone(PlanAct.Write, plan.State) ? $"{PlanAddress.Of(standing.BodyCode, caseFile, plan.Plan.Id)}/edit" : null,
            form.Version,
            $"{member.Name} {JapaneseDates.Day(JapaneseDates.DayOf(clock.GetUtcNow()))} {JapaneseDates.Time(clock.GetUtcNow())}",
            form,
            refusals.AsProblems())
        {
            IsHidden = isHidden,
            PersonHref = prepared is Verdict.Granted ? Attending.AttendingPages.AddressOf(MeetingAddress.Of(standing.BodyCode, id), item) : null,
        };
        return await pages.DrawAsync<ItemPlanPage>(PlansTexts.PlanTitle, view, refusals);
    }
}

internal static class ItemPlanEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/bodies/{body}/meetings/{meeting}/items/{item:guid}/plan",
        (MeetingId meeting, AgendaItemId item, Standing standing, ItemPlan show, CancellationToken cancellation) => show.ShowAsync(meeting, item, standing, new MeetingWordForm(), [], cancellation))
        .Requires(PlansPermissions.Read);
}
