using ConsoleSupport.Meetings.Server.Minutes.Rendering;

namespace ConsoleSupport.Meetings.UnitTests.Minutes;

public sealed class Text_of_minutes
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;")]
    [InlineData("文 <img src=x onerror=alert(1)> 文", "&lt;img")]
    [InlineData("<div onclick=\"x()\">\n\n文", "&lt;div")]
    [InlineData("- a\n  - <b onmouseover=x>b</b>", "&lt;b")]
    [InlineData("> <iframe src=https://example.jp></iframe>", "&lt;iframe")]
    [InlineData("<!-- <script> -->", "&lt;!--")]
    public void Markup_that_somebody_typed_stays_text(string typed, string shown)
    {
        var html = MarkdownText.ToHtml(typed);

        Assert.Contains(shown, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<iframe", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<div", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("[押す](javascript:alert(1))")]
    [InlineData("[押す](JaVaScRiPt:alert(1))")]
    [InlineData("[押す](java&#x73;cript:alert(1))")]
    [InlineData("[押す](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[押す](vbscript:x)")]
    [InlineData("[押す](file:///etc/passwd)")]
    [InlineData("[押す](/bodies/shien/cases)")]
    [InlineData("[押す](//example.jp)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[押す][a]\n\n[a]: javascript:alert(1)")]
    [InlineData("[**押す**](javascript:alert(1))")]
    [InlineData("[[押す](javascript:alert(1))](javascript:alert(2))")]
    public void A_link_to_anything_but_a_page_or_a_mailbox_becomes_its_words(string typed) =>
        Assert.DoesNotContain("href", MarkdownText.ToHtml(typed), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("[窓口](https://example.jp/a)", "href=\"https://example.jp/a\"")]
    [InlineData("[窓口](http://example.jp)", "href=\"http://example.jp")]
    [InlineData("[窓口](mailto:madoguchi@example.jp)", "href=\"mailto:madoguchi@example.jp\"")]
    [InlineData("<https://example.jp/>", "href=\"https://example.jp/\"")]
    [InlineData("<madoguchi@example.jp>", "href=\"mailto:madoguchi@example.jp\"")]
    public void A_link_to_a_page_or_a_mailbox_stays(string typed, string link) =>
        Assert.Contains(link, MarkdownText.ToHtml(typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("![図](https://example.jp/a.png)")]
    [InlineData("![図](data:image/png;base64,AAAA)")]
    [InlineData("[![図](https://example.jp/a.png)](https://example.jp)")]
    [InlineData("- a\n  - ![図](https://example.jp/a.png)")]
    public void A_picture_becomes_its_words(string typed)
    {
        var html = MarkdownText.ToHtml(typed);

        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("図", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Bold_lists_and_line_ends_are_drawn()
    {
        var html = MarkdownText.ToHtml("**太字**と\n次の行\n\n- 一\n- 二");

        Assert.Contains("<strong>太字</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<br", html, StringComparison.Ordinal);
        Assert.Contains("<li>一</li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_stays_below_those_of_the_page() => Assert.Contains("<h4>見出し</h4>", MarkdownText.ToHtml("# 見出し"), StringComparison.Ordinal);
}
