using System.Net;
using System.Net.Sockets;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace ConsoleSupport.Meetings.Support.Hosts;

/// <summary>A browser without script: keeps cookies, opens pages, fills in forms as they are drawn, follows the way on.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    /// <param name="from">Which address of this machine the browser calls from, over plain http; the system's choice when left out.</param>
    public Visitor(Uri address, IPAddress? from = null)
    {
        Cookies = new CookieContainer();
        if (from is not null)
        {
            _client = new HttpClient(From(from)) { BaseAddress = address };
            return;
        }

        // The certificate of the test host is thrown away with it.
        var handler = new HttpClientHandler
        {
            CookieContainer = Cookies,
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        };
        _client = new HttpClient(handler) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; }

    /// <summary>The raw client, for what no honest browser would send.</summary>
    public HttpClient Raw => _client;

    /// <summary>Opens a page and follows redirects to where they lead.</summary>
    public async Task<Page> OpenAsync(string address) => await FollowAsync(await _client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    /// <summary>Opens an address and stays at its very answer.</summary>
    public async Task<Page> GetAsync(string address) => await Page.OfAsync(this, await _client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    /// <summary>Sends a form; a list of values sends the name several times.</summary>
    public async Task<Page> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, bool follow = true)
    {
        using var content = new FormUrlEncodedContent(fields);
        var response = await _client.PostAsync(new Uri(address, UriKind.RelativeOrAbsolute), content);
        return follow ? await FollowAsync(response) : await Page.OfAsync(this, response);
    }

    public void Dispose() => _client.Dispose();

    private SocketsHttpHandler From(IPAddress from) => new()
    {
        CookieContainer = Cookies,
        AllowAutoRedirect = false,
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    private async Task<Page> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; hops < 8 && response.Headers.Location is { } location; hops++) response = await _client.GetAsync(location);
        return await Page.OfAsync(this, response);
    }
}

/// <summary>An answer as a person and a test see it.</summary>
internal sealed class Page
{
    private readonly Visitor _visitor;

    private Page(Visitor visitor, HttpResponseMessage response, string html, IHtmlDocument document) =>
        (_visitor, Status, Address, Html, Document, Headers, Location) =
            (visitor, response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, html, document, response.Headers, response.Headers.Location);

    public HttpStatusCode Status { get; }

    /// <summary>Path and query of the page that was reached.</summary>
    public string Address { get; }

    public string Html { get; }

    public IHtmlDocument Document { get; }

    public System.Net.Http.Headers.HttpResponseHeaders Headers { get; }

    public Uri? Location { get; }

    /// <summary>The words of the page, without markup, white space folded.</summary>
    public string Text => string.Join(' ', (Document.Body?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public static async Task<Page> OfAsync(Visitor visitor, HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var document = (IHtmlDocument)await BrowsingContext.New().OpenAsync(request => request.Content(html).Address(response.RequestMessage!.RequestUri!));
        return new Page(visitor, response, html, document);
    }

    /// <summary>The form that posts to this address, or to one that ends like it.</summary>
    public IHtmlFormElement Form(string action) =>
        Document.Forms.FirstOrDefault(form => Matches(form, action))
        ?? throw new InvalidOperationException($"No form posts to {action} on {Address} ({(int)Status}). There are: {string.Join(", ", Document.Forms.Select(form => form.GetAttribute("action")))}");

    public bool HasForm(string action) => Document.Forms.Any(form => Matches(form, action));

    /// <summary>Fills in the drawn form, keeps what it holds already, and sends it. A null value leaves the field out.</summary>
    public Task<Page> SubmitAsync(string action, object? values = null, bool follow = true) =>
        SubmitAsync(Form(action), values, follow);

    public async Task<Page> SubmitAsync(IHtmlFormElement form, object? values = null, bool follow = true)
    {
        var given = (values?.GetType().GetProperties() ?? []).ToDictionary(property => property.Name.Replace("__", ".", StringComparison.Ordinal), property => property.GetValue(values));
        var fields = FieldsOf(form).Where(field => !given.ContainsKey(field.Key)).ToList();
        foreach (var (name, value) in given)
        {
            if (value is not string && value is IEnumerable<string> many) fields.AddRange(many.Select(one => KeyValuePair.Create(name, one)));
            else if (value is not null) fields.Add(KeyValuePair.Create(name, value.ToString() ?? ""));
        }

        return await _visitor.PostAsync(form.GetAttribute("action") is { Length: > 0 } action ? action : Address, fields, follow);
    }

    /// <summary>What a browser would send if nothing was touched.</summary>
    public static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name } input when input.Type is not ("checkbox" or "radio" or "submit" or "button") || input.IsChecked:
                    fields.Add(KeyValuePair.Create(name, input.Value));
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    fields.Add(KeyValuePair.Create(name, area.Value));
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    fields.AddRange(select.SelectedOptions.Select(option => KeyValuePair.Create(name, option.Value)));
                    break;
            }
        }

        return fields;
    }

    private static bool Matches(IHtmlFormElement form, string action) =>
        form.GetAttribute("action") is { } to && (to == action || to.EndsWith(action, StringComparison.Ordinal));
}
