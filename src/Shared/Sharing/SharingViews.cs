using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Sharing;

public sealed record Pick(string Value, string Text, string? More = null);

/// <summary>The provision of a special law on which a fact is given (D15).</summary>
public sealed record LawGroundLine(int Fact, SecrecyLaw Law, string Ground);

public sealed record ConsentFormView(
    string Label, string Base, IReadOnlyList<FactView> Facts, IReadOnlyList<Pick> Agencies, IReadOnlyList<Pick> People, ConsentForm Form, Problems Problems);

public sealed record ConsentView(
    string Label,
    string Base,
    string Id,
    DateOnly GivenOn,
    DateOnly? ValidUntil,
    ConsentWay Way,
    string ExplainedBy,
    string RulesVersion,
    string AgencyListVersion,
    string Purpose,
    string NameEntry,
    string? Note,
    IReadOnlyList<int> Facts,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Excluded,
    DateTimeOffset? WithdrawnAt,
    int Version)
{
    /// <summary>People outside the agencies who may be told, with what they are to the person (D11).</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>「この人には伝えない」 (R46).</summary>
    public IReadOnlyList<string> ExcludedPeople { get; init; } = [];

    public ConsentGiver Giver { get; init; }

    /// <summary>Sensitive facts with those they were ticked for (R60).</summary>
    public IReadOnlyList<string> Sensitive { get; init; } = [];

    /// <summary>Agencies and facts that are still in, as values to take out (R48).</summary>
    public IReadOnlyList<Pick> AgencyPicks { get; init; } = [];

    public IReadOnlyList<Pick> FactPicks { get; init; } = [];

    /// <summary>What the person took out later: the agency's name or the fact's number, and when.</summary>
    public IReadOnlyList<(string What, DateTimeOffset At)> TakenOut { get; init; } = [];

    /// <summary>Who was given something on this consent so far, to be told of a withdrawal (R48).</summary>
    public IReadOnlyList<string> Received { get; init; } = [];

    public IReadOnlyList<LawGroundLine> LawGrounds { get; init; } = [];

    public TakeOutForm Part { get; init; } = new();

    public Problems Problems { get; init; } = Problems.None;
}

public enum QuestionState
{
    Open,
    Answered,
    ToMend,
}

public sealed record QuestionLine(int Number, QuestionState State, string? Gist);

/// <summary>One question of the record.</summary>
/// <param name="Ending">Why the way ends here, when the answer ends it.</param>
/// <param name="CoveredAlready">For question 2: whether a consent in force names any facts.</param>
public sealed record QuestionView(
    string Label,
    string Base,
    string Number,
    string Address,
    int Question,
    IReadOnlyList<QuestionLine> Questions,
    SharingAnswers Answers,
    string? Ending,
    int LeastLength,
    int ReviewMonths,
    bool CoveredAlready,
    IReadOnlyList<Pick> Meetings,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<Pick> People,
    Problems Problems)
{
    /// <summary>Where it can be talked about without personal data instead (D0); null where that is not the way on.</summary>
    public string? ConsultHref { get; init; }
}

/// <param name="Question">Where it is mended; null when it is not an answer that is wrong.</param>
public sealed record RefusalLine(string Text, int? Question);

public sealed record ApproverLine(string Name, string Office, bool? Approved, DateTimeOffset? At);

/// <summary>A fact of the record: to whom, why, on which basis of its provider.</summary>
public sealed record SharedFactLine(FactView Fact, string Reason, ProviderBasis? Basis, IReadOnlyList<string> Recipients)
{
    /// <summary>The provision of the special law it stands under (D15).</summary>
    public string? LawGround { get; init; }
}

/// <summary>The whole record: before it is submitted with all refusals at once, afterwards as its approvers read it.</summary>
public sealed record RecordView(
    string Label,
    string Base,
    string Number,
    string Address,
    SharingRecordState State,
    bool IsLapsed,
    IReadOnlyList<QuestionLine> Questions,
    IReadOnlyList<RefusalLine> Refusals,
    SharingAnswers Answers,
    string? Meeting,
    IReadOnlyList<SharedFactLine> Facts,
    IReadOnlyList<ApproverLine> Approvers,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    DateOnly? ReviewOn,
    string? Closing,
    bool MayEdit,
    bool MayAnswer,
    bool MayEnd,
    int Version,
    ApprovalForm Form,
    Problems Problems)
{
    /// <summary>Where it can be talked about without personal data instead (D0); null where that is not the way on.</summary>
    public string? ConsultHref { get; init; }
}
