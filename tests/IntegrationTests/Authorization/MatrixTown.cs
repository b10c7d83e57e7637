using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Leaks;
using ConsoleSupport.Meetings.IntegrationTests.Room;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Authorization;

/// <summary>The invented town with its next meeting open at case a, and one person for each relation to that case. Nothing that is tried here is kept.</summary>
public sealed class MatrixTown : PlantedTown
{
    internal Ledger Ledger { get; } = new();

    /// <summary>Column, who stands for it, and the case that is tried. The names of the columns are those of docs/rules/authorization.md.</summary>
    internal static IReadOnlyList<Relation> Relations { get; } =
    [
        new("誰でも", "", "a", "nobody signed in"),
        new("要素1", "seto" + Stopped, "a", "password given, code not yet"),
        new("管理", "usami", "a", "administrator"),
        new("監査", "kiriyama", "a", "auditor"),
        new("開示", "kashiwagi", "a", "disclosure officer"),
        new("他体", "nonomura", "a", "member of another body only"),
        new("退任", "hidaka", "a", "former member, was selected"),
        new("未署名", "fujino", "e", "selected, has not signed"),
        new("期限切", "okumura", "a", "selected, declaration ran out"),
        new("非選定", "katagiri", "a", "member, not selected"),
        new("除斥", "wakabayashi", "a", "member, recused"),
        new("選定", "seto", "a", "selected, in the room"),
        new("事務", "onodera", "a", "secretariat, not named on the case"),
        new("担当", "asami", "a", "secretariat named on the case"),
        new("座長", "yagisawa", "a", "chair, in the room"),
        new("代理", "saegusa", "a", "deputy, chair not concerned"),
        new("情報", "kurata", "a", "information manager, asked to approve"),
    ];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var relation in Relations) await ComeAsync(relation.Person);

        // Whoever may come into the room is there before anything is taken from them.
        string[] present = ["asami", "katagiri", "wakabayashi", "okumura", "hidaka"];
        foreach (var person in present) await CheckInAsync(await ComeAsync(person), Meeting);
        var chair = await ComeAsync("yagisawa");
        for (var room = await chair.OpenAsync($"{Meeting}/room"); room.Html.Contains("/room/admit", StringComparison.Ordinal);)
            room = await RoomTown.PressAsync(chair, room, "/admit");
        await AskForAsync("kashiwagi", "/own-requests", "/own-requests", new { Body = "shien", Label = LabelOf("a"), Reference = "総-12", ReceivedOn = "2026-11-20", Requester = "窓口で本人を確かめた" });
        await AskForAsync("asami", $"{Meeting}/room", "/room/decision", new { Decision = "明日たずねる" });
        await AskForAsync("asami", $"{Meeting}/room", "/room/action", new { Text = "訪ねる日を決める", Owner = await AccountAsync("seto"), DueOn = "2026-12-10" });
        await AskForAsync("asami", "/account/lost-authenticators", "/lost-authenticators", new { DemoPeople.Of("horikawa").Email, Confirmed = "true" });
        await ExecuteAsync($"""UPDATE roster_entries SET "Until" = date '2026-11-24' WHERE "Account" = '{await AccountAsync("hidaka")}'""");
        await ExecuteAsync($"""UPDATE declarations SET "ValidUntil" = date '2026-11-24' WHERE "Account" = '{await AccountAsync("okumura")}'""");
    }

    /// <summary>Something of which others then decide.</summary>
    private async Task AskForAsync(string person, string page, string action, object words)
    {
        var answer = await (await (await ComeAsync(person)).OpenAsync(page)).SubmitAsync(action, words);
        if (answer.Status is not HttpStatusCode.OK) throw new InvalidOperationException($"{person} could not ask at {page}: {answer.Text}");
    }

    private protected override void Beside(IServiceCollection services)
    {
        services.AddSingleton(Ledger);
        services.AddScoped<IBeforeCommit, StopBeforeCommit>();

        // All columns come from one address: without a pace of its own for each request, a quick run meets the limit and not the rule.
        services.AddScoped<SignInPace.Paces>();
    }
}

/// <param name="Person">Short name of who stands for it; empty for nobody.</param>
/// <param name="Case">Key of the case that is tried.</param>
internal sealed record Relation(string Column, string Person, string Case, string Words);
