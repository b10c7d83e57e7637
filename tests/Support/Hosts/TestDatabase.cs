using ConsoleSupport.Meetings.Server.Commands;
using Npgsql;

namespace ConsoleSupport.Meetings.Support.Hosts;

/// <summary>A database of its own for each host, copied from a template that was migrated once; the server gets the role without DDL (choice 21).</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim One = new(1, 1);
    private static readonly string Template = $"template_{Environment.ProcessId}";
    private static bool _templateIsMade;

    private TestDatabase(string name) => Name = name;

    public string Name { get; }

    /// <summary>As the role the server runs under.</summary>
    public string App => With(AppRole, Name);

    /// <summary>As the schema's owner: for what only an owner could tamper with.</summary>
    public string Owner => With(OwnerRole, Name);

    private static string OwnerRole => Setting("MEETINGS_TEST_DATABASE");

    private static string AppRole => Setting("MEETINGS_TEST_APP_DATABASE");

    /// <param name="from">A database to copy instead of the empty one; nobody may be connected to it.</param>
    public static async Task<TestDatabase> CreateAsync(TestDatabase? from = null)
    {
        var name = "test_" + Guid.CreateVersion7().ToString("N");
        await One.WaitAsync();
        try
        {
            if (!_templateIsMade)
            {
                await ExecuteAsync($"DROP DATABASE IF EXISTS {Template}");
                await ExecuteAsync($"CREATE DATABASE {Template}");
                await Migrate.ApplyAsync(With(OwnerRole, Template), new NpgsqlConnectionStringBuilder(AppRole).Username!);
                NpgsqlConnection.ClearAllPools();
                _templateIsMade = true;
            }

            if (from is not null) await from.UntilNobodyIsConnectedAsync();
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {from?.Name ?? Template}");
        }
        finally
        {
            One.Release();
        }

        return new TestDatabase(name);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        try
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS {Name}");
        }
        catch (PostgresException busy) when (busy.SqlState is PostgresErrorCodes.ObjectInUse)
        {
            // A last connection is still closing; the whole cluster is thrown away after the run.
        }
    }

    /// <summary>The last connections of a server that stopped close a moment after it.</summary>
    private async Task UntilNobodyIsConnectedAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await using var connection = new NpgsqlConnection(OwnerRole + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = @name", connection);
        command.Parameters.AddWithValue("name", Name);
        for (var tries = 0; tries < 100 && (long)(await command.ExecuteScalarAsync())! > 0; tries++) await Task.Delay(100);
    }

    private static string With(string connection, string database) =>
        new NpgsqlConnectionStringBuilder(connection) { Database = database, IncludeErrorDetail = true, MaxPoolSize = 20 }.ConnectionString;

    private static string Setting(string name) => Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"{name} is not set: run the tests with ./scripts/test, which starts a database for them.");

    private static async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(OwnerRole + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
