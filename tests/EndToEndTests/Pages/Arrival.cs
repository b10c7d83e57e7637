using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Support.Hosts;
using ConsoleSupport.Meetings.Support.Time;

namespace ConsoleSupport.Meetings.EndToEndTests.Pages;

/// <summary>From the invitation to the signed declaration, in a new person's own browser.</summary>
internal static partial class Arrival
{
    /// <summary>The office adds somebody to the roster and reads the link that is shown once.</summary>
    public static async Task<string> InviteAsync(Browser office, string body, string email, string name, string kana, string agency, string day)
    {
        await office.GoAsync($"/bodies/{body}/roster/add");
        await office.TypeAsync("Email", email);
        await office.TypeAsync("Name", name);
        await office.TypeAsync("NameKana", kana);
        await office.Page.Locator("main select[name='Agency']").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = agency });
        await office.TypeAsync("Post", "相談員");
        await office.TickAsync("Class", "RelatedAgency");
        await office.TickAsync("Role", "Member");
        await office.TypeAsync("From", day);
        await office.SendAsync("/roster/add");
        var shown = office.Page.Locator("main .hash");
        var link = InvitationPath().Match(await shown.InnerTextAsync());
        return link.Success ? link.Value : throw new InvalidOperationException("No link was shown.");
    }

    /// <summary>Chooses a password and sets up an authenticator from the secret on the page.</summary>
    public static async Task<TotpCodes> AcceptAsync(Browser person, string link, string password, ManualClock clock)
    {
        await person.GoAsync(link);
        await person.TypeAsync("NewPassword", password);
        await person.TypeAsync("NewPasswordAgain", password);
        await person.Page.Locator("main form button[type=submit]").First.ClickAsync();
        await person.ArrivesAtAsync("/account/second-factor");
        var secret = Base32().Match((await person.Page.Locator("main").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal)).Value;
        var codes = new TotpCodes(secret, clock);
        await person.TypeAsync("Code", codes.Next());
        await person.Page.Locator("form[action='/account/second-factor'] button[type=submit]").ClickAsync();
        await person.Page.Locator(".recovery-codes").WaitForAsync();
        return codes;
    }

    public static async Task SignAsync(Browser person, string body, string password, TotpCodes codes)
    {
        await person.GoAsync($"/bodies/{body}/declaration");
        await person.TickAllAsync("Confirmed");
        await person.ProveAsync(password, codes);
        await person.SendAsync($"/bodies/{body}/declaration");
        await person.ArrivesAtAsync("/declarations/");
    }

    [GeneratedRegex("/invitation/[A-Za-z0-9_-]+")]
    private static partial Regex InvitationPath();

    [GeneratedRegex("[A-Z2-7]{32}")]
    private static partial Regex Base32();
}
