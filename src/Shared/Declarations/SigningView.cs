using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Declarations;

/// <param name="Amount">Kind and amount of a penalty alone, when they were checked.</param>
public sealed record CitedLawView(string Law, string Article, string Text, string? Amount);

/// <summary>Duty and penalty of one body. Two bodies are two cards, never one sentence (R28).</summary>
public sealed record LawCardView(
    string BodyName, BodyKind Kind, IReadOnlyList<CitedLawView> Duties, IReadOnlyList<CitedLawView> Penalties, DateOnly? SignedOn, bool IsSignedNow);

public sealed record SignerView(string Name, string Agency, string Post);

/// <param name="Paper">Null while there is nothing that could be signed.</param>
public sealed record SigningView(
    string BodyCode,
    string BodyName,
    BodyKind Kind,
    SigningPaper? Paper,
    bool IsOutOfDate,
    SignerView Signer,
    DateOnly Today,
    int FiscalYear,
    DateOnly? DeclinedOn,
    SigningForm Form,
    Problems Problems);

public sealed record SigningPaper(
    string Title, int Number, string Intro, IReadOnlyList<string> Clauses, IReadOnlyList<string> Confirmations, IReadOnlyList<LawCardView> Cards)
{
    /// <summary>Whose duty it is, for the signer's own agency (R24).</summary>
    public string? Whose { get; init; }

    /// <summary>What an office or profession asks beside it, for everybody the same (R26); no part of what is signed.</summary>
    public IReadOnlyList<OtherDutyView> OtherDuties { get; init; } = [];
}
