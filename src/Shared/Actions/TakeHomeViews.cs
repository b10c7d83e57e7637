using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Actions;

/// <summary>What may be told inside the agency in charge (D13).</summary>
public sealed class TakeHomeTextForm
{
    public string? TakeHome { get; set; }

    /// <summary>Ticked while the case is under 支援措置: the text does not tell where the person is (R139).</summary>
    public string? NoPlace { get; set; }

    public string? Version { get; set; }
}

/// <summary>Who was told there.</summary>
public sealed class TakenHomeForm
{
    /// <summary>One person a line: name and post.</summary>
    public string? People { get; set; }

    public string? Day { get; set; }

    /// <summary>Ticked: each of them needs it for this action and is bound to secrecy.</summary>
    public string? Needed { get; set; }
}

public sealed record TakenHomeLine(DateOnly Day, string People, string RecordedBy);

/// <param name="Text">The action itself.</param>
/// <param name="MayWrite">The office writes what may be taken home.</param>
/// <param name="MayTell">The agency in charge notes who was told.</param>
public sealed record TakeHomeView(
    string Address, string Text, string Body, string Agency, string? TakeHome, bool MayWrite, bool MayTell, IReadOnlyList<TakenHomeLine> Told,
    TakeHomeTextForm TextForm, Problems TextProblems, TakenHomeForm ToldForm, Problems ToldProblems)
{
    /// <summary>The case is under 支援措置: the writer is asked whether the text tells a place (R139). Never set for others.</summary>
    public bool AsksAboutPlaces { get; init; }

    /// <summary>The agency does not see the text that stands.</summary>
    public bool IsHidden { get; init; }
}
