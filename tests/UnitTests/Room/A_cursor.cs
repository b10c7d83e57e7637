using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Room;

public class A_cursor
{
    private static readonly SessionId Session = SessionId.New();
    private readonly Cursors _cursors = new();

    [Fact]
    public void comes_back_as_it_was_written() =>
        Assert.Equal(new CursorPlace("audience", 42), _cursors.Read(Session, _cursors.Write(Session, new CursorPlace("audience", 42))));

    [Fact]
    public void looks_different_each_time_and_says_nothing_by_its_length()
    {
        var first = _cursors.Write(Session, new CursorPlace("audience", 1));
        var again = _cursors.Write(Session, new CursorPlace("audience", 1));
        var muchLater = _cursors.Write(Session, new CursorPlace("audience", 1_000_000));

        Assert.NotEqual(first, again);
        Assert.Equal(first.Length, muchLater.Length);
    }

    [Fact]
    public void does_not_open_in_another_session() =>
        Assert.Null(_cursors.Read(SessionId.New(), _cursors.Write(Session, new CursorPlace("audience", 1))));

    [Fact]
    public void does_not_open_in_another_process() =>
        Assert.Null(new Cursors().Read(Session, _cursors.Write(Session, new CursorPlace("audience", 1))));

    [Fact]
    public void does_not_open_when_any_letter_was_changed()
    {
        var cursor = _cursors.Write(Session, new CursorPlace("audience", 1));
        for (var index = 0; index < cursor.Length - 1; index++)
        {
            var changed = cursor.ToCharArray();
            changed[index] = changed[index] == 'A' ? 'B' : 'A';
            Assert.Null(_cursors.Read(Session, new string(changed)));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no cursor at all")]
    [InlineData("AAAA")]
    [InlineData("ＡＡＡＡ")]
    public void is_not_read_from_anything_else(string? words) => Assert.Null(_cursors.Read(Session, words));
}
