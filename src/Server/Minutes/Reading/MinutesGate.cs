using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Minutes.Reading;

/// <summary>An item of the minutes that exists for one reader.</summary>
/// <param name="Grant">Null for an item without a case: the roster is enough (choice 39).</param>
/// <param name="WasThere">The reader attended the item, or prepares it: only then they read who left.</param>
internal sealed record OpenItem(AgendaItem Item, Grant? Grant, bool WasThere);

/// <param name="Items">In the order of the agenda.</param>
/// <param name="Numbers">How the reader's own agenda numbers them.</param>
/// <param name="OwnConditionOpen">Something would open once the reader mends a condition of their own.</param>
internal sealed record OpenMinutes(IReadOnlyList<OpenItem> Items, IReadOnlyDictionary<AgendaItemId, string> Numbers, Verdict.OwnConditionOpen? OwnConditionOpen)
{
    public string NumberOf(AgendaItemId id) => Numbers[id];

    public OpenItem? Of(AgendaItemId id) => Items.SingleOrDefault(open => open.Item.Id == id);
}

/// <summary>Which items of the minutes exist for a reader. The draft: whoever attended, and those who prepare the case. Approved: whom the gate lets read it (R112).</summary>
internal sealed class MinutesGate(MeetingsDb db, Admission admission, MeetingViews meetings)
{
    public async Task<OpenMinutes> OpenAsync(MinutesFile file, AccountId reader, CancellationToken cancellation)
    {
        var attended = await db.Set<ItemAttendance>().AsNoTracking()
            .Where(attendance => attendance.Account == reader && db.Set<AgendaItem>().Any(item => item.Id == attendance.Item && item.Meeting == file.Meeting.Id))
            .Select(attendance => attendance.Item).Distinct().ToListAsync(cancellation);
        var open = new List<OpenItem>();
        Verdict.OwnConditionOpen? own = null;
        foreach (var item in file.Items)
        {
            var wasThere = attended.Contains(item.Id);
            if (item.CaseFile is not { } caseFile)
            {
                open.Add(new OpenItem(item, null, wasThere));
                continue;
            }

            var verdict = await VerdictAsync(reader, item, caseFile, file, cancellation);
            if (verdict is Verdict.Granted { Grant: var grant }) open.Add(new OpenItem(item, grant, wasThere || grant.Row == GateRow.Preparation));
            else own ??= verdict as Verdict.OwnConditionOpen;
        }

        return new OpenMinutes(open, await meetings.NumbersForAsync(reader, file.Items, cancellation), own);
    }

    private async Task<Verdict> VerdictAsync(AccountId reader, AgendaItem item, CaseFileId caseFile, MinutesFile file, CancellationToken cancellation)
    {
        var row = file.Draft?.State is MinutesState.Approved ? GateRow.ApprovedMinutes : GateRow.DraftMinutes;
        var verdict = await admission.ForItemAsync(reader, item.Id, row, cancellation);
        if (verdict is Verdict.Granted) return verdict;
        var prepared = await admission.ForPreparationAsync(reader, caseFile, cancellation);
        return prepared is Verdict.Granted { Grant: var grant } && grant.Opens(file.FactsOf(item)) ? prepared : verdict;
    }
}
