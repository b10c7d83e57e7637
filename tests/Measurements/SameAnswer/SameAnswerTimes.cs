using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.Measurements.SameAnswer;

/// <summary>Whether the clock tells what status, headers and body do not: that a case is there, that one is recused from it, that a mail address has an account.</summary>
internal static class SameAnswerTimes
{
    public static async Task<int> RunAsync()
    {
        await using var host = await DemoHost.StartAsync(services: Quiet.Logs);
        Console.WriteLine($"Machine: {Environment.ProcessorCount} cores.\n");
        var cases = await new HiddenCases(host).MeasureAsync();
        return Verdict.Print([.. cases, .. await new KnownAddresses(host).MeasureAsync()]);
    }
}
