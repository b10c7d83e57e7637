using System.Globalization;
using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <summary>Makes a drafted meeting a joint one, another kind of joint one, or the body's own again. Never once it is decided on, and never while it is open (R75).</summary>
internal sealed class ChangeJoint(MeetingsDb db, JointHoldings holdings, PlanJoint plan, AuditTrail trail)
{
    public Task<Meeting?> FindAsync(MeetingId meeting, Standing standing, CancellationToken cancellation) =>
        db.Set<Meeting>().SingleOrDefaultAsync(one => one.Id == meeting && one.Body == standing.Body, cancellation);

    public async Task<Result<Done>> HandleAsync(Meeting meeting, ChangeJointForm form, Standing standing, CancellationToken cancellation)
    {
        if (meeting.State is MeetingState.InSession) return HoldingRefusals.ModeFixedWhileOpen;
        if (meeting.State is not MeetingState.Draft) return HoldingRefusals.ModeFixed;
        var holding = await holdings.OfAsync(meeting.Id, cancellation);
        if (holding is { Mode: JointMode.SplitTime } || form.Joint == nameof(JointMode.SplitTime)) return HoldingRefusals.SplitIsPlannedAnew;
        if (form.Version != VersionOf(meeting, holding)) return WebRefusals.ChangedMeanwhile;

        var read = new Read();
        JointMode? mode = string.IsNullOrEmpty(form.Joint) ? null : read.Choice<JointMode>(form.Joint, nameof(form.Joint));
        var partner = mode is null or JointMode.AddedFunction ? null : await plan.PartnerAsync(form.Partner, standing, cancellation);
        if (!read.Any && mode is { } wanted) await plan.CheckAsync(wanted, Tokyo.DayOf(meeting.StartsAt), partner, true, standing, read, cancellation);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        // A new way of holding it is agreed to anew, and its items say anew on which track they stand.
        if (holding is not null) db.Remove(holding);
        await db.SaveChangesAsync(cancellation);
        if (mode is { } now) db.Add(new JointHolding { Meeting = meeting.Id, Mode = now, Partner = partner?.Id });
        foreach (var item in await db.Set<AgendaItem>().Where(item => item.Meeting == meeting.Id).ToListAsync(cancellation))
        {
            item.Track = mode is { } held && item.CaseFile is null ? ItemTracks.Usual(held, standing.Kind) : null;
            item.SealedScope = null;
        }

        trail.Record("meetings.joint-changed", AuditChain.Rest, new AuditObject("meeting", meeting.Id.Value), $"R75,{mode?.ToString() ?? "none"}");
        db.Entry(meeting).State = EntityState.Modified;
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<ChangeJointView> ViewAsync(Meeting meeting, ChangeJointForm? form, Standing standing, Problems problems, CancellationToken cancellation)
    {
        var holding = await holdings.OfAsync(meeting.Id, cancellation);
        var address = MeetingAddress.Of(standing.BodyCode, meeting.Id);
        var partner = holding?.Partner is { } id ? await db.Set<Bodies.Body>().Where(body => body.Id == id).Select(body => body.Code).SingleAsync(cancellation) : null;
        form ??= new ChangeJointForm { Joint = holding?.Mode.ToString(), Partner = partner };
        form.Version = VersionOf(meeting, holding);
        return new ChangeJointView(
            MeetingsTexts.NumberAndBody(meeting.Number, standing.BodyName), $"{address}/joint", address, (await plan.ViewAsync(standing, cancellation)) ?? new JointPlanView([], []), form, problems);
    }

    private static string VersionOf(Meeting meeting, JointHolding? holding) =>
        string.Create(CultureInfo.InvariantCulture, $"{meeting.Version}.{holding?.Version ?? -1}");
}

internal static class ChangeJointEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/meetings/{meeting:guid}/joint", GetAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/joint", PostAsync).Requires(MeetingsPermissions.Plan);
    }

    private static async Task<IResult> GetAsync(MeetingId meeting, ChangeJoint change, Standing standing, Pages pages, CancellationToken cancellation) =>
        await change.FindAsync(meeting, standing, cancellation) is { } found
            ? await pages.ShowAsync<ChangeJointPage>(JointTexts.ChangeTitle, await change.ViewAsync(found, null, standing, Problems.None, cancellation))
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] ChangeJointForm form, ChangeJoint change, Standing standing, Pages pages, CancellationToken cancellation)
    {
        if (await change.FindAsync(meeting, standing, cancellation) is not { } found) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var done = await change.HandleAsync(found, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(MeetingAddress.Of(standing.BodyCode, meeting), JointTexts.Changed)
            : await pages.RedrawAsync<ChangeJointPage>(JointTexts.ChangeTitle, await change.ViewAsync(found, form, standing, done.Refusals.AsProblems(), cancellation), done.Refusals);
    }
}
