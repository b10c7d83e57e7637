using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>Where an action falls: the meeting and its item, and the case when there is one.</summary>
/// <param name="TakesScheme">Recommending the scheme can be agreed on at this item (R78).</param>
internal sealed record ActionPlace(MeetingId Meeting, AgendaItemId Item, CaseFileId? CaseFile, bool TakesScheme = false);

/// <summary>Records what somebody takes on (R116): a named person of the body, through them the agency, a day, and a text without case facts (R118). The room calls it.</summary>
internal sealed class RecordAction(MeetingsDb db, Rosters rosters, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<AgreedAction>> HandleAsync(ActionForm form, ActionPlace place, Standing standing, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var read = new Read();
        var recommends = !string.IsNullOrEmpty(form.Scheme);
        var given = recommends && string.IsNullOrWhiteSpace(form.Text) ? ActionsTexts.RecommendScheme : form.Text;
        var text = read.Text(given, nameof(form.Text), 120).Replace('\n', ' ');
        var owner = read.Id<AccountId>(form.Owner, nameof(form.Owner));
        var due = read.Day(form.DueOn, nameof(form.DueOn));
        var responsible = (await rosters.ByAccountAsync(standing.Body, cancellation)).GetValueOrDefault(owner);
        Refuse(read, nameof(form.Owner), responsible is null, ActionsRefusals.OwnerNotOnRoster);
        Refuse(read, nameof(form.DueOn), due < Tokyo.DayOf(now), ActionsRefusals.DueInThePast);
        Refuse(read, nameof(form.Text), !SafeText.IsSafe(text), ActionsRefusals.TextHoldsFacts);
        Refuse(read, nameof(form.Scheme), recommends && !place.TakesScheme, ActionsRefusals.SchemeNotHere);
        if (read.Any) return Result<AgreedAction>.Refused(read.Refusals);

        var action = new AgreedAction
        {
            Id = ActionId.New(),
            Body = standing.Body,
            Meeting = place.Meeting,
            Item = place.Item,
            CaseFile = place.CaseFile,
            Agency = responsible!.Agency,
            Owner = owner,
            Text = text,
            RecommendsScheme = recommends,
            DueOn = due,
            RecordedBy = member.Id,
            RecordedAt = now,
        };
        db.Add(action);
        trail.Record("actions.recorded", place.CaseFile is { } caseFile ? AuditChain.Of(caseFile) : AuditChain.Rest, new AuditObject("action", action.Id.Value), recommends ? "R78,R116,R118" : "R116,R118");
        await db.SaveChangesAsync(cancellation);
        return action;
    }

    /// <summary>A field that could not be read is refused once, for that.</summary>
    private static void Refuse(Read read, string field, bool isSo, Refusal refusal)
    {
        if (isSo && read.Refusals.All(given => given.Field != field)) read.Refuse(refusal);
    }
}
