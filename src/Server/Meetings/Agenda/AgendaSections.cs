using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Parts the agenda as this reader sees it: before the first case, up to the last, and after. Without a case there is one part.</summary>
internal static class AgendaSections
{
    public static IReadOnlyList<AgendaSectionView> Of(IReadOnlyList<(AgendaLine Line, AgendaRowView Row)> rows)
    {
        var first = rows.ToList().FindIndex(row => row.Row.Label is not null);
        if (first < 0) return rows.Count == 0 ? [] : [Section(AgendaSection.All, rows)];
        var last = rows.ToList().FindLastIndex(row => row.Row.Label is not null);
        return
        [
            .. new[]
            {
                Section(AgendaSection.Before, [.. rows.Take(first)]),
                Section(AgendaSection.Cases, [.. rows.Skip(first).Take(last - first + 1)]),
                Section(AgendaSection.After, [.. rows.Skip(last + 1)]),
            }.Where(section => section.Rows.Count > 0),
        ];
    }

    private static AgendaSectionView Section(AgendaSection section, IReadOnlyList<(AgendaLine Line, AgendaRowView Row)> rows) =>
        new(section, rows.Sum(row => row.Row.Minutes), [.. rows.Select(row => row.Row)]);
}
