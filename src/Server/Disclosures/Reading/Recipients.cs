using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Plans.Attending;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Reading;

/// <summary>Who stands behind the ids of the ledger, as its readers see them.</summary>
internal sealed class Recipients(MeetingsDb db, AccountNames names)
{
    /// <summary>By account: name, and the agency for which the person was on the body's roster.</summary>
    public async Task<IReadOnlyDictionary<(BodyId Body, AccountId Person), string>> InsideAsync(IEnumerable<(BodyId Body, AccountId Person)> asked, CancellationToken cancellation)
    {
        var all = asked.Distinct().ToList();
        AccountId[] people = [.. all.Select(one => one.Person).Distinct()];
        var known = await names.OfAsync(people, cancellation);
        var entries = await db.Set<RosterEntry>().AsNoTracking().Where(entry => people.Contains(entry.Account)).OrderBy(entry => entry.From)
            .Join(db.Set<Agency>(), entry => entry.Agency, agency => agency.Id, (entry, agency) => new { entry.Body, entry.Account, agency.Name }).ToListAsync(cancellation);
        return all.ToDictionary(one => one, one =>
            entries.FirstOrDefault(entry => entry.Body == one.Body && entry.Account == one.Person) is { } entry ? $"{known[one.Person].Name}（{entry.Name}）" : known[one.Person].Name);
    }

    /// <summary>By record: the agency, or what a private person is to the one concerned; never a name.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> OutsideAsync(IEnumerable<Guid> places, CancellationToken cancellation)
    {
        OutsideSharingId[] ids = [.. places.Distinct().Select(OutsideSharingId.From)];
        var all = await (
            from sharing in db.Set<OutsideSharing>().AsNoTracking()
            where ids.Contains(sharing.Id)
            select new { sharing.Id, sharing.Relation, sharing.Demander, Agency = db.Set<Agency>().Where(one => one.Id == sharing.Agency).Select(one => one.Name).FirstOrDefault() }).ToListAsync(cancellation);
        Guid[] asked = [.. places];
        var atItems = await db.Set<PersonAtItem>().AsNoTracking().Where(one => asked.Contains(one.Id)).Select(one => new { one.Id, one.Who }).ToListAsync(cancellation);
        return all.ToDictionary(one => one.Id.Value, one => one.Agency ?? OutsideTexts.Recipient(one.Relation, one.Demander))
            .Concat(atItems.Select(one => KeyValuePair.Create(one.Id, AttendingTexts.Who(one.Who)))).ToDictionary();
    }
}
