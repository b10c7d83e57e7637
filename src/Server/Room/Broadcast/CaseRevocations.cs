using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Sharing;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>The same for what a case opens by: recusal, selection, consent and record.</summary>
internal sealed class CaseRevocations(RoomConnections connections, RoomHall hall, RoomReview review) :
    IHear<MemberRecused>, IHear<RecusalLifted>, IHear<SelectionChanged>, IHear<LocationMaskChanged>,
    IHear<ConsentRecorded>, IHear<ConsentWithdrawn>, IHear<SharingApproved>, IHear<SharingLapsed>, IHear<SharingEnded>
{
    public async Task HearAsync(MemberRecused news, CancellationToken cancellation)
    {
        await hall.RevokeAsync(connections.Of(news.Account));
        await review.OfCaseAsync(news.CaseFile, cancellation);
    }

    public Task HearAsync(RecusalLifted news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public async Task HearAsync(SelectionChanged news, CancellationToken cancellation)
    {
        await hall.RevokeAsync(news.Ended.SelectMany(connections.Of));
        await review.OfCaseAsync(news.CaseFile, cancellation);
    }

    public Task HearAsync(LocationMaskChanged news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(ConsentRecorded news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(ConsentWithdrawn news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(SharingApproved news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(SharingLapsed news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);

    public Task HearAsync(SharingEnded news, CancellationToken cancellation) => review.OfCaseAsync(news.CaseFile, cancellation);
}
