using System.Security.Cryptography;
using System.Text;

namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>Ids of elements. The same page drawn twice has the same ids, so that a redrawn page can be laid over the one shown.</summary>
internal static class Stable
{
    public static string Id(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 4));

    /// <summary>A field's name as part of an id: <c>StepUp.Code</c> becomes <c>StepUp-Code</c>.</summary>
    public static string Slug(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
