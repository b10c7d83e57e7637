using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Bodies.Leaving;

/// <summary>Asked of Actions, which stands above: what somebody who leaves has not finished, as far as the reader may know of it (R98).</summary>
internal interface IOpenWork
{
    Task<IReadOnlyList<OpenWorkLine>> OfAsync(AccountId reader, BodyId body, AccountId person, CancellationToken cancellation);
}
