using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;
using static ConsoleSupport.Meetings.Shared.Texts.MinutesDraftTexts;

namespace ConsoleSupport.Meetings.Server.Minutes.Drafting;

/// <summary>A paragraph of a draft before it is sealed.</summary>
internal sealed record DraftedParagraph(AgendaItemId? Item, MinutesPart Part, ParagraphLabel Label, string Text);

/// <summary>Makes the brief form (R109) from what was recorded: head, then each item by itself (R112), each paragraph with a label (R111). Pure.</summary>
internal static class DraftOfRecord
{
    public static IReadOnlyList<DraftedParagraph> HeadOf(SessionRecord record) =>
    [
        new(null, MinutesPart.Heading, ParagraphLabel.General, List(
            [BodyLine(record.Body, MinutesDraftTexts.Kind(record.Kind), record.Number), .. JointLines(record.Joint),
            DayLine(JapaneseDates.WithEra(JapaneseDates.DayOf(record.OpenedAt ?? record.StartsAt))),
            TimeLine(TimeOf(record.OpenedAt), TimeOf(record.ClosedAt)),
            PlaceLine(record.Place)])),
        new(null, MinutesPart.People, ParagraphLabel.General, List(
            [Line(record.Joint is null ? Chair : ChairOf(record.Body), People(record.People.Where(person => person is { IsChair: true, CameAt: not null }))),
            Line(record.Joint is null ? Office : OfficeOf(record.Body), People(record.People.Where(person => person is { IsOffice: true, CameAt: not null }))),
            .. OtherOffice(record.Joint),
            Line(Attendees, People(record.People.Where(person => person is { IsChair: false, IsOffice: false, CameAt: not null }))),
            Line(Absent, People(record.People.Where(person => person.CameAt is null)))])),
        new(null, MinutesPart.Reminder, ParagraphLabel.General, ReminderOf(record)),
    ];

    public static IReadOnlyList<DraftedParagraph> ItemOf(RecordedItem item) => [.. Parts(item)];

    private static IEnumerable<DraftedParagraph> Parts(RecordedItem item)
    {
        yield return Part(MinutesPart.Subject, ParagraphLabel.Deliberation, Subject(item.CaseLabel, item.Title));
        if (item.Track is { } track) yield return Part(MinutesPart.Track, ParagraphLabel.Deliberation, JointTexts.Track(track));
        if (item.Basis is { } basis) yield return Part(MinutesPart.Basis, ParagraphLabel.Deliberation, basis);
        yield return Part(MinutesPart.Present, ParagraphLabel.Provider, item.Attending.Count == 0 ? PresentLine(item.Present.Count, Joined(item.Present)) : PresentLine(item.Present.Count, Joined(item.Present)) + "\n\n" + AttendingLine(Joined(item.Attending)));
        if (item.Recused > 0) yield return Part(MinutesPart.Recusal, ParagraphLabel.Deliberation, item.Heard > 0 ? Recused(item.Recused) + "\n\n" + Heard(item.Heard) : Recused(item.Recused));
        if (!string.IsNullOrWhiteSpace(item.Note)) yield return Part(MinutesPart.Discussion, ParagraphLabel.Person, item.Note.Trim());
        foreach (var decision in item.Decisions)
            yield return Part(MinutesPart.Decision, ParagraphLabel.Deliberation, decision.IsConfirmed ? decision.Text : Unconfirmed(decision.Text));
        if (item.Actions.Count > 0)
        {
            yield return Part(MinutesPart.Actions, ParagraphLabel.Provider, List(
                [.. item.Actions.Select(action => Action(action.RecommendsScheme ? Recommendation(action.Text) : action.Text, action.Agency, action.Owner, JapaneseDates.Day(action.DueOn)))]));
        }

        if (!item.HasCase) yield break;

        // Left blank on purpose: "none" is typed by somebody who thought about it (R86). With a plan somebody did, in the meeting's word.
        yield return Part(MinutesPart.Changes, ParagraphLabel.Deliberation, item.Changes ?? "");
        yield return Part(MinutesPart.Dissent, ParagraphLabel.Deliberation, item.Dissent ?? "");

        DraftedParagraph Part(MinutesPart part, ParagraphLabel label, string text) => new(item.Id, part, item.HasCase ? label : ParagraphLabel.General, text);
    }

    /// <summary>The mode and the other body (R67).</summary>
    private static string[] JointLines(RecordedJoint? joint) => joint is null ? [] : [JointLine(JointTexts.Mode(joint.Mode)), OtherBodyLine(joint.Body, MinutesDraftTexts.Kind(joint.Kind))];

    /// <summary>Chair and office of the other body, with who of them was not there: they are named either way (R67).</summary>
    private static string[] OtherOffice(RecordedJoint? joint) => joint is not { Office.Count: > 0 } ? [] :
    [
        Line(ChairOf(joint.Body), Named(joint.Office.Where(person => person.IsChair))),
        Line(OfficeOf(joint.Body), Named(joint.Office.Where(person => person.IsOffice))),
    ];

    private static string Named(IEnumerable<RecordedPerson> people) => Joined([.. people.Select(person =>
        person.CameAt is null ? NotThere(Person(person.Name, person.Agency, person.Post)) : Person(person.Name, person.Agency, person.Post))]);

    private static string ReminderOf(SessionRecord record)
    {
        var reminded = record.People.Select(person => person.ReminderAt).OfType<DateTimeOffset>().Order().ToArray();
        if (reminded.Length == 0) return NoReminder;
        string[] late = [.. record.People
            .Where(person => person.CameAt > record.OpenedAt)
            .OrderBy(person => person.CameAt)
            .Select(person => At(person.Name, JapaneseDates.Time(person.CameAt!.Value)))];
        var sentence = ReminderTimes(reminded.Length, JapaneseDates.Time(reminded[0]), JapaneseDates.Time(reminded[^1]));
        return late.Length == 0 ? sentence : sentence + "\n\n" + LateJoiners(Joined(late));
    }

    private static string People(IEnumerable<RecordedPerson> people) => Joined([.. people.Select(person => Person(person.Name, person.Agency, person.Post))]);

    private static string Joined(IReadOnlyList<string> words) => words.Count == 0 ? Nobody : string.Join(Separator, words);

    private static string TimeOf(DateTimeOffset? at) => at is { } instant ? JapaneseDates.Time(instant) : Unknown;

    private static string List(params string[] lines) => string.Join('\n', lines.Select(line => "- " + line));
}
