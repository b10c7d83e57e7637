namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>When each item begins and how the sum stands against what the office set. Running over warns and never cuts off (R107).</summary>
internal sealed record AgendaTimes(IReadOnlyList<DateTimeOffset> Starts, DateTimeOffset Ends, int Total, int Planned)
{
    /// <summary>Minutes beyond the planned end; 0 when it fits.</summary>
    public int Over => Math.Max(0, Total - Planned);

    public static AgendaTimes Of(DateTimeOffset startsAt, DateTimeOffset endsAt, IReadOnlyCollection<int> durations)
    {
        var starts = new List<DateTimeOffset>();
        var at = startsAt;
        foreach (var minutes in durations)
        {
            starts.Add(at);
            at = at.AddMinutes(minutes);
        }

        return new AgendaTimes(starts, at, durations.Sum(), (int)(endsAt - startsAt).TotalMinutes);
    }
}
