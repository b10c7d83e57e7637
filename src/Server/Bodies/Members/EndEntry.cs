using System.Globalization;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Leaving;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
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

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>登録を終える: after its last day the person sees nothing of the body; with a day before today at once (R14).</summary>
internal sealed class EndEntry(MeetingsDb db, Farewells farewells, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(EndEntryForm form, BodyId body, RosterEntryId id, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var entries = await db.Set<RosterEntry>().Where(one => one.Body == body).ToListAsync(cancellation);
        if (entries.SingleOrDefault(one => one.Id == id) is not { } entry) return WebRefusals.NotAvailable;
        if (form.Version is { } version && version != entry.Version.ToString(CultureInfo.InvariantCulture)) return WebRefusals.ChangedMeanwhile;
        var read = new Read();
        var until = read.Day(form.Until, nameof(form.Until));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        Refusal[] reasons = [.. RosterRules.AgainstEnding(entry, until, entries, today)];
        if (reasons.Length > 0) return reasons;

        entry.Until = until;
        trail.Record("bodies.roster-entry-ended", AuditChain.Rest, new AuditObject("roster-entry", entry.Id.Value), "R14");
        if (!entry.IsOn(today)) outbox.Raise(new RosterEntryEnded(entry.Id, body, entry.Account));
        await farewells.PrepareAsync(entry, cancellation);
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

/// <summary>職の変更: the entry ends the day before, and a new one begins that has to be signed for (R14).</summary>
internal sealed class ChangePost(MeetingsDb db, Farewells farewells, AuditTrail trail, EventOutbox outbox, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<RosterEntryId>> HandleAsync(ChangePostForm form, BodyId body, RosterEntryId id, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var entries = await db.Set<RosterEntry>().Where(one => one.Body == body).ToListAsync(cancellation);
        if (entries.SingleOrDefault(one => one.Id == id) is not { } entry) return WebRefusals.NotAvailable;
        if (form.Version is { } version && version != entry.Version.ToString(CultureInfo.InvariantCulture)) return WebRefusals.ChangedMeanwhile;
        var read = new Read();
        var agency = read.Id<AgencyId>(form.Agency, nameof(form.Agency));
        var post = read.Text(form.Post, nameof(form.Post), 100);
        var one = read.Choice<MemberClass>(form.Class, nameof(form.Class));
        var role = read.Choice<RosterRole>(form.Role, nameof(form.Role));
        var from = read.Day(form.From, nameof(form.From));
        if (read.Any) return Result<RosterEntryId>.Refused(read.Refusals);
        if (entry.Account == member.Id && role != entry.Role && RosterRoles.Offices.Contains(role)) read.Refuse(BodiesRefusals.NotYourself.At(nameof(form.Role)));
        foreach (var refusal in RosterRules.AgainstChanging(entry, role, from, entries, today)) read.Refuse(refusal);
        if (!await db.Set<Agency>().AnyAsync(known => known.Id == agency && known.IsActive, cancellation)) read.Refuse(BodiesRefusals.AgencyGone);
        if (read.Any) return Result<RosterEntryId>.Refused(read.Refusals);

        var successor = new RosterEntry
        {
            Id = RosterEntryId.New(), Body = body, Account = entry.Account, Agency = agency, Post = post, Class = one, Role = role, From = from, Until = entry.Until,
        };
        entry.Until = from.AddDays(-1);
        db.Add(successor);
        trail.Record("bodies.roster-entry-ended", AuditChain.Rest, new AuditObject("roster-entry", entry.Id.Value), "R14");
        trail.Record("bodies.roster-entry-added", AuditChain.Rest, new AuditObject("roster-entry", successor.Id.Value), role.ToString());
        if (!entry.IsOn(today)) outbox.Raise(new RosterEntryEnded(entry.Id, body, entry.Account));
        outbox.Raise(new RosterEntryAdded(successor.Id, body, entry.Account));
        await farewells.PrepareAsync(successor, cancellation);
        await db.SaveChangesAsync(cancellation);
        return successor.Id;
    }
}

/// <summary>One entry with what can be done to it.</summary>
internal sealed class ShowEntry(MeetingsDb db, RosterLines lines, AgencyBook agencies, IOpenWork work, LastSaves saves, TimeProvider clock)
{
    public async Task<EntryView?> HandleAsync(
        Standing standing, AccountId viewer, RosterEntryId id, (EndEntryForm Form, IReadOnlyList<Refusal> Refusals)? end, (ChangePostForm Form, IReadOnlyList<Refusal> Refusals)? change,
        CancellationToken cancellation)
    {
        var entry = await db.Set<RosterEntry>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Body == standing.Body, cancellation);
        if (entry is null) return null;
        var line = (await lines.OfAsync(standing.Body, viewer, withStates: true, cancellation)).Single(one => one.Entry == id);
        var today = JapaneseDates.Machine(Tokyo.DayOf(clock.GetUtcNow()));
        var same = new ChangePostForm { Agency = entry.Agency.ToString(), Post = entry.Post, Class = entry.Class.ToString(), Role = entry.Role.ToString(), From = today };
        return new EntryView(
            standing.BodyCode, standing.BodyName, standing.Kind, line, entry.Version, await agencies.ChoicesAsync(cancellation),
            end?.Form ?? new EndEntryForm { Until = today }, await ProblemsAsync(end?.Refusals), change?.Form ?? same, await ProblemsAsync(change?.Refusals))
        {
            Today = Tokyo.DayOf(clock.GetUtcNow()),
            Leave = await LeaveAsync(entry, viewer, cancellation),
        };

        Task<Problems> ProblemsAsync(IReadOnlyList<Refusal>? refusals) => saves.ProblemsAsync(
            refusals ?? [], id.Value, "bodies.roster-entry-",
            () => [new(BodiesTexts.Post, entry.Post), new(BodiesTexts.RoleLabel, BodiesTexts.Role(entry.Role)), new(BodiesTexts.Until, entry.Until is { } until ? JapaneseDates.Day(until) : BodiesTexts.UntilOpen)],
            cancellation);
    }

    /// <summary>Null while the entry has no last day, or when the person stays on the roster in another post.</summary>
    private async Task<LeaveView?> LeaveAsync(RosterEntry entry, AccountId viewer, CancellationToken cancellation)
    {
        var farewell = await db.Set<Farewell>().AsNoTracking().SingleOrDefaultAsync(one => one.Entry == entry.Id, cancellation);
        if (farewell is null) return null;
        var stays = await db.Set<RosterEntry>().NotEndedBefore(farewell.GivenOn).AnyAsync(other => other.Body == entry.Body && other.Account == entry.Account, cancellation);
        return stays ? null : new LeaveView(farewell.GivenOn, farewell.ConfirmedAt, farewell.Papers, await work.OfAsync(viewer, entry.Body, entry.Account, cancellation));
    }
}

internal static class EntryEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/roster/{entry}", GetAsync).Requires(BodiesPermissions.KeepRoster);
        app.MapPost("/bodies/{body}/roster/{entry}/end", EndAsync).Requires(BodiesPermissions.KeepRoster);
        app.MapPost("/bodies/{body}/roster/{entry}/change", ChangeAsync).Requires(BodiesPermissions.KeepRoster);
    }

    private static async Task<IResult> GetAsync(
        RosterEntryId entry, Standing standing, CurrentMember member, ShowEntry query, Pages pages, CancellationToken cancellation) =>
        await query.HandleAsync(standing, member.Id, entry, null, null, cancellation) is { } view
            ? await pages.ShowAsync<EntryPage>(BodiesTexts.EntryTitle, view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> EndAsync(
        RosterEntryId entry, [FromForm] EndEntryForm form, Standing standing, CurrentMember member, EndEntry act, ShowEntry query, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, standing.Body, entry, cancellation);
        if (done.IsDone) return pages.GoTo($"/bodies/{standing.BodyCode}/roster", BodiesTexts.Ended);
        return await query.HandleAsync(standing, member.Id, entry, (form, done.Refusals), null, cancellation) is { } view
            ? await pages.RedrawAsync<EntryPage>(BodiesTexts.EntryTitle, view, done.Refusals)
            : await pages.RefuseAsync(done.Refusals);
    }

    private static async Task<IResult> ChangeAsync(
        RosterEntryId entry, [FromForm] ChangePostForm form, Standing standing, CurrentMember member, ChangePost act, ShowEntry query, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, standing.Body, entry, cancellation);
        if (done.IsDone) return pages.GoTo($"/bodies/{standing.BodyCode}/roster", BodiesTexts.Changed);
        return await query.HandleAsync(standing, member.Id, entry, null, (form, done.Refusals), cancellation) is { } view
            ? await pages.RedrawAsync<EntryPage>(BodiesTexts.EntryTitle, view, done.Refusals)
            : await pages.RefuseAsync(done.Refusals);
    }
}
