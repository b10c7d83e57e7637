using ConsoleSupport.Meetings.Client.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Drafting;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Minutes.Reading;

/// <summary>Reads again what the session left behind about the item whose paragraph is being written. Case text opens by the writer's own grant, as when the draft was made.</summary>
internal sealed class MinutesSources(SessionRecords records)
{
    /// <param name="item">Id of the item; empty for the head.</param>
    public async Task<MinutesSourceView> OfAsync(MinutesFile file, OpenMinutes open, string item, CancellationToken cancellation)
    {
        var about = IdText.TryParse<AgendaItemId>(item, out var id) ? open.Of(id) : null;
        var record = await records.ReadAsync(file, about is null ? [] : [about], cancellation);
        if (about is null || record.Items is not [var read])
            return new MinutesSourceView(
                [.. record.People.Where(person => person.CameAt is not null).Select(person => MinutesDraftTexts.At(MinutesDraftTexts.Person(person.Name, person.Agency, person.Post), JapaneseDates.Time(person.CameAt!.Value)))],
                0, null, [], []);

        return new MinutesSourceView(
            read.Present,
            about.WasThere ? read.Recused : 0,
            read.Note,
            [.. read.Decisions.Select(decision => new SourceDecisionView(decision.Text, decision.IsConfirmed))],
            [.. read.Actions.Select(action => new SourceActionView(action.Text, action.Agency, action.Owner, action.DueOn))]);
    }
}
