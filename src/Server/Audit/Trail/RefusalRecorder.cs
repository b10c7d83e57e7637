using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Audit.Trail;

/// <summary>Writes the entry of a refused act in a scope and transaction of its own, after the act's roll-back (choice 25).</summary>
/// <remarks>An incomplete form is no refused act: nobody tried more than to write. Everything else is recorded with the address pattern, never the address itself.</remarks>
internal sealed class RefusalRecorder(IServiceScopeFactory scopes) : IRefusalRecorder
{
    public async Task RecordAsync(HttpContext http, IReadOnlyList<Refusal> refusals)
    {
        var grave = refusals.Where(refusal => refusal.Kind is not RefusalKind.Incomplete).ToArray();
        if (grave.Length == 0) return;

        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var member = http.RequestServices.GetRequiredService<CurrentMember>();
        if (member.IsKnown) services.GetRequiredService<CurrentMember>().Become(member.Id, member.Name, member.Roles, member.SignIn, member.HasTwoFactors);
        var pattern = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "unknown";
        var trail = services.GetRequiredService<AuditTrail>();
        var reasons = http.RequestServices.GetRequiredService<AuditTrail>().HiddenReasons;
        try
        {
            await services.GetRequiredService<Act>().RunAsync(
                () =>
                {
                    trail.RecordRefused(
                        $"{http.Request.Method.ToUpperInvariant()} {pattern}"[..Math.Min(80, http.Request.Method.Length + 1 + pattern.Length)],
                        AuditChain.Rest,
                        ObjectOf(http),
                        string.Join(',', grave.Select(refusal => refusal.Code).Concat(reasons)));
                    return Task.FromResult(true);
                },
                static written => written,
                CancellationToken.None);
        }
        catch (Exception failure) when (failure is not AuditUnavailableException)
        {
            throw new AuditUnavailableException("A refusal could not be recorded.", failure);
        }
    }

    /// <summary>The last id in the address is what the person asked for.</summary>
    private static AuditObject ObjectOf(HttpContext http)
    {
        var last = http.Request.RouteValues.LastOrDefault(value => Guid.TryParse(value.Value as string, out _));
        return last.Value is string text ? new AuditObject(last.Key, Guid.Parse(text)) : AuditObject.None;
    }
}
