using Bunit;
using ConsoleSupport.Meetings.Client.Audit;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Audit;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.ComponentTests.Audit;

public sealed class Trail_on_a_page : PartTest
{
    private static readonly VerificationView Whole = new(Shells.Now, "相原", 48_213, 12, true, false, null, false, "rest 48213 9f2c");

    [Fact]
    public void Says_first_whether_the_chain_is_whole_and_up_to_where()
    {
        var state = Draw(Whole, []).Find(".trail-state");

        Assert.Contains("note-ok", state.ClassName, StringComparison.Ordinal);
        Assert.Contains("検証済み", state.TextContent, StringComparison.Ordinal);
        Assert.Contains("48,213件目まで", state.TextContent, StringComparison.Ordinal);
        Assert.Contains("38件", state.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_chain_is_named_and_says_what_to_do()
    {
        var state = Draw(Whole with { IsWhole = false, Fault = "「その他の記録」の48,102件目で途切れています（記録が抜けています）。" }, []).Find(".trail-state");

        Assert.Contains("note-err", state.ClassName, StringComparison.Ordinal);
        Assert.Contains("48,102件目で途切れています", state.TextContent, StringComparison.Ordinal);
        Assert.Contains("情報管理責任者に知らせ", state.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_or_missing_verification_warns()
    {
        Assert.Contains("note-warn", Draw(Whole with { IsOld = true }, []).Find(".trail-state").ClassName, StringComparison.Ordinal);
        Assert.Contains("まだ検証していません", Draw(null, []).Find(".trail-state").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_opens_to_what_was_asked_why_and_what_the_person_read()
    {
        var refusal = new RefusalView("「資料を開く」をしようとした", [new CodeView("gate.selected", "事案ごとの選定")], "お探しの資料は表示できません。", true, "/audit?Person=1");
        var page = Draw(Whole, [Row(1, null), Row(2, refusal)]);

        var details = Assert.Single(page.FindAll("details.minor"), one => one.TextContent.Contains("拒否された行為 2", StringComparison.Ordinal));
        Assert.Contains("事案ごとの選定", details.TextContent, StringComparison.Ordinal);
        Assert.Contains("お探しの資料は表示できません。", details.TextContent, StringComparison.Ordinal);
        Assert.Contains("存在しないものを求めたときと同じ文です。", details.TextContent, StringComparison.Ordinal);
        Assert.Equal(["許可", "拒否"], page.FindAll("tbody .badge").Select(badge => badge.TextContent.Trim()));
    }

    [Fact]
    public void Number_and_time_head_each_row_and_one_button_is_filled()
    {
        var page = Draw(Whole, [Row(7, null)]);

        Assert.StartsWith("7", page.Find("tbody th[scope=row]").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("もう一度検証する", Assert.Single(page.FindAll(".btn-primary")).TextContent, StringComparison.Ordinal);
        Assert.Contains("この閲覧も記録されました。", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_says_how_to_find_more() => Assert.Contains("条件を減らすか", Draw(Whole, []).Find(".empty").TextContent, StringComparison.Ordinal);

    private static AuditRowView Row(long number, RefusalView? refusal) => new(
        number, "その他の記録", "rest", Shells.Now, "藤野", "1", "資料を開いた", "cases.read", "事案 1a2b3c4d", "1a2b", null, refusal is null, "c8a1…70f0", "77d0…b320", refusal);

    private IRenderedComponent<AuditPage> Draw(VerificationView? verification, IReadOnlyList<AuditRowView> rows) => Render<AuditPage>(page => page.Add(
        one => one.View, new AuditView(verification, 48_251, new AuditFilter(), Problems.None, [], [], rows, null, null)));
}
