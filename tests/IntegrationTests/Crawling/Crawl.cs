using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Crawling;

/// <summary>Walks every link a person can see, as a curious person would.</summary>
internal static partial class Crawl
{
    private const int MostPages = 220;
    private const int MostOfAKind = 2;

    /// <summary>Every page reachable from home, one for each kind of address and, for lists, the first few of a kind.</summary>
    public static async Task<IReadOnlyList<(Page Page, string From)>> AllPagesAsync(Visitor visitor)
    {
        var pages = new List<(Page Page, string From)>();
        var known = new HashSet<string> { "/" };
        var ofKind = new Dictionary<string, int>();
        var waiting = new Queue<(string Address, string From)>([("/", "")]);
        while (waiting.TryDequeue(out var next) && pages.Count < MostPages)
        {
            var page = await visitor.GetAsync(next.Address);
            pages.Add((page, next.From));
            if (page.Location is { } on && on.OriginalString.StartsWith('/')) Add(on.OriginalString, next.Address);
            foreach (var link in page.Document.Links.OfType<IHtmlAnchorElement>().Select(link => link.GetAttribute("href"))) Add(link, next.Address);
        }

        return pages;

        void Add(string? link, string from)
        {
            if (link is null || !link.StartsWith('/') || link.StartsWith("//", StringComparison.Ordinal)) return;
            var address = link.Split('#')[0];
            var kind = KindOf(address);
            if (!known.Add(address) || ofKind.GetValueOrDefault(kind) >= MostOfAKind) return;
            ofKind[kind] = ofKind.GetValueOrDefault(kind) + 1;
            waiting.Enqueue((address, from));
        }
    }

    /// <summary>An address with its ids and values taken out.</summary>
    public static string KindOf(string address) => Values().Replace(Ids().Replace(address, "{id}"), "=…");

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Ids();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Values();
}
