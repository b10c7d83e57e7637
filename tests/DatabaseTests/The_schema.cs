using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ConsoleSupport.Meetings.DatabaseTests;

/// <summary>The migrations on a real PostgreSQL, and the rights of the role the server runs under (choice 21).</summary>
public sealed class The_schema : IAsyncLifetime
{
    private static readonly string[] AppendOnly = ["audit_entries", "audit_verifications", "disclosures"];

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task is_what_the_model_says_after_all_migrations_from_empty()
    {
        await using var db = Context(_database.Owner);
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: run scripts/add-migration.");
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task can_be_brought_up_to_date_twice()
    {
        await using var db = Context(_database.Owner);
        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("CREATE TABLE mine (id int)")]
    [InlineData("ALTER TABLE agencies ADD COLUMN mine int")]
    [InlineData("DROP TABLE meetings")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"")]
    public async Task gives_the_app_role_no_way_to_change_it(string statement) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await RefusedAsync(statement)).SqlState);

    [Fact]
    public async Task lets_the_app_role_only_add_to_trail_and_ledger()
    {
        foreach (var table in AppendOnly)
        {
            foreach (var statement in new[] { $"DELETE FROM {table}", $"UPDATE {table} SET \"At\" = now()", $"TRUNCATE {table}" })
                Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await RefusedAsync(statement)).SqlState);
        }
    }

    private static PostgresMeetingsDb Context(string connection) =>
        new(new DbContextOptionsBuilder<PostgresMeetingsDb>().UseNpgsql(connection).Options);

    private async Task<PostgresException> RefusedAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(_database.App);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);
        return await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }
}
