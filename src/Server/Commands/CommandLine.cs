
namespace ConsoleSupport.Meetings.Server.Commands;

/// <summary>The commands of the server: each is one word, says in one sentence what it did, and exits with 0 or 1.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> Commands = new()
    {
        ["migrate"] = Migrate.RunAsync,
        ["create-first-administrator"] = CreateFirstAdministrator.RunAsync,
        ["verify-audit"] = VerifyAudit.RunAsync,
        ["backup"] = Backup.RunAsync,
        ["open-keys"] = OpenKeys.RunAsync,
    };

    public static async Task<int> RunAsync(string command, string[] args)
    {
        if (Commands.TryGetValue(command, out var run)) return await run(args);
        await Console.Error.WriteLineAsync($"There is no command {command}. There are: {string.Join(", ", Commands.Keys)}.");
        return 1;
    }
}
