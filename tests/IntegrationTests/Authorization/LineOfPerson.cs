using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Authorization;

/// <summary>One person's open line to the room, and what came down it since one last forgot. Whoever is sent for the page fetches it and tries to come back with it, as a browser would.</summary>
internal sealed class LineOfPerson(Visitor visitor, Uri address, string room) : IAsyncDisposable
{
    private const char End = '\u001e';
    private HubClient? _line;
    private bool _isIn;
    private int _from;

    public Visitor Visitor => visitor;

    public void Forget() => _from = _line?.Frames.Length ?? 0;

    /// <summary>The parts of the room the person was told, as one text; empty when there were none.</summary>
    public async Task<string> ToldAsync(string session)
    {
        if (_line is null)
        {
            try { _line = await HubClient.OpenAsync(visitor, address, address.GetLeftPart(UriPartial.Authority)); }
            catch (WebSocketException) { return ""; }
        }

        // The answer comes after everything that was sent before it.
        if (_isIn) await _line.CallAsync("Here");
        var told = new StringBuilder();
        foreach (var frame in _line.Frames[_from..].Split(End, StringSplitOptions.RemoveEmptyEntries))
        {
            var message = JsonSerializer.Deserialize<JsonElement>(frame);
            if (!message.TryGetProperty("target", out var target)) continue;
            if (target.GetString() == "Revoked") _isIn = false;
            else foreach (var change in message.GetProperty("arguments").EnumerateArray()) told.Append(PartsOf(change));
        }

        if (_isIn) return told.ToString();
        var page = await visitor.OpenAsync(room);
        var answer = await _line.JoinAsync(page, session);
        _isIn = answer.GetProperty("status").GetString() == "ok";
        return _isIn ? PartsOf(page) + PartsOf(answer) : "";
    }

    private static string PartsOf(Page page) => WebUtility.HtmlDecode(string.Concat(page.Document.QuerySelectorAll("[data-fragment]").Select(part => part.InnerHtml)));

    private static string PartsOf(JsonElement told) =>
        told.TryGetProperty("fragments", out var parts) ? WebUtility.HtmlDecode(string.Concat(parts.EnumerateArray().Select(part => part.GetProperty("html").GetString()))) : "";

    public async ValueTask DisposeAsync()
    {
        if (_line is not null) await _line.DisposeAsync();
        visitor.Dispose();
    }
}
