using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ConsoleSupport.Meetings.Server.Identity;

/// <summary>Random words that open something: made here, handed out once, kept as hashes only. 256 bits, so a plain hash is enough.</summary>
internal static class Secret
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
