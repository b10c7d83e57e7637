using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ConsoleSupport.Meetings.Server.Commands;

/// <summary>Brings the schema up to date as its owner, then grants the app role what it needs and no more (choice 21).</summary>
internal static class Migrate
{
    /// <summary>Tables the app role may only insert into and read.</summary>
    private static readonly string[] AppendOnly = ["audit_entries", "audit_verifications", "disclosures", "outside_disclosures"];

    public static async Task<int> RunAsync(string[] args)
    {
        var settings = CommandSettings.Read();
        if (string.IsNullOrWhiteSpace(settings.OwnerDatabase) || string.IsNullOrWhiteSpace(settings.Database))
        {
            await Console.Error.WriteLineAsync("migrate needs Meetings:OwnerDatabase and Meetings:Database.");
            return 1;
        }

        await ApplyAsync(settings.OwnerDatabase, new NpgsqlConnectionStringBuilder(settings.Database).Username!);
        Console.WriteLine("The schema is up to date.");
        return 0;
    }

    public static async Task ApplyAsync(string ownerDatabase, string appRole)
    {
        await using var db = new PostgresMeetingsDb(new DbContextOptionsBuilder<PostgresMeetingsDb>().UseNpgsql(ownerDatabase).Options);
        await db.Database.MigrateAsync();
        await JobTables.CreateMissingAsync(db);
        await SchemaRights.GrantAsync(db, appRole, AppendOnly);
    }
}
