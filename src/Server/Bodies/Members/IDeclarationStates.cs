using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <param name="ValidUntil">Last day of the current declaration, when there is one.</param>
internal sealed record DeclarationStanding(DeclarationState State, DateOnly? ValidUntil);

/// <summary>Asked of Declarations, which stands below: the roster shows who has signed.</summary>
internal interface IDeclarationStates
{
    /// <summary>One entry for each of these people.</summary>
    Task<IReadOnlyDictionary<AccountId, DeclarationStanding>> OfAsync(BodyId body, IReadOnlyCollection<AccountId> people, CancellationToken cancellation);
}
