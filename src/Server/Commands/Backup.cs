using System.ComponentModel;
using System.Globalization;
using ConsoleSupport.Meetings.Server.Platform.Documents;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using Npgsql;

namespace ConsoleSupport.Meetings.Server.Commands;

/// <summary><c>backup FOLDER PASSPHRASE_FILE</c>: a dump of the database and, sealed to a passphrase, the keys. Two files for two places (docs/operations/backup.md).</summary>
internal static class Backup
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(6);

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var folder, var passphraseFile]) return await FailAsync("Usage: backup FOLDER PASSPHRASE_FILE");
        var settings = CommandSettings.Read();
        if (string.IsNullOrWhiteSpace(settings.OwnerDatabase) || string.IsNullOrWhiteSpace(settings.DataDirectory))
            return await FailAsync("backup needs Meetings:OwnerDatabase and Meetings:DataDirectory.");
        var keys = Path.Combine(settings.DataDirectory, "keys");
        if (!Directory.Exists(keys)) return await FailAsync($"There are no keys in {keys}: start the server once before the first backup.");
        if (!File.Exists(passphraseFile)) return await FailAsync($"There is no file {passphraseFile}.");
        var passphrase = SecretFile.Read(passphraseFile);
        if (passphrase.Length < SealedKeys.ShortestPassphrase)
            return await FailAsync(string.Create(CultureInfo.InvariantCulture, $"The passphrase is too short: at least {SealedKeys.ShortestPassphrase} characters."));

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var stamp = TimeProvider.System.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var dump = Path.Combine(folder, $"meetings-{stamp}.dump");
        var sealedKeys = Path.Combine(folder, $"meetings-keys-{stamp}.sealed");

        // The dump first: keys that are made meanwhile are then in the copy of the keys too.
        if (await DumpAsync(settings.OwnerDatabase, dump) is { } failure) return await FailAsync(failure);
        await WriteAsync(sealedKeys, await SealedKeys.SealAsync(keys, passphrase, CancellationToken.None));
        Console.WriteLine($"Database: {dump}");
        Console.WriteLine($"Keys, sealed to the passphrase: {sealedKeys}");
        Console.WriteLine("Keep the two in different places. Whoever has the keys and the database can read every case; without the keys nobody can.");
        return 0;
    }

    /// <returns>Null, or why it did not work.</returns>
    private static async Task<string?> DumpAsync(string connection, string file)
    {
        // Made by us first, so that nobody else may read it at any moment.
        await WriteAsync(file, []);
        try
        {
            var (status, errors) = await ExternalProgram.RunAsync("pg_dump", ["--format=custom", "--no-password", $"--file={file}"], EnvironmentOf(connection), Patience, CancellationToken.None);
            return status == 0 ? null : $"pg_dump did not succeed: {errors}";
        }
        catch (Win32Exception)
        {
            return "pg_dump was not found; install the client programs of PostgreSQL.";
        }
    }

    /// <summary>The connection in the words of PostgreSQL's own programs. The password is in no argument, so no list of processes shows it.</summary>
    private static Dictionary<string, string> EnvironmentOf(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        var environment = new Dictionary<string, string>
        {
            ["PGHOST"] = parts.Host ?? "localhost",
            ["PGPORT"] = parts.Port.ToString(CultureInfo.InvariantCulture),
            ["PGDATABASE"] = parts.Database ?? "",
            ["PGUSER"] = parts.Username ?? "",
        };
        if (parts.Password is { Length: > 0 } password) environment["PGPASSWORD"] = password;
        if (parts.Passfile is { Length: > 0 } passfile) environment["PGPASSFILE"] = passfile;
        if (parts.SslMode is SslMode.VerifyFull) environment["PGSSLMODE"] = "verify-full";
        else if (parts.SslMode is SslMode.VerifyCA) environment["PGSSLMODE"] = "verify-ca";
        else if (parts.SslMode is SslMode.Require) environment["PGSSLMODE"] = "require";
        if (parts.RootCertificate is { Length: > 0 } root) environment["PGSSLROOTCERT"] = root;
        return environment;
    }

    private static async Task WriteAsync(string path, byte[] bytes)
    {
        await using var stream = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        await stream.WriteAsync(bytes);
    }

    private static async Task<int> FailAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
