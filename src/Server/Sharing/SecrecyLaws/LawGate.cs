using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;

/// <summary>What the special laws of a case keep back, as the basis column asks it. Pure.</summary>
internal sealed record LawGate(IReadOnlySet<FactId> UnderLaw, IReadOnlySet<(FactId Fact, Guid NamedBy)> Cited)
{
    public static LawGate Open { get; } = new(new HashSet<FactId>(), new HashSet<(FactId, Guid)>());

    /// <summary>Whether this consent or record still carries the fact.</summary>
    public bool Lets(FactId fact, Guid namedBy) => !UnderLaw.Contains(fact) || Cited.Contains((fact, namedBy));
}
