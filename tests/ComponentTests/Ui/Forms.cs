using Bunit;
using ConsoleSupport.Meetings.Client.Ui;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.ComponentTests.Ui;

public sealed class Forms : PartTest
{
    [Fact]
    public void A_form_carries_the_token_and_a_key_of_its_own()
    {
        var first = Form(Problems.None, _ => { });
        var second = Form(Problems.None, _ => { });

        Assert.Equal("post", first.Find("form").GetAttribute("method"));
        Assert.Equal("token-value", first.Find("input[name='__token']").GetAttribute("value"));
        Assert.NotEqual(
            first.Find("input[name='IdempotencyKey']").GetAttribute("value"),
            second.Find("input[name='IdempotencyKey']").GetAttribute("value"));
    }

    [Fact]
    public void Problems_are_listed_at_the_top_with_links_to_their_fields()
    {
        var problems = new Problems([new Problem("StepUp.Code", "確認コードが違います。"), new Problem(null, "ほかの人が先に変えました。")]);
        var form = Form(problems, builder =>
        {
            builder.OpenComponent<StepUpBox>(0);
            builder.CloseComponent();
        });
        var list = form.Find("form > [data-problems]");
        var link = Assert.Single(list.QuerySelectorAll("a"));

        Assert.Equal("-1", list.GetAttribute("tabindex"));
        Assert.True(list.HasAttribute("autofocus"));
        Assert.Equal("StepUp.Code", form.Find(link.GetAttribute("href")!).GetAttribute("name"));
        Assert.Equal(2, list.QuerySelectorAll("li").Length);
        Assert.Contains("確認コードが違います。", form.Find("#" + form.Find("[name='StepUp.Code']").GetAttribute("aria-describedby")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_proof_of_being_oneself_is_drawn_without_values()
    {
        var form = Form(Problems.None, builder =>
        {
            builder.OpenComponent<StepUpBox>(0);
            builder.CloseComponent();
        });

        Assert.False(form.Find("[name='StepUp.Password']").HasAttribute("value"));
        Assert.False(form.Find("[name='StepUp.Code']").HasAttribute("value"));
        Assert.Equal("password", form.Find("[name='StepUp.Password']").GetAttribute("type"));
    }

    [Fact]
    public void A_button_without_reason_sends_the_form()
    {
        var button = Render<Button>(part => part
            .Add(one => one.Kind, ButtonKind.Primary)
            .Add(one => one.Name, "Item")
            .Add(one => one.Value, "7")
            .Add(one => one.Form, "acts")
            .AddChildContent("署名する")).Find("button");

        Assert.Equal(("submit", "Item", "7", "acts"), (button.GetAttribute("type"), button.GetAttribute("name"), button.GetAttribute("value"), button.GetAttribute("form")));
        Assert.Equal("署名する", button.TextContent.Trim());
        Assert.Contains("btn-primary", button.ClassList);
    }

    [Fact]
    public void A_button_that_cannot_be_pressed_yet_says_why_and_keeps_its_place_in_the_tab_order()
    {
        var part = Render<Button>(blocked => blocked.Add(one => one.Because, "R8-023 の根拠が必要です").AddChildContent("次第を確定する"));
        var button = part.Find("button");

        Assert.Equal(("button", "true"), (button.GetAttribute("type"), button.GetAttribute("aria-disabled")));
        Assert.False(button.HasAttribute("disabled"));
        Assert.Contains("R8-023 の根拠が必要です", part.Find($"#{button.GetAttribute("aria-describedby")}").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_with_an_icon_only_has_a_name()
    {
        var button = Render<Button>(part => part.Add(one => one.Icon, IconName.Up).Add(one => one.Label, "上へ")).Find("button");

        Assert.Equal("上へ", button.GetAttribute("aria-label"));
        Assert.Equal("true", button.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }
}
