using System.Globalization;
using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>起案: body, day, time and place are chosen, and the usual items offered (c2, c3). Keeps the version of the body's settings of that day (R4).</summary>
internal sealed class PlanMeeting(MeetingsDb db, SettingsInForce settings, ItemTexts texts, PlanJoint joint, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<MeetingId>> HandleAsync(MeetingForm form, Standing standing, CancellationToken cancellation)
    {
        var read = new Read();
        var time = MeetingTime.Read(form, read, clock.GetUtcNow());
        var number = read.Number(form.Number, nameof(form.Number), 1, 9999);
        var parts = (form.Parts ?? []).Select(part => read.Choice<AgendaPart>(part, nameof(form.Parts))).Distinct().Order().ToArray();
        if (!read.Any && await db.Set<Meeting>().AnyAsync(meeting => meeting.Body == standing.Body && meeting.Number == number, cancellation))
            read.Refuse(MeetingsRefusals.NumberTaken);
        var held = await joint.ReadAsync(form, time, standing, read, cancellation);
        if (read.Any) return Result<MeetingId>.Refused(read.Refusals);

        // Split in time: two meetings with an agenda each, one after the other; the first ends where the second begins (D8).
        var meeting = await AddAsync(standing.Body, standing.Kind, number, held?.Boundary is { } end ? time with { EndsAt = end } : time, parts, held?.Mode, cancellation);
        var second = held is { Partner: { } partner, Boundary: { } start }
            ? await AddAsync(partner.Id, partner.Kind, await NextNumberAsync(partner.Id, cancellation), time with { StartsAt = start }, parts, held.Mode, cancellation)
            : null;
        if (held is not null)
        {
            db.Add(new JointHolding { Meeting = meeting.Id, Mode = held.Mode, Partner = held.Partner?.Id, Second = second?.Id });
            trail.Record("meetings.joint-planned", AuditChain.Rest, new AuditObject("meeting", meeting.Id.Value), $"R67,{held.Mode}");
        }

        await db.SaveChangesAsync(cancellation);
        return meeting.Id;
    }

    private async Task<Meeting> AddAsync(
        BodyId body, BodyKind kind, int number, MeetingTime time, IReadOnlyList<AgendaPart> parts, JointMode? mode, CancellationToken cancellation)
    {
        var meeting = new Meeting
        {
            Id = MeetingId.New(),
            Body = body,
            Number = number,
            StartsAt = time.StartsAt,
            EndsAt = time.EndsAt,
            Place = time.Place,
            SettingsNumber = (await settings.OnAsync(body, time.Day, cancellation)).Number,
        };
        db.Add(meeting);
        ItemTrack? track = mode is { } held ? ItemTracks.Usual(held, kind) : null;
        foreach (var (part, index) in parts.Select((part, index) => (part, index))) db.Add(await ItemOfAsync(meeting, part, index, track, cancellation));
        trail.Record("meetings.planned", AuditChain.Rest, new AuditObject("meeting", meeting.Id.Value), "R4");
        return meeting;
    }

    public async Task<int> NextNumberAsync(BodyId body, CancellationToken cancellation) =>
        1 + (await db.Set<Meeting>().Where(meeting => meeting.Body == body).MaxAsync(meeting => (int?)meeting.Number, cancellation) ?? 0);

    private async Task<AgendaItem> ItemOfAsync(Meeting meeting, AgendaPart part, int index, ItemTrack? track, CancellationToken cancellation)
    {
        var usual = StandardParts.Of(part);
        var item = new AgendaItem
        {
            Id = AgendaItemId.New(),
            Meeting = meeting.Id,
            Body = meeting.Body,
            Position = (index + 1) * 10,
            Kind = usual.Kind,
            Part = part,
            Duration = usual.Minutes,
            Track = track,
            SealedTitle = [],
        };
        await texts.SealAsync(item, AgendaTexts.Part(part), null, cancellation);
        return item;
    }
}

internal static class PlanMeetingEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/meetings/new", GetAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/new", PostAsync).Requires(MeetingsPermissions.Plan);
    }

    private static async Task<IResult> GetAsync(PlanMeeting plan, PlanJoint joint, Standing standing, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<PlanMeetingPage>(MeetingsTexts.PlanTitle, ViewOf(standing, await joint.ViewAsync(standing, cancellation), new MeetingForm
        {
            Number = (await plan.NextNumberAsync(standing.Body, cancellation)).ToString(CultureInfo.InvariantCulture),
            Parts = [.. StandardParts.All.Select(part => part.Part.ToString())],
        }, []));

    private static async Task<IResult> PostAsync(
        [FromForm] MeetingForm form, PlanMeeting plan, PlanJoint joint, Standing standing, Pages pages, CancellationToken cancellation)
    {
        var done = await plan.HandleAsync(form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(MeetingAddress.Of(standing.BodyCode, done.Value), MeetingsTexts.Planned(int.Parse(form.Number!.Normalize(System.Text.NormalizationForm.FormKC).Trim(), CultureInfo.InvariantCulture)))
            : await pages.RedrawAsync<PlanMeetingPage>(MeetingsTexts.PlanTitle, ViewOf(standing, await joint.ViewAsync(standing, cancellation), form, done.Refusals), done.Refusals);
    }

    private static PlanMeetingView ViewOf(Standing standing, JointPlanView? joint, MeetingForm form, IReadOnlyList<Refusal> refusals) =>
        new(standing.BodyName, MeetingAddress.New(standing.BodyCode), "/meetings", true, false, form, refusals.AsProblems()) { Joint = joint };
}
