using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>Draws the form in which the office enters a substitute.</summary>
internal sealed class SubstitutePages(RosterLines lines, IMeetingDays meetings, Pages pages, CurrentMember member)
{
    public async Task<IResult> ShowAsync(RosterEntryId entry, Standing standing, SubstituteForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var line = (await lines.OfAsync(standing.Body, member.Id, withStates: false, cancellation)).SingleOrDefault(one => one.Entry == entry);
        if (line is null) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        MeetingDayChoice[] days = [.. (await meetings.AheadAsync(standing.Body, cancellation)).Select(one => new MeetingDayChoice(one.Meeting.ToString(), one.Number, one.Day))];
        var view = new SubstituteView(standing.BodyCode, standing.BodyName, entry, line.Name, line.Agency, days, form, refusals.AsProblems());
        return await pages.DrawAsync<SubstitutePage>(SubstituteTexts.Title, view, refusals);
    }
}

internal static class SubstituteEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/roster/{entry}/substitute", GetAsync).Requires(BodiesPermissions.KeepRoster);
        app.MapPost("/bodies/{body}/roster/{entry}/substitute", PostAsync).Requires(BodiesPermissions.KeepRoster);
    }

    private static Task<IResult> GetAsync(RosterEntryId entry, Standing standing, SubstitutePages show, CancellationToken cancellation) =>
        show.ShowAsync(entry, standing, new SubstituteForm(), [], cancellation);

    private static async Task<IResult> PostAsync(
        RosterEntryId entry, [FromForm] SubstituteForm form, Standing standing, EnterSubstitute act, SubstitutePages show, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, standing.Body, entry, cancellation);
        if (!done.IsDone) return await show.ShowAsync(entry, standing, form, done.Refusals, cancellation);
        var back = $"/bodies/{standing.BodyCode}/roster";
        return done.Value.Length > 0
            ? await pages.ShowAsync<InvitedPage>(BodiesTexts.InvitedTitle, new InvitedView(form.Name!.Trim(), done.Value, back))
            : pages.GoTo(back, SubstituteTexts.Entered);
    }
}
