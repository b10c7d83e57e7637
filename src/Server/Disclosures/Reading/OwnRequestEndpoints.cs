using System.Globalization;
using ConsoleSupport.Meetings.Client.Disclosures;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Reading;

/// <summary>The disclosure officer's pages (D16): requests, the opened case, the answer. An officer meets their own requests only.</summary>
internal sealed class OwnRequestEndpoints(
    MeetingsDb db, RegisterRequest register, OpenRequest open, AnswerRequest answer, OpenedCases cases, BodyKeys keys, Pages pages, CurrentMember member)
{
    private const string Root = "/own-requests";
    private const int PerPage = 30;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Root, (int? page, OwnRequestEndpoints self, CancellationToken cancellation) =>
            self.ListAsync(page ?? 1, new RegisterRequestForm(), [], cancellation)).Requires(AccountRole.DisclosureOfficer);
        app.MapPost(Root, ([FromForm] RegisterRequestForm form, OwnRequestEndpoints self, CancellationToken cancellation) =>
            self.RegisterAsync(form, cancellation)).Requires(AccountRole.DisclosureOfficer);
        app.MapGet($"{Root}/{{ownRequest}}", (OwnRequestId ownRequest, OwnRequestEndpoints self, CancellationToken cancellation) =>
            self.ShowAsync(ownRequest, null, null, [], cancellation)).Requires(AccountRole.DisclosureOfficer);
        app.MapPost($"{Root}/{{ownRequest}}/open", (OwnRequestId ownRequest, [FromForm] OpenRequestForm form, OwnRequestEndpoints self, CancellationToken cancellation) =>
            self.OpenAsync(ownRequest, form, cancellation)).Requires(AccountRole.DisclosureOfficer);
        app.MapPost($"{Root}/{{ownRequest}}/answer", (OwnRequestId ownRequest, [FromForm] AnswerRequestForm form, OwnRequestEndpoints self, CancellationToken cancellation) =>
            self.AnswerAsync(ownRequest, form, cancellation)).Requires(AccountRole.DisclosureOfficer);
    }

    private async Task<IResult> ListAsync(int page, RegisterRequestForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var mine = db.Set<OwnRequest>().AsNoTracking().Where(request => request.Officer == member.Id);
        var count = Math.Max(1, (await mine.CountAsync(cancellation) + PerPage - 1) / PerPage);
        page = Math.Clamp(page, 1, count);
        var found = await mine.OrderByDescending(request => request.RegisteredAt).ThenBy(request => request.Id).Skip((page - 1) * PerPage).Take(PerPage).ToListAsync(cancellation);
        var bodies = await db.Set<Body>().AsNoTracking().OrderBy(body => body.Name).ToListAsync(cancellation);
        var view = new OwnRequestListView(
            [.. found.Select(request => LineOf(request, bodies.Single(body => body.Id == request.Body).Name))],
            page, count, [.. bodies.Select(body => new BodyOption(body.Code, body.Name))], form, refusals.AsProblems());
        return await pages.DrawAsync<OwnRequestListPage>(DisclosuresTexts.OwnTitle, view, refusals);
    }

    private async Task<IResult> RegisterAsync(RegisterRequestForm form, CancellationToken cancellation)
    {
        var registered = await register.HandleAsync(form, cancellation);
        return registered.IsDone ? pages.GoTo($"{Root}/{registered.Value}", DisclosuresTexts.Registered) : await ListAsync(1, form, registered.Refusals, cancellation);
    }

    private async Task<IResult> OpenAsync(OwnRequestId id, OpenRequestForm form, CancellationToken cancellation)
    {
        var opened = await open.HandleAsync(id, form, null, cancellation);
        return opened.IsDone ? pages.GoTo($"{Root}/{id}") : await ShowAsync(id, form, null, opened.Refusals, cancellation);
    }

    private async Task<IResult> AnswerAsync(OwnRequestId id, AnswerRequestForm form, CancellationToken cancellation)
    {
        var answered = await answer.HandleAsync(id, form, cancellation);
        return answered.IsDone ? pages.GoTo($"{Root}/{id}", DisclosuresTexts.AnswerKept) : await ShowAsync(id, null, form, answered.Refusals, cancellation);
    }

    private async Task<IResult> ShowAsync(OwnRequestId id, OpenRequestForm? openForm, AnswerRequestForm? answerForm, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (await db.Set<OwnRequest>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Officer == member.Id, cancellation) is not { } request)
            return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var version = request.Version.ToString(CultureInfo.InvariantCulture);
        var body = await db.Set<Body>().Where(one => one.Id == request.Body).Select(one => one.Name).SingleAsync(cancellation);
        var reason = request.SealedReason is { } box ? await keys.OpenAsync(request.Body, OwnRequest.ReasonColumn, id.Value, box, cancellation) : null;
        var view = new OwnRequestView(
            LineOf(request, body),
            $"{Root}/{id}",
            request.OpenedAt is not null,
            reason,
            await cases.OfAsync(request, member.Id, cancellation),
            new OpenRequestForm { Version = version },
            (openForm is null ? [] : refusals).AsProblems(),
            new AnswerRequestForm { Version = version, Outcome = answerForm?.Outcome, Reason = answerForm?.Reason },
            (openForm is null ? refusals : []).AsProblems());

        // Opened already, or answered: there is no form to draw again (choice 42).
        var isFormGone = openForm is null ? request.State is OwnRequestState.Answered : request.State is not OwnRequestState.Confirmed || view.Opened is not null;
        if (refusals.Count > 0 && isFormGone) return await pages.RefuseAsync(refusals);
        return await pages.DrawAsync<OwnRequestPage>(DisclosuresTexts.OwnTitle, view, refusals);
    }

    private static OwnRequestLine LineOf(OwnRequest one, string body) => new(one.Id.ToString(), one.Reference, body, one.Label, one.ReceivedOn, one.State, one.Outcome);
}
