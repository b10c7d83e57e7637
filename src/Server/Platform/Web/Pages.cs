using ConsoleSupport.Meetings.Client.Layout;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>The only ways an endpoint answers a person: show a page, draw a form again, go on, or refuse.</summary>
internal sealed class Pages(ShellBuilder shells, Notices notices, IHttpContextAccessor accessor)
{
    /// <summary>Draws a page; <paramref name="view"/> is handed to its <c>View</c> parameter. <paramref name="title"/> never holds a case word.</summary>
    public async Task<IResult> ShowAsync<TPage>(string title, object view, int status = StatusCodes.Status200OK)
        where TPage : IComponent => Draw(await shells.BuildAsync(title), typeof(TPage), View(view), status);

    /// <summary>The page with its form: for the first time, or again with what was typed when there are refusals.</summary>
    public Task<IResult> DrawAsync<TPage>(string title, object view, IReadOnlyList<Refusal> refusals)
        where TPage : IComponent => refusals.Count == 0 ? ShowAsync<TPage>(title, view) : RedrawAsync<TPage>(title, view, refusals);

    /// <summary>Draws a form again with its problems. When the thing is not available to this person, nothing of the form is drawn.</summary>
    public async Task<IResult> RedrawAsync<TPage>(string title, object view, IReadOnlyList<Refusal> refusals)
        where TPage : IComponent
    {
        var status = RefusalStatus.Of(refusals);
        return new RefusedResult(
            status is StatusCodes.Status404NotFound
                ? await ErrorAsync(ErrorKind.NotAvailable, WebRefusals.NotAvailable.Text, status)
                : await ShowAsync<TPage>(title, view, status),
            refusals);
    }

    /// <summary>A whole page for refusals that no form can show.</summary>
    public async Task<IResult> RefuseAsync(params IReadOnlyList<Refusal> refusals) => new RefusedResult(await RefusalPageAsync(refusals), refusals);

    /// <summary>See other (303), with one sentence said on the page that follows.</summary>
    public IResult GoTo(string address, string? notice = null, NoticeKind kind = NoticeKind.Done)
    {
        if (notice is not null) notices.Say(notice, kind);
        return new GoResult(address);
    }

    /// <summary>Done, and the page stays as it is; for what a page sends by itself.</summary>
    public static IResult Stay() => Results.NoContent();

    internal async Task<IResult> RefusalPageAsync(IReadOnlyList<Refusal> refusals)
    {
        var status = RefusalStatus.Of(refusals);
        var kind = status switch
        {
            StatusCodes.Status404NotFound => ErrorKind.NotAvailable,
            StatusCodes.Status403Forbidden => ErrorKind.Forbidden,
            _ => ErrorKind.Conflict,
        };
        var words = kind is ErrorKind.NotAvailable ? WebRefusals.NotAvailable.Text : string.Join("\n", refusals.Select(refusal => refusal.Text));
        return await ErrorAsync(kind, words, status);
    }

    /// <param name="reference">A short number that the office can find in the log.</param>
    internal async Task<IResult> ErrorAsync(ErrorKind kind, string? words, int status, string? reference = null) => Draw(
        await shells.BuildAsync(WebTexts.ErrorTitle),
        typeof(ErrorPage),
        new Dictionary<string, object?>
        {
            [nameof(ErrorPage.Kind)] = kind,
            [nameof(ErrorPage.Reason)] = kind is ErrorKind.NotAvailable ? null : words,
            [nameof(ErrorPage.Number)] = reference,
            [nameof(ErrorPage.Words)] = UnsentWords.Of(accessor.HttpContext),
        },
        status);

    private static Dictionary<string, object?> View(object view) => new() { ["View"] = view };

    private static RazorComponentResult<Document> Draw(ShellView shell, Type page, Dictionary<string, object?> parameters, int status) => new(new Dictionary<string, object?>
    {
        [nameof(Document.Shell)] = shell,
        [nameof(Document.Page)] = page,
        [nameof(Document.PageParameters)] = parameters,
    })
    {
        StatusCode = status,
        PreventStreamingRendering = true,
    };
}

/// <summary>An answer that stands for refusals: the act around it is rolled back and the refusals are recorded.</summary>
internal sealed record RefusedResult(IResult Answer, IReadOnlyList<Refusal> Refusals) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => Answer.ExecuteAsync(httpContext);
}

/// <summary>See other: after a post, the browser fetches this address.</summary>
internal sealed record GoResult(string Address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = Address;
        return Task.CompletedTask;
    }
}
