using System.Globalization;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Minutes.Drafting;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Minutes.Writing;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>The minutes of the finished meeting: drafted from its record, completed by hand, approved by the chair.</summary>
internal static class PastMinutes
{
    public static async Task TellAsync(DemoStage stage, ToldMeeting meeting, string nothing, CancellationToken cancellation)
    {
        await stage.DoAsync<PrepareMinutes, Done>(meeting.Office, meeting.Body, (prepare, actor) => prepare.HandleAsync(meeting.Id, actor.Standing, cancellation), cancellation);
        foreach (var (id, label) in await BlankAsync(stage, meeting, cancellation))
        {
            await stage.DoAsync<SaveParagraph, Done>(meeting.Office, meeting.Body, async (save, actor) =>
            {
                var version = await actor.Get<MeetingsDb>().Set<MinutesParagraph>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync(cancellation);
                var form = new ParagraphForm { Label = label.ToString(), Text = nothing, Version = version.ToString(CultureInfo.InvariantCulture) };
                return await save.HandleAsync(meeting.Id, id, form, actor.Standing, cancellation);
            }, cancellation);
        }

        await stage.DoAsync<SubmitMinutes, Done>(meeting.Office, meeting.Body, async (submit, actor) =>
            await submit.HandleAsync(meeting.Id, new MinutesVersionForm { Version = await VersionAsync(actor, meeting, cancellation) }, actor.Standing, cancellation), cancellation);
        await stage.DoAsync<ApproveMinutes, ApprovedMinutes>(meeting.Chair, meeting.Body, async (approve, actor) =>
        {
            var form = new ApproveMinutesForm { Version = await VersionAsync(actor, meeting, cancellation), StepUp = new InventedProof() };
            return await approve.HandleAsync(meeting.Id, form, actor.Standing, cancellation);
        }, cancellation);
    }

    /// <summary>The parts that are typed by hand (R86).</summary>
    private static Task<List<(ParagraphId Id, ParagraphLabel Label)>> BlankAsync(DemoStage stage, ToldMeeting meeting, CancellationToken cancellation) =>
        stage.LookAsync(async services =>
        {
            var db = services.GetRequiredService<MeetingsDb>();
            var found = await (
                from paragraph in db.Set<MinutesParagraph>()
                join minutes in db.Set<MinutesDraft>() on paragraph.Minutes equals minutes.Id
                where minutes.Meeting == meeting.Id && (paragraph.Part == MinutesPart.Changes || paragraph.Part == MinutesPart.Dissent)
                orderby paragraph.Position
                select new { paragraph.Id, paragraph.Label }).ToListAsync(cancellation);
            return found.ConvertAll(one => (one.Id, one.Label));
        });

    private static async Task<string> VersionAsync(DemoActor actor, ToldMeeting meeting, CancellationToken cancellation) =>
        MinutesPages.VersionOf(await actor.Get<MeetingsDb>().Set<MinutesDraft>().AsNoTracking().SingleAsync(one => one.Meeting == meeting.Id, cancellation));
}
