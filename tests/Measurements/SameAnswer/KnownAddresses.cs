using System.Diagnostics;
using System.Net;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.Measurements.SameAnswer;

/// <summary>A stranger tries mail addresses that have an account and some that have none: a wrong password, and a forgotten one (T41).</summary>
internal sealed class KnownAddresses(MeetingsHost host)
{
    public const string Known = "known";
    public const string Unknown = "unknown";

    /// <summary>With about twenty accounts some more than two hundred tries of each kind.</summary>
    private const int Rounds = 13;

    public static readonly (string First, string Second)[] Pairs = [(Known, Unknown)];

    public async Task<IReadOnlyList<ComparedPair>> MeasureAsync()
    {
        var tries = DemoPeople.All.SelectMany((person, index) => new[] { (Kind: Known, Mail: person.Email), (Kind: Unknown, Mail: $"person{index:D2}@midorino.example") }).ToArray();
        var (signIn, forgotten) = (new Comparison("stranger: POST sign-in, wrong password"), new Comparison("stranger: POST forgotten password"));
        for (var round = -1; round < Rounds; round++)
        {
            if (round == 0) foreach (var one in new[] { signIn, forgotten }) one.Forget();

            // Nobody is slowed down here who would not be outside: each round comes from an address of its own and after the quarter of an hour for which tries count.
            using var visitor = new Visitor(host.Address, IPAddress.Parse($"127.0.1.{round + 2}"));
            host.Clock.Advance(TimeSpan.FromMinutes(16));
            await Task.Delay(500);
            var passwordForm = (await visitor.OpenAsync("/sign-in")).Form("/sign-in");
            var forgottenForm = (await visitor.OpenAsync("/forgotten-password")).Form("/forgotten-password");
            Random.Shared.Shuffle(tries);
            foreach (var (kind, mail) in tries)
            {
                signIn.Add(kind, await PostAsync(visitor, "/sign-in", [.. Page.FieldsOf(passwordForm), new("Email", mail), new("Password", "hoshi-ga-ochiru-yoru-3")], HttpStatusCode.UnprocessableEntity));
                forgotten.Add(kind, await PostAsync(visitor, "/forgotten-password", [.. Page.FieldsOf(forgottenForm), new("Email", mail)], HttpStatusCode.SeeOther));
            }
        }

        return [.. signIn.Pairs(Pairs), .. forgotten.Pairs(Pairs)];
    }

    private static async Task<double> PostAsync(Visitor visitor, string address, IEnumerable<KeyValuePair<string, string>> fields, HttpStatusCode expected)
    {
        // What is typed takes the place of the drawn empty field.
        using var content = new FormUrlEncodedContent(fields.GroupBy(field => field.Key).Select(group => group.Last()));
        var start = Stopwatch.GetTimestamp();
        using var response = await visitor.Raw.PostAsync(new Uri(address, UriKind.Relative), content);
        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return response.StatusCode == expected ? taken : throw new InvalidOperationException($"{address} was answered by {(int)response.StatusCode}.");
    }
}
