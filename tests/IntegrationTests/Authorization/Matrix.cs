using System.Text;

namespace ConsoleSupport.Meetings.IntegrationTests.Authorization;

/// <summary>The written matrix: docs/rules/authorization.md. Rows are what can be tried, columns are relations to a case, cells are one of six signs.</summary>
internal static class Matrix
{
    public const string Start = "<!-- matrix -->";
    public const string End = "<!-- end -->";

    public static string PathOf(string root) => System.IO.Path.Combine(root, "docs", "rules", "authorization.md");

    /// <summary>Cells by row and column, as the page has them.</summary>
    public static IReadOnlyDictionary<(string Row, string Column), string> Read(string page)
    {
        var from = page.IndexOf(Start, StringComparison.Ordinal);
        var to = page.IndexOf(End, StringComparison.Ordinal);
        if (from < 0 || to < from) return new Dictionary<(string, string), string>();
        string[] columns = [];
        var cells = new Dictionary<(string, string), string>();
        foreach (var line in page[(from + Start.Length)..to].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)))
        {
            var parts = line.Trim().Trim('|').Split('|').Select(part => part.Trim()).ToArray();
            if (columns.Length == 0) columns = parts;
            else for (var column = 1; column < parts.Length; column++) cells[(parts[0].Trim('`'), columns[column])] = parts[column];
        }

        return cells;
    }

    public static string Write(IReadOnlyList<string> rows, IReadOnlyList<Relation> columns, IReadOnlyDictionary<(string Row, string Column), string> cells)
    {
        var text = new StringBuilder(Start).Append("\n\n| |");
        foreach (var column in columns) text.Append(' ').Append(column.Column).Append(" |");
        text.Append("\n|---|").Append(string.Concat(Enumerable.Repeat("---|", columns.Count))).Append('\n');
        foreach (var row in rows)
        {
            text.Append("| `").Append(row).Append("` |");
            foreach (var column in columns) text.Append(' ').Append(cells[(row, column.Column)]).Append(" |");
            text.Append('\n');
        }

        return text.Append('\n').Append(End).ToString();
    }
}
