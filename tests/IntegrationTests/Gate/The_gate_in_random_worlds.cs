using ConsoleSupport.Meetings.IntegrationTests.Gate.Worlds;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate;

/// <summary>From the rows of the database to the verdict, held against a second reading of the rules that shares no line with the first.</summary>
[Trait("Rule", "R13")]
[Trait("Rule", "R14")]
[Trait("Rule", "R15")]
[Trait("Rule", "R34")]
[Trait("Rule", "R39")]
[Trait("Rule", "R46")]
[Trait("Rule", "R48")]
[Trait("Rule", "R59")]
[Trait("Rule", "R60")]
[Trait("Rule", "R63")]
[Trait("Rule", "R69")]
[Trait("Rule", "R77")]
[Trait("Rule", "R82")]
[Trait("Rule", "R139")]
[Trait("Rule", "D1")]
[Trait("Rule", "D2")]
[Trait("Rule", "D6")]
[Trait("Rule", "D8")]
[Trait("Rule", "D9")]
[Trait("Rule", "D10")]
[Trait("Rule", "D15")]
public sealed class The_gate_in_random_worlds : IAsyncLifetime
{
    private const int Worlds = 3;
    private const int LeastCases = 100_000;

    private static readonly GateRow[] Rows =
        [GateRow.Label, GateRow.Preparation, GateRow.RecusalDecision, GateRow.Papers, GateRow.LiveItem, GateRow.DraftMinutes, GateRow.ApprovedMinutes, GateRow.ConflictCheck];

    private MeetingsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await MeetingsHost.StartAsync();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task answers_as_somebody_who_reads_all_rows_one_by_one()
    {
        var answers = new Dictionary<string, int>();
        for (var seed = 1; seed <= Worlds; seed++)
        {
            var world = RandomWorld.Roll(seed, _host.Clock.GetUtcNow());
            await WriteAsync(world);
            var naive = new NaiveReading(world);
            foreach (var item in world.Items) await CompareAsync(world, naive, item, seed, answers);
        }

        Assert.InRange(answers["asked"], LeastCases, int.MaxValue);

        // A table that refuses everybody would agree with itself too.
        foreach (var kind in new[] { "granted", "open:", "not" }) Assert.InRange(answers.GetValueOrDefault(kind), LeastCases / 40, LeastCases);

        // And so would one that never met a joint session, or let nobody into one.
        foreach (var mode in Enum.GetValues<JointMode>()) Assert.InRange(answers.GetValueOrDefault($"{mode}"), LeastCases / 50, LeastCases);
        foreach (var kind in new[] { "granted", "open:" }) Assert.InRange(answers.GetValueOrDefault($"{JointMode.Integrated} {kind}"), LeastCases / 1000, LeastCases);
        Assert.InRange(answers.GetValueOrDefault($"{JointMode.Integrated} granted without consent"), 10, LeastCases);
    }

    /// <summary>The query behind lists and counts, for guests, observers, deputies and commissions too (choice 4).</summary>
    [Fact]
    public async Task lists_the_cases_that_such_a_reader_would_list()
    {
        var world = RandomWorld.Roll(Worlds + 1, _host.Clock.GetUtcNow());
        await WriteAsync(world);
        var naive = new NaiveReading(world);
        var (listed, left) = (0, 0);
        foreach (var person in world.People)
        {
            var visible = (await _host.InsideAsync(inside => inside.GetRequiredService<Admission>().VisibleCases(person.Id).ToListAsync())).ToHashSet();
            foreach (var file in world.Cases)
            {
                if (naive.Lists(person.Id, file) != visible.Contains(file.Id)) Assert.Fail($"Person {person.Name}, {file.Label} of body {file.Body}: listed is {visible.Contains(file.Id)}.");
                if (visible.Contains(file.Id)) listed++;
                else left++;
            }
        }

        Assert.InRange(Math.Min(listed, left), world.People.Count, int.MaxValue);
    }

    private async Task CompareAsync(World world, NaiveReading naive, Server.Meetings.Agenda.AgendaItem item, int seed, Dictionary<string, int> answers)
    {
        await _host.InsideAsync(async inside =>
        {
            var admission = inside.GetRequiredService<Admission>();
            foreach (var row in Rows)
            {
                var verdicts = await admission.ForItemAsync([.. world.People.Select(person => person.Id)], item.Id, row, default);
                foreach (var person in world.People)
                {
                    var expected = naive.Answer(person.Id, item, row.Name);
                    var given = Word(verdicts.GetValueOrDefault(person.Id, Verdict.NotAvailable));
                    if (expected != given) Assert.Fail($"World {seed}, item {world.Items.IndexOf(item)}, {row.Name}, person {person.Name}: the gate says \"{given}\", the naive reading \"{expected}\".");
                    Count(answers, "asked");
                    Count(answers, given.Split(' ')[0]);
                    if (row.NeedsBasis && world.Holdings.Find(one => one.Meeting == item.Meeting || one.Second == item.Meeting) is { Mode: var mode }) CountJoint(answers, mode, given);
                }
            }

            return true;
        });
    }

    private static void CountJoint(Dictionary<string, int> answers, JointMode mode, string given)
    {
        Count(answers, $"{mode}");
        Count(answers, $"{mode} {given.Split(' ')[0]}");
        if (given.Contains($"={BasisKind.WithoutConsent}:", StringComparison.Ordinal)) Count(answers, $"{mode} granted without consent");
    }

    private static void Count(Dictionary<string, int> answers, string what) => answers[what] = answers.GetValueOrDefault(what) + 1;

    private async Task WriteAsync(World world) => await _host.InsideAsync(async inside =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(world.Rows);
        return await db.SaveChangesAsync();
    });

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Granted { Grant: var grant } => string.Join(' ', grant.Cover.Select(one => $"{one.Key}={one.Value.Kind}:{one.Value.Id}").Order(StringComparer.Ordinal).Prepend("granted")),
        Verdict.OwnConditionOpen open => "open: " + string.Join(' ', open.Open),
        _ => "not available",
    };
}
