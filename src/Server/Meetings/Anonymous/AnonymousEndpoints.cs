using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Meetings.Anonymous;

/// <summary>An anonymous consultation: read by everybody on the roster, written and checked by the office.</summary>
internal static class AnonymousEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/meetings/{meeting:guid}/consultations/new", NewAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/consultations/new", AddAsync).Requires(MeetingsPermissions.Plan);
        app.MapGet("/bodies/{body}/meetings/{meeting:guid}/consultations/{consultation:guid}", ShowAsync).Requires(MeetingsPermissions.Read);
        app.MapGet("/bodies/{body}/meetings/{meeting:guid}/consultations/{consultation:guid}/edit", EditAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/consultations/{consultation:guid}/edit", ChangeAsync).Requires(MeetingsPermissions.Plan);
    }

    private static async Task<IResult> ShowAsync(
        MeetingId meeting, AgendaItemId consultation, AnonymousPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is { } found && await drawn.ViewAsync(found, consultation, standing, cancellation) is { } view
            ? await pages.ShowAsync<AnonymousPage>(AnonymousTexts.Consultation, view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> NewAsync(
        MeetingId meeting, AnonymousPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is { } found
            ? await pages.ShowAsync<AnonymousFormPage>(AnonymousTexts.NewTitle, await drawn.FormAsync(found, null, new AnonymousForm(), standing, Problems.None, cancellation))
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> AddAsync(
        MeetingId meeting, [FromForm] AnonymousForm form, SaveAnonymous save, AnonymousPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is not { } found) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var done = await save.HandleAsync(found, null, form, cancellation);
        return done.IsDone
            ? pages.GoTo($"{MeetingAddress.Of(standing.BodyCode, meeting)}#item-{done.Value}", AnonymousTexts.Saved)
            : await pages.RedrawAsync<AnonymousFormPage>(
                AnonymousTexts.NewTitle, await drawn.FormAsync(found, null, form, standing, done.Refusals.AsProblems(), cancellation), done.Refusals);
    }

    private static async Task<IResult> EditAsync(
        MeetingId meeting, AgendaItemId consultation, AnonymousPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is { } found && await drawn.OpenAsync(found, consultation, cancellation) is { } open
            ? await pages.ShowAsync<AnonymousFormPage>(
                AnonymousTexts.EditTitle, await drawn.FormAsync(found, open.Item, AnonymousPages.FormOf(open.Item, open.Words, open.Story), standing, Problems.None, cancellation))
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> ChangeAsync(
        MeetingId meeting, AgendaItemId consultation, [FromForm] AnonymousForm form, SaveAnonymous save, AnonymousPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is not { } found || await drawn.OpenAsync(found, consultation, cancellation) is not { } open)
            return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var done = await save.HandleAsync(found, open.Item, form, cancellation);
        if (done.IsDone) return pages.GoTo($"{MeetingAddress.Of(standing.BodyCode, meeting)}#item-{consultation}", AnonymousTexts.Saved);

        // Both texts are shown; saving again is then a choice made with open eyes (T8).
        var problems = await drawn.ProblemsAsync(done.Refusals, open.Item, open.Words, open.Story, cancellation);
        if (problems.Saved is not null) form.Version = AnonymousPages.FormOf(open.Item, open.Words, open.Story).Version;
        return await pages.RedrawAsync<AnonymousFormPage>(AnonymousTexts.EditTitle, await drawn.FormAsync(found, open.Item, form, standing, problems, cancellation), done.Refusals);
    }
}
