using System.Threading.RateLimiting;
using ConsoleSupport.Meetings.Client.Layout;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>Slows one address on the net down: hashing is dear on purpose, and guessing over many accounts escapes the counters per account.</summary>
/// <remarks>High enough for a whole office behind one address on the morning of a meeting.</remarks>
internal sealed class SignInPace : IEndpointFilter
{
    private const int MostPerMinute = 120;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.RequestServices.GetRequiredService<Paces>().MayGoOn(http.Connection.RemoteIpAddress?.ToString() ?? "")) return await next(context);

        // A refusal, so that the form keeps its key: sent again after the minute, it is not taken for done.
        var page = await http.RequestServices.GetRequiredService<Pages>().ErrorAsync(ErrorKind.Conflict, IdentityTexts.TooManyTries, StatusCodes.Status429TooManyRequests);
        return new RefusedResult(page, [IdentityRefusals.TooManyTries]);
    }

    internal sealed class Paces : IDisposable
    {
        private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetFixedWindowLimiter(
            address,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = MostPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

        public bool MayGoOn(string address)
        {
            using var lease = _limiter.AttemptAcquire(address);
            return lease.IsAcquired;
        }

        public void Dispose() => _limiter.Dispose();
    }
}
