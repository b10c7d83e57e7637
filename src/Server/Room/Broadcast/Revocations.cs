using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Declarations;
using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Sharing;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>Hears whatever ends or changes a right and brings it to the open screens at once (choice 8): first the person's own lines go quiet, then the room is reviewed.</summary>
internal sealed class Revocations(RoomConnections connections, RoomHall hall, RoomReview review) :
    IHear<SignInEnded>, IHear<AccountDeactivated>, IHear<RosterEntryEnded>, IHear<RosterEntryAdded>, IHear<DeclarationTextAdopted>, IHear<DeclarationSigned>
{
    public Task HearAsync(SignInEnded news, CancellationToken cancellation)
    {
        foreach (var line in connections.Of(news.SignIn)) line.Abort();
        return Task.CompletedTask;
    }

    public Task HearAsync(AccountDeactivated news, CancellationToken cancellation)
    {
        foreach (var line in connections.Of(news.Account)) line.Abort();
        return Task.CompletedTask;
    }

    public async Task HearAsync(RosterEntryEnded news, CancellationToken cancellation)
    {
        await hall.RevokeAsync(connections.Of(news.Account));
        await review.OfBodyAsync(news.Body, cancellation);
    }

    public Task HearAsync(RosterEntryAdded news, CancellationToken cancellation) => review.OfBodyAsync(news.Body, cancellation);

    public Task HearAsync(DeclarationTextAdopted news, CancellationToken cancellation) => review.OfBodyAsync(news.Body, cancellation);

    public Task HearAsync(DeclarationSigned news, CancellationToken cancellation) => review.OfBodyAsync(news.Body, cancellation);
}

/// <summary>Everything the room listens to.</summary>
internal static class RevocationsHeard
{
    public static IServiceCollection AddRevocations(this IServiceCollection services) => services
        .AddScoped<IHear<SignInEnded>, Revocations>()
        .AddScoped<IHear<AccountDeactivated>, Revocations>()
        .AddScoped<IHear<RosterEntryEnded>, Revocations>()
        .AddScoped<IHear<RosterEntryAdded>, Revocations>()
        .AddScoped<IHear<DeclarationTextAdopted>, Revocations>()
        .AddScoped<IHear<DeclarationSigned>, Revocations>()
        .AddScoped<IHear<MemberRecused>, CaseRevocations>()
        .AddScoped<IHear<RecusalLifted>, CaseRevocations>()
        .AddScoped<IHear<SelectionChanged>, CaseRevocations>()
        .AddScoped<IHear<LocationMaskChanged>, CaseRevocations>()
        .AddScoped<IHear<ConsentRecorded>, CaseRevocations>()
        .AddScoped<IHear<ConsentWithdrawn>, CaseRevocations>()
        .AddScoped<IHear<SharingApproved>, CaseRevocations>()
        .AddScoped<IHear<SharingLapsed>, CaseRevocations>()
        .AddScoped<IHear<SharingEnded>, CaseRevocations>();
}
