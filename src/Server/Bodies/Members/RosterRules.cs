using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>What must hold on a roster. Written rule: docs/rules/bodies.md.</summary>
internal static class RosterRules
{
    /// <param name="entries">All entries of the body that have not ended by that day.</param>
    public static IEnumerable<Refusal> AgainstAdding(IReadOnlyCollection<RosterEntry> entries, AccountId person, RosterRole role, DateOnly from)
    {
        RosterEntry[] open = [.. entries.Where(entry => entry.Until is null || from <= entry.Until)];
        if (open.Any(entry => entry.Account == person && entry.Role == role)) yield return BodiesRefusals.AlreadyInRole;
        else if (role is RosterRole.Chair && open.Any(entry => entry.Role is RosterRole.Chair)) yield return BodiesRefusals.OneChair;
    }

    public static IEnumerable<Refusal> AgainstEnding(RosterEntry entry, DateOnly until, IReadOnlyCollection<RosterEntry> entries, DateOnly today)
    {
        if (entry.Until < today)
        {
            yield return BodiesRefusals.EntryEnded;
            yield break;
        }

        // An entry that should never have been made may end the day before it began.
        if (until < entry.From.AddDays(-1)) yield return BodiesRefusals.EndBeforeStart;
        if (entry.Role is RosterRole.Secretariat && !LeavesAnOffice(entry, until, entries)) yield return BodiesRefusals.LastOffice;
    }

    /// <summary>A change of post ends the entry the day before and begins another (R14).</summary>
    public static IEnumerable<Refusal> AgainstChanging(
        RosterEntry entry, RosterRole role, DateOnly from, IReadOnlyCollection<RosterEntry> entries, DateOnly today)
    {
        if (entry.Until < today)
        {
            yield return BodiesRefusals.EntryEnded;
            yield break;
        }

        // Substitutes and visitors hold no post of the body that could change.
        if (!RosterRoles.Standing.Contains(entry.Role) || !RosterRoles.Standing.Contains(role)) yield return BodiesRefusals.RoleNotHere;
        if (from <= entry.From) yield return BodiesRefusals.ChangeNotLater;
        foreach (var refusal in AgainstAdding([.. entries.Where(other => other.Id != entry.Id)], entry.Account, role, from)) yield return refusal;
        if (entry.Role is RosterRole.Secretariat && role is not RosterRole.Secretariat && !LeavesAnOffice(entry, from.AddDays(-1), entries))
            yield return BodiesRefusals.LastOffice;
    }

    /// <summary>One stands in for somebody of the body, in person, on days on which that entry holds and on which one is not there anyhow (R16).</summary>
    public static IEnumerable<Refusal> AgainstStandingIn(RosterEntry principal, AccountId person, IReadOnlyCollection<DateOnly> days, IReadOnlyCollection<RosterEntry> entries, DateOnly today)
    {
        if (!RosterRoles.Standing.Contains(principal.Role)) yield return BodiesRefusals.NobodyToStandInFor;
        if (days.Any(day => day < today || !principal.IsOn(day))) yield return BodiesRefusals.PrincipalNotThere;
        if (days.Any(day => entries.Any(entry => entry.Account == person && entry.IsOn(day)))) yield return BodiesRefusals.ThereAnyhow;
    }

    private static bool LeavesAnOffice(RosterEntry leaving, DateOnly lastDay, IEnumerable<RosterEntry> entries) => entries.Any(entry =>
        entry.Id != leaving.Id && entry.Role is RosterRole.Secretariat && entry.From <= lastDay.AddDays(1) && (entry.Until is null || entry.Until > lastDay));
}
