using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>The agenda as one person may know it: numbered, timed and summed over what they see (choices 2, 36).</summary>
internal sealed record ViewerAgenda(Meeting Meeting, IReadOnlyList<AgendaLine> Lines, AgendaTimes Times)
{
    /// <summary>The meeting is held together with another body: items say on which track they stand (R68).</summary>
    public bool IsJoint { get; init; }

    public AgendaLine? Find(AgendaItemId item) => Lines.FirstOrDefault(line => line.Item.Id == item);
}

/// <summary>One item of it.</summary>
/// <param name="Label">事案番号; null without a case.</param>
/// <param name="Words">Title and outcome, opened; null where this person has no grant for all its facts, or was not asked for.</param>
internal sealed record AgendaLine(AgendaItem Item, string Number, string? Label, ItemWords? Words, IReadOnlySet<FactId> Facts, RosterPerson? Presenter, DateTimeOffset StartsAt)
{
    /// <summary>What the person calls it: the label of a case, else the title.</summary>
    public string Name => Label ?? Words?.Title ?? Number;
}
