using System.Globalization;
using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>Changes day, time and place until the meeting begins. Once members were called they are told again.</summary>
internal sealed class ChangePlan(MeetingsDb db, JointHoldings joint, EventOutbox outbox, AuditTrail trail, TimeProvider clock)
{
    public Task<Meeting?> FindAsync(MeetingId meeting, Standing standing, CancellationToken cancellation) =>
        db.Set<Meeting>().SingleOrDefaultAsync(one => one.Id == meeting && one.Body == standing.Body, cancellation);

    public async Task<Result<Done>> HandleAsync(Meeting meeting, MeetingForm form, CancellationToken cancellation)
    {
        var read = new Read();
        var time = MeetingTime.Read(form, read, clock.GetUtcNow());
        if (!AgendaEditing.MayArrange(meeting.State)) read.Refuse(MeetingsRefusals.NotNow);
        if (form.Version != meeting.Version.ToString(CultureInfo.InvariantCulture)) read.Refuse(WebRefusals.ChangedMeanwhile);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        (meeting.StartsAt, meeting.EndsAt, meeting.Place) = (time.StartsAt, time.EndsAt, time.Place);
        // What the other body's chair agreed to was this day and place (C).
        if (meeting.State is MeetingState.Draft && await joint.OfAsync(meeting.Id, cancellation) is { AgreedAt: not null } holding)
            (holding.AgreedBy, holding.AgreedAt) = (null, null);
        if (meeting.CalledAt is not null) outbox.Raise(new MeetingRescheduled(meeting.Body, meeting.Id));
        trail.Record("meetings.rescheduled", AuditChain.Rest, new AuditObject("meeting", meeting.Id.Value));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ChangePlanEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/meetings/{meeting:guid}/edit", GetAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/edit", PostAsync).Requires(MeetingsPermissions.Plan);
    }

    private static async Task<IResult> GetAsync(MeetingId meeting, ChangePlan change, Standing standing, Pages pages, CancellationToken cancellation) =>
        await change.FindAsync(meeting, standing, cancellation) is { } found
            ? await pages.ShowAsync<PlanMeetingPage>(MeetingsTexts.ChangeTitle, ViewOf(standing, found, FormOf(found), Problems.None))
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] MeetingForm form, ChangePlan change, LastSaves saves, Standing standing, Pages pages, CancellationToken cancellation)
    {
        if (await change.FindAsync(meeting, standing, cancellation) is not { } found) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var done = await change.HandleAsync(found, form, cancellation);
        if (done.IsDone) return pages.GoTo(MeetingAddress.Of(standing.BodyCode, meeting), MeetingsTexts.ChangeSaved);

        // With what stands now before their eyes, saving again is the person's choice (T8).
        var stands = FormOf(found);
        var problems = await saves.ProblemsAsync(
            done.Refusals, meeting.Value, "meetings.",
            () => [new(MeetingsTexts.FieldDay, JapaneseDates.Day(JapaneseDates.DayOf(found.StartsAt))), new(MeetingsTexts.FieldStart, stands.Start!), new(MeetingsTexts.FieldEnd, stands.End!), new(MeetingsTexts.FieldPlace, found.Place)],
            cancellation);
        if (problems.Saved is not null) form.Version = stands.Version;
        return await pages.RedrawAsync<PlanMeetingPage>(MeetingsTexts.ChangeTitle, ViewOf(standing, found, form, problems), done.Refusals);
    }

    private static MeetingForm FormOf(Meeting meeting)
    {
        var (starts, ends) = (Tokyo.At(meeting.StartsAt), Tokyo.At(meeting.EndsAt));
        return new MeetingForm
        {
            Day = starts.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Start = starts.ToString("HH:mm", CultureInfo.InvariantCulture),
            End = ends.ToString("HH:mm", CultureInfo.InvariantCulture),
            Place = meeting.Place,
            Version = meeting.Version.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static PlanMeetingView ViewOf(Standing standing, Meeting meeting, MeetingForm form, Problems problems)
    {
        var address = MeetingAddress.Of(standing.BodyCode, meeting.Id);
        return new PlanMeetingView(standing.BodyName, $"{address}/edit", address, false, meeting.CalledAt is not null, form, problems);
    }
}
