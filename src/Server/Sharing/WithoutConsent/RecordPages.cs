using System.Globalization;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>Builds the pages of a record: a question with what it needs, and the whole with every refusal at once.</summary>
internal sealed class RecordPages(
    MeetingsDb db, RecordDoor door, Proposals proposals, FactReader reader, CaseVault vault, Consents consents, IPlannedMeetings meetings,
    ICaseConditions cases, Rosters rosters, AccountNames names, LastSaves saves, EndRecord ends, CurrentMember member, TimeProvider clock)
{
    public async Task<QuestionView> QuestionAsync(
        OpenRecord open, int question, SharingAnswers? typed, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var policy = await door.PolicyAsync(standing.Body, cancellation);
        var answers = open.Answers;
        var saved = SavedAnswers.Of(question, answers);
        if (typed is not null) answers.Take(question, typed);
        answers.Version = open.Record.Version.ToString(CultureInfo.InvariantCulture);
        if (question == 10 && string.IsNullOrEmpty(answers.ReviewOn)) answers.ReviewOn = Today.AddMonths(policy.ReviewMonths).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var address = Address(open, standing);
        return new QuestionView(
            open.File.Label,
            ListCases.Address(standing.BodyCode, open.File.Id),
            open.Record.Number,
            address,
            question,
            await LinesAsync(open, standing, policy, cancellation),
            answers,
            EndingOf(question, answers),
            policy.LeastAnswerLength,
            policy.ReviewMonths,
            question == 2 && (await consents.OfAsync(open.File.Id, cancellation)).Any(consent => consent.IsInForce(Today)),
            question == 5 ? [.. (await meetings.OfAsync(standing.Body, cancellation)).Select(Meeting)] : [],
            question is 8 or 9 ? [.. (await reader.OpenAsync(open.Grant, cancellation)).Where(fact => fact.CorrectedBy is null)] : [],
            question == 8 ? await PeopleAsync(open, standing, cancellation) : [],
            await saves.ProblemsAsync(refusals, open.Record.Id.Value, "sharing.", () => saved, cancellation))
        {
            ConsultHref = question == 1 && answers.AnonymousIsEnough is "yes" ? await meetings.ConsultationAsync(standing.Body, standing.BodyCode, cancellation) : null,
        };
    }

    public async Task<RecordView> RecordAsync(OpenRecord open, ApprovalForm form, Standing standing, IReadOnlyList<Refusal> problems, CancellationToken cancellation)
    {
        var record = open.Record;
        var isDraft = record.State is SharingRecordState.Draft;
        var policy = await door.PolicyAsync(standing.Body, cancellation);
        var proposal = await proposals.OfAsync(open, standing, cancellation);
        var reasons = isDraft ? SharingWithoutConsent.ReasonsAgainst(proposal, policy, Today).ToList() : [];
        var asked = await door.ApproversAsync(record, cancellation);
        if (isDraft && asked.Count < policy.ApproversNeeded) reasons.Add(SharingRefusals.NobodyToApprove);
        var answered = await db.Set<SharingApproval>().AsNoTracking().Where(one => one.Record == record.Id).OrderBy(one => one.At).ToListAsync(cancellation);
        var roster = await rosters.ByAccountAsync(standing.Body, cancellation);
        var known = await names.OfAsync([.. asked, .. answered.Select(one => one.Approver), .. open.Answers.ReadLines().Select(line => line.Person), record.ProposedBy], cancellation);
        var meeting = (await meetings.OfAsync(standing.Body, cancellation)).FirstOrDefault(one => one.Id == record.Meeting);
        form.Version = record.Version.ToString(CultureInfo.InvariantCulture);
        form.StepUp = null;
        return new RecordView(
            open.File.Label,
            ListCases.Address(standing.BodyCode, open.File.Id),
            record.Number,
            Address(open, standing),
            record.State,
            record.IsLapsedOn(Today),
            isDraft ? Lines(open.Answers, reasons) : [],
            [.. reasons.Select(refusal => new RefusalLine(refusal.Text, SharingRefusals.QuestionOf(refusal)))],
            open.Answers,
            meeting is null ? null : Meeting(meeting).Text,
            await FactsAsync(open, known, cancellation),
            [.. answered.Select(one => new ApproverLine(known[one.Approver].Name, Office(one.Approver), one.Approved, one.At)),
                .. (record.State is SharingRecordState.Draft or SharingRecordState.Submitted ? asked.Where(person => answered.All(one => one.Approver != person)) : []).Select(person => new ApproverLine(known[person].Name, Office(person), null, null))],
            known[record.ProposedBy].Name,
            record.ProposedAt,
            AnswersReader.Day(open.Answers.ReviewOn),
            record.SealedClosing is { } box ? await vault.OpenAsync(open.Grant, [], new CaseText(RecordDoor.ClosingColumn, record.Id.Value, box), cancellation) : null,
            isDraft && open.Prepares,
            record.State is SharingRecordState.Submitted && asked.Contains(member.Id) && answered.All(one => one.Approver != member.Id),
            record.State is SharingRecordState.Approved && !record.IsLapsedOn(Today) && await ends.MayAsync(open, member.Id, cancellation),
            record.Version,
            form,
            await saves.ProblemsAsync(
                [.. problems.Where(problem => !reasons.Contains(problem))], record.Id.Value, "sharing.", () => [new(UiTexts.StateNow, CasesTexts.RecordState(record.State))], cancellation))
        {
            ConsultHref = reasons.Contains(SharingRefusals.AnonymousIsEnough) || reasons.Contains(SharingRefusals.PersonRefused)
                ? await meetings.ConsultationAsync(standing.Body, standing.BodyCode, cancellation)
                : null,
        };

        string Office(AccountId person) => roster.GetValueOrDefault(person) switch
        {
            { } one when one.Is(RosterRole.InformationManager) => SharingPageTexts.InformationManager,
            { } one when one.Is(RosterRole.Chair) => SharingPageTexts.Chair,
            { } one when one.Is(RosterRole.Deputy) => SharingPageTexts.Deputy,
            _ => "",
        };
    }

    /// <summary>Why the way ends at this question, if its answer ends it.</summary>
    public static string? EndingOf(int question, SharingAnswers answers) => question switch
    {
        1 when answers.AnonymousIsEnough is "yes" => SharingRefusals.AnonymousIsEnough.Text,
        2 when answers.ConsentCovers is "yes" => SharingRefusals.ConsentCovers.Text,
        4 when answers.ImmediateDanger is "yes" => SharingRefusals.DangerIsNow.Text,
        _ => null,
    };

    private DateOnly Today => Tokyo.DayOf(clock.GetUtcNow());

    private static string Address(OpenRecord open, Standing standing) => $"{ListCases.Address(standing.BodyCode, open.File.Id)}/sharing/{open.Record.Id}";

    private static Pick Meeting(PlannedMeeting meeting) => new(
        meeting.Id.ToString(), SharingPageTexts.MeetingName(meeting.Number, JapaneseDates.Day(JapaneseDates.DayOf(meeting.StartsAt)), JapaneseDates.Time(meeting.StartsAt)));

    private async Task<IReadOnlyList<QuestionLine>> LinesAsync(OpenRecord open, Standing standing, SharingPolicy policy, CancellationToken cancellation) =>
        Lines(open.Answers, [.. SharingWithoutConsent.ReasonsAgainst(await proposals.OfAsync(open, standing, cancellation), policy, Today)]);

    private static IReadOnlyList<QuestionLine> Lines(SharingAnswers answers, IReadOnlyCollection<Refusal> reasons) =>
    [
        .. Enumerable.Range(1, 10).Select(number => new QuestionLine(
            number,
            !IsTouched(number, answers) ? QuestionState.Open : reasons.Any(reason => SharingRefusals.QuestionOf(reason) == number) ? QuestionState.ToMend : QuestionState.Answered,
            SharingPageTexts.ShortAnswer(number, answers))),
    ];

    private static bool IsTouched(int question, SharingAnswers answers) => question switch
    {
        1 => answers.AnonymousIsEnough is not null,
        2 => answers.ConsentCovers is not null,
        3 => answers.StatutoryNotification is not null,
        4 => answers.ImmediateDanger is not null,
        5 => !string.IsNullOrEmpty(answers.Meeting),
        6 => !string.IsNullOrEmpty(answers.Obstacle) || !string.IsNullOrEmpty(answers.ObstacleWords),
        7 => answers.Goods is { Count: > 0 } || !string.IsNullOrEmpty(answers.RiskWords),
        8 => answers.Lines is { Count: > 0 },
        9 => answers.Bases is { Count: > 0 },
        _ => !string.IsNullOrEmpty(answers.Telling),
    };

    private async Task<IReadOnlyList<Pick>> PeopleAsync(OpenRecord open, Standing standing, CancellationToken cancellation)
    {
        var recused = (await cases.OfAsync(open.File.Id, cancellation))!.Recused;
        var roster = (await rosters.OfAsync(standing.Body, cancellation)).Where(person => !recused.Contains(person.Account)).ToList();
        var known = await names.OfAsync(roster.Select(person => person.Account), cancellation);
        return [.. roster.OrderBy(person => known[person.Account].Kana, StringComparer.Ordinal).Select(person => new Pick(person.Account.ToString(), known[person.Account].Name, person.AgencyName))];
    }

    private async Task<IReadOnlyList<SharedFactLine>> FactsAsync(OpenRecord open, IReadOnlyDictionary<AccountId, AccountName> known, CancellationToken cancellation)
    {
        var lines = open.Answers.ReadLines().ToLookup(line => line.Fact, line => line.Person);
        var facts = await reader.OpenAsync(open.Grant, cancellation);
        return
        [
            .. facts.Where(fact => lines.Contains(fact.Id)).Select(fact => new SharedFactLine(
                fact,
                open.Answers.Reasons?.GetValueOrDefault(fact.Id.ToString()) ?? "",
                AnswersReader.One<ProviderBasis>(open.Answers.Bases?.GetValueOrDefault(fact.Id.ToString())),
                [.. lines[fact.Id].Select(person => known[person].Name)])
            {
                LawGround = fact.Law is null ? null : open.Answers.LawGrounds?.GetValueOrDefault(fact.Id.ToString()),
            }),
        ];
    }
}
