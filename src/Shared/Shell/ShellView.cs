namespace ConsoleSupport.Meetings.Shared.Shell;

/// <summary>What every page carries around its own content. Built once per request by Platform/Web; cascaded to all parts.</summary>
public sealed record ShellView
{
    /// <summary>Title of the browser tab. Never holds a case word (R97).</summary>
    public required string Title { get; init; }

    public required string Municipality { get; init; }

    /// <summary>The server's clock at rendering.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Null for somebody who is not signed in.</summary>
    public PersonView? Viewer { get; init; }

    /// <summary>Id of the person it is drawn for, so that the script sends nothing in another's name; null while nobody is signed in with both factors.</summary>
    public string? Person { get; init; }

    public IReadOnlyList<SectionLink> Sections { get; init; } = [];

    /// <summary>The last moment of this sign-in, as soon as it is near.</summary>
    public DateTimeOffset? SignInEndsAt { get; init; }

    /// <summary>Path and query of this page, for the language switch and for returning after sign-in.</summary>
    public required string Here { get; init; }

    public bool IsDemo { get; init; }

    /// <summary>Whom to call, shown in the footer; null when the municipality has not set it.</summary>
    public string? HelpLine { get; init; }

    /// <summary>What the last act did, said once on the page that follows it.</summary>
    public NoticeView? Notice { get; init; }

    /// <summary>Name and value of the antiforgery field.</summary>
    public required FormToken Token { get; init; }

    /// <summary>Makes an idempotency key for one form (T7). Each form on a page gets its own.</summary>
    public required Func<string> NewKey { get; init; }
}

public sealed record PersonView(string Name, string Post);

public sealed record SectionLink(string Text, string Href, bool IsCurrent);

public sealed record NoticeView(string Text, NoticeKind Kind);

public enum NoticeKind
{
    Done,
    Warning,
    Problem,
}

public sealed record FormToken(string FieldName, string Value);
