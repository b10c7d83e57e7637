using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Administration;

/// <summary>The second of the two people: an administrator agrees, which makes a link, or does not.</summary>
internal sealed class DecideLostFactor(MeetingsDb db, Invitations invitations, AuditTrail trail, TimeProvider clock)
{
    /// <summary>The link when it may be shown: not when refused, and not when it lets choose a password, which would put one person into another's account.</summary>
    public async Task<Result<(AccountId Account, string? Link)>> HandleAsync(Guid id, bool agree, CurrentMember member, CancellationToken cancellation)
    {
        var request = await db.Set<LostFactor>().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (request is null) return WebRefusals.NotAvailable;
        if (request.DecidedAt is not null) return IdentityRefusals.AlreadyDone;
        if (!request.MayBeDecidedBy(member.Id)) return IdentityRefusals.NeedsTwoPeople;

        (request.DecidedBy, request.DecidedAt, request.Agreed) = (member.Id, clock.GetUtcNow(), agree);
        await db.SaveChangesAsync(cancellation);
        trail.Record(agree ? "identity.lost-factor-agreed" : "identity.lost-factor-refused", AuditChain.Rest, new AuditObject("account", request.Account.Value));
        if (agree && request.PasswordToo) await invitations.SendAsync(request.Account, InvitationKind.LostBoth, cancellation);
        return (request.Account, agree && !request.PasswordToo ? await invitations.IssueAsync(request.Account, InvitationKind.LostFactor, cancellation) : null);
    }
}

internal static class DecideLostFactorEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/admin/lost-authenticators/{request:guid}/agree", (Guid request, DecideLostFactor decide, AccountNames names, CurrentMember member, Pages pages, CancellationToken cancellation) =>
            PostAsync(request, true, decide, names, member, pages, cancellation)).Requires(AccountRole.Administrator);
        app.MapPost("/admin/lost-authenticators/{request:guid}/refuse", (Guid request, DecideLostFactor decide, AccountNames names, CurrentMember member, Pages pages, CancellationToken cancellation) =>
            PostAsync(request, false, decide, names, member, pages, cancellation)).Requires(AccountRole.Administrator);
    }

    private static async Task<IResult> PostAsync(
        Guid request, bool agree, DecideLostFactor decide, AccountNames names, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var outcome = await decide.HandleAsync(request, agree, member, cancellation);
        if (!outcome.IsDone) return await pages.RefuseAsync(outcome.Refusals);
        if (outcome.Value.Link is not { } link) return pages.GoTo("/admin/accounts", agree ? IdentityTexts.LostAgreedByMail : IdentityTexts.LostRefused);
        var name = await names.OfAsync(outcome.Value.Account, cancellation);
        return await pages.ShowAsync<InvitationLinkPage>(IdentityTexts.LinkTitle, new InvitationLinkView(name.Name, link));
    }
}
