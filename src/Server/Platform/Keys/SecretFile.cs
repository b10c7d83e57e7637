namespace ConsoleSupport.Meetings.Server.Platform.Keys;

/// <summary>A password or passphrase that stands alone in a file.</summary>
internal static class SecretFile
{
    public static string Read(string path) => File.ReadAllText(path).TrimEnd('\r', '\n');
}
