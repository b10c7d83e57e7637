using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.CheckIn;

/// <summary>A case the person has to answer for.</summary>
internal sealed record ConflictAbout(AgendaItemId Item, CaseFileId CaseFile, string Label, string? Identity);

/// <summary>The cases of a meeting of which the gate lets this person see the least identity, so that they can say whether they are concerned (choice 5). Each look is recorded by the vault.</summary>
internal sealed partial class ConflictQuestions(MeetingsDb db, Admission admission, CaseVault vault, CurrentMember member)
{
    public async Task<IReadOnlyList<ConflictAbout>> OfAsync(RoomNow room, CancellationToken cancellation)
    {
        var about = new List<ConflictAbout>();
        foreach (var item in room.Items.Where(item => item.CaseFile is not null).DistinctBy(item => item.CaseFile))
        {
            if (await admission.ForItemAsync(member.Id, item.Id, GateRow.ConflictCheck, cancellation) is not Verdict.Granted { Grant: var grant }) continue;
            var label = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Id == grant.CaseFile).Select(file => file.Label).SingleAsync(cancellation);
            about.Add(new ConflictAbout(item.Id, grant.CaseFile, label, await IdentityAsync(item, grant, cancellation)));
        }

        return about;
    }

    private async Task<string?> IdentityAsync(AgendaItem item, Grant grant, CancellationToken cancellation)
    {
        var named = grant.Cover.Keys.ToArray();
        var facts = await db.Set<Fact>().AsNoTracking()
            .Where(fact => fact.CaseFile == item.CaseFile && named.Contains(fact.Id) && (fact.Category == FactCategory.Name || fact.Category == FactCategory.BirthDate))
            .OrderBy(fact => fact.Number)
            .ToListAsync(cancellation);
        var words = new List<string>();
        foreach (var fact in facts)
        {
            var text = await vault.OpenAsync(grant, fact, cancellation);
            if (fact.Category is FactCategory.Name) words.Add(text);
            else if (Year().Match(text) is { Success: true } year) words.Add(CheckInTexts.BornIn(year.Value));
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    /// <summary>Of a date of birth only the year is shown.</summary>
    [GeneratedRegex(@"(19|20)\d\d", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
