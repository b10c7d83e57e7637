using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Organising;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies;

/// <summary>会議体をつくる: name, kind and code, with a key of its own and a first version of settings (R1, choice 38); of a kind that this municipality may organise (R2).</summary>
internal sealed partial class FoundBody(MeetingsDb db, BodyKeys keys, DatabaseLocks locks, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<BodyId>> HandleAsync(FoundBodyForm form, CancellationToken cancellation)
    {
        var read = new Read();
        var name = read.Text(form.Name, nameof(form.Name), 100);
        var code = read.Text(form.Code, nameof(form.Code), 40);
        var kind = read.Choice<BodyKind>(form.Kind, nameof(form.Kind));
        if (code.Length > 0 && !IsCode(code)) read.Refuse(BodiesRefusals.CodeMalformed);
        if (await db.Set<Body>().AnyAsync(body => body.Code == code, cancellation)) read.Refuse(BodiesRefusals.CodeTaken);
        await locks.TakeAsync(OwnMunicipality.Lock, cancellation);
        var municipality = await db.MunicipalityKindAsync(cancellation);
        if (Read.Named<BodyKind>(form.Kind) is { } named && MayOrganise.ReasonAgainst(named, municipality) is { } reason) read.Refuse(reason);
        if (read.Any) return Result<BodyId>.Refused(read.Refusals);

        var body = new Body { Id = BodyId.New(), Code = code, Name = name, Kind = kind };
        db.Add(body);
        db.Add(new BodySettings { Body = body.Id, Number = 1, AdoptedOn = Tokyo.DayOf(clock.GetUtcNow()) });
        keys.Make(body.Id);
        trail.Record("bodies.founded", AuditChain.Rest, new AuditObject("body", body.Id.Value), kind.ToString());
        await db.SaveChangesAsync(cancellation);
        return body.Id;
    }

    internal static bool IsCode(string code) => CodePattern().IsMatch(code);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex CodePattern();
}

/// <summary>All bodies, for the administrator, who sees names and kinds and nothing inside them.</summary>
internal sealed class ShowAdminBodies(MeetingsDb db, WebSettings settings, TimeProvider clock)
{
    public async Task<AdminBodiesView> HandleAsync(FoundBodyForm form, Problems problems, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var offices = db.Set<RosterEntry>().NotEndedBefore(today).Where(entry => entry.Role == RosterRole.Secretariat);
        var bodies = await db.Set<Body>().AsNoTracking()
            .OrderBy(body => body.Code)
            .Select(body => new AdminBody(body.Code, body.Name, body.Kind, offices.Any(entry => entry.Body == body.Id)))
            .ToListAsync(cancellation);
        var municipality = await db.MunicipalityKindAsync(cancellation);
        return new AdminBodiesView(
            settings.Municipality, municipality, bodies,
            [.. BodyKinds.All.Select(law => new BodyKindChoice(law.Kind, law.Information, municipality is null ? null : MayOrganise.ReasonAgainst(law.Kind, municipality)?.Text))], form, problems);
    }
}

internal static class FoundBodyEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/bodies", GetAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/bodies", PostAsync).Requires(AccountRole.Administrator);
    }

    private static async Task<IResult> GetAsync(ShowAdminBodies query, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<AdminBodiesPage>(BodiesTexts.Bodies, await query.HandleAsync(new FoundBodyForm(), Problems.None, cancellation));

    private static async Task<IResult> PostAsync(
        [FromForm] FoundBodyForm form, FoundBody act, ShowAdminBodies query, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, cancellation);
        return done.IsDone
            ? pages.GoTo($"/admin/bodies/{form.Code!.Trim()}", BodiesTexts.BodyFounded)
            : await pages.RedrawAsync<AdminBodiesPage>(BodiesTexts.Bodies, await query.HandleAsync(form, done.Refusals.AsProblems(), cancellation), done.Refusals);
    }
}
