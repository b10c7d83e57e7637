using System.Globalization;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Organising;

/// <summary>自治体の種類を定める: by the administrator, at first and when it changes; not into one that could not organise a body it has (R2).</summary>
internal sealed class EnterMunicipality(MeetingsDb db, DatabaseLocks locks, AuditTrail trail)
{
    public async Task<Result<Done>> HandleAsync(MunicipalityForm form, CancellationToken cancellation)
    {
        var read = new Read();
        var kind = read.Choice<MunicipalityKind>(form.Kind, nameof(form.Kind));
        await locks.TakeAsync(OwnMunicipality.Lock, cancellation);
        var known = await db.Set<OwnMunicipality>().SingleOrDefaultAsync(cancellation);
        if ((form.Version ?? "") != VersionOf(known)) return WebRefusals.ChangedMeanwhile;
        if (!read.Any)
        {
            var bodies = await db.Set<Body>().AsNoTracking().OrderBy(body => body.Code).Select(body => new { body.Name, body.Kind }).ToListAsync(cancellation);
            if (MayOrganise.ReasonAgainstBecoming(kind, bodies.Select(body => (body.Name, body.Kind))) is { } reason) read.Refuse(reason);
        }

        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if (known?.Kind == kind) return Done.It;
        if (known is null) db.Add(known = new OwnMunicipality { Id = MunicipalityId.New(), Kind = kind });
        known.Kind = kind;
        trail.Record("bodies.municipality-entered", AuditChain.Rest, new AuditObject("municipality", known.Id.Value), kind.ToString());
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    /// <summary>What the form brings back; empty while nothing was entered.</summary>
    public static string VersionOf(OwnMunicipality? known) => known?.Version.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What the municipality is, and which bodies it may organise therefore.</summary>
internal sealed class ShowMunicipality(MeetingsDb db, WebSettings settings)
{
    public async Task<MunicipalityView> HandleAsync(MunicipalityForm? form, Problems problems, CancellationToken cancellation)
    {
        var known = await KnownAsync(cancellation);
        form ??= new MunicipalityForm { Kind = known?.Kind.ToString(), Version = EnterMunicipality.VersionOf(known) };

        // After a conflict what is saved stands above the form: saving again may follow it.
        if (problems.Saved is not null) form.Version = EnterMunicipality.VersionOf(known);
        return new MunicipalityView(
            settings.Municipality, known?.Kind,
            [.. BodyKinds.All.Select(law => new OrganisableKind(law.Kind, MayOrganise.ReasonAgainst(law.Kind, known?.Kind)?.Text, law.OrganisedBy is OrganisedBy.NotChecked))],
            form, problems);
    }

    public Task<OwnMunicipality?> KnownAsync(CancellationToken cancellation) => db.Set<OwnMunicipality>().AsNoTracking().SingleOrDefaultAsync(cancellation);
}

internal static class MunicipalityEndpoint
{
    private const string Address = "/admin/municipality";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, GetAsync).Requires(AccountRole.Administrator);
        app.MapPost(Address, PostAsync).Requires(AccountRole.Administrator);
    }

    private static async Task<IResult> GetAsync(ShowMunicipality query, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<MunicipalityPage>(MunicipalityTexts.Title, await query.HandleAsync(null, Problems.None, cancellation));

    private static async Task<IResult> PostAsync(
        [FromForm] MunicipalityForm form, EnterMunicipality act, ShowMunicipality query, LastSaves saves, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, cancellation);
        if (done.IsDone) return pages.GoTo(Address, MunicipalityTexts.Entered);
        var known = await query.KnownAsync(cancellation);
        var problems = await saves.ProblemsAsync(
            done.Refusals, known?.Id.Value ?? default, "bodies.municipality-", () => [new(MunicipalityTexts.Kind, known is null ? "" : MunicipalityTexts.Of(known.Kind))], cancellation);
        return await pages.RedrawAsync<MunicipalityPage>(MunicipalityTexts.Title, await query.HandleAsync(form, problems, cancellation), done.Refusals);
    }
}
