using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Why somebody selected for the case will not see the item, as far as the office may know.</summary>
internal enum FallingOut
{
    /// <summary>署名がまだ: the person can mend it.</summary>
    NotSigned,

    /// <summary>根拠が及ばない: no consent or record covers all its facts for this person.</summary>
    NotCovered,

    /// <summary>Not on the roster of the other body of the joint session (D9).</summary>
    NotInOther,
}

/// <param name="Basis">Null without a case.</param>
/// <param name="Out">Of those selected and not recused.</param>
internal sealed record ItemAudience(BasisState? Basis, IReadOnlyList<(RosterPerson Person, FallingOut Why)> Out);

/// <summary>For those who prepare: on what an item's facts rest, and who of the selected falls out of its audience (choice 4).</summary>
internal sealed class ItemBases(Admission admission, ICaseConditions cases, IItemConditions items, IRosterConditions rosters, BasisOfCase bases)
{
    public async Task<ItemAudience> OfAsync(Meeting meeting, AgendaItem item, IReadOnlySet<FactId> facts, IReadOnlyCollection<RosterPerson> roster, CancellationToken cancellation)
    {
        if (item.CaseFile is not { } caseFile) return new ItemAudience(null, []);
        if (await cases.OfAsync(caseFile, cancellation) is not { } about) return new ItemAudience(BasisState.None, []);
        RosterPerson[] selected = [.. roster.Where(person => about.Selected.Contains(person.Account) && !about.Recused.Contains(person.Account))];
        AccountId[] people = [.. selected.Select(person => person.Account)];

        // What the 支援措置 flag hides is not on the table and asks for no basis (R139).
        var shown = facts.Where(fact => about.Mask.Lets(fact, item.Id.Value)).ToHashSet();
        var basis = await bases.OfAsync(caseFile, meeting.Id, shown, people, Tokyo.DayOf(meeting.StartsAt), cancellation);

        // The row of approved minutes asks for everything that lasts (roster, declaration, selection, recusal, basis) and nothing of the day itself.
        var verdicts = await admission.ForItemAsync(people, item.Id, GateRow.ApprovedMinutes, cancellation);
        var both = await InBothAsync(item.Id, people, cancellation);
        return new ItemAudience(
            basis,
            [.. selected.Where(person => verdicts.GetValueOrDefault(person.Account, Verdict.NotAvailable) is not Verdict.Granted)
                .Select(person => (person, !both.Contains(person.Account) ? FallingOut.NotInOther
                    : verdicts.GetValueOrDefault(person.Account, Verdict.NotAvailable) is Verdict.OwnConditionOpen ? FallingOut.NotSigned : FallingOut.NotCovered))]);
    }

    /// <summary>Those whom the other body of a joint session carries too; everybody where there is none.</summary>
    private async Task<IReadOnlySet<AccountId>> InBothAsync(AgendaItemId item, IReadOnlyCollection<AccountId> people, CancellationToken cancellation)
    {
        var both = people.ToHashSet();
        foreach (var other in (await items.OfAsync(item, cancellation))?.AlsoOf ?? new HashSet<BodyId>()) both.IntersectWith(await rosters.OnRosterAsync(other, people, cancellation));
        return both;
    }
}
