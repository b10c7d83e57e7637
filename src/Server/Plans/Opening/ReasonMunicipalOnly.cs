using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Opening;

/// <summary>Somebody answers for holding a 支援調整会議 with municipal staff alone, in words (R19).</summary>
internal sealed class ReasonMunicipalOnly(MeetingsDb db, MeetingViews meetings, BodyKeys keys, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public const string Column = "municipal_only_reasons.reason";

    public async Task<Result<Done>> HandleAsync(MeetingId id, MunicipalOnlyForm form, Standing standing, CancellationToken cancellation)
    {
        if (await meetings.FindAsync(member.Id, standing.Body, id, cancellation) is not { } meeting) return WebRefusals.NotAvailable;
        if (standing.Kind is not BodyKind.CoordinationMeeting) return PlansRefusals.WrongBody;
        if (meeting.ClosedAt is not null || await db.Set<MunicipalOnlyReason>().AnyAsync(reason => reason.Meeting == id, cancellation)) return PlansRefusals.NotNow;
        var read = new Read();
        var words = read.Text(form.MunicipalReason, nameof(form.MunicipalReason), 400);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        db.Add(new MunicipalOnlyReason
        {
            Meeting = id,
            SealedReason = await keys.SealAsync(standing.Body, Column, id.Value, words, cancellation),
            RecordedBy = member.Id,
            RecordedAt = clock.GetUtcNow(),
        });
        trail.Record("plans.municipal-only-reasoned", AuditChain.Rest, new AuditObject("meeting", id.Value), "R19");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ReasonMunicipalOnlyEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/plans/municipal-only", PostAsync).Requires(PlansPermissions.Prepare);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] MunicipalOnlyForm form, Standing standing, ReasonMunicipalOnly give, MeetingPlans show, Pages pages, CancellationToken cancellation)
    {
        var done = await give.HandleAsync(meeting, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(PlanAddress.OfMeeting(standing.BodyCode, meeting), PlansTexts.MunicipalReasonRecorded)
            : await show.ShowAsync(meeting, form, standing, done.Refusals, cancellation);
    }
}
