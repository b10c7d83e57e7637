using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ConsoleSupport.Meetings.EndToEndTests.Browsers;

/// <summary>When the server of this process committed, by the clock that its browsers read too. The server's own clock stands still in tests.</summary>
internal sealed class Commits : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<DateTimeOffset> _moments = new();
    private readonly List<IDisposable> _subscriptions = [];

    public Commits() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>The first one after this moment: what a press of a button brought about, or something even earlier.</summary>
    public DateTimeOffset FirstAfter(DateTimeOffset moment) => _moments.First(commit => commit >= moment);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) _subscriptions.Add(value.Subscribe(this, static (name, _, _) => name == RelationalEventId.TransactionCommitted.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value) => _moments.Enqueue(TimeProvider.System.GetUtcNow());

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
