using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>The hash on approved minutes (choice 24): the root of a tree over the paragraphs' leaves.</summary>
/// <remarks>Leaves, inner nodes and the root are hashed under different first bytes, so that none can stand for another. The root also covers whose minutes they are and how many leaves there are.</remarks>
internal static class MinutesRoot
{
    private const byte LeafNode = 0;
    private const byte InnerNode = 1;
    private const byte RootNode = 2;

    /// <summary>SHA-256(salt ‖ text): nobody can guess the text without the salt, which is sealed with it.</summary>
    public static byte[] LeafOf(byte[] salt, string text) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(text)]);

    /// <param name="leaves">In the order of the paragraphs.</param>
    public static byte[] Of(MinutesId minutes, IReadOnlyList<byte[]> leaves)
    {
        var level = leaves.Select(leaf => SHA256.HashData([LeafNode, .. leaf])).ToArray();
        while (level.Length > 1) level = [.. level.Chunk(2).Select(pair => pair.Length == 2 ? SHA256.HashData([InnerNode, .. pair[0], .. pair[1]]) : pair[0])];
        var count = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(count, leaves.Count);
        return SHA256.HashData([RootNode, .. minutes.Value.ToByteArray(bigEndian: true), .. count, .. level.SelectMany(top => top)]);
    }

    /// <summary>Whether the stored leaves still give the root. Needs no text and no key: it holds after a case's key is destroyed.</summary>
    public static bool Verifies(MinutesId minutes, IReadOnlyList<byte[]> leaves, byte[] root) =>
        CryptographicOperations.FixedTimeEquals(Of(minutes, leaves), root);
}
