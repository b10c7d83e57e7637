using ConsoleSupport.Meetings.Client.Room;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Room.CheckIn;

/// <summary>Draws the door for the current member: one row per condition of their own, in order.</summary>
internal sealed class CheckInPages(Pages pages, Door door, ConflictQuestions questions, TextsInForce texts, IRosterConditions rosters, IDeclarationConditions declarations, CurrentMember member)
{
    public async Task<IResult> ShowAsync(MeetingId meeting, Standing standing, CancellationToken cancellation)
    {
        var found = await door.FindAsync(meeting, standing, cancellation);
        if (!found.IsDone)
        {
            return found.Refusals.Contains(RoomRefusals.NoMeetingToEnter)
                ? pages.GoTo(RoomPages.MeetingAddressOf(standing, meeting), RoomTexts.NoMeetingToEnter, NoticeKind.Warning)
                : await pages.RefuseAsync(found.Refusals);
        }

        if (found.Value.Room.IsIn(member.Id)) return pages.GoTo(RoomPages.AddressOf(standing, meeting));
        return await pages.ShowAsync<CheckInPage>(CheckInTexts.Title, await ViewAsync(found.Value, standing, null, Problems.None, cancellation));
    }

    public async Task<IResult> RedrawAsync(
        MeetingId meeting, Standing standing, IReadOnlyList<Refusal> refusals, ConflictsForm? form, CancellationToken cancellation)
    {
        var found = await door.FindAsync(meeting, standing, cancellation);
        return found.IsDone
            ? await pages.RedrawAsync<CheckInPage>(CheckInTexts.Title, await ViewAsync(found.Value, standing, form, refusals.AsProblems(), cancellation), refusals)
            : await pages.RefuseAsync(refusals);
    }

    private async Task<CheckInView> ViewAsync(AtTheDoor at, Standing standing, ConflictsForm? form, Problems problems, CancellationToken cancellation)
    {
        var room = at.Room;
        var asked = at is { HasSigned: true, HasConfirmed: true, HasAnswered: false } ? await questions.OfAsync(room, cancellation) : [];
        var answered = at.HasAnswered || (at is { HasSigned: true, HasConfirmed: true } && asked.Count == 0);
        var own = room.People[member.Id];
        var content = await texts.OfAsync(standing.Body, cancellation) is { } text ? DeclarationContent.Read(text.Content) : null;
        return new CheckInView(
            RoomTexts.MeetingTitle(room.Meeting.Number, room.BodyName),
            RoomPages.MeetingAddressOf(standing, room.Meeting.Id),
            room.BodyName,
            RoomPages.CheckInAddressOf(standing, room.Meeting.Id),
            $"/bodies/{standing.BodyCode}/declaration{QueryString.Create("to", RoomPages.CheckInAddressOf(standing, room.Meeting.Id))}",
            room.Meeting.StartsAt,
            room.Meeting.EndsAt,
            room.Meeting.Place,
            room.People.Values.FirstOrDefault(person => person.Is(RosterRole.Chair))?.Name,
            room.Meeting.State is MeetingState.InSession,
            at.OpensAt,
            new CheckInRow(CheckInStep.Done, CheckInTexts.IdentityDetail(own.AgencyName, own.Post)),
            new CheckInRow(at.HasSigned ? CheckInStep.Done : CheckInStep.Now, at.HasSigned ? CheckInTexts.DeclarationDone : CheckInTexts.DeclarationOpen),
            ReminderRow(at),
            ConflictsRow(at, answered, asked.Count),
            await texts.ReminderAsync(standing.Body, standing.Kind, cancellation),
            [.. content?.Penalties.Select(law => new PenaltyView($"{law.Law}{law.Article}", law.Short ?? law.Text)) ?? []],
            [.. asked.Select((one, index) => new ConflictQuestion(one.Item.ToString(), one.Label, one.Identity, form?.Answers?.ElementAtOrDefault(index), form?.Grounds?.ElementAtOrDefault(index)))],
            at.CheckIn is { IsWaiting: true } ? CheckInDoor.Asked : at is { HasSigned: true, HasConfirmed: true } && answered ? CheckInDoor.MayAsk : CheckInDoor.Shut,
            problems)
        {
            Other = room.Partner is { } partner ? await OtherAsync(partner, RoomPages.CheckInAddressOf(standing, room.Meeting.Id), cancellation) : null,
        };
    }

    /// <summary>What the other body of a joint session asks and says: its own reminder, its own penalty, its own declaration (R28, R69, R70).</summary>
    private async Task<CheckInOtherView> OtherAsync(Body partner, string back, CancellationToken cancellation)
    {
        var content = await texts.OfAsync(partner.Id, cancellation) is { } text ? DeclarationContent.Read(text.Content) : null;
        var belongs = (await rosters.OnRosterAsync(partner.Id, [member.Id], cancellation)).Contains(member.Id);
        var signed = (await declarations.CurrentAsync(partner.Id, [member.Id], cancellation)).Contains(member.Id);
        return new CheckInOtherView(
            partner.Name,
            await texts.ReminderAsync(partner.Id, partner.Kind, cancellation),
            [.. content?.Penalties.Select(law => new PenaltyView($"{law.Law}{law.Article}", law.Short ?? law.Text)) ?? []],
            belongs && !signed ? $"/bodies/{partner.Code}/declaration{QueryString.Create("to", back)}" : null);
    }

    private static CheckInRow ReminderRow(AtTheDoor at) =>
        at.CheckIn?.ReminderConfirmedAt is { } confirmed ? new CheckInRow(CheckInStep.Done, CheckInTexts.ReminderDone(JapaneseDates.Time(confirmed)))
        : at.HasSigned ? new CheckInRow(CheckInStep.Now, CheckInTexts.ReminderOpen)
        : new CheckInRow(CheckInStep.Later, CheckInTexts.ReminderLater);

    private static CheckInRow ConflictsRow(AtTheDoor at, bool answered, int asked) =>
        at.HasAnswered ? new CheckInRow(CheckInStep.Done, CheckInTexts.ConflictsDone)
        : answered ? new CheckInRow(CheckInStep.Done, CheckInTexts.ConflictsNone)
        : asked > 0 ? new CheckInRow(CheckInStep.Now, CheckInTexts.ConflictsOpen)
        : new CheckInRow(CheckInStep.Later, CheckInTexts.ConflictsLater);
}

internal static class ShowCheckInEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/bodies/{body}/meetings/{meeting}/check-in", GetAsync).Requires(RoomPermissions.Enter);

    private static Task<IResult> GetAsync(MeetingId meeting, Standing standing, CheckInPages door, CancellationToken cancellation) =>
        door.ShowAsync(meeting, standing, cancellation);
}
