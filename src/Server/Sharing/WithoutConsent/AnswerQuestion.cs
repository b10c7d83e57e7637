using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>Keeps the answer to one question. A draft takes half an answer too; what is missing is told on the review page, all at once.</summary>
internal sealed class AnswerQuestion(MeetingsDb db, RecordDoor records, AuditTrail trail)
{
    public const int LongestAnswer = 4000;

    public async Task<Result<SharingAnswers>> HandleAsync(
        CaseFileId caseFile, SharingRecordId id, int question, SharingAnswers given, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var opened = await records.ToWriteAsync(caseFile, id, standing, member.Id, cancellation);
        if (!opened.IsDone) return Result<SharingAnswers>.Refused(opened.Refusals);
        var record = opened.Value.Record;
        if (record.State is not SharingRecordState.Draft) return SharingRefusals.NotADraft;
        var read = new Read();
        foreach (var (field, text) in TextsOf(given)) _ = read.Optional(text, field, LongestAnswer);
        if (question == 10 && !string.IsNullOrWhiteSpace(given.ReviewOn) && AnswersReader.Day(given.ReviewOn) is null) read.Refuse(WebRefusals.NotADay(nameof(given.ReviewOn)));
        if (given.Version != record.Version.ToString(CultureInfo.InvariantCulture)) read.Refuse(SharingRefusals.DraftChanged);
        if (read.Any) return Result<SharingAnswers>.Refused(read.Refusals);

        var kept = opened.Value.Answers;
        kept.Take(question, given);
        record.SealedAnswers = await records.SealAsync(caseFile, id, kept, cancellation);
        record.Obstacle = AnswersReader.One<ConsentObstacle>(kept.Obstacle);
        record.Meeting = IdText.TryParse<MeetingId>(kept.Meeting, out var meeting) ? meeting : null;
        record.ReviewOn = AnswersReader.Day(kept.ReviewOn);
        trail.Record("sharing.record-written", AuditChain.Of(caseFile), new AuditObject("sharing-record", id.Value));
        await db.SaveChangesAsync(cancellation);
        return kept;
    }

    private static IEnumerable<(string Field, string? Text)> TextsOf(SharingAnswers given) =>
    [
        (nameof(given.ObstacleWords), given.ObstacleWords),
        (nameof(given.Attempts), given.Attempts),
        (nameof(given.KnownWishes), given.KnownWishes),
        (nameof(given.WhyNeedIsCertain), given.WhyNeedIsCertain),
        (nameof(given.Encouragement), given.Encouragement),
        (nameof(given.WordsOfRefusal), given.WordsOfRefusal),
        (nameof(given.RiskWords), given.RiskWords),
        (nameof(given.RiskOfNotSharing), given.RiskOfNotSharing),
        (nameof(given.RiskOfSharing), given.RiskOfSharing),
        (nameof(given.Alternatives), given.Alternatives),
        (nameof(given.Telling), given.Telling),
        .. (given.LawGrounds ?? []).Select(pair => ($"LawGrounds[{pair.Key}]", (string?)pair.Value)),
        .. (given.Reasons ?? []).Select(pair => ($"Reasons[{pair.Key}]", (string?)pair.Value)),
    ];
}
