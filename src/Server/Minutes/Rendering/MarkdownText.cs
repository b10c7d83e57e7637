using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.Server.Minutes.Rendering;

/// <summary>Turns what people typed into markup: the only place where text becomes markup (T10).</summary>
/// <remarks>Raw HTML stays text, links lead to https, http and mailto only, pictures become their words, headings stay below those of the page.</remarks>
internal static class MarkdownText
{
    private const int LowestPageHeading = 3;
    private static readonly string[] Schemes = [Uri.UriSchemeHttps, Uri.UriSchemeHttp, Uri.UriSchemeMailto];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseSoftlineBreakAsHardlineBreak().Build();

    public static RenderFragment Render(string text)
    {
        var html = ToHtml(text);
        return builder => builder.AddMarkupContent(0, html);
    }

    internal static string ToHtml(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(6, heading.Level + LowestPageHeading);
        foreach (var link in document.Descendants<LinkInline>().ToArray())
            if (link.IsImage || !IsAllowed(link.Url)) Unwrap(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
            if (!IsAllowed(link.IsEmail ? $"{Uri.UriSchemeMailto}:{link.Url}" : link.Url)) link.ReplaceBy(new LiteralInline(link.Url));

        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>Relative addresses are refused too: minutes are read on paper and elsewhere.</summary>
    private static bool IsAllowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);

    /// <summary>Keeps the words of a link or picture and drops the rest.</summary>
    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
