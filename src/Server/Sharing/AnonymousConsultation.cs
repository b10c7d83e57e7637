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
        if (check.AreaIsSmall) yield return SharingRefusals.AreaTooSmall;
        if (!check.SomebodyChecked) yield return SharingRefusals.NobodyChecked;
    }
}

/// <param name="AreaIsSmall">The place is so small that the story itself tells who it is.</param>
internal sealed record AnonymityCheck(bool HasName, bool HasUniqueDetail, bool AreaIsSmall, bool SomebodyChecked);
