using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Identity;

/// <summary>A sign-in is over: open screens that rest on it have to go dark (choice 8).</summary>
internal sealed record SignInEnded(SignInId SignIn, AccountId Account) : DomainEvent;

/// <summary>The person may no longer sign in anywhere.</summary>
internal sealed record AccountDeactivated(AccountId Account) : DomainEvent;
