using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>A chair gives submitted minutes back to the office. A word that was given for them goes with it: it was for the text as it stood (R67).</summary>
internal sealed class GiveBackMinutes(MeetingsDb db, MinutesFiles files, AuditTrail trail)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, MinutesVersionForm form, Standing standing, CancellationToken cancellation)
    {
        if (await files.FindForChairAsync(standing, meeting, cancellation) is not { Draft: { } draft }) return WebRefusals.NotAvailable;
        if (draft.State is not MinutesState.Submitted) return draft.State is MinutesState.Approved ? MinutesRefusals.Locked : MinutesRefusals.NotSubmitted;
        if (form.Version != MinutesPages.VersionOf(draft)) return WebRefusals.ChangedMeanwhile;

        draft.State = MinutesState.Drafting;
        draft.SubmittedBy = null;
        draft.SubmittedAt = null;
        draft.Root = null;
        var words = await db.Set<MinutesApproval>().Where(word => word.Minutes == draft.Id).ToListAsync(cancellation);
        db.RemoveRange(words);
        trail.Record("minutes.given-back", AuditChain.Rest, new AuditObject("minutes", draft.Id.Value), words.Count > 0 ? "R67" : null);
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class GiveBackMinutesEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting}/minutes/give-back", PostAsync).Requires(MinutesPermissions.Approve);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] MinutesVersionForm form, Standing standing, GiveBackMinutes giveBack, Pages pages, CancellationToken cancellation)
    {
        var done = await giveBack.HandleAsync(meeting, form, standing, cancellation);
        return done.IsDone ? pages.GoTo(MinutesAddress.Of(standing, meeting), MinutesTexts.GivenBack) : await pages.RefuseAsync(done.Refusals);
    }
}
