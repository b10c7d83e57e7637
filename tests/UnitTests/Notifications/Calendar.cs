using System.Text;

namespace ConsoleSupport.Meetings.UnitTests.Notifications;

/// <summary>A small reader of calendar files (RFC 5545), strict where the standard is.</summary>
internal static class Calendar
{
    public static IReadOnlyDictionary<string, string> Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var lines = text[..^2].Split("\r\n");
        foreach (var line in lines) Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);

        var unfolded = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith(' ')) unfolded[^1] += line[1..];
            else unfolded.Add(line);
        }

        Assert.Equal(["BEGIN:VCALENDAR", "BEGIN:VEVENT"], unfolded.Where(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)));
        Assert.Equal(["END:VEVENT", "END:VCALENDAR"], unfolded.Where(line => line.StartsWith("END:", StringComparison.Ordinal)));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in unfolded.Where(line => !line.StartsWith("BEGIN:", StringComparison.Ordinal) && !line.StartsWith("END:", StringComparison.Ordinal)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Assert.True(colon > 0, line);
            values.Add(line[..colon], Unescape(line[(colon + 1)..]));
        }

        return values;
    }

    private static string Unescape(string value) => value
        .Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);
}
