using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>Until when somebody works towards the person's consent (本人への働きかけ・同意取得): as long as a record without consent opens something that no consent covers.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, R62. Pure.</remarks>
internal static class SeekingConsent
{
    /// <param name="reviewOn">Last day of the record; it is also the day by which consent is sought.</param>
    /// <param name="lines">What the record opens: each fact with each recipient and their agencies.</param>
    public static bool IsOpen(
        SharingRecordState state, DateOnly? reviewOn, IReadOnlyCollection<OpenedLine> lines, IReadOnlyCollection<ConsentScope> consents, DateOnly today) =>
        state is SharingRecordState.Approved
        && reviewOn >= today
        && lines.Any(line => !SharingWithConsent.Decide(consents, line.Fact, line.Agencies, today, line.Recipient).IsDone);
}

internal sealed record OpenedLine(FactId Fact, AccountId Recipient, IReadOnlySet<AgencyId> Agencies);
