using System.Security.Cryptography;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using FsCheck.Fluent;

namespace ConsoleSupport.Meetings.UnitTests.Platform;

/// <summary>A sealed text opens only whole, only at its place, and only with its own key.</summary>
public sealed class Seals_and_places
{
    private const int Cases = 10_000;
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(Sealing.KeyLength);

    [Fact]
    public void What_was_sealed_opens_at_its_place() => Check(one => Open(one.Box(), one.Place, Key).AsSpan().SequenceEqual(one.Plain));

    [Fact]
    public void A_flipped_bit_does_not_open() => Check(one =>
    {
        var box = one.Box();
        box[one.Spot % box.Length] ^= (byte)(1 << (one.Spot % 8));
        return Fails(box, one.Place, Key);
    });

    [Fact]
    public void A_box_cut_short_does_not_open() => Check(one =>
    {
        var box = one.Box();
        return Fails(box[..(one.Spot % box.Length)], one.Place, Key);
    });

    [Fact]
    public void A_box_moved_to_another_row_column_or_owner_does_not_open() => Check(one =>
        Fails(one.Box(), one.Place with { Row = Guid.CreateVersion7() }, Key)
        && Fails(one.Box(), one.Place with { Owner = Guid.CreateVersion7() }, Key)
        && Fails(one.Box(), one.Place with { Column = one.Place.Column + "x" }, Key));

    [Fact]
    public void Another_key_does_not_open() => Check(one => Fails(one.Box(), one.Place, RandomNumberGenerator.GetBytes(Sealing.KeyLength)));

    [Fact]
    public void The_same_text_is_never_sealed_to_the_same_bytes() => Check(one => !one.Box().AsSpan().SequenceEqual(one.Box()));

    private static byte[] Open(byte[] box, Place place, byte[] key) => Sealing.Open(key, box, place.ToAssociatedData());

    private static bool Fails(byte[] box, Place place, byte[] key)
    {
        try
        {
            Open(box, place, key);
            return false;
        }
        catch (CryptographicException)
        {
            return true;
        }
    }

    private static void Check(Func<SealedText, bool> holds)
    {
        var texts =
            from length in Gen.Choose(0, 200)
            from column in Gen.Elements("facts.text", "item_notes.text", "sharing_records.answers")
            from spot in Gen.Choose(0, 100_000)
            select new SealedText(RandomNumberGenerator.GetBytes(length), new Place(column, Guid.CreateVersion7(), Guid.CreateVersion7()), spot);
        FsCheck.Check.One(Drawn.Times(Cases), Prop.ForAll(texts.ToArbitrary(), holds));
    }

    private sealed record SealedText(byte[] Plain, Place Place, int Spot)
    {
        public byte[] Box() => Sealing.Seal(Key, Plain, Place.ToAssociatedData());
    }
}
