using System.Text.Json;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>Keeps what was given outside a meeting, and enters each fact in the ledger; or keeps that it was decided not to give (R57).</summary>
internal sealed class RecordOutside(MeetingsDb db, CaseDoor door, CaseVault vault, FactLock facts, LocationMasks masks, LawGrounds laws, DisclosureLedger ledger, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<OutsideSharingId>> HandleAsync(
        CaseFileId caseFile, IOutsideRow row, OutsideForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<OutsideSharingId>.Refused(prepared.Refusals);
        var (read, now) = (new Read(), clock.GetUtcNow());
        if (form.Decision is not ("give" or "not")) read.Refuse(string.IsNullOrEmpty(form.Decision) ? WebRefusals.NothingChosen(nameof(form.Decision)) : WebRefusals.NotAChoice(nameof(form.Decision)));
        var reason = read.Text(form.Reason, nameof(form.Reason), 1000);
        var (day, time) = (read.Day(form.Day, nameof(form.Day)), read.Time(form.Time, nameof(form.Time)));

        // With something unreadable nothing is kept, and the other reasons are told as of now.
        var at = read.Any ? now : Tokyo.Instant(day, time);
        if (at > now && !read.Any) read.Refuse(OutsideRefusals.InFuture);
        var named = (form.Facts ?? []).Where(text => !string.IsNullOrEmpty(text)).Select(text => read.Id<FactId>(text, nameof(form.Facts))).ToHashSet();
        if ((await facts.StandingAsync(caseFile, named, cancellation)).Count != named.Count) read.Refuse(WebRefusals.NotAChoice(nameof(form.Facts)));
        if (form.Decision is "give" && (await masks.UnconfirmedAsync(caseFile, named, form.Places, cancellation)).Count > 0) read.Refuse(CasesRefusals.LocationUnconfirmed(nameof(form.Places)));
        if (form.Decision is "give") await laws.CheckAsync(read, caseFile, named, form.LawGrounds, cancellation);

        var asked = new OutsideAsked(OutsideSharingId.New(), caseFile, prepared.Value.Grant, standing, named, at, Tokyo.DayOf(at));
        var recipient = await row.RecipientAsync(form, asked, read, cancellation);
        var grounds = form.Decision is "give" ? await row.DecideAsync(form, asked, recipient, cancellation) : null;
        Refusal[] reasons = [.. read.Refusals.Concat(grounds?.Refusals ?? []).Distinct()];
        if (reasons.Length > 0) return reasons;

        var sharing = await KeepAsync(row, asked, recipient, grounds?.Value, reason, member.Id, now, cancellation);
        if (grounds is not null)
        {
            await facts.FixAsync(caseFile, named, cancellation);
            await masks.LetOutAsync(caseFile, sharing.Id.Value, [.. named.Where(fact => form.Places?.Contains(fact.ToString()) is true)], cancellation);
            await laws.CiteAsync(caseFile, sharing.Id.Value, named, form.LawGrounds, cancellation);
            foreach (var (fact, basis) in grounds.Value.Cover) ledger.EnterOutside(sharing.Id.Value, caseFile, fact, recipient.Agency, basis, at);
        }

        trail.Record(grounds is null ? "sharing.not-given-outside" : "sharing.given-outside", AuditChain.Of(caseFile), new AuditObject("outside-sharing", sharing.Id.Value), grounds is null ? $"{row.Row},R57" : $"{row.Row}");
        await db.SaveChangesAsync(cancellation);
        return sharing.Id;
    }

    private async Task<OutsideSharing> KeepAsync(
        IOutsideRow row, OutsideAsked asked, OutsideRecipient recipient, OutsideGrounds? grounds, string reason, AccountId by, DateTimeOffset now, CancellationToken cancellation)
    {
        var details = new OutsideDetails { Reason = reason, Recipient = recipient.Name };
        if (grounds is not null) details = grounds.Details(details);
        var sharing = new OutsideSharing
        {
            Id = asked.Id,
            CaseFile = asked.CaseFile,
            Body = asked.Standing.Body,
            Row = row.Row,
            State = grounds is null ? OutsideState.NotGiven : grounds.ReportDueOn is null ? OutsideState.Given : OutsideState.ReportDue,
            Agency = recipient.Agency,
            Relation = recipient.Relation,
            Demander = recipient.Demander,
            Provider = grounds?.Provider,
            Consulted = grounds?.Consulted,
            SealedDetails = await vault.SealAsync(asked.CaseFile, OutsideDetails.Column, asked.Id.Value, JsonSerializer.Serialize(details), cancellation),
            At = asked.At,
            RecordedBy = by,
            RecordedAt = now,
            ReportDueOn = grounds?.ReportDueOn,
        };
        db.Add(sharing);
        db.AddRange(asked.Facts.Select(fact => new OutsideFact { Sharing = asked.Id, Fact = fact }));
        return sharing;
    }
}
