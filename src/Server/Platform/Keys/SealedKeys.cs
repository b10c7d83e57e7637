using System.Buffers.Binary;
using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;

namespace ConsoleSupport.Meetings.Server.Platform.Keys;

/// <summary>The folder of keys as one file, sealed to a passphrase, for a safe (choice 26).</summary>
/// <remarks>Layout: mark (8) ‖ rounds (4, big endian) ‖ salt (16) ‖ seal over a tar archive. The key comes from the passphrase by PBKDF2 with SHA-256; mark, rounds and salt are bound into the seal.</remarks>
internal static class SealedKeys
{
    public const int ShortestPassphrase = 16;
    internal const int Rounds = 600_000;
    private const int MostRounds = 10_000_000;
    private const int SaltLength = 16;
    private const int HeadLength = 8 + 4 + SaltLength;
    private static readonly byte[] Mark = "CSMKEYS1"u8.ToArray();

    public static async Task<byte[]> SealAsync(string folder, string passphrase, CancellationToken cancellation)
    {
        using var archive = new MemoryStream();
        await TarFile.CreateFromDirectoryAsync(folder, archive, includeBaseDirectory: false, cancellation);
        var head = new byte[HeadLength];
        Mark.CopyTo(head, 0);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(8), Rounds);
        RandomNumberGenerator.Fill(head.AsSpan(12));
        return [.. head, .. Sealing.Seal(KeyOf(passphrase, head, Rounds), archive.ToArray(), head)];
    }

    /// <summary>Puts the keys into a folder that is empty or not there yet.</summary>
    /// <exception cref="CryptographicException">Another passphrase, or a damaged file: one error for both.</exception>
    public static async Task OpenAsync(byte[] file, string passphrase, string folder, CancellationToken cancellation)
    {
        if (file.Length <= HeadLength || !file.AsSpan(0, Mark.Length).SequenceEqual(Mark)) throw new CryptographicException("This is not a backup of keys.");
        var head = file[..HeadLength];
        var rounds = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(8));
        if (rounds is < 1 or > MostRounds) throw new CryptographicException("This is not a backup of keys.");
        using var archive = new MemoryStream(Sealing.Open(KeyOf(passphrase, head, rounds), file[HeadLength..], head));

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) throw new IOException("The folder is not empty.");
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await TarFile.ExtractToDirectoryAsync(archive, folder, overwriteFiles: false, cancellation);
    }

    private static byte[] KeyOf(string passphrase, byte[] head, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormC)), head.AsSpan(12, SaltLength), rounds, HashAlgorithmName.SHA256, Sealing.KeyLength);
}
