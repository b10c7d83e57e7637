using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Cases;

public sealed class CommissionForm
{
    public string? Person { get; set; }

    public string? Number { get; set; }

    public string? Purpose { get; set; }

    /// <summary>Meetings the letter names; none for every meeting until its last day.</summary>
    public List<string>? Meetings { get; set; }

    public string? IssuedOn { get; set; }

    public string? Until { get; set; }
}

public sealed record CommissionLine(CasePerson Person, string Number, DateOnly IssuedOn, DateOnly Until, DateTimeOffset? ConfirmedAt, bool MayConfirm)
{
    public string Purpose { get; init; } = "";

    /// <summary>Empty when the letter counts for every meeting.</summary>
    public IReadOnlyList<string> Meetings { get; init; } = [];
}

public sealed record CommissionMeetingChoice(string Id, string Text);

/// <summary>The commissions of a case (R15), for those who prepare it.</summary>
/// <param name="Guests">Guests of the roster whom a letter could name.</param>
public sealed record CommissionsView(
    string BodyName, string Label, string Base, bool IsOffice, IReadOnlyList<CommissionLine> Lines, IReadOnlyList<CasePerson> Guests, CommissionForm Form, Problems Problems)
{
    /// <summary>Meetings that lie ahead.</summary>
    public IReadOnlyList<CommissionMeetingChoice> Meetings { get; init; } = [];
}
