using System.Globalization;
using System.Text;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Texts;
using QRCoder;

namespace ConsoleSupport.Meetings.Server.Identity.Factors;

/// <summary>Draws a seed for the authenticator: as a two-dimensional code, one path of an SVG, and as letters in groups of four.</summary>
internal static class FactorPicture
{
    public static FactorPictureView Of(byte[] seed, string email, string municipality)
    {
        var letters = Totp.ToBase32(seed);
        var issuer = Uri.EscapeDataString($"{UiTexts.Product} {municipality}");
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(email)}?secret={letters}&issuer={issuer}&algorithm=SHA1&digits=6&period=30";
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var (path, size) = PathOf(code);
        return new FactorPictureView(path, size, string.Join(' ', letters.Chunk(4).Select(group => new string(group))));
    }

    /// <summary>Each run of dark modules in a row is one rectangle.</summary>
    private static (string Path, int Size) PathOf(QRCodeData code)
    {
        var path = new StringBuilder();
        var rows = code.ModuleMatrix;
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x]) continue;
                var start = x;
                while (x < rows[y].Count && rows[y][x]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }

        return (path.ToString(), rows.Count);
    }
}
