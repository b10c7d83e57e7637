using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Platform.Data;

/// <summary>What the app role may do: rows, not tables; and rows of the append-only tables only once.</summary>
internal static class SchemaRights
{
    public static async Task GrantAsync(MeetingsDb db, string appRole, IEnumerable<string> appendOnly)
    {
        var role = Quoted(appRole);
        await ExecuteAsync(db, $"GRANT USAGE ON SCHEMA public TO {role}");
        await ExecuteAsync(db, $"REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        await ExecuteAsync(db, $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}");
        await ExecuteAsync(db, $"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}");
        foreach (var table in appendOnly) await ExecuteAsync(db, $"REVOKE UPDATE, DELETE, TRUNCATE ON {Quoted(table)} FROM {role}");
        await ExecuteAsync(db, $"REVOKE INSERT, UPDATE, DELETE ON \"__EFMigrationsHistory\" FROM {role}");
    }

#pragma warning disable EF1002 // Names cannot be parameters; they are quoted above and come from our own settings.
    private static Task<int> ExecuteAsync(MeetingsDb db, string statement) => db.Database.ExecuteSqlRawAsync(statement);
#pragma warning restore EF1002

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
