using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Identity.Administration;

/// <summary>Invites somebody else into the installation (choice 38). An administrator cannot be invited twice, so never himself.</summary>
internal sealed class InviteAccount(Invitations invitations)
{
    public async Task<Result<(AccountId Account, string Link)>> HandleAsync(InviteForm form, CancellationToken cancellation)
    {
        var read = new Read();
        var name = read.Text(form.Name, nameof(InviteForm.Name), 100);
        var kana = read.Text(form.NameKana, nameof(InviteForm.NameKana), 100);
        var email = read.Text(form.Email, nameof(InviteForm.Email), 200);
        var roles = (form.Roles ?? []).Select(role => read.Choice<AccountRole>(role, nameof(InviteForm.Roles))).ToHashSet();
        if (email.Length > 0 && !Invitations.IsMail(email)) read.Refuse(IdentityRefusals.NotAMail);
        return read.Any
            ? Result<(AccountId, string)>.Refused(read.Refusals)
            : await invitations.InviteAsync(email, name, kana, roles, cancellation);
    }
}

internal static class InviteAccountEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/accounts/invite", GetAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/accounts/invite", PostAsync).Requires(AccountRole.Administrator);
    }

    private static Task<IResult> GetAsync(Pages pages) => pages.ShowAsync<InvitePage>(IdentityTexts.InviteTitle, new InviteView(new InviteForm(), Problems.None));

    private static async Task<IResult> PostAsync([FromForm] InviteForm form, InviteAccount invite, Pages pages, CancellationToken cancellation)
    {
        var outcome = await invite.HandleAsync(form, cancellation);
        return outcome.IsDone
            ? await pages.ShowAsync<InvitationLinkPage>(IdentityTexts.LinkTitle, new InvitationLinkView(form.Name ?? "", outcome.Value.Link))
            : await pages.RedrawAsync<InvitePage>(IdentityTexts.InviteTitle, new InviteView(form, outcome.Refusals.AsProblems()), outcome.Refusals);
    }
}
