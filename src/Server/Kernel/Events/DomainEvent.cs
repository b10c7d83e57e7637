namespace ConsoleSupport.Meetings.Server.Kernel.Events;

/// <summary>News for slices further down the list, in the past tense. Holds ids only: it is stored in the clear (choice 23).</summary>
internal abstract record DomainEvent;

/// <summary>Hears one kind of news after it was committed. Runs in a scope of its own and may run twice for the same news.</summary>
internal interface IHear<in TEvent>
    where TEvent : DomainEvent
{
    Task HearAsync(TEvent news, CancellationToken cancellation);
}
