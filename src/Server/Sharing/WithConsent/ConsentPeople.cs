using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

internal sealed record NamedOutsider(ConsentPersonId Id, ConsentId Consent, string Name, OutsideRelation Relation);

/// <summary>The people outside the agencies whom the consents of a case name, opened for those who prepare it.</summary>
internal sealed class ConsentPeople(MeetingsDb db, CaseVault vault)
{
    /// <summary>Also those of consents that ended: the rule says so by name, and the list does not hide why.</summary>
    public async Task<IReadOnlyList<NamedOutsider>> OfAsync(Grant grant, CancellationToken cancellation)
    {
        var people = await db.Set<ConsentPerson>().AsNoTracking()
            .Join(db.Set<Consent>().Where(consent => consent.CaseFile == grant.CaseFile), person => person.Consent, consent => consent.Id, (person, _) => person)
            .OrderBy(person => person.Id).ToListAsync(cancellation);
        var named = new List<NamedOutsider>();
        foreach (var person in people)
        {
            var name = await vault.OpenAsync(grant, [], new CaseText(ConsentPerson.NameColumn, person.Id.Value, person.SealedName), cancellation);
            named.Add(new NamedOutsider(person.Id, person.Consent, name, person.Relation));
        }

        return named;
    }

    /// <summary>Rows in which nothing was written are left out.</summary>
    public static IReadOnlyList<(string Name, OutsideRelation Relation)> Read(ConsentForm form, Read read)
    {
        var people = new List<(string, OutsideRelation)>();
        foreach (var (one, index) in (form.Persons ?? []).Select((one, index) => (one, index)))
        {
            var name = read.Optional(one.Name, $"Persons[{index}].Name", 200);
            if (name is null && string.IsNullOrEmpty(one.Relation)) continue;
            if (name is null) read.Refuse(WebRefusals.Missing($"Persons[{index}].Name"));
            people.Add((name ?? "", read.Choice<OutsideRelation>(one.Relation, $"Persons[{index}].Relation")));
        }

        return people;
    }
}
