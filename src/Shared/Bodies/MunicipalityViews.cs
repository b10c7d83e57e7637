using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Bodies;

public sealed class MunicipalityForm
{
    public string? Kind { get; set; }

    /// <summary>Of the entry the form was drawn from; empty while nothing was entered.</summary>
    public string? Version { get; set; }
}

/// <param name="Kind">Null while it was never entered.</param>
/// <param name="Kinds">Every kind of body, with what speaks against organising it here.</param>
public sealed record MunicipalityView(string Name, MunicipalityKind? Kind, IReadOnlyList<OrganisableKind> Kinds, MunicipalityForm Form, Problems Problems);

/// <param name="Against">Why this municipality does not organise such a body; null where nothing is known against it.</param>
/// <param name="IsUnchecked">Who organises it was not checked against the Act.</param>
public sealed record OrganisableKind(BodyKind Kind, string? Against, bool IsUnchecked);
