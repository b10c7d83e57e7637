using System.Security.Cryptography;

namespace ConsoleSupport.Meetings.Server.Platform.Keys;

/// <summary>The key outside the database that wraps all others. Losing it loses every case (choice 26).</summary>
internal sealed class MasterKey
{
    private readonly byte[] _key;

    private MasterKey(byte[] key) => _key = key;

    public byte[] Wrap(ReadOnlySpan<byte> key, Place place) => Sealing.Seal(_key, key, place.ToAssociatedData());

    public byte[] Unwrap(byte[] wrapped, Place place) => Sealing.Open(_key, wrapped, place.ToAssociatedData());

    /// <summary>Reads the key file, or makes it on the very first start; only its owner may read it.</summary>
    public static MasterKey FromFolder(string folder)
    {
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var path = Path.Combine(folder, "master.key");
        if (!File.Exists(path))
        {
            using var stream = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
            stream.Write(RandomNumberGenerator.GetBytes(Sealing.KeyLength));
        }

        var key = File.ReadAllBytes(path);
        return key.Length == Sealing.KeyLength ? new MasterKey(key) : throw new InvalidOperationException("The master key file is damaged.");
    }
}
