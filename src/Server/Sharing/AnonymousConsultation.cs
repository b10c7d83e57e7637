using ConsoleSupport.Meetings.Server.Kernel.Results;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>When a matter may be talked about with anybody, because nobody can be recognised in it (匿名).</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D0. Needs no basis; who checked is kept.</remarks>
internal static class AnonymousConsultation
{
    public static Result<Done> Decide(AnonymityCheck check)
    {
        Refusal[] reasons = [.. ReasonsAgainst(check)];
        return reasons is [] ? Done.It : reasons;
    }

    private static IEnumerable<Refusal> ReasonsAgainst(AnonymityCheck check)
    {
        if (check.HasName) yield return SharingRefusals.NameInside;
        if (check.HasUniqueDetail) yield return SharingRefusals.UniqueDetailInside;
        if (check.PeopleMeant < check.FewestMeant) yield return SharingRefusals.AreaTooSmall(check.FewestMeant);
        if (!check.IsCheckedByAnother) yield return SharingRefusals.NobodyElseChecked;
    }
}

/// <summary>What was answered about a story that is to be told without personal data.</summary>
/// <param name="PeopleMeant">How many people of the place the story would fit.</param>
/// <param name="FewestMeant">The body's setting: with fewer, the story itself tells who it is.</param>
/// <param name="IsCheckedByAnother">Whoever checks is not the one who presents.</param>
internal sealed record AnonymityCheck(bool HasName, bool HasUniqueDetail, int PeopleMeant, int FewestMeant, bool IsCheckedByAnother);
