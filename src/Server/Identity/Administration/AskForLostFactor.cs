using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Administration;

/// <summary>The first of the two people: the office made sure who it is and asks for a new second factor.</summary>
internal sealed class AskForLostFactor(MeetingsDb db, AccountNames names, SecondFactors factors, AccountMail mail, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(LostFactorForm form, CurrentMember member, CancellationToken cancellation)
    {
        var read = new Read();
        var email = read.Text(form.Email, nameof(LostFactorForm.Email), 200);
        if (!Read.Ticked(form.Confirmed)) read.Refuse(IdentityRefusals.NotConfirmed);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var passwordToo = Read.Ticked(form.PasswordToo);
        if (await names.FindByEmailAsync(email, cancellation) is not { } account || !await MayAskAsync(account, passwordToo, cancellation))
            return IdentityRefusals.NoAccount.At(nameof(LostFactorForm.Email));
        if (account == member.Id) return IdentityRefusals.NeedsTwoPeople;
        if (await db.Set<LostFactor>().AnyAsync(one => one.Account == account && one.DecidedAt == null, cancellation)) return IdentityRefusals.AlreadyRequested;

        db.Add(new LostFactor { Id = Guid.CreateVersion7(), Account = account, AskedBy = member.Id, AskedAt = clock.GetUtcNow(), PasswordToo = passwordToo });
        mail.QueueFactorAsked(account);
        await db.SaveChangesAsync(cancellation);
        trail.Record("identity.lost-factor-asked", AuditChain.Rest, new AuditObject("account", account.Value));
        return Done.It;
    }

    /// <summary>Whoever never finished setting up has an invitation; who has no factor yet has nothing to lose but the password.</summary>
    private async Task<bool> MayAskAsync(AccountId account, bool passwordToo, CancellationToken cancellation) => passwordToo
        ? await db.Set<Account>().AnyAsync(one => one.Id == account && one.PasswordHash != null, cancellation)
        : await factors.HasAsync(account, cancellation);
}

internal static class AskForLostFactorEndpoint
{
    private const string Address = "/account/lost-authenticators";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, GetAsync).RequiresSignIn();
        app.MapPost(Address, PostAsync).RequiresSignIn();
    }

    private static async Task<IResult> GetAsync(IOfficePeople office, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await office.IsOfficeAsync(member.Id, cancellation)
            ? await pages.ShowAsync<LostFactorPage>(IdentityTexts.LostRequestTitle, new LostFactorView(new LostFactorForm(), Problems.None))
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> PostAsync(
        [FromForm] LostFactorForm form, AskForLostFactor ask, IOfficePeople office, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (!await office.IsOfficeAsync(member.Id, cancellation)) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var outcome = await ask.HandleAsync(form, member, cancellation);
        return outcome.IsDone
            ? pages.GoTo(Address, IdentityTexts.LostRequested)
            : await pages.RedrawAsync<LostFactorPage>(IdentityTexts.LostRequestTitle, new LostFactorView(form, outcome.Refusals.AsProblems()), outcome.Refusals);
    }
}
