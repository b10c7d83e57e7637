using static ConsoleSupport.Meetings.IntegrationTests.Forms.Applies;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>Bodies, meetings and their agendas.</summary>
internal static class FormsOfMeetings
{
    private static readonly Applies NoText = Never("buttons and choices only");
    private static readonly Applies NoDay = Never("no day in it");
    private static readonly (string, string)[] Plan = [("Day", "2026-12-16"), ("Start", "14:00"), ("End", "15:20"), ("Place", "会議室 3")];

    private static readonly (string, string)[] Consultation =
    [
        ("Title", "訪問を 断る方への声かけ"), ("Story", "高齢の方が 訪問を断っている"), ("Outcome", "次の 手立てを聞きたい"), ("Presenter", "{seto}"), ("Duration", "10分"),
        ("HasName", "no"), ("HasUniqueDetail", "no"), ("Area", "Municipality"), ("PeopleMeant", "40"),
    ];

    public static IReadOnlyList<FormRow> Rows { get; } =
    [
        new("/bodies/{body}/meetings/new", "asami", "/bodies/shien/meetings/new")
        {
            Types = Plan, Missing = To("Place"), TooLong = To("Place"), NoDay = To("Day"), Late = new Late.Refused("Place"), Names = "draft",
        },
        new("/bodies/{body}/meetings/{meeting:guid}/items/new", "asami", "{draft}/items/new")
        {
            Types = [("Title", "年末の 見守り"), ("Duration", "10分")], Missing = To("Title"), TooLong = To("Title"), NoDay = NoDay, Late = new Late.Again("one more item"),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/edit", "asami", "{draft} > a[href*='/items/'][href$='/edit']")
        {
            Types = [("Title", "別の題"), ("Outcome", "誰が 訪ねるかを決める")], Missing = To("Title"), TooLong = To("Outcome"), NoDay = NoDay, Late = new Late.Refused("Title", "Outcome"),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/duration", "asami", "{draft}")
        {
            Types = [("Duration", "25分")], Missing = To("Duration"), TooLong = To("Duration"), NoDay = NoDay, Late = new Late.Refused("Duration"),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/move", "asami", "{draft}")
        {
            Press = "down", Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Again("one further down from where it stands now"),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}/remove", "asami", "{draft} > a[href*='/items/'][href$='/edit']")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Gone(),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/consultations/new", "asami", "{draft}/consultations/new")
        {
            Types = Consultation, Missing = To("Story"), TooLong = To("Story"), NoDay = NoDay, Late = new Late.Again("one more consultation"),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/consultations/{consultation:guid}/edit", "asami", "{draft} > a[href*='/consultations/'][href$='/edit']")
        {
            Types = [.. Consultation.Where(field => field.Item1 != "Title"), ("Title", "別の 相談")], Missing = To("PeopleMeant"), TooLong = To("Outcome"), NoDay = NoDay, Late = new Late.Refused("Title", "Story"),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/edit", "asami", "{draft}/edit")
        {
            Types = [("Place", "別館 2階")], Missing = To("Place"), TooLong = To("Place"), NoDay = To("Day"), Late = new Late.Refused("Place"),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/ask-decision", "asami", "{draft}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/move", "yagisawa", "{draft}")
        {
            Form = "input[name=Move][value=Decide]", Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/move", "asami", "{draft}")
        {
            Form = "input[name=Move][value=Cancel]", Types = [("Reason", "日程が 合わないため")], Missing = To("Reason"), TooLong = To("Reason"), NoDay = NoDay, Late = new Late.Refused("Reason"),
        },
        new("/bodies/{body}/meetings/{meeting:guid}/approve-emergency", "yagisawa", "{urgent}")
        {
            Before = async walk =>
            {
                walk.Name("urgent", (await walk.DoAsync("asami", "/bodies/shien/meetings/new", "/meetings/new", new { Day = "2026-11-27", Start = "10:00", End = "11:00", Place = "会議室3" })).Location!.OriginalString);
                await walk.DoAsync("asami", "{urgent}", "/move", new { Move = "CallInEmergency", Reason = "今日のうちに決めたい" });
            },
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/admin/municipality", "usami", "/admin/municipality")
        {
            Types = [("Kind", "TownWithOffice")], Missing = To("Kind"), TooLong = NoText, NoDay = NoDay, Late = new Late.Refused("Kind"),
        },
        new("/admin/bodies", "usami", "/admin/bodies")
        {
            Types = [("Name", "第二 支援会議"), ("Kind", "SupportMeeting"), ("Code", "daini")], Missing = To("Name"), TooLong = To("Name"), NoDay = NoDay, Late = new Late.Refused("Name"),
        },
        new("/admin/bodies/{code}", "usami", "/admin/bodies/daini")
        {
            Types = [("Email", "asami@midorino.example"), ("Agency", "*"), ("Post", "主査 補佐"), ("Class", "*"), ("Role", "Secretariat"), ("From", "2026-11-20")],
            Missing = To("Email"), TooLong = To("Post"), NoDay = To("From"), Late = new Late.Refused("Post"),
        },
        new("/admin/agencies", "usami", "/admin/agencies")
        {
            Types = [("Name", "みどり野 消防署"), ("NameKana", "ミドリノ ショウボウショ"), ("Type", "*")], Missing = To("Name"), TooLong = To("Name"), NoDay = NoDay, Late = new Late.Refused("Name", "NameKana"),
        },
        new("/bodies/{body}/agencies", "asami", "/bodies/shien/agencies")
        {
            Types = [("Name", "みどり野 保健所"), ("NameKana", "ミドリノ ホケンジョ"), ("Type", "*")], Missing = To("NameKana"), TooLong = To("NameKana"), NoDay = NoDay, Late = new Late.Refused("Name", "NameKana"),
        },
        new("/admin/agencies/{agency}", "usami", "/admin/agencies/{agency}")
        {
            Before = async walk => walk.Name("agency", await walk.FindAsync("""SELECT "Id"::text FROM agencies WHERE "NameKana" LIKE 'ミドリノ%ホケンジョ'""")),
            Types = [("Name", "みどり野 保健センター"), ("NameKana", "ミドリノ ホケンセンター")], Missing = To("Name"), TooLong = To("NameKana"), NoDay = NoDay, Late = new Late.Refused("Name", "NameKana"),
        },
        new("/admin/agencies/{agency}/retire", "usami", "/admin/agencies/{agency}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/admin/agencies/{agency}/take-up", "usami", "/admin/agencies/{agency}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/bodies/{body}/settings", "asami", "/bodies/shien/settings")
        {
            Types = [("ChairTitle", "議長"), ("AdoptedOn", "2026-11-25")], Missing = To("ChairTitle"), TooLong = To("ChairTitle"), NoDay = To("AdoptedOn"), Late = new Late.Refused("ChairTitle"),
        },
        new("/bodies/{body}/roster/add", "asami", "/bodies/shien/roster/add")
        {
            Types = [("Email", "nonomura@midorino.example"), ("Agency", "*"), ("Post", "主任 補佐"), ("Class", "*"), ("Role", "Member"), ("From", "2026-11-20")],
            Missing = To("Email"), TooLong = To("Post"), NoDay = To("From"), Late = new Late.Refused("Post"),
        },
        new("/bodies/{body}/roster/{entry}/change", "asami", "/bodies/shien/roster/{fujinoEntry}")
        {
            Types = [("Post", "地域 係長"), ("From", "2026-11-28")], Missing = To("Post"), TooLong = To("Post"), NoDay = To("From"), Late = new Late.Refused("Post"),
        },
        new("/bodies/{body}/roster/{entry}/end", "asami", "/bodies/shien/roster/{katagiriEntry}")
        {
            Types = [("Until", "2026-11-30")], Missing = To("Until"), TooLong = Never("a day is short"), NoDay = To("Until"), Late = new Late.Refused("Until"),
        },
    ];
}
