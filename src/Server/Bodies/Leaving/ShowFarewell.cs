using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Leaving;

/// <summary>退任のお知らせ: only the person who left reads it, with the duty text and nothing else of the body (R25, R99).</summary>
internal sealed class ShowFarewell(MeetingsDb db, Farewells farewells, LegalTexts laws)
{
    public async Task<FarewellView?> HandleAsync(RosterEntryId entry, AccountId person, FarewellForm form, Problems problems, CancellationToken cancellation)
    {
        var found = await farewells.Given().AsNoTracking().Where(farewell => farewell.Entry == entry && farewell.Account == person)
            .Join(db.Set<Body>(), farewell => farewell.Body, body => body.Id, (farewell, body) => new { Farewell = farewell, Body = body })
            .SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        var law = BodyKinds.Of(found.Body.Kind);
        IReadOnlyList<ProvisionView> Provisions(IEnumerable<string> keys) =>
            [.. laws.InForce(keys, found.Farewell.GivenOn).Select(text => new ProvisionView(text.Law, text.Article, text.Text, text.Verified))];
        return new FarewellView(
            entry, found.Body.Name, found.Body.Kind, found.Farewell.GivenOn.AddDays(-1), found.Farewell.Text, Provisions(law.DutyKeys), Provisions(law.PenaltyKeys),
            found.Farewell.ConfirmedAt, found.Farewell.Papers, form, problems);
    }
}

/// <summary>The person says that they read it and what became of their papers (R25, R98). Said once.</summary>
internal sealed class ConfirmFarewell(Farewells farewells, MeetingsDb db, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(RosterEntryId entry, FarewellForm form, AccountId person, CancellationToken cancellation)
    {
        if (await farewells.Given().SingleOrDefaultAsync(one => one.Entry == entry && one.Account == person, cancellation) is not { } farewell) return WebRefusals.NotAvailable;
        if (farewell.ConfirmedAt is not null) return Done.It;
        var read = new Read();
        var papers = read.Choice<PapersHeld>(form.Papers, nameof(form.Papers));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        (farewell.ConfirmedAt, farewell.Papers) = (clock.GetUtcNow(), papers);
        trail.Record("bodies.farewell-confirmed", AuditChain.Rest, new AuditObject("roster-entry", entry.Value), "R25");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class FarewellEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/farewells/{entry}", GetAsync).RequiresSignIn();
        app.MapPost("/farewells/{entry}", PostAsync).RequiresSignIn();
    }

    private static async Task<IResult> GetAsync(RosterEntryId entry, CurrentMember member, ShowFarewell query, Pages pages, CancellationToken cancellation) =>
        await query.HandleAsync(entry, member.Id, new FarewellForm(), Problems.None, cancellation) is { } view
            ? await pages.ShowAsync<FarewellPage>(LeavingTexts.Title, view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> PostAsync(
        RosterEntryId entry, [FromForm] FarewellForm form, CurrentMember member, ConfirmFarewell act, ShowFarewell query, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(entry, form, member.Id, cancellation);
        if (done.IsDone) return pages.GoTo($"/farewells/{entry}", LeavingTexts.Confirmed);
        return await query.HandleAsync(entry, member.Id, form, done.Refusals.AsProblems(), cancellation) is { } view
            ? await pages.RedrawAsync<FarewellPage>(LeavingTexts.Title, view, done.Refusals)
            : await pages.RefuseAsync(done.Refusals);
    }
}
