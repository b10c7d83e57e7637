using ConsoleSupport.Meetings.Client.Plans;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Plans.Municipality;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Reading;

/// <summary>The form of a plan's text: a first one, a newer one, a change in the meeting, a minor correction.</summary>
internal sealed class PlanFormPages(MeetingsDb db, PlanDoor door, OpenedPlans opened, LocationMasks masks, MunicipalOffices offices, Rosters rosters, Pages pages)
{
    public async Task<IResult> NewAsync(CaseFileId caseFile, PlanForm form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var prepared = await door.CaseAsync(caseFile, standing, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        var @base = PlanAddress.OfCase(standing.BodyCode, caseFile);
        return await DrawAsync(PlansTexts.NewPlan, prepared.Value.File, $"{@base}/new", @base, false, form, null, standing, refusals, cancellation);
    }

    /// <param name="form">Null for what stands.</param>
    public async Task<IResult> EditAsync(CaseFileId caseFile, PlanId id, PlanForm? form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var prepared = await door.PlanAsync(caseFile, id, standing, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        if (prepared.Value.Of.Course.ReasonAgainst(PlanAct.Write) is { } reason) return await pages.RefuseAsync(reason);
        var (words, now) = await StandingTextAsync(prepared.Value, refusals, cancellation);
        var filled = Filled(form ?? new PlanForm(), form is null ? words : null, prepared.Value.Plan, now is not null || form is null);
        var inMeeting = prepared.Value.Of.State is PlanState.AtMeeting && prepared.Value.Plan.Item is { } item && await db.Set<AgendaItem>().Where(one => one.Id == item)
            .Join(db.Set<Meeting>(), one => one.Meeting, meeting => meeting.Id, (_, meeting) => meeting.State).AnyAsync(state => state == MeetingState.InSession, cancellation);
        var address = PlanAddress.Of(standing.BodyCode, caseFile, id);
        return await DrawAsync(inMeeting ? PlansTexts.ChangeInMeeting : PlansTexts.EditPlan, prepared.Value.File, $"{address}/edit", address, inMeeting, filled, now, standing, refusals, cancellation);
    }

    public async Task<IResult> CorrectAsync(CaseFileId caseFile, PlanId id, CorrectionForm? form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var prepared = await door.PlanAsync(caseFile, id, standing, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        if (prepared.Value.Of.Course.ReasonAgainst(PlanAct.Correct) is { } reason) return await pages.RefuseAsync(reason);
        var (words, now) = await StandingTextAsync(prepared.Value, refusals, cancellation);
        var filled = Filled(form ?? new CorrectionForm(), form is null ? words : null, prepared.Value.Plan, now is not null || form is null);
        var address = PlanAddress.Of(standing.BodyCode, caseFile, id);
        return await DrawAsync(PlansTexts.CorrectPlan, prepared.Value.File, $"{address}/correction", address, false, filled, now, standing, refusals, cancellation);
    }

    /// <summary>The words that stand, and the same for the page when somebody else wrote first.</summary>
    private async Task<(PlanWords? Words, PlanWordsView? Now)> StandingTextAsync(PreparedPlan prepared, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (prepared.Of.Newest is not { } newest) return (null, null);
        var words = await opened.WordsAsync(prepared.Grant, newest, cancellation);
        return (words, refusals.Contains(PlansRefusals.PlanChanged) ? OpenedPlans.ViewOf(words) : null);
    }

    /// <param name="renew">After a conflict both texts were seen: saving again may take the newer one's place.</param>
    private static TForm Filled<TForm>(TForm form, PlanWords? words, SupportPlan plan, bool renew)
        where TForm : PlanForm
    {
        if (words is not null)
        {
            (form.Wish, form.Goal, form.Policy, form.Monitoring) = (words.Wish, words.Goal, words.Policy, words.Monitoring);
            form.Services = [.. words.Services.Select(service => service.Service.ToString())];
            form.Details = words.Services.ToDictionary(service => service.Service.ToString(), service => service.Details);
        }

        if (renew && words is not null) (form.NoPost, form.LoanOfficer) = (plan.NoPost ? "true" : null, plan.LoanOfficer?.ToString());
        if (renew) form.Version = PlanDoor.VersionOf(plan);
        return form;
    }

    private async Task<IResult> DrawAsync(
        string title, CaseFile file, string action, string back, bool inMeeting, PlanForm form, PlanWordsView? now, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var roster = await rosters.OfAsync(standing.Body, cancellation);
        var correction = form as CorrectionForm;
        var view = new PlanFormView(
            title, file.Label, ListCases.Address(standing.BodyCode, file.Id), action, back, inMeeting,
            [.. roster.Select(person => new PlanChoice(person.Account.ToString(), PlansTexts.PersonOf(person.Name, person.AgencyName)))],
            correction is null ? [] : await offices.ChoicesAsync(cancellation),
            form, correction, now, refusals.AsProblems())
        {
            AsksAboutPlaces = await masks.StandsAsync(file.Id, cancellation),
        };
        return await pages.DrawAsync<PlanFormPage>(title, view, refusals);
    }
}
