using System.Threading.Channels;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>Says that a session changed. A bell only: what changed is read from the database, so rings may be lost or come twice.</summary>
internal sealed class RoomBell
{
    private readonly Channel<SessionId> _rings = Channel.CreateUnbounded<SessionId>(new UnboundedChannelOptions { SingleReader = true });

    public void Ring(SessionId session) => _rings.Writer.TryWrite(session);

    /// <summary>The sessions rung for since the last call, each once.</summary>
    public async Task<IReadOnlySet<SessionId>> WaitAsync(CancellationToken cancellation)
    {
        var rung = new HashSet<SessionId> { await _rings.Reader.ReadAsync(cancellation) };
        while (_rings.Reader.TryRead(out var more)) rung.Add(more);
        return rung;
    }
}
