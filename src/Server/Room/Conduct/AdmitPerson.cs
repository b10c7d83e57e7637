using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Chair or office let somebody in, or have them wait. What the person then sees is the gate's word, not theirs.</summary>
internal sealed class AdmitPerson(MeetingsDb db, RoomActor actor, Admittance admittance)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, RoomPersonForm form, bool admit, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAsync(meeting, standing, cancellation);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        if (!taken.Value.Is(RoomDesk.Chair, RoomDesk.Office)) return RoomRefusals.NotYourAct;
        if (!IdText.TryParse<AccountId>(form.Person, out var person) || !taken.Value.Room.People.ContainsKey(person)) return WebRefusals.NotAvailable;

        var session = taken.Value.Session.Id;
        var row = await db.Set<RoomCheckIn>().SingleOrDefaultAsync(checkIn => checkIn.Session == session && checkIn.Account == person, cancellation);
        if (row is null || !(row.IsWaiting || (!admit && row.IsIn))) return RoomRefusals.NotWaiting;

        if (admit) await admittance.AdmitAsync(row, meeting, standing.Body, cancellation);
        else await admittance.PutBackAsync(row, meeting, standing.Body, cancellation);
        return Done.It;
    }
}

internal static class AdmitPersonEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/bodies/{body}/meetings/{meeting}/room/admit", AdmitAsync).Requires(RoomPermissions.Conduct);
        app.MapPost("/bodies/{body}/meetings/{meeting}/room/wait", WaitAsync).Requires(RoomPermissions.Conduct);
    }

    private static Task<IResult> AdmitAsync(
        MeetingId meeting, [FromForm] RoomPersonForm form, Standing standing, AdmitPerson people, RoomPages rooms, Pages pages, CancellationToken cancellation) =>
        PostAsync(meeting, form, true, standing, people, rooms, pages, cancellation);

    private static Task<IResult> WaitAsync(
        MeetingId meeting, [FromForm] RoomPersonForm form, Standing standing, AdmitPerson people, RoomPages rooms, Pages pages, CancellationToken cancellation) =>
        PostAsync(meeting, form, false, standing, people, rooms, pages, cancellation);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, RoomPersonForm form, bool admit, Standing standing, AdmitPerson people, RoomPages rooms, Pages pages, CancellationToken cancellation)
    {
        var done = await people.HandleAsync(meeting, form, admit, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(RoomPages.AddressOf(standing, meeting), admit ? RoomTexts.AdmittedDone : RoomTexts.WaitDone)
            : await rooms.RedrawAsync(meeting, standing, done.Refusals, static view => view, cancellation);
    }
}
