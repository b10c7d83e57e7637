using static ConsoleSupport.Meetings.IntegrationTests.Forms.Applies;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>What is told at home, and the person's own request for their data.</summary>
internal static class FormsOfAnswers
{
    private const string Request = "/own-requests/{ownRequest}";
    private static readonly Applies NoDay = Never("no day in it");
    private static readonly Applies NoText = Never("buttons and choices only");

    public static IReadOnlyList<FormRow> Rows { get; } =
    [
        new("/bodies/{body}/actions/{action:guid}/take-home/text", "asami", "/bodies/shien/actions/{action}/take-home")
        {
            Before = async walk => walk.Name("action", await walk.FindAsync($"""SELECT "Id"::text FROM agreed_actions WHERE "Owner" = (SELECT "Id" FROM accounts WHERE "Email" = 'morishita@midorino.example') LIMIT 1""")),
            Types = [("TakeHome", "面談の 日を決める")], Missing = To("TakeHome"), TooLong = To("TakeHome"), NoDay = NoDay, Late = new Late.Refused("TakeHome"),
        },
        new("/bodies/{body}/actions/{action:guid}/take-home/told", "morishita", "/bodies/shien/actions/{action}/take-home")
        {
            Types = [("People", "窓口担当の 二人"), ("Day", "2026-11-25"), ("Needed", "true")], Missing = To("People"), TooLong = To("People"), NoDay = To("Day"), Late = new Late.Again("told once more"),
        },
        new("/own-requests", "kashiwagi", "/own-requests")
        {
            Types = [("Body", "shien"), ("Label", "R8 架空"), ("Reference", "開 第12号"), ("ReceivedOn", "2026-11-25"), ("Requester", "本人 窓口")],
            Missing = To("Requester"), TooLong = To("Reference"), NoDay = To("ReceivedOn"), Late = new Late.Again("one more request"), Names = "unknownRequest",
        },
        new("/bodies/{body}/cases/{caseFile}/own-requests/{ownRequest}/confirm", "asami", "{caseB}/own-requests")
        {
            Before = async walk =>
            {
                // FindAsync takes the hyphens out, which a label needs.
                var hidden = await walk.FindAsync("""SELECT replace("Label", '-', '~') FROM case_files ORDER BY "OpenedAt", "Id" OFFSET 1 LIMIT 1""");
                walk.Name("request", (await walk.DoAsync("kashiwagi", "/own-requests", "/own-requests", new
                {
                    Body = "shien", Label = hidden.Replace('~', '-'), Reference = "開第13号", ReceivedOn = "2026-11-25", Requester = "本人、窓口で運転免許証",
                })).Location!.OriginalString);
            },
            Types = [("How", "面談で 本人と確かめた")], Missing = To("How"), TooLong = To("How"), NoDay = NoDay, Late = new Late.Refused("How"),
        },
        new($"{Request}/open", "kashiwagi", "{request}")
        {
            Types = [("StepUp.Password", "*password"), ("StepUp.Code", "*code")], Missing = To("StepUp.Code"), TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new($"{Request}/answer", "kashiwagi", "{request}")
        {
            Types = [("Outcome", "Partly"), ("Reason", "79条 第三者に関する部分")], Missing = To("Outcome"), TooLong = To("Reason"), NoDay = NoDay, Late = new Late.Refused("Reason"),
        },
    ];
}
