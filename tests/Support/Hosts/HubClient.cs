using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace ConsoleSupport.Meetings.Support.Hosts;

/// <summary>A line to the hub as it goes over the wire: a WebSocket, a handshake, JSON messages that end with 0x1E. It keeps every frame it got.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private const char End = '\u001e';
    private readonly ClientWebSocket _socket = new();
    private readonly Channel<JsonElement> _messages = Channel.CreateUnbounded<JsonElement>();
    private readonly StringBuilder _frames = new();
    private readonly CancellationTokenSource _over = new();
    private Task _reading = Task.CompletedTask;
    private int _calls;

    /// <summary>Everything that came down the line, to look for what must not be there.</summary>
    public string Frames
    {
        get { lock (_frames) return _frames.ToString(); }
    }

    /// <summary>Completes when the server cut the line.</summary>
    public Task Closed => _reading;

    /// <param name="origin">What a browser would say of the page; null leaves it out.</param>
    public static async Task<HubClient> OpenAsync(Visitor visitor, Uri address, string? origin)
    {
        var client = new HubClient();
        client._socket.Options.Cookies = visitor.Cookies;
        client._socket.Options.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
        if (origin is not null) client._socket.Options.SetRequestHeader("Origin", origin);
        var to = new UriBuilder(new Uri(address, "/hubs/room")) { Scheme = address.Scheme == "https" ? "wss" : "ws" };
        await client._socket.ConnectAsync(to.Uri, client._over.Token);
        await client.SendAsync("""{"protocol":"json","version":1}""");
        client._reading = client.ReadAsync();
        return client;
    }

    /// <summary>Calls a method and waits for its answer; an error of the server is thrown.</summary>
    public async Task<JsonElement> CallAsync(string method, params object?[] values)
    {
        var id = (++_calls).ToString(System.Globalization.CultureInfo.InvariantCulture);
        await SendAsync(JsonSerializer.Serialize(new { type = 1, invocationId = id, target = method, arguments = values }));
        var answer = await WaitAsync(message => message.GetProperty("type").GetInt32() == 3 && message.GetProperty("invocationId").GetString() == id);
        if (answer.TryGetProperty("error", out var error)) throw new InvalidOperationException(error.GetString());
        return answer.TryGetProperty("result", out var result) ? result : default;
    }

    /// <summary>Joins as this page would: with what it says of its session and of how far it has come. A page that is no room knows neither.</summary>
    public Task<JsonElement> JoinAsync(Page page, string? session = null)
    {
        var live = page.Document.QuerySelector("live-room");
        return CallAsync("Join", session ?? live?.GetAttribute("data-session"), live?.GetAttribute("data-cursor"));
    }

    /// <summary>Waits until the server calls this method here, and hands back what it brought.</summary>
    public async Task<JsonElement> HearAsync(string method)
    {
        var message = await WaitAsync(one => one.GetProperty("type").GetInt32() == 1 && one.GetProperty("target").GetString() == method);
        var values = message.GetProperty("arguments");
        return values.GetArrayLength() > 0 ? values[0] : default;
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _socket.Dispose();
        try { await _reading; }
        catch (Exception failure) when (failure is OperationCanceledException or WebSocketException or ObjectDisposedException) { /* The line is cut on purpose. */ }
        _over.Dispose();
    }

    private async Task<JsonElement> WaitAsync(Func<JsonElement, bool> fits)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_over.Token);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (true)
        {
            var message = await _messages.Reader.ReadAsync(patience.Token);
            if (message.TryGetProperty("type", out _) && fits(message)) return message;
        }
    }

    private Task SendAsync(string json) => _socket.SendAsync(Encoding.UTF8.GetBytes(json + End), WebSocketMessageType.Text, true, _over.Token);

    private async Task ReadAsync()
    {
        var buffer = new byte[16 * 1024];
        var text = new StringBuilder();
        var decoder = Encoding.UTF8.GetDecoder();
        var letters = new char[buffer.Length];
        try
        {
            while (true)
            {
                var got = await _socket.ReceiveAsync(buffer.AsMemory(), _over.Token);
                if (got.MessageType is WebSocketMessageType.Close) return;
                text.Append(letters, 0, decoder.GetChars(buffer, 0, got.Count, letters, 0));
                Take(text);
            }
        }
        finally
        {
            _messages.Writer.TryComplete();
        }
    }

    private void Take(StringBuilder text)
    {
        var all = text.ToString();
        var last = all.LastIndexOf(End);
        if (last < 0) return;
        lock (_frames) _frames.Append(all.AsSpan(0, last + 1));
        text.Remove(0, last + 1);
        foreach (var message in all[..last].Split(End)) _messages.Writer.TryWrite(JsonSerializer.Deserialize<JsonElement>(message));
    }
}
