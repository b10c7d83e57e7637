using System.Runtime.CompilerServices;

namespace ConsoleSupport.Meetings.ArchitectureTests;

/// <summary>The files of this clone.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "dist" or "Migrations"));

    public static string Relative(string path) => Path.GetRelativePath(Root, path);

    /// <summary>Kana and Chinese characters; not the middle dot or brackets, which English uses too.</summary>
    public static bool HasJapanese(string text) => text.Any(letter => letter is >= '\u3040' and <= '\u30fa' or >= '\u3400' and <= '\u9fff');

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
