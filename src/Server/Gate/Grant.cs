using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Gate;

/// <summary>Permission for one person to read named facts of one case, with the basis of each. Only <see cref="Decide"/> makes one; the vault opens for nothing else.</summary>
internal sealed class Grant
{
    private Grant(Question question, IReadOnlyDictionary<FactId, BasisRef> cover) =>
        (Person, CaseFile, Row, Place, Cover) = (question.Person, question.CaseFile, question.Row, question.Place, cover);

    public AccountId Person { get; }

    public CaseFileId CaseFile { get; }

    public GateRow Row { get; }

    public AgendaItemId? Place { get; }

    /// <summary>The facts it opens and on what each rests.</summary>
    public IReadOnlyDictionary<FactId, BasisRef> Cover { get; }

    public bool Opens(IEnumerable<FactId> facts) => facts.All(Cover.ContainsKey);

    /// <summary>Which facts a text of this item carries: with the item's own grant those on the table for this person, of which the 支援措置 flag may hide some (R139); else all that are named.</summary>
    public IReadOnlyCollection<FactId> CarriedBy(AgendaItemId item, IReadOnlyCollection<FactId> named) => Place == item ? [.. Cover.Keys] : named;

    /// <summary>The gate table, applied. Pure: the same findings always give the same verdict.</summary>
    /// <remarks>What a person may not know comes first: only somebody for whom the case exists hears which own condition is open (R42).</remarks>
    public static Verdict Decide(Question question, Findings findings)
    {
        Condition[] open = [.. question.Row.Needs.Where(need => !findings.Hold.Contains(need))];
        if (open.Any(condition => !GateRow.OwnConditions.Contains(condition))) return Verdict.NotAvailable;

        var cover = question.Row.NeedsBasis ? findings.Cover : Prepared(question);
        if (!question.Facts.All(cover.ContainsKey)) return Verdict.NotAvailable;
        if (open.Length > 0) return new Verdict.OwnConditionOpen(question.Row, open);

        return new Verdict.Granted(new Grant(question, question.Facts.ToDictionary(fact => fact, fact => cover[fact])));
    }

    private static Dictionary<FactId, BasisRef> Prepared(Question question) =>
        question.Facts.ToDictionary(fact => fact, _ => new BasisRef(BasisKind.Preparation, question.CaseFile.Value));
}

/// <summary>The gate's answer.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>Recused, not selected, no basis, not there: all the same (R42).</summary>
    public static Verdict NotAvailable { get; } = new Hidden();

    internal sealed record Granted(Grant Grant) : Verdict;

    /// <summary>The person's own conditions that are open, in the order of the row.</summary>
    internal sealed record OwnConditionOpen(GateRow Row, IReadOnlyList<Condition> Open) : Verdict;

    private sealed record Hidden : Verdict;
}
