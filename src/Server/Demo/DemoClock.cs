namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>The clock of the invented history: moved forward from act to act, never back, so that the trail of the demo tells a past in order.</summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan BetweenActs = TimeSpan.FromSeconds(20);
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset instant)
    {
        if (instant > _now) _now = instant.ToUniversalTime();
    }

    /// <summary>People take a moment between one act and the next.</summary>
    public void Tick() => _now += BetweenActs;
}
