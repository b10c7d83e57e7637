using ConsoleSupport.Meetings.Client.Audit;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Audit;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Audit.Reading;

/// <summary>A page of the trail for the auditor: ids and codes, with names of those who acted. Looking at it is itself an entry.</summary>
internal sealed class ReadTrail(MeetingsDb db, AuditTrail trail, AccountNames names, AskedFor asked, TimeProvider clock)
{
    private const int PageSize = 50;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    public async Task<AuditView> HandleAsync(AuditFilter filter, CancellationToken cancellation)
    {
        var (query, read) = TrailQuery.Of(filter);
        var (page, newer, older) = read.Any ? ([], false, false) : await PageAsync(query, cancellation);
        trail.Record("audit.read", AuditChain.Rest, query.Thing is { } on ? new AuditObject("searched", on) : AuditObject.None, KeysOf(filter));

        var people = await names.OfAsync(page.Select(entry => entry.Actor).OfType<AccountId>(), cancellation);
        var active = await names.ActiveAsync(cancellation);
        return new AuditView(
            await VerificationAsync(cancellation),
            await db.Set<AuditEntry>().LongCountAsync(cancellation),
            filter,
            read.Refusals.AsProblems(),
            [.. active.Select(person => new CodeView(person.Id.ToString(), person.Name))],
            [.. AuditTexts.ActCodes.Select(code => new CodeView(code, asked.InWords(code)))],
            [.. page.Select(entry => RowOf(entry, people))],
            newer ? AuditAddress.Of(filter, after: TrailKey.Of(page[0]).ToString()) : null,
            older ? AuditAddress.Of(filter, before: TrailKey.Of(page[^1]).ToString()) : null);
    }

    private async Task<(IReadOnlyList<AuditEntry> Page, bool Newer, bool Older)> PageAsync(TrailQuery query, CancellationToken cancellation)
    {
        var entries = query.Apply(db.Set<AuditEntry>().AsNoTracking());
        if (query.After is { } after)
        {
            var up = await TrailQuery.NewerThan(entries, after).Take(PageSize + 1).ToListAsync(cancellation);
            var more = up.Count > PageSize;
            var page = up.Take(PageSize).Reverse().ToList();

            // Nothing newer: the newest page is what is asked for.
            return page.Count > 0 ? (page, more, true) : await PageAsync(query with { After = null }, cancellation);
        }

        var down = await TrailQuery.OlderThan(entries, query.Before).Take(PageSize + 1).ToListAsync(cancellation);
        return ([.. down.Take(PageSize)], query.Before is not null && down.Count > 0, down.Count > PageSize);
    }

    private AuditRowView RowOf(AuditEntry entry, IReadOnlyDictionary<AccountId, AccountName> people)
    {
        var codes = (entry.Rule ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new AuditRowView(
            entry.Number,
            AuditTexts.Chain(entry.Chain),
            entry.Chain,
            entry.At,
            entry.Actor is { } actor ? people[actor].Name : AuditTexts.Nobody,
            entry.Actor?.ToString(),
            asked.InWords(entry.Act),
            entry.Act,
            entry.ObjectId == Guid.Empty ? "" : $"{AuditTexts.ThingKind(entry.ObjectType)} {Short(entry.ObjectId)}",
            entry.ObjectId == Guid.Empty ? null : IdText.Write(entry.ObjectId),
            codes.Length == 0 ? null : string.Join(" · ", codes.Select(code => AuditTexts.Code(code) ?? code)),
            entry.Allowed,
            Short(entry.Hash),
            Short(entry.Previous),
            entry.Allowed ? null : RefusalOf(entry, codes));
    }

    private RefusalView RefusalOf(AuditEntry entry, string[] codes)
    {
        var day = JapaneseDates.Machine(JapaneseDates.DayOf(entry.At));
        return new RefusalView(
            asked.InWords(entry.Act),
            [.. codes.Select(code => new CodeView(code, AuditTexts.Code(code) ?? RefusalBook.WordsOf(code) ?? code))],
            RefusalBook.ToldFor(codes),
            RefusalBook.Hides(codes),
            entry.Actor is { } actor ? AuditAddress.Of(new AuditFilter { From = day, Until = day, Person = actor.ToString() }) : null);
    }

    private async Task<VerificationView?> VerificationAsync(CancellationToken cancellation)
    {
        var last = await db.Set<AuditVerification>().AsNoTracking().OrderByDescending(one => one.Number).Take(2).ToListAsync(cancellation);
        if (last.Count == 0) return null;
        var one = last[0];
        return new VerificationView(
            one.At,
            (await names.OfAsync(one.By, cancellation)).Name,
            one.Entries,
            one.Chains,
            one.Fault is null,
            clock.GetUtcNow() - one.At > Fresh,
            one is { Fault: { } fault, FaultChain: { } chain, FaultNumber: { } number } ? AuditTexts.Broken(AuditTexts.Chain(chain), number, fault.ToString()) : null,
            last.Count > 1 && last[1].Entries > one.Entries,
            one is { HeadNumber: { } head, HeadHash: { } hash } ? $"{AuditChain.Rest.Name} {head} {Convert.ToHexStringLower(hash)}" : null);
    }

    /// <summary>What was searched by, without what was searched for.</summary>
    private static string? KeysOf(AuditFilter filter)
    {
        (string Name, string? Value)[] given =
        [
            ("from", filter.From), ("until", filter.Until), ("person", filter.Person), ("act", filter.Act),
            ("object", filter.Thing), ("result", filter.Result), ("chain", filter.Chain),
        ];
        string[] names = [.. given.Where(one => !string.IsNullOrWhiteSpace(one.Value)).Select(one => one.Name)];
        return names.Length == 0 ? null : string.Join(',', names);
    }

    /// <summary>The end of an id: its beginning is the time it was made at, and so alike for many.</summary>
    private static string Short(Guid id) => IdText.Write(id)[^8..];

    private static string Short(byte[] hash) => hash.Length == 0 ? "—" : $"{Convert.ToHexStringLower(hash.AsSpan(0, 2))}…{Convert.ToHexStringLower(hash.AsSpan(hash.Length - 2))}";
}

internal static class ReadTrailEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/audit", GetAsync).Requires(AccountRole.Auditor);

    private static async Task<IResult> GetAsync([AsParameters] AuditFilter filter, ReadTrail handler, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<AuditPage>(AuditTexts.Title, await handler.HandleAsync(filter, cancellation));
}
