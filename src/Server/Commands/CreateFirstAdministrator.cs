using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Commands;

/// <summary>Makes the account everything else starts from, and prints a link that works once. There are no default accounts.</summary>
internal static class CreateFirstAdministrator
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var email, var name, ..])
        {
            await Console.Error.WriteLineAsync("create-first-administrator needs a mail address and a name: create-first-administrator sato@example.jp \"佐藤 花子\"");
            return 1;
        }

        await using var app = ServerHost.Build(WebApplication.CreateBuilder());
        var outcome = await MakeAsync(app.Services, email, name, args.ElementAtOrDefault(2) ?? name);
        if (!outcome.IsDone)
        {
            foreach (var refusal in outcome.Refusals) await Console.Error.WriteLineAsync(refusal.Text);
            return 1;
        }

        Console.WriteLine($"Open this link within 72 hours; it works once:\n{outcome.Value}");
        return 0;
    }

    internal static async Task<Result<string>> MakeAsync(IServiceProvider services, string email, string name, string kana)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeetingsDb>();
        return await scope.ServiceProvider.GetRequiredService<Act>().RunAsync(
            async () =>
            {
                await scope.ServiceProvider.GetRequiredService<DatabaseLocks>().TakeAsync("first-administrator", CancellationToken.None);
                var codes = await db.Set<Account>().Where(account => account.IsActive).Select(account => account.RoleCodes).ToListAsync();
                if (codes.Any(one => Account.RolesOf(one).Contains(AccountRole.Administrator))) return IdentityRefusals.AdministratorExists;
                var invited = await scope.ServiceProvider.GetRequiredService<Invitations>()
                    .InviteAsync(email, name, kana, [AccountRole.Administrator], CancellationToken.None);
                return invited.Match<Result<string>>(done => done.Link, Result<string>.Refused);
            },
            outcome => outcome.IsDone,
            CancellationToken.None);
    }
}
