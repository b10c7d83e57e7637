using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Agencies;

/// <summary>機関を加える: by the administrator at first, by a body's office from then on. Agencies belong to the installation, not to a body.</summary>
internal sealed class AddAgency(MeetingsDb db, AuditTrail trail)
{
    public async Task<Result<AgencyId>> HandleAsync(AgencyForm form, CancellationToken cancellation)
    {
        var read = new Read();
        var name = read.Text(form.Name, nameof(form.Name), 100);
        var kana = read.Text(form.NameKana, nameof(form.NameKana), 200);
        var type = read.Choice<AgencyType>(form.Type, nameof(form.Type));
        var contact = read.Optional(form.Contact, nameof(form.Contact), 200);
        var isMunicipal = IsMunicipal(read, form, type);
        if (!Kana.IsReading(kana)) read.Refuse(BodiesRefusals.KanaOnly);
        if (await db.Set<Agency>().AnyAsync(one => one.Name == name, cancellation)) read.Refuse(BodiesRefusals.AgencyTaken);
        if (read.Any) return Result<AgencyId>.Refused(read.Refusals);

        var agency = new Agency { Id = AgencyId.New(), Name = name, NameKana = kana, Type = type, Contact = contact, IsMunicipal = isMunicipal };
        db.Add(agency);
        trail.Record("bodies.agency-added", AuditChain.Rest, new AuditObject("agency", agency.Id.Value));
        await db.SaveChangesAsync(cancellation);
        return agency.Id;
    }

    /// <summary>Whether it is a department of the municipality; only a public body can be one.</summary>
    public static bool IsMunicipal(Read read, AgencyForm form, AgencyType type)
    {
        var ticked = Read.Ticked(form.Municipal);
        if (ticked && !string.IsNullOrEmpty(form.Type) && type is not AgencyType.PublicBody) read.Refuse(BodiesRefusals.MunicipalIsPublic);
        return ticked;
    }
}

/// <summary>The agencies of the installation, by kana.</summary>
internal sealed class AgencyBook(MeetingsDb db)
{
    public async Task<IReadOnlyList<AgencyLine>> LinesAsync(bool withRetired, CancellationToken cancellation) =>
        [.. (await AllAsync(cancellation)).Where(agency => agency.IsActive || withRetired)
            .Select(agency => new AgencyLine(agency.Id, agency.Name, agency.NameKana, agency.Type, agency.Contact, agency.IsActive, agency.IsMunicipal))];

    public async Task<IReadOnlyList<AgencyChoice>> ChoicesAsync(CancellationToken cancellation) =>
        [.. (await AllAsync(cancellation)).Where(agency => agency.IsActive).Select(agency => new AgencyChoice(agency.Id.ToString(), agency.Name))];

    private async Task<IEnumerable<Agency>> AllAsync(CancellationToken cancellation) =>
        (await db.Set<Agency>().AsNoTracking().ToListAsync(cancellation))
        .OrderBy(agency => Kana.Folded(agency.NameKana), StringComparer.Ordinal);
}

internal static class AddAgencyEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/agencies", GetAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/agencies", PostAsync).Requires(AccountRole.Administrator);
        app.MapGet("/bodies/{body}/agencies", GetOfBodyAsync).Requires(BodiesPermissions.KeepAgencies);
        app.MapPost("/bodies/{body}/agencies", PostOfBodyAsync).Requires(BodiesPermissions.KeepAgencies);
    }

    private static Task<IResult> GetAsync(AgencyBook book, Pages pages, CancellationToken cancellation) => ShowAsync(null, new AgencyForm(), [], book, pages, cancellation);

    private static Task<IResult> GetOfBodyAsync(Standing standing, AgencyBook book, Pages pages, CancellationToken cancellation) =>
        ShowAsync(standing, new AgencyForm(), [], book, pages, cancellation);

    private static Task<IResult> PostAsync([FromForm] AgencyForm form, AddAgency act, AgencyBook book, Pages pages, CancellationToken cancellation) =>
        AddAsync(form, null, act, book, pages, cancellation);

    private static Task<IResult> PostOfBodyAsync(
        [FromForm] AgencyForm form, Standing standing, AddAgency act, AgencyBook book, Pages pages, CancellationToken cancellation) =>
        AddAsync(form, standing, act, book, pages, cancellation);

    private static async Task<IResult> ShowAsync(Standing? standing, AgencyForm form, IReadOnlyList<Refusal> refusals, AgencyBook book, Pages pages, CancellationToken cancellation)
    {
        var lines = await book.LinesAsync(standing is null, cancellation);
        var view = new AgenciesView(standing?.BodyCode, standing?.BodyName, lines, form, refusals.AsProblems()) { SeesJoint = JointPages.AreFor(standing) };
        return await pages.DrawAsync<AgenciesPage>(BodiesTexts.Agencies, view, refusals);
    }

    private static async Task<IResult> AddAsync(AgencyForm form, Standing? standing, AddAgency act, AgencyBook book, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, cancellation);
        return done.IsDone
            ? pages.GoTo(standing is null ? "/admin/agencies" : $"/bodies/{standing.BodyCode}/agencies", BodiesTexts.AgencyAdded)
            : await ShowAsync(standing, form, done.Refusals, book, pages, cancellation);
    }
}
