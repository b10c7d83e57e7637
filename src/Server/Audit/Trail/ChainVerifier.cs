using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ConsoleSupport.Meetings.Server.Audit.Trail;

/// <summary>What is wrong with an entry of a chain.</summary>
internal enum ChainFaultKind
{
    /// <summary>Its content does not give its hash.</summary>
    Edited,

    /// <summary>The number after the one before it is not there: an entry was taken out.</summary>
    NumberMissing,

    /// <summary>A number that was there already: an entry was put in or moved.</summary>
    NumberRepeated,

    /// <summary>It does not hold the hash of the one before it.</summary>
    WrongPrevious,

    /// <summary>An entry that was noted outside the database is not there any more, or is another one.</summary>
    NotAsNoted,
}

/// <summary>The first broken entry of a chain.</summary>
/// <param name="Number">The entry at which it was noticed; for a missing one, its own number.</param>
internal sealed record ChainFault(string Chain, long Number, ChainFaultKind Kind);

/// <summary>The last entry of a chain, worth noting outside the database.</summary>
internal sealed record ChainHead(string Chain, long Number, byte[] Hash);

/// <summary>Walks chains entry by entry, in the order of chain and number, and names the first broken one. Pure, and written a second time on purpose: it shares no code with what makes the hashes.</summary>
/// <remarks>What a chain cannot tell: entries cut off its end, or a chain made anew from some point on. Both show only against a head that was noted elsewhere (<see cref="ChainFaultKind.NotAsNoted"/>).</remarks>
internal sealed class ChainVerifier
{
    private const int HashLength = 32;
    private byte[] _buffer = new byte[1024];
    private string? _chain;
    private long _number;
    private byte[] _hash = [];

    /// <summary>Entries looked at so far.</summary>
    public long Entries { get; private set; }

    public int Chains { get; private set; }

    public ChainFault? FirstFault { get; private set; }

    /// <summary>Where the chain that is being walked stands.</summary>
    public ChainHead? Head => _chain is null ? null : new ChainHead(_chain, _number, _hash);

    /// <summary>Takes the next entry. After the first fault nothing more is judged; the caller may stop.</summary>
    public void Take(AuditEntry entry)
    {
        if (_chain != entry.Chain)
        {
            (_chain, _number, _hash) = (entry.Chain, 0, []);
            Chains++;
        }

        Entries++;
        FirstFault ??= FaultOf(entry);
        (_number, _hash) = (entry.Number, entry.Hash);
    }

    private ChainFault? FaultOf(AuditEntry entry)
    {
        if (entry.Number > _number + 1) return new ChainFault(entry.Chain, _number + 1, ChainFaultKind.NumberMissing);
        if (entry.Number <= _number) return new ChainFault(entry.Chain, entry.Number, ChainFaultKind.NumberRepeated);
        if (!entry.Previous.AsSpan().SequenceEqual(_hash)) return new ChainFault(entry.Chain, entry.Number, ChainFaultKind.WrongPrevious);
        return HasItsHash(entry) ? null : new ChainFault(entry.Chain, entry.Number, ChainFaultKind.Edited);
    }

    private bool HasItsHash(AuditEntry entry)
    {
        var most = 256 + entry.Previous.Length + (3 * (entry.Chain.Length + entry.Act.Length + entry.ObjectType.Length + (entry.Rule?.Length ?? 0)));
        if (_buffer.Length < most) _buffer = new byte[most];

        var at = 0;
        Bytes(entry.Previous, ref at);
        Words(entry.Chain, ref at);
        Long(entry.Number, ref at);
        Long(entry.At.UtcTicks, ref at);
        if (entry.Actor is { } actor) Id(actor.Value, ref at);
        else Nothing(ref at);
        Words(entry.Act, ref at);
        Words(entry.ObjectType, ref at);
        Id(entry.ObjectId, ref at);
        Bytes([entry.Allowed ? (byte)1 : (byte)0], ref at);
        if (entry.Rule is { } rule) Words(rule, ref at);
        else Nothing(ref at);

        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(_buffer.AsSpan(0, at), hash);
        return hash.SequenceEqual(entry.Hash);
    }

    private void Length(int length, ref int at)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.AsSpan(at), length);
        at += 4;
    }

    private void Nothing(ref int at) => Length(-1, ref at);

    private void Bytes(ReadOnlySpan<byte> bytes, ref int at)
    {
        Length(bytes.Length, ref at);
        bytes.CopyTo(_buffer.AsSpan(at));
        at += bytes.Length;
    }

    private void Words(string words, ref int at)
    {
        var length = Encoding.UTF8.GetBytes(words, _buffer.AsSpan(at + 4));
        Length(length, ref at);
        at += length;
    }

    private void Long(long value, ref int at)
    {
        Length(8, ref at);
        BinaryPrimitives.WriteInt64BigEndian(_buffer.AsSpan(at), value);
        at += 8;
    }

    private void Id(Guid id, ref int at)
    {
        Length(16, ref at);
        id.TryWriteBytes(_buffer.AsSpan(at), bigEndian: true, out _);
        at += 16;
    }
}
