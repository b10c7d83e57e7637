using System.Security.Cryptography;
using System.Text;

namespace ConsoleSupport.Meetings.Server.Platform.Keys;

/// <summary>Where a sealed text stands. It is bound into the seal, so that bytes moved to another row, column or owner do not open (T12).</summary>
/// <param name="Column">Table and column, such as <c>facts.text</c>.</param>
/// <param name="Row">Id of the row.</param>
/// <param name="Owner">Id of the case file or body whose key is used.</param>
internal readonly record struct Place(string Column, Guid Row, Guid Owner)
{
    public byte[] ToAssociatedData() => Encoding.UTF8.GetBytes($"{Column}|{Row:N}|{Owner:N}");
}

/// <summary>AES-256-GCM with a version byte, a random 96-bit nonce and the place as associated data.</summary>
/// <remarks>Layout: version (1) ‖ nonce (12) ‖ tag (16) ‖ ciphertext.</remarks>
internal static class Sealing
{
    public const int KeyLength = 32;
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeadLength = 1 + NonceLength + TagLength;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, byte[] associated)
    {
        var box = new byte[HeadLength + plain.Length];
        box[0] = Version;
        RandomNumberGenerator.Fill(box.AsSpan(1, NonceLength));
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(box.AsSpan(1, NonceLength), plain, box.AsSpan(HeadLength), box.AsSpan(1 + NonceLength, TagLength), associated);
        return box;
    }

    /// <exception cref="CryptographicException">The bytes were changed, moved, or sealed under another key: one error for all.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, byte[] box, byte[] associated)
    {
        if (box.Length < HeadLength || box[0] != Version) throw new CryptographicException("This is not a seal of ours.");
        var plain = new byte[box.Length - HeadLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(box.AsSpan(1, NonceLength), box.AsSpan(HeadLength), box.AsSpan(1 + NonceLength, TagLength), plain, associated);
        return plain;
    }
}
