using FsCheck;

namespace ConsoleSupport.Meetings.UnitTests;

/// <summary>How often a property is tried. While mutants are tried (docs/mutation.md) it is fewer and always the same draws, so that a mutant is found or not found every time.</summary>
internal static class Drawn
{
#if FEW_DRAWS
    private const int Fewer = 100;

    public static Config Times(int many) => Config.QuickThrowOnFailure.WithMaxTest(many / Fewer).WithReplay(20261121UL, 1UL);
#else
    public static Config Times(int many) => Config.QuickThrowOnFailure.WithMaxTest(many);
#endif
}
