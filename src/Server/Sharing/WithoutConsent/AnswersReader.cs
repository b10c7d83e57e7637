using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>A tick of the table of facts and people.</summary>
internal readonly record struct ProposedLine(FactId Fact, AccountId Person);

/// <summary>Reads the answers of a draft as values. What cannot be read counts as not answered; the rule says so by its name.</summary>
internal static class AnswersReader
{
    public static SharingProposal ToProposal(
        this SharingAnswers answers, AccountId proposer, BodyKind forum, bool hasMeeting, IReadOnlySet<FactId> standing, Func<AccountId, (bool IsOnRoster, bool IsRecused)> clearance)
    {
        var lines = answers.ReadLines();
        return new SharingProposal
        {
            Proposer = proposer,
            Forum = forum,
            AnonymousIsEnough = YesNo(answers.AnonymousIsEnough),
            ConsentCovers = YesNo(answers.ConsentCovers),
            IsStatutoryNotification = YesNo(answers.StatutoryNotification),
            IsImmediateDanger = YesNo(answers.ImmediateDanger),
            HasMeeting = hasMeeting,
            Obstacle = One<ConsentObstacle>(answers.Obstacle),
            Answer = One<ConsentAnswer>(answers.Answer) ?? ConsentAnswer.Unknown,
            WhyConsentCannotBeObtained = Words(answers.ObstacleWords),
            WhyNeedIsCertain = Words(answers.WhyNeedIsCertain),
            Encouragement = Words(answers.Encouragement),
            WordsOfRefusal = Words(answers.WordsOfRefusal),
            Goods = [.. (answers.Goods ?? []).Select(One<ProtectedGood>).Where(good => good is not null).Select(good => good!.Value).Distinct()],
            Whose = One<RiskBearer>(answers.Whose),
            Likelihood = One<RiskLikelihood>(answers.Likelihood),
            Imminence = One<RiskImminence>(answers.Imminence),
            LifeBodyOrPropertyAtRisk = Words(answers.RiskWords),
            RiskOfNotSharing = Words(answers.RiskOfNotSharing),
            Facts = [.. lines.Select(line => line.Fact).Distinct().Where(standing.Contains).Select(fact => new ProposedFact(fact, Words(answers.Reasons?.GetValueOrDefault(fact.ToString())), One<ProviderBasis>(answers.Bases?.GetValueOrDefault(fact.ToString()))))],
            Recipients = [.. lines.Select(line => line.Person).Distinct().Select(person => new ProposedRecipient(person, clearance(person).IsOnRoster, clearance(person).IsRecused))],
            WhatThePersonIsTold = Words(answers.Telling),
            ReviewOn = Day(answers.ReviewOn),
        };
    }

    public static IReadOnlyList<ProposedLine> ReadLines(this SharingAnswers answers) =>
    [
        .. (answers.Lines ?? []).Select(text => text.Split(':'))
            .Where(parts => parts.Length == 2 && IdText.TryParse<FactId>(parts[0], out _) && IdText.TryParse<AccountId>(parts[1], out _))
            .Select(parts => new ProposedLine(FactId.From(Guid.Parse(parts[0])), AccountId.From(Guid.Parse(parts[1]))))
            .Distinct(),
    ];

    /// <summary>Lays the answers of one question over those that are kept.</summary>
    public static void Take(this SharingAnswers kept, int question, SharingAnswers given)
    {
        switch (question)
        {
            case 1: kept.AnonymousIsEnough = given.AnonymousIsEnough; break;
            case 2: kept.ConsentCovers = given.ConsentCovers; break;
            case 3: kept.StatutoryNotification = given.StatutoryNotification; break;
            case 4: kept.ImmediateDanger = given.ImmediateDanger; break;
            case 5: kept.Meeting = given.Meeting; break;
            case 6:
                (kept.Obstacle, kept.ObstacleWords, kept.Attempts, kept.Answer, kept.KnownWishes) = (given.Obstacle, given.ObstacleWords, given.Attempts, given.Answer, given.KnownWishes);
                (kept.WhyNeedIsCertain, kept.Encouragement, kept.WordsOfRefusal) = (given.WhyNeedIsCertain, given.Encouragement, given.WordsOfRefusal);
                break;
            case 7:
                (kept.Goods, kept.Whose, kept.Likelihood, kept.Imminence) = (given.Goods, given.Whose, given.Likelihood, given.Imminence);
                (kept.RiskWords, kept.RiskOfNotSharing, kept.RiskOfSharing) = (given.RiskWords, given.RiskOfNotSharing, given.RiskOfSharing);
                break;
            case 8: (kept.Lines, kept.Places, kept.Reasons, kept.Alternatives) = (given.Lines, given.Places, given.Reasons, given.Alternatives); break;
            case 9: (kept.Bases, kept.LawGrounds) = (given.Bases, given.LawGrounds); break;
            case 10: (kept.Telling, kept.ReviewOn) = (given.Telling, given.ReviewOn); break;
            default: throw new ArgumentOutOfRangeException(nameof(question), question, null);
        }
    }

    public static bool? YesNo(string? given) => given switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    public static TEnum? One<TEnum>(string? given)
        where TEnum : struct, Enum => Read.Named<TEnum>(given);

    public static DateOnly? Day(string? given) => DayText.Parse(given);

    private static string Words(string? given) => given?.Trim() ?? "";
}
