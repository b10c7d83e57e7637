using System.Net;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConsoleSupport.Meetings.IntegrationTests.Audit;

/// <summary>People who have come through the door already, and what only the owner of the database can do to the trail.</summary>
internal static class Doors
{
    public static async Task<(Visitor Visitor, AccountId Id)> SignedInAsync(this MeetingsHost host, params AccountRole[] roles)
    {
        var (id, key) = (AccountId.New(), Secret.New());
        await host.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<MeetingsDb>();
            var now = host.Clock.GetUtcNow();
            var email = $"{id}@example.jp";
            db.Add(new Account
            {
                Id = id,
                Name = "相原 監",
                NameKana = "あいはら かん",
                UserName = email,
                NormalizedUserName = email.ToUpperInvariant(),
                Email = email,
                NormalizedEmail = email.ToUpperInvariant(),
                CreatedAt = now,
                Roles = roles.ToHashSet(),
            });
            db.Add(new SignIn { Id = SignInId.New(), Account = id, KeyHash = Secret.HashOf(key), CreatedAt = now, SeenAt = now, ByTwoFactors = true, Agent = "test" });
            return await db.SaveChangesAsync();
        });
        var visitor = host.NewVisitor();
        visitor.Cookies.Add(new Cookie("__Host-session", key, "/", host.Address.Host) { Secure = true });
        return (visitor, id);
    }

    public static Task<List<AuditEntry>> EntriesAsync(this MeetingsHost host) => host.InsideAsync(services =>
        services.GetRequiredService<MeetingsDb>().Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Chain).ThenBy(entry => entry.Number).ToListAsync());

    public static async Task AsOwnerAsync(this MeetingsHost host, string statement)
    {
        await using var connection = new NpgsqlConnection(host.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>From now on the server cannot write the trail.</summary>
    public static Task BreakTrailAsync(this MeetingsHost host) =>
        host.AsOwnerAsync($"REVOKE INSERT ON audit_entries FROM \"{new NpgsqlConnectionStringBuilder(host.Database.App).Username}\"");
}
