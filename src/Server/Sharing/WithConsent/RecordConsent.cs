using System.Text.Json;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>Words of a consent, sealed under the case's key.</summary>
internal sealed record ConsentDetails(string Purpose, string NameEntry, string? Note)
{
    public const string Column = "consents.details";
}

/// <summary>Records that the person agreed: which facts, to which agencies, or people outside them, shown which rules and list, explained by whom (R44–R46).</summary>
internal sealed class RecordConsent(
    MeetingsDb db, CaseDoor door, CaseVault vault, FactLock facts, LocationMasks masks, LawGrounds laws, Rosters rosters, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<ConsentId>> HandleAsync(CaseFileId caseFile, ConsentForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<ConsentId>.Refused(prepared.Refusals);
        var read = new Read();
        var (now, today) = (clock.GetUtcNow(), Tokyo.DayOf(clock.GetUtcNow()));
        var named = Ids<FactId>(form.Facts, nameof(form.Facts), read, mustBeThere: true);
        var persons = ConsentPeople.Read(form, read);
        var agencies = Ids<AgencyId>(form.Agencies, nameof(form.Agencies), read, mustBeThere: persons.All(one => one.IsExcluded));
        var notTo = Ids<AccountId>(form.ExcludedPeople, nameof(form.ExcludedPeople), read, mustBeThere: false);
        var giver = string.IsNullOrEmpty(form.Giver) ? ConsentGiver.Person : read.Choice<ConsentGiver>(form.Giver, nameof(form.Giver));
        var excluded = Ids<AgencyId>(form.Excluded, nameof(form.Excluded), read, mustBeThere: false);
        var purpose = read.Text(form.Purpose, nameof(form.Purpose), 1000);
        var rules = read.Text(form.RulesVersion, nameof(form.RulesVersion), 100);
        var list = read.Text(form.AgencyListVersion, nameof(form.AgencyListVersion), 100);
        var givenOn = read.Day(form.GivenOn, nameof(form.GivenOn));
        DateOnly? until = string.IsNullOrWhiteSpace(form.ValidUntil) ? null : read.Day(form.ValidUntil, nameof(form.ValidUntil));
        var way = read.Choice<ConsentWay>(form.Way, nameof(form.Way));
        var explainedBy = read.Id<AccountId>(form.ExplainedBy, nameof(form.ExplainedBy));
        var nameEntry = read.Optional(form.NameEntry, nameof(form.NameEntry), 400);
        var note = read.Optional(form.Note, nameof(form.Note), 1000);
        if (nameEntry is null) read.Refuse(SharingRefusals.ProxyReasonMissing);
        if (givenOn > today) read.Refuse(SharingRefusals.GivenInFuture);
        if (until is { } last && last < givenOn) read.Refuse(SharingRefusals.ValidityBackwards);
        if (agencies.Overlaps(excluded)) read.Refuse(SharingRefusals.BothListed);
        if ((await masks.UnconfirmedAsync(caseFile, named, form.Places, cancellation)).Count > 0) read.Refuse(CasesRefusals.LocationUnconfirmed(nameof(form.Places)));
        await laws.CheckAsync(read, caseFile, named, form.LawGrounds, cancellation);
        var ids = persons.ToDictionary(one => one.Row, _ => ConsentPersonId.New());
        var ticks = ReadTicks(form.Ticks, ids, read);
        if (!read.Any)
        {
            await CheckAsync(read, caseFile, named, agencies, excluded, [explainedBy, .. notTo], standing, cancellation);
            var marks = await db.Set<Fact>().Where(fact => fact.CaseFile == caseFile && named.Contains(fact.Id)).Select(fact => new MarkedFact(fact.Id, fact.IsSensitive, fact.IsThirdParty)).ToListAsync(cancellation);
            HashSet<Guid> recipients = [.. agencies.Select(agency => agency.Value), .. persons.Where(one => !one.IsExcluded).Select(one => ids[one.Row].Value)];
            foreach (var refusal in ConsentLimits.ReasonsAgainst(giver, marks, recipients, ticks)) read.Refuse(refusal);
        }

        if (read.Any) return Result<ConsentId>.Refused(read.Refusals);

        var id = ConsentId.New();
        var details = JsonSerializer.Serialize(new ConsentDetails(purpose, nameEntry!, note));
        db.Add(new Consent
        {
            Id = id,
            CaseFile = caseFile,
            Giver = giver,
            GivenOn = givenOn,
            ValidUntil = until,
            RulesVersion = rules,
            AgencyListVersion = list,
            Way = way,
            ExplainedBy = explainedBy,
            SealedDetails = await vault.SealAsync(caseFile, ConsentDetails.Column, id.Value, details, cancellation),
            RecordedBy = member.Id,
            RecordedAt = now,
        });
        db.AddRange(named.Select(fact => new ConsentFact { Consent = id, Fact = fact }));
        db.AddRange(agencies.Select(agency => new ConsentAgency { Consent = id, Agency = agency, IsExcluded = false }));
        db.AddRange(excluded.Select(agency => new ConsentAgency { Consent = id, Agency = agency, IsExcluded = true }));
        foreach (var one in persons)
        {
            var person = ids[one.Row];
            var box = await vault.SealAsync(caseFile, ConsentPerson.NameColumn, person.Value, one.Name, cancellation);
            db.Add(new ConsentPerson { Id = person, Consent = id, Relation = one.Relation, IsExcluded = one.IsExcluded, SealedName = box });
        }

        db.AddRange(ticks.Select(tick => new ConsentTick { Consent = id, Fact = tick.Fact, Recipient = tick.Recipient }));
        db.AddRange(notTo.Select(person => new ConsentExclusion { Consent = id, Account = person }));
        await facts.FixAsync(caseFile, named, cancellation);
        await masks.LetOutAsync(caseFile, id.Value, [.. named.Where(fact => form.Places?.Contains(fact.ToString()) is true)], cancellation);
        await laws.CiteAsync(caseFile, id.Value, named, form.LawGrounds, cancellation);
        trail.Record("sharing.consent-recorded", AuditChain.Of(caseFile), new AuditObject("consent", id.Value), "D1,R44");
        outbox.Raise(new ConsentRecorded(caseFile, id));
        await db.SaveChangesAsync(cancellation);
        return id;
    }

    private async Task CheckAsync(
        Read read, CaseFileId caseFile, HashSet<FactId> named, HashSet<AgencyId> agencies, HashSet<AgencyId> excluded, HashSet<AccountId> people, Standing standing, CancellationToken cancellation)
    {
        if ((await facts.StandingAsync(caseFile, named, cancellation)).Count != named.Count) read.Refuse(WebRefusals.NotAChoice(nameof(ConsentForm.Facts)));
        var all = agencies.Concat(excluded).ToList();
        if (await db.Set<Agency>().CountAsync(agency => all.Contains(agency.Id), cancellation) != all.Count) read.Refuse(WebRefusals.NotAChoice(nameof(ConsentForm.Agencies)));
        var roster = await rosters.ByAccountAsync(standing.Body, cancellation);
        if (people.Any(person => !roster.ContainsKey(person))) read.Refuse(WebRefusals.NotAChoice(nameof(ConsentForm.ExplainedBy)));
    }

    /// <summary>A tick that cannot be read is no tick: the fact then lacks its recipient.</summary>
    private static HashSet<(FactId Fact, Guid Recipient)> ReadTicks(List<string>? given, Dictionary<int, ConsentPersonId> persons, Read read)
    {
        var ticks = new HashSet<(FactId, Guid)>();
        foreach (var parts in (given ?? []).Where(text => !string.IsNullOrEmpty(text)).Select(text => text.Split(':')))
        {
            if (parts.Length != 2 || !IdText.TryParse<FactId>(parts[0], out var fact)) read.Refuse(WebRefusals.NotAChoice(nameof(ConsentForm.Ticks)));
            else if (parts[1].StartsWith('p') && int.TryParse(parts[1].AsSpan(1), out var row)) ticks.Add((fact, persons.TryGetValue(row, out var person) ? person.Value : Guid.Empty));
            else if (IdText.TryParse<AgencyId>(parts[1], out var agency)) ticks.Add((fact, agency.Value));
            else read.Refuse(WebRefusals.NotAChoice(nameof(ConsentForm.Ticks)));
        }

        return ticks;
    }

    private static HashSet<TId> Ids<TId>(List<string>? given, string field, Read read, bool mustBeThere)
        where TId : struct, IId<TId>
    {
        var ids = (given ?? []).Where(text => !string.IsNullOrEmpty(text)).Select(text => read.Id<TId>(text, field)).ToHashSet();
        if (mustBeThere && ids.Count == 0) read.Refuse(WebRefusals.NothingChosen(field));
        return ids;
    }
}
