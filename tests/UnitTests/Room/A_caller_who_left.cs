using System.Security.Claims;
using ConsoleSupport.Meetings.Server.Room.Hub;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;

namespace ConsoleSupport.Meetings.UnitTests.Room;

public sealed class A_caller_who_left : IDisposable
{
    private readonly Caller _caller = new();

    public void Dispose() => _caller.Dispose();

    [Fact]
    public async Task ends_their_own_call_without_a_failure()
    {
        await _caller.HangUpAsync();

        Assert.Null(await CallAsync(new OperationCanceledException()));
    }

    [Fact]
    public async Task does_not_hide_a_failure_of_another_kind()
    {
        await _caller.HangUpAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => CallAsync(new InvalidOperationException()));
    }

    [Fact]
    public Task is_not_taken_for_somebody_who_still_waits_for_a_cancelled_answer() =>
        Assert.ThrowsAsync<OperationCanceledException>(() => CallAsync(new OperationCanceledException()));

    private async Task<object?> CallAsync(Exception failure)
    {
        using var hub = new Bell();
        var context = new HubInvocationContext(_caller, new Nothing(), hub, typeof(Bell).GetMethod(nameof(Bell.Ring))!, []);
        return await new CallersWhoLeft().InvokeMethodAsync(context, _ => throw failure);
    }

    private sealed class Bell : Microsoft.AspNetCore.SignalR.Hub
    {
        public static void Ring()
        {
        }
    }

    private sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }

    private sealed class Caller : HubCallerContext, IDisposable
    {
        private readonly CancellationTokenSource _line = new();

        public override string ConnectionId => "line";

        public override string? UserIdentifier => null;

        public override ClaimsPrincipal? User => null;

        public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override CancellationToken ConnectionAborted => _line.Token;

        public Task HangUpAsync() => _line.CancelAsync();

        public override void Abort() => _line.Cancel();

        public void Dispose() => _line.Dispose();
    }
}
