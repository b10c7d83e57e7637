using System.Globalization;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Numbers an agenda for one reader: 1, 2, 3; cases that follow each other share one number as 4-1, 4-2. What the reader may not know leaves no gap (choice 2).</summary>
internal static class AgendaNumbers
{
    /// <param name="hasCase">One entry for each item this reader sees, in order.</param>
    public static IReadOnlyList<string> Of(IEnumerable<bool> hasCase)
    {
        var numbers = new List<string>();
        var (main, sub) = (0, 0);
        foreach (var isCase in hasCase)
        {
            if (!isCase || sub == 0) main++;
            sub = isCase ? sub + 1 : 0;
            numbers.Add(isCase ? string.Create(CultureInfo.InvariantCulture, $"{main}-{sub}") : main.ToString(CultureInfo.InvariantCulture));
        }

        return numbers;
    }
}
