using System.Globalization;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Agencies;

/// <summary>機関を直す、廃止する: what was signed before keeps the name of its day (R33).</summary>
internal sealed class EditAgency(MeetingsDb db, AuditTrail trail)
{
    public async Task<Result<Done>> HandleAsync(AgencyId id, AgencyForm form, CancellationToken cancellation)
    {
        if (await db.Set<Agency>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } agency) return WebRefusals.NotAvailable;
        if (form.Version != agency.Version.ToString(CultureInfo.InvariantCulture)) return WebRefusals.ChangedMeanwhile;
        var read = new Read();
        var name = read.Text(form.Name, nameof(form.Name), 100);
        var kana = read.Text(form.NameKana, nameof(form.NameKana), 200);
        var type = read.Choice<AgencyType>(form.Type, nameof(form.Type));
        var contact = read.Optional(form.Contact, nameof(form.Contact), 200);
        var isMunicipal = AddAgency.IsMunicipal(read, form, type);
        if (!Kana.IsReading(kana)) read.Refuse(BodiesRefusals.KanaOnly);
        if (await db.Set<Agency>().AnyAsync(one => one.Id != id && one.Name == name, cancellation)) read.Refuse(BodiesRefusals.AgencyTaken);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        (agency.Name, agency.NameKana, agency.Type, agency.Contact, agency.IsMunicipal) = (name, kana, type, contact, isMunicipal);
        trail.Record("bodies.agency-corrected", AuditChain.Rest, new AuditObject("agency", id.Value));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    /// <summary>Retires an agency or takes it up again. Whoever is on a roster for it stays there until the office ends the entry.</summary>
    public async Task<Result<Done>> SetActiveAsync(AgencyId id, bool active, string? version, CancellationToken cancellation)
    {
        if (await db.Set<Agency>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } agency) return WebRefusals.NotAvailable;
        if (version != agency.Version.ToString(CultureInfo.InvariantCulture) || agency.IsActive == active) return WebRefusals.ChangedMeanwhile;
        agency.IsActive = active;
        trail.Record(active ? "bodies.agency-taken-up" : "bodies.agency-retired", AuditChain.Rest, new AuditObject("agency", id.Value));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

/// <summary>One agency with the entries that still stand for it.</summary>
internal sealed class ShowAgency(MeetingsDb db, AccountNames names, TimeProvider clock)
{
    public async Task<AgencyView?> HandleAsync(AgencyId id, AgencyForm? form, Problems problems, CancellationToken cancellation)
    {
        if (await db.Set<Agency>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } agency) return null;
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var open = await (
            from entry in db.Set<RosterEntry>().AsNoTracking().NotEndedBefore(today)
            join body in db.Set<Body>() on entry.Body equals body.Id
            where entry.Agency == id
            orderby body.Code, entry.From, entry.Id
            select new { entry.Account, entry.Post, entry.Role, Body = body.Name }).ToListAsync(cancellation);
        var people = await names.OfAsync(open.Select(one => one.Account), cancellation);
        form ??= new AgencyForm
        {
            Name = agency.Name,
            NameKana = agency.NameKana,
            Type = agency.Type.ToString(),
            Contact = agency.Contact,
            Municipal = agency.IsMunicipal ? "true" : null,
            Version = agency.Version.ToString(CultureInfo.InvariantCulture),
        };
        return new AgencyView(
            id, agency.Name, agency.IsActive, agency.Version, [.. open.Select(one => new AgencyPerson(people[one.Account].Name, one.Post, one.Role, one.Body))], form, problems);
    }
}

internal static class EditAgencyEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/agencies/{agency}", GetAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/agencies/{agency}", PostAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/agencies/{agency}/retire", RetireAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/agencies/{agency}/take-up", TakeUpAsync).Requires(AccountRole.Administrator);
    }

    private static async Task<IResult> GetAsync(AgencyId agency, ShowAgency query, Pages pages, CancellationToken cancellation) =>
        await query.HandleAsync(agency, null, Problems.None, cancellation) is { } view
            ? await pages.ShowAsync<AgencyPage>(BodiesTexts.Agencies, view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> PostAsync(
        AgencyId agency, [FromForm] AgencyForm form, EditAgency act, ShowAgency query, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(agency, form, cancellation);
        if (done.IsDone) return pages.GoTo("/admin/agencies", BodiesTexts.AgencyCorrected);
        return await query.HandleAsync(agency, form, done.Refusals.AsProblems(), cancellation) is { } view
            ? await pages.RedrawAsync<AgencyPage>(BodiesTexts.Agencies, view, done.Refusals)
            : await pages.RefuseAsync(done.Refusals);
    }

    private static async Task<IResult> RetireAsync(AgencyId agency, [FromForm] AgencyForm form, EditAgency act, Pages pages, CancellationToken cancellation)
    {
        var done = await act.SetActiveAsync(agency, false, form.Version, cancellation);
        return done.IsDone ? pages.GoTo("/admin/agencies", BodiesTexts.AgencyRetired) : await pages.RefuseAsync(done.Refusals);
    }

    private static async Task<IResult> TakeUpAsync(AgencyId agency, [FromForm] AgencyForm form, EditAgency act, Pages pages, CancellationToken cancellation)
    {
        var done = await act.SetActiveAsync(agency, true, form.Version, cancellation);
        return done.IsDone ? pages.GoTo("/admin/agencies", BodiesTexts.AgencyTakenUp) : await pages.RefuseAsync(done.Refusals);
    }
}
