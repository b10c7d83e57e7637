using System.Globalization;
using ConsoleSupport.Meetings.IntegrationTests.Leaks;
using ConsoleSupport.Meetings.IntegrationTests.Room;
using static ConsoleSupport.Meetings.IntegrationTests.Forms.Applies;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>The door, the room and the minutes of the meeting that can be opened now.</summary>
internal static class FormsOfRoom
{
    private static readonly Applies NoText = Never("buttons and choices only");
    private static readonly Applies NoDay = Never("no day in it");

    public static IReadOnlyList<FormRow> Rows { get; } =
    [
        new("/bodies/{body}/meetings/{meeting}/check-in/reminder", "yagisawa", "{now}/check-in")
        {
            Types = [("Confirmed", "true")], Missing = To("Confirmed"), TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/bodies/{body}/meetings/{meeting}/check-in/conflicts", "yagisawa", "{now}/check-in")
        {
            Types = [("Answers[0]", "has-not"), ("Answers[1]", "has-not")], Missing = To("Answers[1]"), TooLong = NoText, NoDay = NoDay, Late = new Late.Again("the answers are given anew"),
        },
        new("/bodies/{body}/meetings/{meeting}/check-in/ask", "yagisawa", "{now}/check-in")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/bodies/{body}/meetings/{meeting}/room/wait", "yagisawa", "{now}/room")
        {
            Before = async walk =>
            {
                foreach (var person in new[] { "asami", "seto" }) await PlantedTown.CheckInAsync(await walk.AsAsync(person), walk.Fill("{now}"));
            },
            Press = "{seto}", Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Again("asked to wait once more"),
        },
        new("/bodies/{body}/meetings/{meeting}/room/admit", "yagisawa", "{now}/room")
        {
            Press = "{seto}", Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        Move("open"),
        Move("next"),
        Move("previous"),
        Move("goto"),
        new("/bodies/{body}/meetings/{meeting}/room/here", "yagisawa", "{now}/room")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Uncounted = "keeps the sign-in", Late = new Late.Again("still there"),
        },
        Move("break"),
        Move("resume"),
        new("/bodies/{body}/meetings/{meeting}/room/note", "asami", "{now}/room")
        {
            Before = AtCaseAsync,
            Types = [("Note", "明日 訪ねるという話になった")], Missing = Never("an empty note takes the note away"), TooLong = To("Note"), NoDay = NoDay, Late = new Late.Refused("Note"),
        },
        new("/bodies/{body}/meetings/{meeting}/room/decision", "asami", "{now}/room")
        {
            Types = [("Decision", "社協が 主に受け持つ")], Missing = To("Decision"), TooLong = To("Decision"), NoDay = NoDay, Late = new Late.Again("one more decision"),
        },
        new("/bodies/{body}/meetings/{meeting}/room/decision/confirm", "yagisawa", "{now}/room")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/meetings/{meeting}/room/action", "asami", "{now}/room")
        {
            Types = [("Text", "関係機関への 連絡"), ("Owner", "*"), ("DueOn", "2026-12-10")], Missing = To("Text"), TooLong = To("Text"), NoDay = To("DueOn"), Late = new Late.Again("one more action"),
        },
        new("/bodies/{body}/meetings/{meeting}/room/hear", "yagisawa", "{now}/room")
        {
            Before = async walk =>
            {
                await PlantedTown.CheckInAsync(await walk.AsAsync("wakabayashi"), walk.Fill("{now}"));
                var room = await walk.OpenAsync("yagisawa", "{now}/room");
                if (room.Document.QuerySelector("button[formaction$='/admit']") is not null) await RoomTown.PressAsync(await walk.AsAsync("yagisawa"), room, "/admit");
            },
            Types = [("Heard", "{wakabayashi}"), ("Agreed", "true")], Missing = To("Agreed"), TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/meetings/{meeting}/room/heard", "yagisawa", "{now}/room")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/bodies/{body}/meetings/{meeting}/room/leave", "seto", "{now}/room")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        Move("close"),
        new("/bodies/{body}/meetings/{meeting}/minutes/prepare", "asami", "{now}/minutes")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/meetings/{meeting}/minutes/paragraphs", "asami", "{now}/minutes?add=head")
        {
            Types = [("Text", "冒頭に あいさつがあった"), ("Label", "General")], Missing = To("Text"), TooLong = To("Text"), NoDay = NoDay, Late = new Late.Again("one more paragraph"),
        },
        new("/bodies/{body}/meetings/{meeting}/minutes/paragraphs/{paragraph}", "asami", "{now}/minutes?edit={paragraph}")
        {
            Before = async walk => walk.Name("paragraph", await walk.FindAsync("""SELECT p."Id"::text FROM minutes_paragraphs p JOIN minutes m ON m."Id" = p."Minutes" WHERE m."State" <> 'Approved' AND p."Part" = 'Own' LIMIT 1""")),
            Types = [("Text", "冒頭に 会長のあいさつがあった")], Missing = To("Text"), TooLong = To("Text"), NoDay = NoDay, Late = new Late.Refused("Text"),
        },
        new("/bodies/{body}/meetings/{meeting}/minutes/paragraphs/{paragraph}/remove", "asami", "{now}/minutes?edit={paragraph}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Gone(),
        },
        new("/bodies/{body}/meetings/{meeting}/minutes/submit", "asami", "{now}/minutes")
        {
            Before = WriteBlanksAsync, Missing = Never("told on the page, all at once"), TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/meetings/{meeting}/minutes/give-back", "yagisawa", "{now}/minutes")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/meetings/{meeting}/minutes/approve", "yagisawa", "{now}/minutes")
        {
            Before = async walk => await walk.DoAsync("asami", "{now}/minutes", "/minutes/submit"),
            Types = [("StepUp.Password", "*password"), ("StepUp.Code", "*code")], Missing = To("StepUp.Code"), TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
    ];

    private static FormRow Move(string word) => new($"/bodies/{{body}}/meetings/{{meeting}}/room/{word}", "yagisawa", "{now}/room")
    {
        Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
    };

    /// <summary>On to the first item with a case, where there is something to note.</summary>
    private static async Task AtCaseAsync(FormWalk walk)
    {
        var chair = await walk.AsAsync("yagisawa");
        for (var steps = 0; steps < 8; steps++)
        {
            var room = await walk.OpenAsync("asami", "{now}/room");
            if (room.HasForm("/room/note") && room.Document.QuerySelector("#room-facts") is not null) return;
            await RoomTown.PressAsync(chair, await walk.OpenAsync("yagisawa", "{now}/room"), "/next");
        }
    }

    private static async Task WriteBlanksAsync(FormWalk walk)
    {
        const string blanks = """SELECT count(*)::text FROM minutes_paragraphs WHERE "IsBlank" """;
        for (var left = int.Parse(await walk.FindAsync(blanks), CultureInfo.InvariantCulture); left > 0; left--)
        {
            var blank = await walk.FindAsync("""SELECT "Id"::text FROM minutes_paragraphs WHERE "IsBlank" LIMIT 1""");
            await walk.DoAsync("asami", $"{{now}}/minutes?edit={blank}", $"/paragraphs/{blank}", new { Text = "なし" });
        }
    }
}
