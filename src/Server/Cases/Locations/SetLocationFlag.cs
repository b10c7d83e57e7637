using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Locations;

/// <summary>Sets or lifts the 支援措置 flag, with a reason, by 担当 or whoever presides (R139). Takes effect at the gate's next question.</summary>
internal sealed class SetLocationFlag(MeetingsDb db, CaseDoor door, CaseVault vault, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public const string ReasonColumn = "location_flags.reason";
    public const string LiftingColumn = "location_flags.lifting";
    private const int LongestReason = 400;

    /// <summary>Says whether the flag stands now.</summary>
    public async Task<Result<bool>> HandleAsync(CaseFileId caseFile, LocationFlagForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<bool>.Refused(prepared.Refusals);
        var read = new Read();
        var reason = read.Text(form.Reason, nameof(form.Reason), LongestReason);
        if (form.Do is not ("set" or "lift")) read.Refuse(WebRefusals.NotAChoice(nameof(form.Do)));
        var flag = await db.Set<LocationFlag>().SingleOrDefaultAsync(one => one.CaseFile == caseFile && one.LiftedAt == null, cancellation);
        if (form.Do is "set" && flag is not null) read.Refuse(CasesRefusals.FlagStands);
        if (form.Do is "lift" && flag is null) read.Refuse(CasesRefusals.FlagLifted);
        if (read.Any) return Result<bool>.Refused(read.Refusals);

        var now = clock.GetUtcNow();
        if (flag is null)
        {
            var id = LocationFlagId.New();
            var box = await vault.SealAsync(caseFile, ReasonColumn, id.Value, reason, cancellation);
            db.Add(new LocationFlag { Id = id, CaseFile = caseFile, SetBy = member.Id, SetAt = now, SealedReason = box });
        }
        else
        {
            (flag.LiftedBy, flag.LiftedAt) = (member.Id, now);
            flag.SealedLifting = await vault.SealAsync(caseFile, LiftingColumn, flag.Id.Value, reason, cancellation);
        }

        trail.Record(flag is null ? "cases.location-flag-set" : "cases.location-flag-lifted", AuditChain.Of(caseFile), new AuditObject("case", caseFile.Value), "R139");
        outbox.Raise(new LocationMaskChanged(caseFile));
        await db.SaveChangesAsync(cancellation);
        return flag is null;
    }
}

/// <summary>Says of a fact that it tells where the person is, also of one that is fixed: it only ever narrows what others see (R139).</summary>
internal sealed class MarkPlaceFact(MeetingsDb db, CaseDoor door, AuditTrail trail, EventOutbox outbox)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, PlaceFactForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (!IdText.TryParse<FactId>(form.Fact, out var id)
            || await db.Set<Fact>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } fact)
            return WebRefusals.NotAvailable;
        if (fact.MarkedAsPlace) return Done.It;
        fact.MarkedAsPlace = true;
        trail.Record("cases.fact-marked-as-place", AuditChain.Of(caseFile), new AuditObject("fact", id.Value), "R139");
        outbox.Raise(new LocationMaskChanged(caseFile));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
