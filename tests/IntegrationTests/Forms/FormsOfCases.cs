using static ConsoleSupport.Meetings.IntegrationTests.Forms.Applies;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>Cases, the bases of sharing, and agreed actions.</summary>
internal static class FormsOfCases
{
    private const string Word = "11月5日に 訪問したが会えなかった（社協）。";
    private static readonly string Long = string.Concat(Enumerable.Repeat(Word, 6));
    private static readonly Applies NoText = Never("buttons and choices only");
    private static readonly Applies NoDay = Never("no day in it");
    private static readonly Applies Draft = Never("a draft takes half an answer; what is missing is told before it is submitted");

    public static IReadOnlyList<FormRow> Rows { get; } =
    [
        new("/cases", "asami", "/cases")
        {
            Types = [("Label", "R8 001")], Missing = Never("an empty search shows all"), TooLong = Never("a label beyond 60 characters finds all"), NoDay = NoDay, Late = new Late.Again("another search"), Uncounted = "looks something up",
        },
        new("/bodies/{body}/cases/new", "asami", "/bodies/shien/cases/new")
        {
            Missing = To("Label"), TooLong = To("Label"), NoDay = NoDay, Late = new Late.Refused("Label"), Names = "case",
        },
        new("/bodies/{body}/cases/{caseFile}/facts/new", "asami", "{case}/facts/new")
        {
            Types = [("Category", "Living"), ("Text", "郵便受けが あふれている")], Missing = To("Text"), TooLong = To("Text"), NoDay = NoDay, Late = new Late.Again("one more fact"),
        },
        new("/bodies/{body}/cases/{caseFile}/facts/{fact}", "asami", "{case}/facts/{fact}")
        {
            Before = async walk => walk.Name("fact", await walk.FindAsync("""SELECT "Id"::text FROM facts ORDER BY "RecordedAt" DESC, "Id" DESC LIMIT 1""")),
            Types = [("Text", "郵便受けは 片づいた")], Missing = To("Text"), TooLong = To("Text"), NoDay = NoDay, Late = new Late.Refused("Text"),
        },
        new("/bodies/{body}/cases/{caseFile}/responsible", "asami", "{case}")
        {
            Types = [("Person", "*")], Missing = To("Person"), TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/bodies/{body}/cases/{caseFile}/selection/propose", "asami", "{case}")
        {
            Types = [("People", "{seto}")], Missing = To("People"), TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/bodies/{body}/cases/{caseFile}/selection/confirm", "yagisawa", "{case}")
        {
            Missing = To("People"), TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/cases/{caseFile}/selection/end", "asami", "{case}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/cases/{caseFile}/recusals", "asami", "{case}")
        {
            Types = [("Person", "{seto}"), ("Route", "Challenge"), ("Ground", "Acquaintance")], Missing = To("Ground"), TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/bodies/{body}/cases/{caseFile}/recusals/decide", "yagisawa", "{case} > a[href*='/recusals/']")
        {
            Press = "lift", Types = [("Reason", "別の 人の事案と分かった")], Missing = To("Reason"), TooLong = To("Reason"), NoDay = NoDay, Late = new Late.Refused("Reason"),
        },
        new("/bodies/{body}/cases/{caseFile}/challenge", "morishita", "{caseB}")
        {
            Types = [("Person", "{katagiri}"), ("Ground", "Acquaintance")], Missing = To("Ground"), TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/bodies/{body}/cases/{caseFile}/recusal", "okumura", "{caseB}")
        {
            Types = [("Ground", "Kinship")], Missing = To("Ground"), TooLong = NoText, NoDay = NoDay, Late = new Late.Gone(),
        },
        new("/bodies/{body}/cases/{caseFile}/consents/new", "asami", "{case}/consents/new")
        {
            Types =
            [
                ("Facts", "*"), ("Agencies", "*"), ("Purpose", "住まいの 相談"), ("RulesVersion", "第2版"), ("AgencyListVersion", "第3版"), ("GivenOn", "2026-11-20"), ("NameEntry", "本人 記名"), ("Note", "窓口で 聞いた"),
            ],
            Missing = To("Purpose"), TooLong = To("Purpose"), NoDay = To("GivenOn"), Late = new Late.Again("one more consent"), Names = "consent",
        },
        new("/bodies/{body}/cases/{caseFile}/consents/{consent}/withdraw", "asami", "{consent}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/cases/{caseFile}/sharing", "asami", "{case}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Again("one more record"), Names = "firstQuestion",
        },
        Question(1, [("AnonymousIsEnough", "no")], Never("choices only")) with
        {
            Before = walk =>
            {
                walk.Name("record", walk.Fill("{firstQuestion}")[..^2]);
                return Task.CompletedTask;
            },
        },
        Question(2, [("ConsentCovers", "no")], NoText),
        Question(3, [("StatutoryNotification", "no")], NoText),
        Question(4, [("ImmediateDanger", "no")], NoText),
        Question(5, [("Meeting", "*")], NoText),
        Question(6, [("Obstacle", "Unreachable"), ("ObstacleWords", Long)], To("ObstacleWords"), "ObstacleWords"),
        Question(7, [("Goods", "Body"), ("Whose", "Person"), ("Likelihood", "Likely"), ("Imminence", "Weeks"), ("RiskWords", Long), ("RiskOfNotSharing", "住まいを 失う")], To("RiskWords"), "RiskWords", "RiskOfNotSharing"),
        Question(8, [("Lines", "{fact}:{seto}"), ("Reasons[{fact}]", "訪問先が 決められない")], To("Alternatives")),
        Question(9, [("Bases[{fact}]", "PublicForDuties")], NoText),
        Question(10, [("Telling", "会えたときに 口頭で伝える"), ("ReviewOn", "2027-02-20")], To("Telling"), "Telling") with { NoDay = To("ReviewOn") },
        new("/bodies/{body}/cases/{caseFile}/sharing/{record}/submit", "asami", "{record}")
        {
            Missing = Never("told on the page, all at once"), TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/cases/{caseFile}/sharing/{record}/approve", "kurata", "{record}")
        {
            Press = "approve", Types = [("Reason", ""), ("StepUp.Password", "*password"), ("StepUp.Code", "*code")],
            Missing = To("StepUp.Code"), TooLong = Never("approving takes no text"), NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/cases/{caseFile}/sharing/{record}/approve", "yagisawa", "{record}")
        {
            Press = "return", Types = [("Reason", "経過を もう少し書いてください")], Missing = To("Reason"), TooLong = To("Reason"), NoDay = NoDay, Late = new Late.Gone("Reason"),
        },
        new("/bodies/{body}/cases/{caseFile}/sharing/{record}/decline", "asami", "{record}")
        {
            Types = [("Reason", "本人に 会えたため")], Missing = To("Reason"), TooLong = To("Reason"), NoDay = NoDay, Late = new Late.Refused("Reason"),
        },
        new("/bodies/{body}/cases/{caseFile}/sharing/{record}/end", "yagisawa", "{caseA} > a[href*='/sharing/']")
        {
            Types = [("Reason", "本人と 会えたため")], Missing = To("Reason"), TooLong = To("Reason"), NoDay = NoDay, Late = new Late.Refused("Reason"),
        },
        new("/bodies/{body}/actions/{action:guid}", "morishita", "/actions > a[id^=record-]")
        {
            Types = [("Status", "NotDone"), ("Reason", "先方の 都合")], Missing = To("Reason"), TooLong = To("Reason"), NoDay = NoDay, Late = new Late.Refused("Reason"),
        },
    ];

    private static FormRow Question(int number, (string, string)[] types, Applies tooLong, params string[] kept) =>
        new("/bodies/{body}/cases/{caseFile}/sharing/{record}/{question:int:range(1,10)}", "asami", $"{{record}}/{number}")
        {
            Types = types, Press = "on", Missing = Draft, TooLong = tooLong, NoDay = NoDay, Late = new Late.Refused(kept),
        };
}
