using System.Security.Cryptography;
using ConsoleSupport.Meetings.Server.Minutes.Approval;

namespace ConsoleSupport.Meetings.Server.Minutes.Writing;

/// <summary>A paragraph's text with the salt it is hashed under; both are sealed together.</summary>
internal sealed record SaltedText(byte[] Salt, string Text)
{
    public const int SaltLength = 32;

    /// <summary>Characters of the salt as it stands before the text.</summary>
    private const int Prefix = SaltLength * 2;

    public byte[] Leaf => MinutesRoot.LeafOf(Salt, Text);

    /// <summary>Every writing takes a new salt: two equal texts never look alike.</summary>
    public static SaltedText New(string text) => new(RandomNumberGenerator.GetBytes(SaltLength), text);

    public string Pack() => Convert.ToHexString(Salt) + Text;

    public static SaltedText Unpack(string packed) => new(Convert.FromHexString(packed[..Prefix]), packed[Prefix..]);
}
