using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Declarations;

/// <summary>控え: what a signature froze (R33).</summary>
public sealed record ReceiptView(
    DeclarationId Id,
    string BodyName,
    BodyKind Kind,
    int TextNumber,
    string FrozenText,
    IReadOnlyList<string> LawVersions,
    string Signer,
    string Method,
    DateTimeOffset SignedAt,
    DateOnly ValidUntil,
    string Hash,
    bool IsCurrent,
    string? To)
{
    /// <summary>Set when it was signed on paper: then only the day is known, and who checked (R36).</summary>
    public PaperReceipt? Paper { get; init; }
}

public sealed record MyDeclarationsView(IReadOnlyList<MyBodyDeclaration> Now, IReadOnlyList<PastDeclaration> Past)
{
    /// <summary>Of bodies the person has left: the duty goes on (R25).</summary>
    public IReadOnlyList<FarewellLine> Farewells { get; init; } = [];
}

/// <param name="Declaration">The current one, when there is one.</param>
public sealed record MyBodyDeclaration(
    string BodyCode, string BodyName, BodyKind Kind, DeclarationState State, DeclarationId? Declaration, DateOnly? ValidUntil);

public sealed record PastDeclaration(DeclarationId Id, string BodyName, BodyKind Kind, DateTimeOffset SignedAt, DateOnly ValidUntil);

public sealed class AdoptTextForm
{
    /// <summary>Name of the template that was read.</summary>
    public string? Template { get; set; }

    /// <summary>Number of the newest version when the form was drawn.</summary>
    public string? After { get; set; }

    /// <summary>The body's own words for the clauses that no statute fixes; null leaves those of the template.</summary>
    public List<string>? Local { get; set; }

    /// <summary>One more clause of the body's own.</summary>
    public string? Extra { get; set; }

    public string? EffectiveFrom { get; set; }

    public string? Checked { get; set; }
}

/// <param name="Fixed">So many clauses of the draft stand as they are, because they say what the law says.</param>
public sealed record AdoptTextView(
    string BodyCode,
    string BodyName,
    BodyKind Kind,
    IReadOnlyList<AdoptedTextView> Versions,
    TextPreview? Draft,
    int Fixed,
    AdoptTextForm Form,
    Problems Problems);

public sealed record AdoptedTextView(int Number, DateOnly EffectiveFrom, DateTimeOffset AdoptedAt, string AdoptedBy, string Template, bool IsCurrent, TextPreview Text);

public sealed record TextPreview(
    string Title, string Intro, IReadOnlyList<CitedLawView> Duties, IReadOnlyList<CitedLawView> Penalties, IReadOnlyList<string> Clauses, IReadOnlyList<string> Confirmations, string Reminder);
