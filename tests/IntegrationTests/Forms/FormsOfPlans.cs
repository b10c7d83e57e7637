using ConsoleSupport.Meetings.IntegrationTests.Leaks;
using ConsoleSupport.Meetings.IntegrationTests.Room;
using static ConsoleSupport.Meetings.IntegrationTests.Forms.Applies;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>A support plan, from the meeting that hears it to the next plan; the second one is heard at a second meeting.</summary>
internal static class FormsOfPlans
{
    private const string Plan = "/bodies/{body}/cases/{caseFile}/plans/{plan:guid}";
    private static readonly Applies NoText = Never("buttons and choices only");
    private static readonly Applies NoDay = Never("no day in it");

    /// <summary>No service that needs the municipality's decision.</summary>
    private static readonly (string, string)[] Small =
    [
        ("Wish", "春までに 働きたい"), ("Goal", "週三日の 就労"), ("Policy", "無理なく 進める"), ("Monitoring", "月に 一度"),
        ("Services", "Consultation"), ("Details[Consultation]", "二週間に 一度の面談"), ("Details[WorkReadiness]", ""), ("Details[HouseholdBudget]", ""), ("Details[LivelihoodLoan]", ""),
    ];

    private static readonly (string, string)[] Large =
    [
        ("Wish", "春までに 働きたい"), ("Goal", "週四日の 就労"), ("Policy", "無理なく 進める"), ("Monitoring", "月に 一度"), ("Services", "HouseholdBudget"),
        ("Details[HouseholdBudget]", "月に 一度の家計相談"), ("Details[Consultation]", ""), ("Details[WorkReadiness]", ""), ("Details[LivelihoodLoan]", ""),
    ];

    public static IReadOnlyList<FormRow> Rows { get; } =
    [
        new("/bodies/{body}/cases/{caseFile}/plans/emergency", "asami", "{otherCase}/plans")
        {
            Before = NameAsync,
            Types = [("Service", "*"), ("StartedOn", "2026-11-20")], Missing = To("Service"), TooLong = NoText, NoDay = To("StartedOn"), Late = new Late.Refused(),
        },
        new("/bodies/{body}/cases/{caseFile}/plans/new", "asami", "{thirdCase}/plans/new")
        {
            Types = Small, Missing = To("Goal"), TooLong = To("Policy"), NoDay = NoDay, Late = new Late.Refused("Wish", "Goal"),
        },
        new($"{Plan}/edit", "asami", "{plan}/edit")
        {
            Types = Small, Missing = To("Wish"), TooLong = To("Monitoring"), NoDay = NoDay, Late = new Late.Refused("Wish", "Details[Consultation]"),
        },
        new("/bodies/{body}/meetings/{meeting}/plans/municipal-only", "yagisawa", "{coordination}/plans")
        {
            Types = [("MunicipalReason", "委託先の 都合がつかない")], Missing = To("MunicipalReason"), TooLong = To("MunicipalReason"), NoDay = NoDay, Late = new Late.Refused("MunicipalReason"),
        },
        new("/bodies/{body}/meetings/{meeting}/items/{item}/plan", "asami", "{coordination}/items/{item}/plan")
        {
            Before = async walk =>
            {
                await HoldAsync(walk, "{coordination}");
                await walk.DoAsync("asami", "{plan}/edit", "/edit", new { Goal = "週二日の就労" });
            },
            Types = Word, Missing = To("Dissent"), TooLong = To("Exchange"), NoDay = NoDay, Late = new Late.Refused("Changes", "Exchange"),
        },
        new($"{Plan}/agreement", "asami", "{plan}")
        {
            Before = walk => ConfirmAsync(walk, "{coordination}"),
            Types = [("AgreedOn", "2026-11-25"), ("Way", "Visit"), ("AskedBy", "*")], Missing = To("AskedBy"), TooLong = NoText, NoDay = To("AgreedOn"), Late = new Late.Refused(),
        },
        new($"{Plan}/report", "asami", "{plan}")
        {
            Types = [("ReportedOn", "2026-11-25"), ("ReportedTo", "*")], Missing = To("ReportedTo"), TooLong = NoText, NoDay = To("ReportedOn"), Late = new Late.Refused(),
        },
        new($"{Plan}/correction", "asami", "{plan}/correction")
        {
            Types = [("Wish", "夏までに 働きたい"), ("PersonConfirmedOn", "2026-11-25"), ("AgenciesConfirmed", "社協に 確かめた"), ("ReportedOn", "2026-11-25"), ("ReportedTo", "*"), ("SharedInOffice", "true")],
            Missing = To("AgenciesConfirmed"), TooLong = To("Wish"), NoDay = To("PersonConfirmedOn"), Late = new Late.Refused("Wish", "AgenciesConfirmed"),
        },
        new($"{Plan}/replan", "asami", "{plan}")
        {
            Types = [("EndedOn", "2026-11-25"), ("Evaluation", "目標に 近づいた")], Missing = To("Evaluation"), TooLong = To("Evaluation"), NoDay = To("EndedOn"), Late = new Late.Refused("Evaluation"), Names = "next",
        },
        new($"{Plan}/table", "asami", "{next}")
        {
            Before = PlanAnotherAsync,
            Types = [("Item", "*")], Missing = To("Item"), TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new($"{Plan}/decision", "asami", "{next}")
        {
            Before = DecideUponAsync,
            Types =
            [
                ("Outcome", "granted"), ("DecidedOn", "2026-11-25"), ("Number", "み生 第88号"), ("Office", "*"), ("Delivery", "AtOffice"), ("StepUp.Password", "*password"), ("StepUp.Code", "*code"),
            ],
            Missing = To("Number"), TooLong = To("Number"), NoDay = To("DecidedOn"), Late = new Late.Refused(),
        },
    ];

    private static (string, string)[] Word => [("Word", "Approved"), ("Changes", "目標を 下げた"), ("Dissent", "なし"), ("Exchange", "月に 一度、社協と")];

    /// <summary>The case whose plan is on the agenda of the 支援調整会議, and two new ones without a plan.</summary>
    private static async Task NameAsync(FormWalk walk)
    {
        walk.Name("planCase", $"/bodies/chosei/cases/{await walk.FindAsync("""SELECT "CaseFile"::text FROM plans""")}");
        walk.Name("plan", walk.Fill("{planCase}") + $"/plans/{await walk.FindAsync("""SELECT "Id"::text FROM plans""")}");
        walk.Name("item", await walk.FindAsync("""SELECT "Item"::text FROM plans"""));
        walk.Name("coordination", $"/bodies/chosei/meetings/{await walk.FindAsync($"""SELECT "Meeting"::text FROM agenda_items WHERE "Id" = '{walk.Fill("{item}")}'""")}");
        foreach (var name in new[] { "otherCase", "thirdCase" })
            walk.Name(name, (await walk.DoAsync("asami", "/bodies/chosei/cases/new", "/cases/new", new { Label = $"R8-9{name[0]}" })).Location!.OriginalString);
    }

    /// <summary>Brings the meeting to now, lets people in and goes on to the item of the case.</summary>
    private static async Task HoldAsync(FormWalk walk, string meeting)
    {
        var (id, now) = (walk.Fill(meeting).Split('/')[^1], walk.Host.Clock.GetUtcNow());
        await walk.FindAsync($"""UPDATE meetings SET "StartsAt" = '{now.AddMinutes(5):O}', "EndsAt" = '{now.AddMinutes(65):O}' WHERE "Id" = '{id}' RETURNING 'so'""");
        foreach (var person in new[] { "yagisawa", "asami", "seto" }) await PlantedTown.CheckInAsync(await walk.AsAsync(person), walk.Fill(meeting));
        var chair = await walk.AsAsync("yagisawa");
        var room = await walk.OpenAsync("yagisawa", $"{meeting}/room");
        while (room.Document.QuerySelector("button[formaction$='/admit']") is not null) room = await RoomTown.PressAsync(chair, room, "/admit");
        await RoomTown.PressAsync(chair, room, "/open");
        for (var steps = 0; steps < 8 && (await walk.OpenAsync("asami", $"{meeting}/room")).Document.QuerySelector("#room-facts") is null; steps++)
            await RoomTown.PressAsync(chair, await walk.OpenAsync("yagisawa", $"{meeting}/room"), "/next");
    }

    private static async Task ConfirmAsync(FormWalk walk, string meeting) =>
        await RoomTown.PressAsync(await walk.AsAsync("yagisawa"), await walk.OpenAsync("yagisawa", $"{meeting}/room"), "/decision/confirm");

    /// <summary>A second meeting with the same case, for the second plan.</summary>
    private static async Task PlanAnotherAsync(FormWalk walk)
    {
        await RoomTown.PressAsync(await walk.AsAsync("yagisawa"), await walk.OpenAsync("yagisawa", "{coordination}/room"), "/close");
        walk.Name("second", (await walk.DoAsync("asami", "/bodies/chosei/meetings/new", "/meetings/new", new { Day = "2026-12-18", Start = "10:00", End = "11:00", Place = "会議室1" })).Location!.OriginalString);
        var caseFile = walk.Fill("{planCase}").Split('/')[^1];
        var page = await walk.OpenAsync("asami", $"{{second}}/items/new?CaseFile={caseFile}");
        var fact = page.Document.QuerySelector("input[name=Facts]")!.GetAttribute("value")!;
        await page.SubmitAsync(page.Document.Forms.Single(form => form.Id == "item"), new { Facts = fact, Kind = "Both", Presenter = walk.Fill("{seto}"), Outcome = "再プランを決める" });
    }

    /// <summary>The second plan, with a service to decide on, is heard and approved.</summary>
    private static async Task DecideUponAsync(FormWalk walk)
    {
        var edit = await walk.OpenAsync("asami", "{next}/edit");
        var given = Large.Select(field => field.Item1).ToHashSet();
        var fields = Support.Hosts.Page.FieldsOf(edit.Form("/edit")).Where(field => !given.Contains(field.Key)).Concat(Large.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        await (await walk.AsAsync("asami")).PostAsync(walk.Fill("{next}/edit"), fields);
        foreach (var person in new[] { "yagisawa", "asami", "asami", "asami" })
            await (await walk.OpenAsync(person, "{second}")).SubmitAsync("/move");
        await HoldAsync(walk, "{second}");
        var item = await walk.FindAsync($"""SELECT "Item"::text FROM plans WHERE "Id" = '{walk.Fill("{next}").Split('/')[^1]}'""");
        await walk.DoAsync("asami", $"{{second}}/items/{item}/plan", "/plan", new { Word = "Approved", Changes = "なし", Dissent = "なし", Exchange = "月に一度" });
        await ConfirmAsync(walk, "{second}");
    }
}
