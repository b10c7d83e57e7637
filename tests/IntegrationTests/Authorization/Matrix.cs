using System.Text;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Authorization;

/// <summary>A table of docs/rules/authorization.md. Rows are what can be tried or what happens, columns are relations to a case, cells are one sign each.</summary>
/// <param name="name">Of the comment that stands above the table.</param>
internal sealed class Matrix(string name)
{
    /// <summary>The test writes what it met instead of failing for good; the difference is then read by eye.</summary>
    private const string Rewrite = "MEETINGS_WRITE_MATRIX";

    private string Start => $"<!-- {name} -->";

    private string End => $"<!-- end of {name} -->";

    /// <summary>Compares what was met with what is written.</summary>
    /// <returns>One line for each cell that differs.</returns>
    public async Task<IReadOnlyList<string>> CompareAsync(IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyDictionary<(string Row, string Column), string> met)
    {
        var path = Path.Combine(DemoHost.Root, "docs", "rules", "authorization.md");
        var page = await File.ReadAllTextAsync(path);
        var written = Read(page);
        var different = met.Where(cell => written.GetValueOrDefault(cell.Key, "no cell") != cell.Value).Select(cell => $"{cell.Key.Row} as {cell.Key.Column}: {written.GetValueOrDefault(cell.Key, "no cell")} is written, {cell.Value} was met")
            .Concat(written.Keys.Except(met.Keys).Select(key => $"{key.Row} as {key.Column} is written and cannot be tried"))
            .Order(StringComparer.Ordinal).ToList();
        if (different.Count > 0 && Environment.GetEnvironmentVariable(Rewrite) is { Length: > 0 })
            await File.WriteAllTextAsync(path, page[..page.IndexOf(Start, StringComparison.Ordinal)] + Write(rows, columns, met) + page[(page.IndexOf(End, StringComparison.Ordinal) + End.Length)..]);
        return different;
    }

    private Dictionary<(string Row, string Column), string> Read(string page)
    {
        var from = page.IndexOf(Start, StringComparison.Ordinal);
        var to = page.IndexOf(End, StringComparison.Ordinal);
        if (from < 0 || to < from) return [];
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

    private string Write(IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyDictionary<(string Row, string Column), string> cells)
    {
        var text = new StringBuilder(Start).Append("\n\n| |");
        foreach (var column in columns) text.Append(' ').Append(column).Append(" |");
        text.Append("\n|---|").Append(string.Concat(Enumerable.Repeat("---|", columns.Count))).Append('\n');
        foreach (var row in rows)
        {
            text.Append("| `").Append(row).Append("` |");
            foreach (var column in columns) text.Append(' ').Append(cells[(row, column)]).Append(" |");
            text.Append('\n');
        }

        return text.Append('\n').Append(End).ToString();
    }
}
