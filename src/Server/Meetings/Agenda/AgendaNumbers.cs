using System.Globalization;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Numbers an agenda for one reader: 1, 2, 3; cases that follow each other share one number as 4-1, 4-2. What the reader may not know leaves no gap (choice 2).</summary>
/// <remarks>The only place where items are numbered: meeting, room and minutes name an item alike, because all count over what the reader may know of (choice 36).</remarks>
internal static class AgendaNumbers
{
    /// <param name="known">The items this reader may know of, in their order.</param>
    public static IReadOnlyDictionary<AgendaItemId, string> Of(IReadOnlyList<AgendaItem> known) =>
        known.Zip(Of(known.Select(item => item.CaseFile is not null))).ToDictionary(pair => pair.First.Id, pair => pair.Second);

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
