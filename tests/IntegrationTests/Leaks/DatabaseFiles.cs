using System.Text;
using ConsoleSupport.Meetings.Support.Hosts;
using Npgsql;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>Looks for words in the very files of the database and its write-ahead log, as somebody who stole the disk would (T11).</summary>
internal static class DatabaseFiles
{
    /// <summary>The words found in the files of this database or in the log, in UTF-8, UTF-16 or base64.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(TestDatabase database, IReadOnlyCollection<string> words)
    {
        var folder = Environment.GetEnvironmentVariable("MEETINGS_TEST_CLUSTER")
            ?? throw new InvalidOperationException("MEETINGS_TEST_CLUSTER is not set: run the tests with ./scripts/test.");
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT oid::text FROM pg_database WHERE datname = current_database()", connection);
        var oid = (string)(await command.ExecuteScalarAsync())!;
        var files = Directory.EnumerateFiles(Path.Combine(folder, "base", oid)).Concat(Directory.EnumerateFiles(Path.Combine(folder, "pg_wal")));
        return [.. Find(files, words)];
    }

    /// <summary>The words found in these files.</summary>
    public static IEnumerable<string> Find(IEnumerable<string> files, IReadOnlyCollection<string> words)
    {
        var wanted = words.SelectMany(word => FormsOf(word).Select(form => (word, form))).ToArray();
        var found = new HashSet<string>();
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var (word, form) in wanted)
            {
                if (bytes.AsSpan().IndexOf(form) >= 0) found.Add($"{word} in {Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}");
            }
        }

        return found;
    }

    /// <summary>A word in its encodings; base64 at each of the three places it can begin at.</summary>
    private static IEnumerable<byte[]> FormsOf(string word)
    {
        byte[][] encodings = [Encoding.UTF8.GetBytes(word), Encoding.Unicode.GetBytes(word), Encoding.BigEndianUnicode.GetBytes(word)];
        foreach (var bytes in encodings)
        {
            yield return bytes;
            for (var shift = 0; shift < 3; shift++)
            {
                // The characters at both ends depend on the neighbours; the middle does not.
                var text = Convert.ToBase64String([.. new byte[shift], .. bytes]);
                yield return Encoding.ASCII.GetBytes(text[4..^4]);
            }
        }
    }
}
