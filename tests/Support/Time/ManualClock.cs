namespace ConsoleSupport.Meetings.Support.Time;

/// <summary>A clock that runs like the wall clock and can be moved forward; timers stay real, so that nothing waits for ever.</summary>
internal sealed class ManualClock : TimeProvider
{
    private long _offsetTicks;

    public ManualClock(DateTimeOffset start) => _offsetTicks = (start - TimeProvider.System.GetUtcNow()).Ticks;

    public override DateTimeOffset GetUtcNow() => TimeProvider.System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    public void Advance(TimeSpan by) => Interlocked.Add(ref _offsetTicks, by.Ticks);

    public void SetTo(DateTimeOffset instant) => Advance(instant - GetUtcNow());
}
