using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>The same for what a case opens by: recusal, selection, consent and record.</summary>
internal sealed class CaseRevocations(RoomConnections connections, RoomHall hall, RoomReview review, MeetingsDb db) :
    IHear<MemberRecused>, IHear<RecusalLifted>, IHear<SelectionChanged>, IHear<LocationMaskChanged>,
    IHear<ConsentRecorded>, IHear<ConsentWithdrawn>, IHear<SharingApproved>, IHear<SharingLapsed>, IHear<SharingEnded>
{
    public async Task HearAsync(MemberRecused news, CancellationToken cancellation)
    {
        await RevokeAsync(news.CaseFile, [news.Account], cancellation);
        await review.OfCaseAsync(news.CaseFile, cancellation);
    }

    public Task HearAsync(RecusalLifted news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public async Task HearAsync(SelectionChanged news, CancellationToken cancellation)
    {
        await RevokeAsync(news.CaseFile, news.Ended, cancellation);
        await review.OfCaseAsync(news.CaseFile, cancellation);
    }

    public Task HearAsync(LocationMaskChanged news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(ConsentRecorded news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(ConsentWithdrawn news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(SharingApproved news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(SharingLapsed news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(SharingEnded news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    /// <summary>Only lines to which the case was there go quiet: to everybody else it would tell that there is one (R82).</summary>
    private async Task RevokeAsync(CaseFileId caseFile, IReadOnlyCollection<AccountId> people, CancellationToken cancellation)
    {
        if (people.Count == 0) return;
        var items = (await db.Set<AgendaItem>().Where(item => item.CaseFile == caseFile).Select(item => item.Id).ToListAsync(cancellation)).ToHashSet();
        await hall.RevokeAsync(people.SelectMany(connections.Of).Where(line => line.Known.Any(items.Contains)));
    }
}
