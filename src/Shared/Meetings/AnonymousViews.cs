using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>How wide the area is that a story without names is about.</summary>
public enum AnonymousArea
{
    /// <summary>市町村を含むもっと広い地域</summary>
    Beyond,

    /// <summary>市町村の全域</summary>
    Municipality,

    /// <summary>中学校区・支所の区域</summary>
    District,

    /// <summary>町内・自治会の区域</summary>
    Neighbourhood,
}

/// <summary>A matter told without personal data, and the answers of whoever checked it (D0), as typed.</summary>
public sealed class AnonymousForm
{
    public string? Title { get; set; }

    public string? Story { get; set; }

    public string? Outcome { get; set; }

    public string? Duration { get; set; }

    public string? Presenter { get; set; }

    /// <summary><c>yes</c> or <c>no</c>; never drawn from what was saved, because each saving is checked anew.</summary>
    public string? HasName { get; set; }

    public string? HasUniqueDetail { get; set; }

    public string? Area { get; set; }

    public string? PeopleMeant { get; set; }

    public string? Version { get; set; }
}

/// <param name="FewestMeant">With fewer people meant it is not taken as anonymous; a setting of the body.</param>
public sealed record AnonymousFormView(
    string Action, string Back, string? RemoveAction, bool IsNew, string Meeting, IReadOnlyList<PersonChoiceView> People, int FewestMeant, AnonymousForm Form, Problems Problems);

/// <summary>An anonymous consultation, for everybody on the roster.</summary>
/// <param name="EditHref">For the office, while the agenda can change.</param>
public sealed record AnonymousView(
    string Meeting, string Back, string Number, string Title, string Story, string? Outcome, string? Presenter, int Minutes, DateTimeOffset StartsAt,
    AnonymousCheckView Check, string? EditHref);

/// <summary>Who found that nobody can be recognised, and in how wide an area.</summary>
public sealed record AnonymousCheckView(string By, DateTimeOffset At, AnonymousArea Area, int PeopleMeant);
