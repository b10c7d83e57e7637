using System.Globalization;
using Bunit;
using ConsoleSupport.Meetings.Client.Layout;
using ConsoleSupport.Meetings.Client.Ui;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ConsoleSupport.Meetings.ComponentTests.Layout;

public sealed class Documents : PartTest
{
    [Fact]
    public void A_page_has_its_language_title_one_sheet_and_one_script()
    {
        var page = Draw<SamplePage>(Shells.Of(Shells.Horikawa));

        Assert.Contains("<!DOCTYPE html>", page.Markup, StringComparison.Ordinal);
        Assert.Contains("lang=\"ja\"", page.Markup, StringComparison.Ordinal);
        Assert.Contains("<title>ホーム - 支援会議コンソール</title>", page.Markup, StringComparison.Ordinal);
        Assert.Single(page.FindAll("link[rel=stylesheet]"));
        Assert.StartsWith("/dist/main.js?v=", Assert.Single(page.FindAll("script")).GetAttribute("src"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[style]"));
    }

    [Fact]
    public void The_way_to_the_content_comes_first_and_leads_there()
    {
        var page = Draw<SamplePage>(Shells.Of(Shells.Horikawa, demo: true));

        Assert.Equal("本文へ移動", page.FindAll("a")[0].TextContent);
        Assert.Equal("-1", page.Find("main#main").GetAttribute("tabindex"));
        Assert.Contains("デモデータ", page.Find(".demo-banner").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_says_that_everything_is_recorded_and_whom_to_call()
    {
        foreach (var viewer in new[] { Shells.Horikawa, null })
        {
            var footer = Draw<SamplePage>(Shells.Of(viewer)).Find("footer").TextContent;

            Assert.Contains("見たこと・探したこと・変えたことは、すべて記録され、消すことはできません。", footer, StringComparison.Ordinal);
            Assert.Contains("事務局 内線 2145", footer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Signing_out_is_a_form_and_only_for_those_who_are_signed_in()
    {
        Assert.NotEmpty(Draw<SamplePage>(Shells.Of(Shells.Horikawa)).FindAll("form[method=post][action='/sign-out'] input[name='__token']"));
        Assert.Empty(Draw<SamplePage>(Shells.Of()).FindAll("form"));
    }

    [Fact]
    public void The_current_section_is_marked()
    {
        var page = Draw<SamplePage>(Shells.Of(Shells.Horikawa));

        Assert.Equal("ホーム", page.Find(".sections [aria-current='page']").TextContent);
    }

    [Fact]
    public void What_the_last_act_did_is_said_in_a_place_that_is_always_there()
    {
        Assert.Empty(Draw<SamplePage>(Shells.Of(Shells.Horikawa)).Find(".notice-place[role=status]").TextContent.Trim());
        Assert.Equal(
            "署名を保存しました。",
            Draw<SamplePage>(Shells.Of(Shells.Horikawa, new NoticeView("署名を保存しました。", NoticeKind.Done))).Find(".notice-place").TextContent.Trim());
    }

    [Fact]
    public void A_page_chooses_its_frame()
    {
        Assert.Empty(Draw<RoomPage>(Shells.Of(Shells.Horikawa)).FindAll(".site-header, main, footer"));
        Assert.NotEmpty(Draw<SamplePage>(Shells.Of(Shells.Horikawa)).FindAll(".site-header, main, footer"));
    }

    [Fact]
    public void English_is_complete_around_a_page()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");

        var page = Draw<SamplePage>(Shells.Of(Shells.Horikawa));

        Assert.Contains("lang=\"en\"", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Skip to content", page.FindAll("a")[0].TextContent);
    }

    [Fact]
    public void What_is_not_available_looks_the_same_whatever_the_cause()
    {
        var first = Render<ErrorPage>(part => part.Add(page => page.Kind, ErrorKind.NotAvailable));
        var second = Render<ErrorPage>(part => part.Add(page => page.Kind, ErrorKind.NotAvailable).Add(page => page.Reason, "除斥").Add(page => page.Number, "A1"));

        Assert.Equal(first.Markup, second.Markup);
        Assert.Contains("お探しの資料は表示できません。", first.Markup, StringComparison.Ordinal);
        Assert.Contains("必要な場合は事務局にお問い合わせください。", first.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<Document> Draw<TPage>(ShellView shell) =>
        Render<Document>(part => part.Add(document => document.Shell, shell).Add(document => document.Page, typeof(TPage)));

    private sealed class SamplePage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<PageHead>(0);
            builder.AddComponentParameter(1, nameof(PageHead.Title), "今日すること");
            builder.CloseComponent();
        }
    }

    [Frame(Frame.Room)]
    private sealed class RoomPage : ComponentBase;
}
