using Bunit;
using ConsoleSupport.Meetings.Client.Ui;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.ComponentTests.Ui;

public sealed class Fields : PartTest
{
    private static readonly Choice[] Options = [new("a", "禁止"), new("b", "全員", "議長も含む")];

    public static TheoryData<string> EachField => ["text", "date", "area", "select", "tick", "ticks", "circles"];

    [Theory]
    [MemberData(nameof(EachField))]
    public void A_label_is_tied_to_its_field(string kind)
    {
        var field = Draw(kind, Problems.None);

        foreach (var label in field.FindAll("label")) Assert.NotNull(field.Find($"#{label.GetAttribute("for")}").GetAttribute("name"));
        Assert.NotEmpty(field.FindAll("label"));
    }

    [Theory]
    [MemberData(nameof(EachField))]
    public void A_problem_is_told_at_the_field_and_to_those_who_do_not_see_it(string kind)
    {
        var field = Draw(kind, new Problems([new Problem("Due", "実在する日付を書いてください。"), new Problem("Other", "別の欄")]));
        var control = field.Find("[name='Due']");
        var described = control.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.Find($"#{id}").TextContent);

        // A circle cannot be wrong by itself; its group can.
        var judged = kind == "circles" ? field.Find("[role='radiogroup']") : control;

        Assert.Equal("true", judged.GetAttribute("aria-invalid"));
        Assert.Contains(described, text => text.Contains("実在する日付を書いてください。", StringComparison.Ordinal));
        Assert.DoesNotContain("別の欄", field.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EachField))]
    public void A_field_without_problem_is_not_marked(string kind)
    {
        Assert.Empty(Draw(kind, Problems.None).FindAll("[aria-invalid]"));
    }

    [Fact]
    public void Need_is_said_in_words()
    {
        Assert.Contains("必須", Draw("text", Problems.None, required: true).Markup, StringComparison.Ordinal);
        Assert.Contains("任意", Draw("text", Problems.None).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_date_comes_back_as_it_was_typed()
    {
        var field = Render<DateField>(part => part.Add(date => date.Name, "Due").Add(date => date.Label, "期限").Add(date => date.Value, "令和8年11月31日?"));

        Assert.Equal("令和8年11月31日?", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void What_was_typed_is_never_markup()
    {
        const string Typed = "\"><script>alert(1)</script>";

        var field = Render<TextField>(part => part.Add(text => text.Name, "Title").Add(text => text.Label, "題").Add(text => text.Value, Typed));
        var area = Render<TextArea>(part => part.Add(text => text.Name, "Note").Add(text => text.Label, "文").Add(text => text.Value, Typed));

        Assert.Equal(Typed, field.Find("input").GetAttribute("value"));
        Assert.Equal(Typed, area.Find("textarea").TextContent);
        Assert.Empty(field.FindAll("script"));
        Assert.Empty(area.FindAll("script"));
    }

    [Fact]
    public void A_password_is_never_drawn_with_its_value()
    {
        var field = Render<TextField>(part => part.Add(text => text.Name, "Password").Add(text => text.Label, "パスワード").Add(text => text.Type, "password").Add(text => text.Value, "secret"));

        Assert.DoesNotContain("secret", field.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_line_break_of_a_text_is_kept()
    {
        var area = Render<TextArea>(part => part.Add(text => text.Name, "Note").Add(text => text.Label, "文").Add(text => text.Value, "\n二行目"));

        Assert.Contains(">\n\n二行目<", area.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Chosen_options_are_marked()
    {
        var list = Render<CheckList>(part => part.Add(ticks => ticks.Name, "Facts").Add(ticks => ticks.Label, "情報項目").Add(ticks => ticks.Options, Options).Add(ticks => ticks.Values, ["b"]));
        var fold = Render<SelectField>(part => part.Add(select => select.Name, "Kind").Add(select => select.Label, "種類").Add(select => select.Options, Options).Add(select => select.Value, "b").Add(select => select.Blank, "選んでください"));

        Assert.Equal("b", Assert.Single(list.FindAll("input[checked]")).GetAttribute("value"));
        Assert.Equal("b", Assert.Single(fold.FindAll("option[selected]")).GetAttribute("value"));
        Assert.Equal(3, fold.FindAll("option").Count);
    }

    private IRenderedComponent<IComponent> Draw(string kind, Problems problems, bool required = false)
    {
        Type type = kind switch
        {
            "text" => typeof(TextField),
            "date" => typeof(DateField),
            "area" => typeof(TextArea),
            "select" => typeof(SelectField),
            "tick" => typeof(CheckField),
            "ticks" => typeof(CheckList),
            _ => typeof(RadioList),
        };

        return Render<DynamicComponent>(part => part
            .Add(dynamic => dynamic.Type, type)
            .Add(dynamic => dynamic.Parameters, new Dictionary<string, object>
            {
                ["Name"] = "Due",
                ["Label"] = "期限",
                ["Hint"] = "例：12/4",
                ["Required"] = required,
                ["Problems"] = problems,
            }.Concat(kind is "select" or "ticks" or "circles" ? [new("Options", Options)] : []).ToDictionary()));
    }
}
