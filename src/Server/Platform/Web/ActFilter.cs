using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Client.Layout;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>The envelope around every endpoint (ADR 0007, 0013): antiforgery, one transaction, one effect per key, and the recording of refusals.</summary>
internal sealed class ActFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var pages = services.GetRequiredService<Pages>();
        var isPost = HttpMethods.IsPost(http.Request.Method);
        if (isPost && !await services.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            if (services.GetRequiredService<CurrentMember>().IsKnown) await services.GetRequiredService<IRefusalRecorder>().RecordAsync(http, [WebRefusals.FormNotOurs]);
            return await pages.ErrorAsync(ErrorKind.Conflict, WebRefusals.FormNotOurs.Text, StatusCodes.Status400BadRequest);
        }

        var act = services.GetRequiredService<Act>();
        IResult answer;
        try
        {
            var record = isPost ? RecordOf(http, services) : null;
            answer = await act.RunAsync(
                async () =>
                {
                    if (record is not null && !await TryBeginAsync(services, record)) return new ReplayResult();
                    var outcome = await next(context) as IResult ?? throw new InvalidOperationException("An endpoint answers with a page, a way on, or a refusal.");
                    if (record is not null && outcome is GoResult go)
                    {
                        record.Address = go.Address;
                        await services.GetRequiredService<MeetingsDb>().SaveChangesAsync(http.RequestAborted);
                    }

                    return outcome;
                },
                outcome => outcome is not (RefusedResult or ReplayResult),
                http.RequestAborted);
            if (answer is ReplayResult) return await ReplayAsync(services, record!, pages);
        }
        catch (DbUpdateConcurrencyException)
        {
            services.GetRequiredService<MeetingsDb>().ChangeTracker.Clear();
            answer = await pages.RefuseAsync(WebRefusals.ChangedMeanwhile);
        }

        if (isPost) (answer is RefusedResult ? Meters.ActsRefused : Meters.ActsDone).Add(1);
        if (answer is RefusedResult { Refusals: var refusals }) await services.GetRequiredService<IRefusalRecorder>().RecordAsync(http, refusals);
        return answer;
    }

    private static IdempotencyRecord? RecordOf(HttpContext http, IServiceProvider services)
    {
        var member = services.GetRequiredService<CurrentMember>();
        if (!member.IsKnown || !http.Request.HasFormContentType) return null;
        string? key = http.Request.Form[FormSecrets.KeyField];
        if (key is not { Length: > 0 and <= 64 }) return null;
        return new IdempotencyRecord
        {
            Account = member.Id,
            Key = key,
            FormHash = HashOf(http.Request),
            At = services.GetRequiredService<TimeProvider>().GetUtcNow(),
        };
    }

    /// <summary>Proofs are left out: a second try with a fresh code is the same act, and no hash of a password is stored.</summary>
    private static byte[] HashOf(HttpRequest request)
    {
        var text = new StringBuilder(request.Path);
        foreach (var (name, values) in request.Form.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            if (name is FormSecrets.KeyField or FormSecrets.TokenField || FormSecrets.IsProof(name)) continue;
            foreach (var value in values) text.Append('\n').Append(name.Length).Append(':').Append(name).Append(value?.Length ?? 0).Append(':').Append(value);
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Inserts the record first. An equal post that is under way makes this wait on the unique key until it is decided.</summary>
    private static async Task<bool> TryBeginAsync(IServiceProvider services, IdempotencyRecord record)
    {
        var db = services.GetRequiredService<MeetingsDb>();
        db.Add(record);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException failure) when (failure.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation })
        {
            return false;
        }
    }

    private static async Task<IResult> ReplayAsync(IServiceProvider services, IdempotencyRecord record, Pages pages)
    {
        var first = await services.GetRequiredService<MeetingsDb>().Set<IdempotencyRecord>().AsNoTracking()
            .SingleAsync(done => done.Account == record.Account && done.Key == record.Key && done.FormHash == record.FormHash);
        return pages.GoTo(first.Address ?? "/");
    }

    /// <summary>Says that the first of two equal posts already did it.</summary>
    private sealed class ReplayResult : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => throw new InvalidOperationException("A replay is answered with the first answer.");
    }
}
