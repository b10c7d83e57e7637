using ConsoleSupport.Meetings.IntegrationTests.Room;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ConsoleSupport.Meetings.IntegrationTests.Room.RoomTown;

namespace ConsoleSupport.Meetings.IntegrationTests.Authorization;

/// <summary>Every kind of event of a room, let happen by a real act, against what then reaches the open line of each relation (T1, T2).</summary>
public sealed class What_comes_down_the_line : IAsyncLifetime
{
    private const string Note = "明日たずねる", Agreed = "社協が主担当になる", Promise = "来週電話する";
    private static readonly string[] OfTheCase = [Secret, Label, "訪問のこと", Note, Agreed, Promise];

    private static readonly (string Column, string Person)[] Columns =
        [("座長", "chair"), ("事務", "office"), ("選定", "member"), ("除斥", "other"), ("非選定", "outside"), ("待機", "waiting"), ("退任", "former"), ("他体", "stranger")];

    private readonly Dictionary<string, LineOfPerson> _lines = [];
    private readonly Dictionary<(string Row, string Column), string> _met = [];
    private MeetingsHost _host = null!;
    private RoomTown _town = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await MeetingsHost.StartAsync();
        _town = await BuildAsync(_host, BodyKind.CoordinationMeeting, "waiting", "former");
        foreach (var (_, person) in Columns) _lines[person] = new LineOfPerson(await _town.SignInAsync(person), _host.Address, _town.Room);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var line in _lines.Values) await line.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Fact]
    [Trait("Rule", "R82")]
    [Trait("Rule", "R96")]
    public async Task is_what_the_page_of_the_matrix_says_for_each_kind_of_event()
    {
        await GatherAsync();
        await WhenAsync(LiveEventKind.AskedIn, () => _town.CheckInAsync(Of("waiting")));
        await WhenAsync(LiveEventKind.Admitted, async () => await PressAsync(Of("chair"), await RoomAsync("chair"), "/admit"));
        await WhenAsync(LiveEventKind.Left, async () => await (await RoomAsync("waiting")).SubmitAsync("/leave"));
        await WhenAsync(LiveEventKind.Opened, async () => await PressAsync(Of("chair"), await RoomAsync("chair"), "/open"));
        await WhenAsync(LiveEventKind.ItemEntered, async () => await PressAsync(Of("chair"), await RoomAsync("chair"), "/next"));
        await WhenAsync(LiveEventKind.NoteSaved, async () => await (await RoomAsync("office")).SubmitAsync("/room/note", new { Note }));
        await WhenAsync(LiveEventKind.DecisionRecorded, async () => await (await RoomAsync("office")).SubmitAsync("/room/decision", new { Decision = Agreed }));
        await WhenAsync(LiveEventKind.ActionRecorded, async () => await (await RoomAsync("office")).SubmitAsync("/room/action", new { Text = Promise, Owner = $"{_town["office"]}", DueOn = "2026-12-10" }));
        await WhenAsync(LiveEventKind.HearingBegan, async () => await (await RoomAsync("chair")).SubmitAsync("/room/hear", new { Heard = $"{_town["other"]}", Agreed = "true" }));
        await WhenAsync(LiveEventKind.HearingEnded, async () => await (await RoomAsync("chair")).SubmitAsync("/room/heard"));
        await WhenAsync(LiveEventKind.PersonCame, async () => await (await Of("office").OpenAsync(await SheetAsync())).SubmitAsync("/person/in", new { Who = "Person", Wish = "true", Asked = "true" }));
        await WhenAsync(LiveEventKind.PersonLeft, async () => await (await Of("office").OpenAsync(await SheetAsync())).SubmitAsync("/person/out"));
        await WhenAsync(LiveEventKind.DecisionConfirmed, async () => await PressAsync(Of("chair"), await RoomAsync("chair"), "/decision/confirm"));
        await WhenAsync(LiveEventKind.BreakBegan, async () => await PressAsync(Of("chair"), await RoomAsync("chair"), "/break"));
        await WhenAsync(LiveEventKind.BreakEnded, async () => await PressAsync(Of("chair"), await RoomAsync("chair"), "/resume"));
        await WhenAsync(LiveEventKind.AudienceChanged, () => _town.RecuseAsync("member", by: "chair"));
        await WhenAsync(LiveEventKind.Closed, async () => await PressAsync(Of("chair"), await RoomAsync("chair"), "/close"));

        var different = await new Matrix("events").CompareAsync([.. Enum.GetNames<LiveEventKind>()], [.. Columns.Select(column => column.Column)], _met);
        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    /// <summary>Everybody but the one who waits sits in the room with an open line; then one of them loses the seat, and nothing has told the line so yet.</summary>
    private async Task GatherAsync()
    {
        foreach (var person in new[] { "chair", "office", "member", "outside", "former" }) await _town.CheckInAsync(Of(person));
        var door = await (await Of("other").OpenAsync(_town.Door)).SubmitAsync("/check-in/reminder", new { Confirmed = "true" });
        await (await AnswerAsync(Of("other"), door, "has", "Kinship")).SubmitAsync("/check-in/ask");
        for (var room = await RoomAsync("chair"); room.Html.Contains("/room/admit", StringComparison.Ordinal);) room = await PressAsync(Of("chair"), room, "/admit");
        var session = await SessionAsync();
        foreach (var line in _lines.Values) await line.ToldAsync($"{session}");
        await _host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Database.ExecuteSqlAsync(
            $"""UPDATE roster_entries SET "Until" = date '2026-11-24' WHERE "Account" = {_town["former"].Value}"""));
    }

    private async Task WhenAsync(LiveEventKind kind, Func<Task> act)
    {
        foreach (var line in _lines.Values) line.Forget();
        await act();
        for (var tries = 0; tries < 300 && !await _host.InDatabaseAsync(db => db.Set<LiveEvent>().AnyAsync(one => one.Kind == kind)); tries++) await Task.Delay(100);
        Assert.True(await _host.InDatabaseAsync(db => db.Set<LiveEvent>().AnyAsync(one => one.Kind == kind)), $"{kind} did not happen.");

        // Telling takes turns: after this one the line has been told all that stands in the log.
        var session = await SessionAsync();
        await _host.Services.GetRequiredService<RoomHall>().TellAsync(session, TestContext.Current.CancellationToken);
        foreach (var (column, person) in Columns)
        {
            var told = await _lines[person].ToldAsync($"{session}");
            _met[($"{kind}", column)] = OfTheCase.Any(word => told.Contains(word, StringComparison.Ordinal)) ? "文" : told.Length > 0 ? "知" : "–";
        }
    }

    private Task<SessionId> SessionAsync() => _host.InDatabaseAsync(db => db.Set<LiveSession>().Select(one => one.Id).SingleAsync());

    private Visitor Of(string person) => _lines[person].Visitor;

    private Task<Page> RoomAsync(string person) => Of(person).OpenAsync(_town.Room);

    private async Task<string> SheetAsync() =>
        $"{_town.Room[..^"/room".Length]}/items/{await _host.InDatabaseAsync(db => db.Set<Server.Meetings.Agenda.AgendaItem>().Where(item => item.CaseFile != null).Select(item => item.Id).SingleAsync())}/person";
}
