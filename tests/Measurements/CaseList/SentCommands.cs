using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace ConsoleSupport.Meetings.Measurements.CaseList;

/// <summary>Listens to what EF Core sends to the database, to count it and to send the very same again without EF Core.</summary>
internal sealed class SentCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<SentCommand> _commands = [];
    private readonly List<IDisposable> _subscriptions = [];

    private SentCommands() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public static async Task<IReadOnlyList<SentCommand>> OfAsync(Func<Task> work)
    {
        using var listening = new SentCommands();
        await work();
        return listening._commands;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not CommandExecutedEventData executed || value.Key != RelationalEventId.CommandExecuted.Name) return;
        lock (_commands) _commands.Add(SentCommand.Of(executed.Command));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var one in _subscriptions) one.Dispose();
    }
}

/// <summary>Text and values of a command that was sent.</summary>
internal sealed record SentCommand(string Text, IReadOnlyList<NpgsqlParameter> Values)
{
    public static SentCommand Of(System.Data.Common.DbCommand command) =>
        new(command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(one => one.Clone())]);

    /// <summary>Sends it bare and reads every column of every row.</summary>
    public async Task<int> RunAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Text, connection);
        foreach (var value in Values) command.Parameters.Add(value.Clone());
        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;
        while (await reader.ReadAsync())
        {
            for (var column = 0; column < reader.FieldCount; column++) _ = reader.GetValue(column);
            rows++;
        }

        return rows;
    }

    /// <summary>How the database goes about it.</summary>
    public async Task<string> ExplainAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("EXPLAIN (ANALYZE, BUFFERS) " + Text, connection);
        foreach (var value in Values) command.Parameters.Add(value.Clone());
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }
}
