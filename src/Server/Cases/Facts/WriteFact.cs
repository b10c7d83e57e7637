using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Facts;

/// <summary>Adds a fact, changes one that nothing names yet, or writes a new one in place of one that is fixed (choice 1).</summary>
internal sealed class WriteFact(MeetingsDb db, CaseDoor door, CaseVault vault, DraftShelf shelf, AuditTrail trail, TimeProvider clock)
{
    internal const int LongestText = 4000;

    public async Task<Result<FactId>> AddAsync(CaseFileId caseFile, FactForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<FactId>.Refused(prepared.Refusals);
        var read = new Read();
        var written = await ReadAsync(form, read, cancellation);
        Fact? old = null;
        if (!string.IsNullOrEmpty(form.Corrects))
        {
            var corrects = read.Id<FactId>(form.Corrects, nameof(form.Corrects));
            old = await db.Set<Fact>().SingleOrDefaultAsync(fact => fact.Id == corrects && fact.CaseFile == caseFile, cancellation);
            if (old is null) read.Refuse(WebRefusals.NotAChoice(nameof(form.Corrects)));
            else if (old.CorrectedBy is not null) read.Refuse(CasesRefusals.FactIsCorrected);
        }

        if (read.Any) return Result<FactId>.Refused(read.Refusals);
        var file = prepared.Value.File;
        var id = FactId.New();
        db.Add(new Fact
        {
            Id = id,
            CaseFile = caseFile,
            Number = file.NextFact++,
            Category = written.Category,
            Source = written.Source,
            Mark = written.Mark,
            IsSensitive = written.IsSensitive,
            IsThirdParty = written.IsThirdParty,
            MarkedAsPlace = written.IsPlace || (old is not null && PlaceFacts.TellsPlace(old)),
            Law = written.Law ?? old?.Law,
            SealedText = await vault.SealAsync(caseFile, CaseVault.FactColumn, id.Value, written.Text, cancellation),
            RecordedBy = member.Id,
            RecordedAt = clock.GetUtcNow(),
        });
        if (old is not null) old.CorrectedBy = id;
        await shelf.ClearAsync(DraftFact.PlaceOf(file, null, form.Corrects), cancellation);
        trail.Record(old is null ? "cases.fact-added" : "cases.fact-corrected", AuditChain.Of(caseFile), new AuditObject("fact", id.Value));
        await db.SaveChangesAsync(cancellation);
        return id;
    }

    public async Task<Result<FactId>> ChangeAsync(CaseFileId caseFile, FactId id, FactForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<FactId>.Refused(prepared.Refusals);
        if (await db.Set<Fact>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } fact) return WebRefusals.NotAvailable;
        var read = new Read();
        var written = await ReadAsync(form, read, cancellation);
        var version = read.Number(form.Version, nameof(form.Version), 0, int.MaxValue);
        if (fact.FixedAt is not null) read.Refuse(CasesRefusals.FactIsFixed);
        else if (version != fact.Version) read.Refuse(CasesRefusals.FactChanged);
        if (read.Any) return Result<FactId>.Refused(read.Refusals);

        (fact.Category, fact.Source, fact.Mark) = (written.Category, written.Source, written.Mark);
        (fact.IsSensitive, fact.IsThirdParty, fact.MarkedAsPlace, fact.Law) = (written.IsSensitive, written.IsThirdParty, written.IsPlace, written.Law);
        fact.SealedText = await vault.SealAsync(caseFile, CaseVault.FactColumn, id.Value, written.Text, cancellation);
        await shelf.ClearAsync(DraftFact.PlaceOf(prepared.Value.File, id, null), cancellation);
        trail.Record("cases.fact-changed", AuditChain.Of(caseFile), new AuditObject("fact", id.Value));
        await db.SaveChangesAsync(cancellation);
        return id;
    }

    private async Task<Written> ReadAsync(FactForm form, Read read, CancellationToken cancellation)
    {
        AgencyId? source = string.IsNullOrEmpty(form.Source) ? null : read.Id<AgencyId>(form.Source, nameof(form.Source));
        if (source is { } agency && !await db.Set<Agency>().AnyAsync(one => one.Id == agency, cancellation)) read.Refuse(WebRefusals.NotAChoice(nameof(form.Source)));
        return new Written(
            read.Choice<FactCategory>(form.Category, nameof(form.Category)),
            read.Text(form.Text, nameof(form.Text), LongestText),
            read.Choice<FactMark>(form.Mark, nameof(form.Mark)),
            source,
            Read.Ticked(form.Sensitive),
            Read.Ticked(form.ThirdParty),
            Read.Ticked(form.Place),
            string.IsNullOrEmpty(form.Law) ? null : read.Choice<SecrecyLaw>(form.Law, nameof(form.Law)));
    }

    private sealed record Written(FactCategory Category, string Text, FactMark Mark, AgencyId? Source, bool IsSensitive, bool IsThirdParty, bool IsPlace, SecrecyLaw? Law);
}
