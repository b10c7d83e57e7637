using System.Diagnostics;
using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Commands;

/// <summary>Walks the whole trail: <c>verify-audit</c>, or <c>verify-audit CHAIN NUMBER HASH</c> with an entry that was noted elsewhere.</summary>
internal static class VerifyAudit
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (NotedBy(args) is not { } noted)
        {
            await Console.Error.WriteLineAsync("Usage: verify-audit [CHAIN NUMBER HASH]");
            return 1;
        }

        var settings = CommandSettings.Read();
        if (string.IsNullOrWhiteSpace(settings.Database))
        {
            await Console.Error.WriteLineAsync("verify-audit needs Meetings:Database.");
            return 1;
        }

        await using var db = new PostgresMeetingsDb(new DbContextOptionsBuilder<PostgresMeetingsDb>().UseNpgsql(settings.Database).Options);
        db.Database.SetCommandTimeout(TimeSpan.FromHours(2));
        var watch = Stopwatch.StartNew();
        var findings = await new TrailVerification(db).RunAsync(noted, CancellationToken.None);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{findings.Entries} entries in {findings.Chains} chains, looked at in {watch.Elapsed.TotalSeconds:0.0} s."));
        if (findings.Fault is { } fault)
        {
            await Console.Error.WriteLineAsync($"BROKEN: chain {fault.Chain}, entry {fault.Number.ToString(CultureInfo.InvariantCulture)}: {Words(fault.Kind)}.");
            return 1;
        }

        Console.WriteLine("No chain is broken. What was cut off the end of a chain shows only against an entry noted elsewhere; note this one:");
        if (findings.Rest is { } head) Console.WriteLine($"{head.Chain} {head.Number.ToString(CultureInfo.InvariantCulture)} {Convert.ToHexStringLower(head.Hash)}");
        return 0;
    }

    /// <summary>Null when the words after the command are not understood.</summary>
    private static ChainHead[]? NotedBy(string[] args)
    {
        if (args.Length == 0) return [];
        if (args is not [var chain, var number, var hash] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        try { return [new ChainHead(chain, count, Convert.FromHexString(hash))]; }
        catch (FormatException) { return null; }
    }

    private static string Words(ChainFaultKind kind) => kind switch
    {
        ChainFaultKind.Edited => "its content does not give its hash",
        ChainFaultKind.NumberMissing => "it is missing",
        ChainFaultKind.NumberRepeated => "its number was there before",
        ChainFaultKind.WrongPrevious => "it does not follow from the entry before it",
        ChainFaultKind.NotAsNoted => "it is not there as it was noted",
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };
}
