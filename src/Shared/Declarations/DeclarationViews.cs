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
    string? To);

public sealed record MyDeclarationsView(IReadOnlyList<MyBodyDeclaration> Now, IReadOnlyList<PastDeclaration> Past);

/// <param name="Declaration">The current one, when there is one.</param>
public sealed record MyBodyDeclaration(
    string BodyCode, string BodyName, BodyKind Kind, DeclarationState State, DeclarationId? Declaration, DateOnly? ValidUntil);

public sealed record PastDeclaration(DeclarationId Id, string BodyName, BodyKind Kind, DateTimeOffset SignedAt, DateOnly ValidUntil);

public sealed class AdoptTextForm
{
    /// <summary>Name of the template that was read.</summary>
    public string? Template { get; set; }

    public string? EffectiveFrom { get; set; }

    public string? Checked { get; set; }
}

public sealed record AdoptTextView(
    string BodyCode,
    string BodyName,
    BodyKind Kind,
    IReadOnlyList<AdoptedTextView> Versions,
    TextPreview? Draft,
    AdoptTextForm Form,
    Problems Problems);

public sealed record AdoptedTextView(int Number, DateOnly EffectiveFrom, DateTimeOffset AdoptedAt, string AdoptedBy, string Template, bool IsCurrent, TextPreview Text);

public sealed record TextPreview(
    string Title, string Intro, IReadOnlyList<CitedLawView> Duties, IReadOnlyList<CitedLawView> Penalties, IReadOnlyList<string> Clauses, IReadOnlyList<string> Confirmations, string Reminder);
