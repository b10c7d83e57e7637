using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Minutes.Writing;

/// <summary>Takes a paragraph out of a draft. The parts that minutes need stay (R109).</summary>
internal sealed class RemoveParagraph(MeetingsDb db, WritableMinutes minutes, AuditTrail trail)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, ParagraphId id, MinutesVersionForm form, Standing standing, CancellationToken cancellation)
    {
        var found = await minutes.FindAsync(meeting, standing, cancellation);
        if (!found.IsDone) return Result<Done>.Refused(found.Refusals);
        if (found.Value.Find(id) is not { } paragraph) return WebRefusals.NotAvailable;
        if (CompleteMinutes.IsNeeded(paragraph.Part)) return MinutesRefusals.PartIsNeeded;
        if (form.Version != SaveParagraph.VersionOf(paragraph)) return MinutesRefusals.ParagraphChanged;

        db.Remove(paragraph);
        trail.Record("minutes.paragraph-removed", WritableMinutes.ChainOf(found.Value.File.ItemOf(paragraph)), new AuditObject("paragraph", paragraph.Id.Value), "R109");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class RemoveParagraphEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting}/minutes/paragraphs/{paragraph}/remove", PostAsync).Requires(MinutesPermissions.Draft);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, ParagraphId paragraph, [FromForm] MinutesVersionForm form, Standing standing, RemoveParagraph remove, Pages pages, CancellationToken cancellation)
    {
        var done = await remove.HandleAsync(meeting, paragraph, form, standing, cancellation);
        return done.IsDone ? pages.GoTo(MinutesAddress.Of(standing, meeting), MinutesTexts.Removed) : await pages.RefuseAsync(done.Refusals);
    }
}
