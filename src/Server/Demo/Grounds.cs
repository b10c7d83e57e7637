using System.Globalization;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>On what the cases stand: recorded consents, and records of sharing without one.</summary>
internal static class Grounds
{
    private const int Questions = 10;

    public static async Task ConsentAsync(DemoStage stage, ToldCase about, CancellationToken cancellation)
    {
        var office = stage.Town.Person(about.Case.Responsible);
        var agencies = await AgenciesAsync(stage, about, cancellation);
        var sensitive = about.Facts.Where((_, index) => about.Case.Facts[index].Sensitive).ToList();
        var form = new ConsentForm
        {
            Ticks = [.. sensitive.SelectMany(fact => agencies.Select(agency => $"{fact}:{agency}")), .. about.Case.ConsentPerson is null ? [] : sensitive.Select(fact => $"{fact}:p0")],
            Facts = [.. about.Facts.Select(fact => fact.ToString())],
            Agencies = [.. agencies.Select(agency => agency.ToString())],
            Persons = about.Case.ConsentPerson is { } named ? [new ConsentPersonForm { Name = named.Name, Relation = named.Relation.ToString() }] : null,
            Purpose = stage.Town.Consent.Purpose,
            RulesVersion = stage.Town.Consent.Rules,
            AgencyListVersion = stage.Town.Consent.AgencyList,
            GivenOn = JapaneseDates.Machine(Tokyo.DayOf(stage.Clock.GetUtcNow())),
            Way = nameof(ConsentWay.OwnNameEntry),
            ExplainedBy = stage.IdOf(about.Case.Selected[0]).ToString(),
            NameEntry = about.Case.Facts.First(fact => fact.Category is FactCategory.Name).Text,
        };
        await stage.DoAsync<RecordConsent, ConsentId>(office, about.Case.Body, (record, actor) => record.HandleAsync(about.Id, form, actor.Standing, actor.Member, cancellation), cancellation);
    }

    /// <summary>All ten questions, and the record put before its approvers.</summary>
    public static async Task<SharingRecordId> SubmitAsync(DemoStage stage, ToldCase about, ToldMeeting meeting, CancellationToken cancellation)
    {
        var office = stage.Town.Person(about.Case.Responsible);
        var record = await stage.DoAsync<StartRecord, SharingRecordId>(
            office, about.Case.Body, (start, actor) => start.HandleAsync(about.Id, actor.Standing, actor.Member, cancellation), cancellation);
        for (var question = 1; question <= Questions; question++)
        {
            var number = question;
            await stage.DoAsync<AnswerQuestion, SharingAnswers>(office, about.Case.Body, async (answer, actor) =>
            {
                var answers = AnswersOf(stage, about, meeting);
                answers.Version = await VersionAsync(actor, record, cancellation);
                return await answer.HandleAsync(about.Id, record, number, answers, actor.Standing, actor.Member, cancellation);
            }, cancellation);
        }

        await stage.DoAsync<SubmitRecord, Done>(office, about.Case.Body, async (submit, actor) =>
        {
            var form = new SharingMoveForm { Version = await VersionAsync(actor, record, cancellation) };
            return await submit.HandleAsync(about.Id, record, form, actor.Standing, actor.Member, cancellation);
        }, cancellation);
        return record;
    }

    /// <summary>Chair and information manager: two different people, neither of whom proposed (D2).</summary>
    public static async Task ApproveAsync(DemoStage stage, ToldCase about, SharingRecordId record, CancellationToken cancellation)
    {
        foreach (var role in new[] { RosterRole.InformationManager, RosterRole.Chair })
        {
            await stage.DoAsync<ApproveRecord, Done>(stage.Town.First(about.Case.Body, role), about.Case.Body, async (approve, actor) =>
            {
                var form = new ApprovalForm { Decision = "approve", Version = await VersionAsync(actor, record, cancellation), StepUp = new InventedProof() };
                return await approve.HandleAsync(about.Id, record, form, null, actor.Standing, actor.Member, cancellation);
            }, cancellation);
        }
    }

    private static SharingAnswers AnswersOf(DemoStage stage, ToldCase about, ToldMeeting meeting)
    {
        var words = about.Case.Sharing ?? throw new InvalidOperationException($"Case {about.Case.Key} has no words for a record.");
        return new SharingAnswers
        {
            AnonymousIsEnough = "no",
            ConsentCovers = "no",
            StatutoryNotification = "no",
            ImmediateDanger = "no",
            Meeting = meeting.Id.ToString(),
            Obstacle = about.Case.Obstacle.ToString(),
            ObstacleWords = words.Why,
            Answer = nameof(ConsentAnswer.Unknown),
            Goods = [nameof(ProtectedGood.Life), nameof(ProtectedGood.Body)],
            Whose = nameof(RiskBearer.Person),
            Likelihood = nameof(RiskLikelihood.Likely),
            Imminence = nameof(RiskImminence.Weeks),
            RiskWords = words.Risk,
            RiskOfNotSharing = words.Silence,
            Lines = [.. about.Facts.SelectMany(fact => about.Case.Selected.Select(person => $"{fact}:{stage.IdOf(person)}"))],
            Reasons = about.Facts.ToDictionary(fact => fact.ToString(), _ => words.Need),
            Bases = about.Facts.Zip(about.Case.Facts).ToDictionary(pair => pair.First.ToString(), pair => BasisOf(stage, pair.Second).ToString()),
            Telling = words.Telling,
            ReviewOn = JapaneseDates.Machine(Tokyo.DayOf(meeting.StartsAt).AddMonths(2)),
        };
    }

    private static ProviderBasis BasisOf(DemoStage stage, DemoFact fact) =>
        stage.Town.Agencies.SingleOrDefault(agency => agency.Name == fact.Source) is { Type: not AgencyType.PublicBody } ? ProviderBasis.PrivateToProtect : ProviderBasis.PublicForBenefit;

    private static Task<List<AgencyId>> AgenciesAsync(DemoStage stage, ToldCase about, CancellationToken cancellation)
    {
        string[] names = [.. about.Case.Selected.Select(key => stage.Town.Person(key).Agency).Distinct()];
        return stage.LookAsync(services => services.GetRequiredService<MeetingsDb>().Set<Agency>()
            .Where(agency => names.Contains(agency.Name)).Select(agency => agency.Id).ToListAsync(cancellation));
    }

    private static async Task<string> VersionAsync(DemoActor actor, SharingRecordId record, CancellationToken cancellation) =>
        (await actor.Get<MeetingsDb>().Set<SharingRecord>().AsNoTracking().Where(one => one.Id == record).Select(one => one.Version).SingleAsync(cancellation))
        .ToString(CultureInfo.InvariantCulture);
}
