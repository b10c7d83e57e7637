using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ConsoleSupport.Meetings.ComponentTests;

/// <summary>bUnit asks for a version of AngleSharp.Diffing that the package source lacks; the one beside the tests answers in its place.</summary>
internal static class AngleSharpDiffing
{
    [ModuleInitializer]
    internal static void Resolve() =>
        AssemblyLoadContext.Default.Resolving += static (context, name) => name.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
            : null;
}
