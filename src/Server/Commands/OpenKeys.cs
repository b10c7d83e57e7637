using System.Security.Cryptography;
using ConsoleSupport.Meetings.Server.Platform.Keys;

namespace ConsoleSupport.Meetings.Server.Commands;

/// <summary><c>open-keys SEALED_FILE PASSPHRASE_FILE FOLDER</c>: the keys of a backup, into an empty folder.</summary>
internal static class OpenKeys
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var file, var passphraseFile, var folder]) return await FailAsync("Usage: open-keys SEALED_FILE PASSPHRASE_FILE FOLDER");
        if (!File.Exists(file) || !File.Exists(passphraseFile)) return await FailAsync("One of the two files is not there.");
        try
        {
            await SealedKeys.OpenAsync(await File.ReadAllBytesAsync(file), SecretFile.Read(passphraseFile), folder, CancellationToken.None);
        }
        catch (CryptographicException)
        {
            return await FailAsync("The passphrase is another one, or the file is damaged.");
        }
        catch (IOException failure)
        {
            return await FailAsync(failure.Message);
        }

        Console.WriteLine($"The keys lie in {folder}.");
        return 0;
    }

    private static async Task<int> FailAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
