using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Leaving;

/// <summary>脱退: all entries of one agency in this body end together, or none does (R100). What its people gave stays in the minutes.</summary>
internal sealed class WithdrawAgency(MeetingsDb db, Farewells farewells, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<int>> HandleAsync(WithdrawForm form, BodyId body, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var read = new Read();
        var agency = read.Id<AgencyId>(form.Agency, nameof(form.Agency));
        var until = read.Day(form.Until, nameof(form.Until));
        if (read.Any) return Result<int>.Refused(read.Refusals);
        var entries = await db.Set<RosterEntry>().Where(entry => entry.Body == body).ToListAsync(cancellation);
        RosterEntry[] leaving = [.. entries.Where(entry => entry.Agency == agency && (entry.Until is null || entry.Until >= today))];
        if (leaving.Length == 0) return BodiesRefusals.NobodyOfAgency;

        // One after the other, so that the last of the office is seen to be the last.
        foreach (var entry in leaving)
        {
            var last = until < entry.From ? entry.From.AddDays(-1) : until;
            Refusal[] reasons = [.. RosterRules.AgainstEnding(entry, last, entries, today)];
            if (reasons.Length > 0) return Result<int>.Refused([.. reasons.Select(reason => reason.At(nameof(form.Agency)))]);
            entry.Until = last;
        }

        foreach (var entry in leaving)
        {
            trail.Record("bodies.roster-entry-ended", AuditChain.Rest, new AuditObject("roster-entry", entry.Id.Value), "R100");
            if (!entry.IsOn(today)) outbox.Raise(new RosterEntryEnded(entry.Id, body, entry.Account));
            await farewells.PrepareAsync(entry, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return leaving.Select(entry => entry.Account).Distinct().Count();
    }
}

internal static class WithdrawAgencyEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/agencies/withdraw", PostAsync).Requires(BodiesPermissions.KeepRoster);

    private static async Task<IResult> PostAsync(
        [FromForm] WithdrawForm form, Standing standing, WithdrawAgency act, AgencyBook book, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, standing.Body, cancellation);
        if (done.IsDone) return pages.GoTo($"/bodies/{standing.BodyCode}/roster", LeavingTexts.Withdrawn(done.Value));
        var lines = await book.LinesAsync(withRetired: false, cancellation);
        var view = new AgenciesView(standing.BodyCode, standing.BodyName, lines, new AgencyForm(), Problems.None) { Withdraw = form, WithdrawProblems = done.Refusals.AsProblems(), SeesJoint = JointPages.AreFor(standing) };
        return await pages.RedrawAsync<AgenciesPage>(BodiesTexts.Agencies, view, done.Refusals);
    }
}
