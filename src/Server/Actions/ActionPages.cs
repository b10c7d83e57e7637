using System.Globalization;
using ConsoleSupport.Meetings.Server.Actions.TakingHome;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>Builds the list of actions for one reader.</summary>
internal sealed class ActionPages(MeetingsDb db, ActionViews views, TakeHomeReading takeHome, Rosters rosters, IDeclarationConditions declarations, LastSaves saves, TimeProvider clock)
{
    public async Task<ActionsView> ViewAsync(AccountId reader, ActionsAsked asked, ActionAsked? editing, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var today = Tokyo.DayOf(now);
        var entries = await views.EntriesOf(reader).AsNoTracking().ToListAsync(cancellation);
        BodyId[] bodyIds = [.. entries.Select(entry => entry.Body).Distinct()];
        var bodies = await db.Set<Body>().AsNoTracking().Where(body => bodyIds.Contains(body.Id)).ToDictionaryAsync(body => body.Id, cancellation);
        var recently = now.AddDays(-ActionViews.DaysShownAfterClosing);
        var actions = await views.VisibleTo(reader).AsNoTracking()
            .Where(action => action.Status == ActionStatus.NotStarted || action.Status == ActionStatus.Underway || action.ChangedAt >= recently)
            .OrderBy(action => action.DueOn).ThenBy(action => action.Id).ToListAsync(cancellation);
        var reading = new Reading(reader, entries, bodies, today, await LabelsAsync(reader, actions, cancellation), await AgenciesAsync(actions, cancellation), await NamesAsync(bodyIds, cancellation), await takeHome.TellableAsync(actions, cancellation));

        AgreedAction[] ofTab = [.. actions.Where(action => IsIn(asked.Tab, action, reading))];
        var groups = ofTab
            .Where(action => (asked.Body is null || bodies[action.Body].Code == asked.Body) && (asked.Takes(action.Status, DueOf(action, today)) || action.Id == editing?.Id))
            .GroupBy(action => DueOf(action, today)).OrderBy(group => group.Key)
            .Select(group => new ActionsGroupView(group.Key, [.. group.Select(action => RowOf(action, asked, reading))]));
        var signed = await declarations.CurrentFor(reader).ToListAsync(cancellation);
        return new ActionsView(
            [.. TabsOf(entries).Select(tab => new ActionsTabView(tab, asked.With(tab), actions.Count(action => IsIn(tab, action, reading) && !ActionProgress.IsClosed(action.Status))))],
            asked.Tab,
            [.. Enum.GetValues<ActionsFilter>().Select(filter => new ActionsFilterView(filter, asked.Toggled(filter), asked.Show.Contains(filter)))],
            [.. bodies.Values.OrderBy(body => body.Code, StringComparer.Ordinal).Select(body => new ActionsBodyView(body.Code, body.Name))],
            asked.Body,
            asked.ShowCode,
            asked.IsFiltered,
            asked.Cleared(),
            [.. groups],
            [.. bodies.Values.Where(body => !signed.Contains(body.Id)).Select(body => body.Name)],
            today,
            await EditorOfAsync(editing, actions, asked, reading, cancellation));
    }

    /// <summary>A week ends on Sunday.</summary>
    internal static ActionsDue DueOf(AgreedAction action, DateOnly today)
    {
        if (ActionProgress.IsClosed(action.Status)) return ActionsDue.Closed;
        if (action.DueOn < today) return ActionsDue.Late;
        var sunday = today.AddDays(((int)DayOfWeek.Sunday - (int)today.DayOfWeek + 7) % 7);
        return action.DueOn <= sunday ? ActionsDue.ThisWeek : ActionsDue.Later;
    }

    /// <summary>「すべて」 is for those who prepare meetings; for everybody else it would be the agency's list again.</summary>
    private static IEnumerable<ActionsTab> TabsOf(IReadOnlyCollection<RosterEntry> entries) =>
        entries.Any(entry => RosterRoles.Offices.Contains(entry.Role)) ? [ActionsTab.Mine, ActionsTab.Agency, ActionsTab.All] : [ActionsTab.Mine, ActionsTab.Agency];

    private static bool IsIn(ActionsTab tab, AgreedAction action, Reading reading) => tab switch
    {
        ActionsTab.Mine => action.Owner == reading.Reader,
        ActionsTab.Agency => reading.IsOfAgency(action),
        ActionsTab.All => true,
        _ => throw new InvalidOperationException($"No list for {tab}."),
    };

    private static ActionRowView RowOf(AgreedAction action, ActionsAsked asked, Reading reading)
    {
        var label = action.CaseFile is { } caseFile ? reading.Labels.GetValueOrDefault(caseFile) : null;
        var knowsItem = action.CaseFile is null || label is not null;
        return new ActionRowView(
            action.Id.ToString(),
            action.DueOn,
            action.Text,
            reading.Bodies[action.Body].Name,
            action.Reason,
            label,
            action.CaseFile is not null,
            reading.Agencies.GetValueOrDefault(action.Agency, ""),
            reading.Names.GetValueOrDefault(action.Owner, ""),
            action.Status,
            reading.MayReport(action) ? asked.Address(action.Id) : null,
            knowsItem ? $"/bodies/{reading.Bodies[action.Body].Code}/meetings/{action.Meeting}#item-{action.Item}" : null)
        {
            TakeHomeHref = reading.Tellable.Contains(action.Id) || reading.IsOfficeOf(action) ? TakeHomeEndpoints.Address(reading.Bodies[action.Body].Code, action.Id) : null,
            RecommendsScheme = action.RecommendsScheme,
            HasTakeHome = reading.Tellable.Contains(action.Id),
        };
    }

    private async Task<ActionEditorView?> EditorOfAsync(ActionAsked? editing, IReadOnlyList<AgreedAction> actions, ActionsAsked asked, Reading reading, CancellationToken cancellation)
    {
        if (editing is null || actions.FirstOrDefault(one => one.Id == editing.Id) is not { } action || !reading.MayReport(action)) return null;
        var form = editing.Form ?? new ActionStatusForm { Status = action.Status.ToString(), Reason = action.Reason };

        // After a conflict the person has seen what stands now; saving again is then a choice.
        (form.Version, form.Tab, form.Show, form.In) = (action.Version.ToString(CultureInfo.InvariantCulture), asked.TabCode, asked.ShowCode, asked.Body);
        var problems = await saves.ProblemsAsync(
            editing.Refusals, action.Id.Value, "actions.", () => [new(ActionsTexts.FieldStatus, ActionsTexts.Status(action.Status)), new(ActionsTexts.FieldReason, action.Reason ?? "")], cancellation);
        return new ActionEditorView(action.Id.ToString(), $"/bodies/{reading.Bodies[action.Body].Code}/actions/{action.Id}", asked.Address(), form, problems);
    }

    private async Task<Dictionary<CaseFileId, string>> LabelsAsync(AccountId reader, IReadOnlyCollection<AgreedAction> actions, CancellationToken cancellation)
    {
        CaseFileId[] named = [.. actions.Select(action => action.CaseFile).OfType<CaseFileId>().Distinct()];
        var known = views.LabelsOpenTo(reader);
        return await db.Set<CaseFile>().AsNoTracking().Where(file => named.Contains(file.Id) && known.Contains(file.Id))
            .ToDictionaryAsync(file => file.Id, file => file.Label, cancellation);
    }

    private async Task<Dictionary<AgencyId, string>> AgenciesAsync(IReadOnlyCollection<AgreedAction> actions, CancellationToken cancellation)
    {
        AgencyId[] named = [.. actions.Select(action => action.Agency).Distinct()];
        return await db.Set<Agency>().AsNoTracking().Where(agency => named.Contains(agency.Id)).ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellation);
    }

    private async Task<Dictionary<AccountId, string>> NamesAsync(IEnumerable<BodyId> bodies, CancellationToken cancellation)
    {
        var names = new Dictionary<AccountId, string>();
        foreach (var body in bodies)
            foreach (var person in await rosters.OfAsync(body, cancellation)) names[person.Account] = person.Name;
        return names;
    }

    /// <summary>All that is needed to draw a row for this reader.</summary>
    private sealed record Reading(
        AccountId Reader,
        IReadOnlyList<RosterEntry> Entries,
        IReadOnlyDictionary<BodyId, Body> Bodies,
        DateOnly Today,
        IReadOnlyDictionary<CaseFileId, string> Labels,
        IReadOnlyDictionary<AgencyId, string> Agencies,
        IReadOnlyDictionary<AccountId, string> Names,
        IReadOnlySet<ActionId> Tellable)
    {
        public bool IsOfAgency(AgreedAction action) => Entries.Any(entry => entry.Body == action.Body && entry.Agency == action.Agency);

        public bool IsOfficeOf(AgreedAction action) => Entries.Any(entry => entry.Body == action.Body && entry.Role is RosterRole.Secretariat);

        public bool MayReport(AgreedAction action) => !ActionProgress.IsClosed(action.Status) && (action.Owner == Reader || IsOfAgency(action));
    }
}
