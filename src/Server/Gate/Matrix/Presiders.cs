using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Gate.Matrix;

/// <summary>Who has the chair's acts on a case: every chair who is not concerned; when none is left, the deputies who are not (choice 3, R81). Pure, and the only place that says so.</summary>
internal static class Presiders
{
    /// <param name="concerned">People kept from the case; for the decision on one recusal also the person it is about.</param>
    public static IReadOnlySet<AccountId> Of(IReadOnlySet<AccountId> chairs, IReadOnlySet<AccountId> deputies, IReadOnlySet<AccountId> concerned)
    {
        HashSet<AccountId> left = [.. chairs.Where(chair => !concerned.Contains(chair))];
        return left.Count > 0 ? left : deputies.Where(deputy => !concerned.Contains(deputy)).ToHashSet();
    }

    /// <summary>Who decides on a recusal of this person: nobody decides about themselves.</summary>
    public static IReadOnlySet<AccountId> OverRecusalOf(AccountId person, IReadOnlySet<AccountId> chairs, IReadOnlySet<AccountId> deputies, IReadOnlySet<AccountId> recused) =>
        Of(chairs, deputies, recused.Append(person).ToHashSet());
}
