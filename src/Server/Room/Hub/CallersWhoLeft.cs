using Microsoft.AspNetCore.SignalR;

namespace ConsoleSupport.Meetings.Server.Room.Hub;

/// <summary>Whoever hangs up while being answered cancels the answer. That is no failure of the call and is not reported as one; everything else is.</summary>
internal sealed class CallersWhoLeft : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (OperationCanceledException) when (invocationContext.Context.ConnectionAborted.IsCancellationRequested)
        {
            // Nobody is there to read it.
            return null;
        }
    }
}
