using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>The form of an item: new, and to change.</summary>
internal static class SaveItemEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/meetings/{meeting:guid}/items/new", NewAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/items/new", AddAsync).Requires(MeetingsPermissions.Plan);
        app.MapGet("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/edit", EditAsync).Requires(MeetingsPermissions.Plan);
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/edit", ChangeAsync).Requires(MeetingsPermissions.Plan);
    }

    /// <param name="caseFile">An id, never a label: the address holds no case word.</param>
    private static async Task<IResult> NewAsync(
        MeetingId meeting, [FromQuery(Name = "CaseFile")] string? caseFile, ItemPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is { } found
            ? await pages.ShowAsync<AgendaItemPage>(AgendaTexts.NewTitle, await drawn.ViewAsync(found, null, new ItemForm { CaseFile = caseFile }, standing, Problems.None, cancellation))
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> AddAsync(
        MeetingId meeting, [FromForm] ItemForm form, SaveItem save, ItemPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is not { } found) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var done = await save.HandleAsync(found, null, form, cancellation);
        return done.IsDone
            ? pages.GoTo($"{MeetingAddress.Of(standing.BodyCode, meeting)}#item-{done.Value}", AgendaTexts.Saved)
            : await RedrawAsync(found, null, form, drawn, standing, pages, done.Refusals, done.Refusals.AsProblems(), cancellation);
    }

    private static async Task<IResult> EditAsync(
        MeetingId meeting, AgendaItemId item, ItemPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is not { } found || await drawn.OpenAsync(found, item, cancellation) is not { } opened)
            return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var form = ItemPages.FormOf(opened.Item, opened.Words, opened.Facts);
        form.Places = await drawn.PlacesAsync(opened.Item, cancellation);
        return await pages.ShowAsync<AgendaItemPage>(AgendaTexts.EditTitle, await drawn.ViewAsync(found, opened.Item, form, standing, Problems.None, cancellation));
    }

    private static async Task<IResult> ChangeAsync(
        MeetingId meeting, AgendaItemId item, [FromForm] ItemForm form, SaveItem save, ItemPages drawn, MeetingViews views, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is not { } found || await drawn.OpenAsync(found, item, cancellation) is not { } opened)
            return await pages.RefuseAsync(WebRefusals.NotAvailable);

        // Facts that are released stay named, whatever an old form says.
        if (!AgendaEditing.MayChangeFacts(found.State)) (form.Facts, form.Places) = ([.. opened.Facts.Select(fact => fact.ToString())], await drawn.PlacesAsync(opened.Item, cancellation));
        var done = await save.HandleAsync(found, opened.Item, form, cancellation);
        if (done.IsDone) return pages.GoTo($"{MeetingAddress.Of(standing.BodyCode, meeting)}#item-{item}", AgendaTexts.Saved);

        // Both texts are shown; saving again is then a choice made with open eyes (T8).
        var problems = await drawn.ProblemsAsync(done.Refusals, opened.Item, opened.Words, cancellation);
        if (problems.Saved is not null) form.Version = ItemPages.FormOf(opened.Item, opened.Words, opened.Facts).Version;
        return await RedrawAsync(found, opened.Item, form, drawn, standing, pages, done.Refusals, problems, cancellation);
    }

    private static async Task<IResult> RedrawAsync(
        Meeting meeting, AgendaItem? item, ItemForm form, ItemPages drawn, Standing standing, Pages pages, IReadOnlyList<Refusal> refusals, Problems problems, CancellationToken cancellation) =>
        await pages.RedrawAsync<AgendaItemPage>(
            item is null ? AgendaTexts.NewTitle : AgendaTexts.EditTitle,
            await drawn.ViewAsync(meeting, item, form, standing, problems, cancellation),
            refusals);
}
