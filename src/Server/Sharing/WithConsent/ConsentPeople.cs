using System.Text;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

internal sealed record NamedOutsider(ConsentPersonId Id, ConsentId Consent, string Name, OutsideRelation Relation, bool IsExcluded);

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
            named.Add(new NamedOutsider(person.Id, person.Consent, name, person.Relation, person.IsExcluded));
        }

        return named;
    }

    /// <summary>Everybody whom a consent of the case names like this one, spelled in whatever way.</summary>
    public static IReadOnlySet<ConsentPersonId> NamesakesOf(string name, IEnumerable<NamedOutsider> all) => all.Where(one => Plain(one.Name) == Plain(name)).Select(one => one.Id).ToHashSet();

    /// <summary>Rows in which nothing was written are left out.</summary>
    public static IReadOnlyList<WrittenPerson> Read(ConsentForm form, Read read)
    {
        var people = new List<WrittenPerson>();
        foreach (var (one, index) in (form.Persons ?? []).Select((one, index) => (one, index)))
        {
            var name = read.Optional(one.Name, $"Persons[{index}].Name", 200);
            if (name is null && string.IsNullOrEmpty(one.Relation)) continue;
            if (name is null) read.Refuse(WebRefusals.Missing($"Persons[{index}].Name"));
            people.Add(new WrittenPerson(index, name ?? "", read.Choice<OutsideRelation>(one.Relation, $"Persons[{index}].Relation"), Platform.Web.Read.Ticked(one.Excluded)));
        }

        return people;
    }

    private static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
}

/// <param name="Row">Which row of the form it stood in: ticks of sensitive facts name it.</param>
internal sealed record WrittenPerson(int Row, string Name, OutsideRelation Relation, bool IsExcluded);
