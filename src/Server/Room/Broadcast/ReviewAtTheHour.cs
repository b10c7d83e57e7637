using ConsoleSupport.Meetings.Server.Platform.Jobs;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>A consent, a declaration or a commission whose last day is over raises no news: the gate goes by the day, and rooms that sit past midnight are brought to what it says (choice 8).</summary>
internal sealed class ReviewAtTheHour(RoomReview review) : IAtTheHour
{
    public Task RunAsync(CancellationToken cancellation) => review.OfAllAsync(cancellation);
}
