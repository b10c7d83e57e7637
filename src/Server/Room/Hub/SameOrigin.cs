namespace ConsoleSupport.Meetings.Server.Room.Hub;

/// <summary>Lets a line be opened by our own pages only. A browser always names the page's origin; one that is missing, foreign or <c>null</c> is refused.</summary>
internal static class SameOrigin
{
    public static bool Holds(string? origin, string scheme, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && string.Equals(from.Scheme, scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(from.Authority, new Uri($"{scheme}://{host.Value}").Authority, StringComparison.OrdinalIgnoreCase);

    /// <summary>Puts the check before everything the endpoint does.</summary>
    public static TBuilder RequiresSameOrigin<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Finally(endpoint =>
        {
            var inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = http =>
            {
                if (Holds(http.Request.Headers.Origin, http.Request.Scheme, http.Request.Host)) return inner(http);
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        return builder;
    }
}
