using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConsoleSupport.Meetings.Support.Hosts;

/// <summary>A mail server that speaks the protocol (RFC 5321) over a real socket, takes every mail and delivers none.</summary>
internal sealed class SmtpPeer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();
    private readonly Task _loop;
    private int _refusals;

    public SmtpPeer()
    {
        _listener.Start();
        _loop = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Who may send; nobody has to say so when it is null.</summary>
    public (string User, string Password)? Login { get; init; }

    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    /// <summary>Answers the next mails with "try again later".</summary>
    public void RefuseNext(int mails) => _refusals = mails;

    public async Task<IReadOnlyList<ReceivedMail>> WaitForAsync(int count)
    {
        for (var round = 0; round < 300 && _mails.Count < count; round++) await Task.Delay(100);
        return Mails;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = TalkAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
        catch (SocketException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await HoldConversationAsync(reader, writer);
        }
        catch (IOException)
        {
            // The other side hung up.
        }
    }

    private async Task HoldConversationAsync(StreamReader reader, StreamWriter writer)
    {
        var signedIn = Login is null;
        string? from = null;
        var to = new List<string>();
        await writer.WriteLineAsync("220 peer.example ESMTP");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            var word = line.Split(' ', ':')[0].ToUpperInvariant();
            switch (word)
            {
                case "EHLO":
                    await writer.WriteLineAsync("250-peer.example");
                    if (Login is not null) await writer.WriteLineAsync("250-AUTH LOGIN PLAIN");
                    await writer.WriteLineAsync("250 8BITMIME");
                    break;
                case "HELO" or "RSET" or "NOOP":
                    (from, to) = (null, []);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "AUTH":
                    signedIn = await AskAsync(line, reader, writer) == Login;
                    await writer.WriteLineAsync(signedIn ? "235 welcome" : "535 who are you");
                    break;
                case "MAIL" when !signedIn:
                    await writer.WriteLineAsync("530 say who you are");
                    break;
                case "MAIL":
                    from = Address(line);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "RCPT" when from is not null:
                    to.Add(Address(line));
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA" when to.Count > 0:
                    await writer.WriteLineAsync("354 go on");
                    var data = await ReadDataAsync(reader);
                    if (Interlocked.Decrement(ref _refusals) >= 0)
                    {
                        await writer.WriteLineAsync("451 try again later");
                        break;
                    }

                    _mails.Enqueue(new ReceivedMail(from!, [.. to], data));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("503 not now");
                    break;
            }
        }
    }

    private static async Task<(string User, string Password)?> AskAsync(string line, StreamReader reader, StreamWriter writer)
    {
        var words = line.Split(' ');
        if (words is [_, "PLAIN", var both])
        {
            var parts = Encoding.UTF8.GetString(Convert.FromBase64String(both)).Split('\0');
            return (parts[1], parts[2]);
        }

        var user = words.Length > 2 ? words[2] : await PromptAsync("334 VXNlcm5hbWU6", reader, writer);
        var password = await PromptAsync("334 UGFzc3dvcmQ6", reader, writer);
        return (Plain(user), Plain(password));

        static string Plain(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));
    }

    private static async Task<string> PromptAsync(string prompt, StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync(prompt);
        return await reader.ReadLineAsync() ?? "";
    }

    private static async Task<string> ReadDataAsync(StreamReader reader)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".") data.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        return data.ToString();
    }

    private static string Address(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
}

/// <summary>A mail as it came over the wire.</summary>
internal sealed record ReceivedMail(string From, IReadOnlyList<string> To, string Data)
{
    public string Headers => Data[..Data.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

    public string? Header(string name) => Headers.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .SingleOrDefault();

    /// <summary>Every base64 part of it, read as UTF-8, one after the other.</summary>
    public string Words
    {
        get
        {
            var words = new StringBuilder();
            foreach (var part in Data.Split("\r\n\r\n").Skip(1))
            {
                var lines = part.Split("\r\n").TakeWhile(line => !line.StartsWith("--", StringComparison.Ordinal));
                var letters = string.Concat(lines);
                if (letters.Length > 0 && Convert.TryFromBase64String(letters, new byte[letters.Length], out _)) words.Append(Encoding.UTF8.GetString(Convert.FromBase64String(letters))).Append('\n');
            }

            return words.ToString();
        }
    }
}
