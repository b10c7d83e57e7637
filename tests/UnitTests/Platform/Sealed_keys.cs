using System.Security.Cryptography;
using ConsoleSupport.Meetings.Server.Platform.Keys;

namespace ConsoleSupport.Meetings.UnitTests.Platform;

public sealed class Sealed_keys : IDisposable
{
    private const string Passphrase = "ここは静かな図書館です 2026";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sealed-keys-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task come_back_with_their_passphrase()
    {
        var keys = MakeKeys();
        var file = await SealedKeys.SealAsync(keys, Passphrase, TestContext.Current.CancellationToken);
        var back = Path.Combine(_folder.FullName, "back");
        await SealedKeys.OpenAsync(file, Passphrase, back, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(keys, "master.key"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Path.Combine(back, "master.key"), TestContext.Current.CancellationToken));
        Assert.True(File.Exists(Path.Combine(back, "web", "key-1.xml")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(back, "master.key")));
        Assert.NotNull(MasterKey.FromFolder(back));
    }

    [Fact]
    public async Task do_not_open_with_another_passphrase_or_when_a_byte_was_changed()
    {
        var file = await SealedKeys.SealAsync(MakeKeys(), Passphrase, TestContext.Current.CancellationToken);
        var back = Path.Combine(_folder.FullName, "back");
        await Assert.ThrowsAnyAsync<CryptographicException>(() => SealedKeys.OpenAsync(file, Passphrase + "。", back, TestContext.Current.CancellationToken));
        foreach (var place in new[] { 0, 9, 20, 30, file.Length - 1 })
        {
            var changed = file.ToArray();
            changed[place] ^= 1;
            if (place == 9) changed[8] = 0x7f;
            await Assert.ThrowsAnyAsync<CryptographicException>(() => SealedKeys.OpenAsync(changed, Passphrase, back, TestContext.Current.CancellationToken));
        }

        Assert.False(Directory.Exists(back));
    }

    [Fact]
    public async Task hold_no_key_in_the_clear()
    {
        var keys = MakeKeys();
        var file = await SealedKeys.SealAsync(keys, Passphrase, TestContext.Current.CancellationToken);
        var key = await File.ReadAllBytesAsync(Path.Combine(keys, "master.key"), TestContext.Current.CancellationToken);
        Assert.Equal(-1, file.AsSpan().IndexOf(key));
        Assert.True(SealedKeys.Rounds >= 600_000);
    }

    private string MakeKeys()
    {
        var keys = Path.Combine(_folder.FullName, "keys");
        MasterKey.FromFolder(keys);
        Directory.CreateDirectory(Path.Combine(keys, "web"));
        File.WriteAllText(Path.Combine(keys, "web", "key-1.xml"), "<key />");
        return keys;
    }
}
