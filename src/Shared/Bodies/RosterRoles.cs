namespace ConsoleSupport.Meetings.Shared.Bodies;

/// <summary>Which roles prepare meetings, and which people are there for a while only.</summary>
public static class RosterRoles
{
    /// <summary>Office roles: they see what is being prepared.</summary>
    public static IReadOnlyList<RosterRole> Offices { get; } = [RosterRole.Chair, RosterRole.Deputy, RosterRole.Secretariat, RosterRole.InformationManager];

    /// <summary>Guests and observers: on the roster, and not members of the body (R15, R17).</summary>
    public static IReadOnlyList<RosterRole> Visitors { get; } = [RosterRole.Guest, RosterRole.Observer];

    /// <summary>Roles the office gives in the ordinary form. A substitute is entered from the entry of whom they stand in for.</summary>
    public static IReadOnlyList<RosterRole> Standing { get; } = [RosterRole.Member, .. Offices];
}
