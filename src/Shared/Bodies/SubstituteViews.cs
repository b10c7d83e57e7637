using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Bodies;

public sealed class SubstituteForm
{
    public string? Email { get; set; }

    /// <summary>Name and kana only for somebody without an account.</summary>
    public string? Name { get; set; }

    public string? NameKana { get; set; }

    public string? Post { get; set; }

    public List<string>? Meetings { get; set; }
}

public sealed record MeetingDayChoice(string Id, int Number, DateOnly Day);

/// <param name="Principal">For whom somebody stands in.</param>
public sealed record SubstituteView(
    string Code, string BodyName, RosterEntryId Entry, string Principal, string Agency, IReadOnlyList<MeetingDayChoice> Meetings, SubstituteForm Form, Problems Problems);
