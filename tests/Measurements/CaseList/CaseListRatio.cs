using System.Diagnostics;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using ConsoleSupport.Meetings.Support.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConsoleSupport.Meetings.Measurements.CaseList;

/// <summary>The case list of one person among many case files, as the product asks for it and as the same SQL bare, in turn and in one run.</summary>
/// <remarks>Goal: the rights of all of them in one query, at most three times the bare one.</remarks>
internal static class CaseListRatio
{
    private const int Few = 2_000;
    private const int Many = 20_000;
    private const double MostRatio = 3;
    private const int WarmUp = 20;
    private const int Rounds = 200;

    public static async Task<int> RunAsync()
    {
        await using var host = await MeetingsHost.StartAsync(services: Quiet.Logs);
        var cases = new ManyCases(host);
        await cases.FoundAsync();
        Console.WriteLine($"Machine: {Environment.ProcessorCount} cores. {Rounds} rounds each after {WarmUp} to warm up; medians in ms.\n");
        Console.WriteLine("| case files | who | what | commands | rows | through the product | same SQL bare | ratio |");
        Console.WriteLine("|--:|---|---|--:|--:|--:|--:|--:|");
        var failures = new List<string>();
        foreach (var size in new[] { Few, Many })
        {
            await cases.GrowAsync(size);
            foreach (var (who, person) in new[] { ("member", cases.Member), ("chair", cases.Chair) })
            {
                await MeasureAsync(host, size, who, "rights: all visible ids", 1, VisibleAsync, person, failures);
                await MeasureAsync(host, size, who, "whole page of the list", null, PageAsync, person, failures);
            }
        }

        foreach (var failure in failures) Console.WriteLine($"\nFAILED: {failure}");
        return failures.Count == 0 ? 0 : 1;
    }

    /// <summary>The query every list and count begins with.</summary>
    private static async Task<int> VisibleAsync(IServiceProvider inside, AccountId person) => (await inside.GetRequiredService<Admission>().VisibleCases(person).ToListAsync()).Count;

    /// <summary>What the page of the case list asks for: count, twenty rows, their 担当, the person's bodies.</summary>
    private static async Task<int> PageAsync(IServiceProvider inside, AccountId person)
    {
        var member = inside.GetRequiredService<CurrentMember>();
        member.Become(person, "", [], null, true);
        return (await inside.GetRequiredService<ListCases>().HandleAsync(null, null, 1, null, member, default)).Total;
    }

    private static async Task MeasureAsync(
        MeetingsHost host, int size, string who, string what, int? mostCommands, Func<IServiceProvider, AccountId, Task<int>> ask, AccountId person, List<string> failures)
    {
        var sent = await SentCommands.OfAsync(() => host.InsideAsync(inside => ask(inside, person)));
        await using var source = NpgsqlDataSource.Create(host.Database.App);
        var (product, bare) = (new List<double>(), new List<double>());
        var rows = 0;
        for (var round = -WarmUp; round < Rounds; round++)
        {
            // Each goes first half of the time.
            if (round % 2 == 0) await ProductAsync();
            await BareAsync();
            if (round % 2 != 0) await ProductAsync();
        }

        var (ours, theirs) = (Medians.Of([.. product.Skip(WarmUp)]), Medians.Of([.. bare.Skip(WarmUp)]));
        Console.WriteLine(FormattableString.Invariant($"| {size} | {who} | {what} | {sent.Count} | {rows} | {ours:F2} | {theirs:F2} | {ours / theirs:F2} |"));
        if (sent.Count > (mostCommands ?? int.MaxValue)) failures.Add($"{what} sent {sent.Count} commands instead of {mostCommands}.");
        if (ours > MostRatio * theirs) failures.Add($"{what} of the {who} among {size} took more than {MostRatio} times the bare SQL.");
        if (Environment.GetEnvironmentVariable("MEETINGS_EXPLAIN") is { Length: > 0 })
        {
            await using var connection = await source.OpenConnectionAsync();
            foreach (var command in sent) Console.WriteLine($"\n{command.Text}\n\n{await command.ExplainAsync(connection)}\n");
        }

        async Task ProductAsync()
        {
            var start = Stopwatch.GetTimestamp();
            rows = await host.InsideAsync(inside => ask(inside, person));
            product.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        async Task BareAsync()
        {
            var start = Stopwatch.GetTimestamp();
            await using var connection = await source.OpenConnectionAsync();
            foreach (var command in sent) await command.RunAsync(connection);
            bare.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }
}
