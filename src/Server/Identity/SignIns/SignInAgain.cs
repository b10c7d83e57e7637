using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>The two ends of carrying a post over the sign-in: the page that asks for it, and the page that has it sent again.</summary>
internal sealed class SignInAgain(CarriedPosts posts, Pages pages) : ISignInAgain
{
    public async Task<IResult?> CarryAsync(HttpContext http) => await posts.SealAsync(http) is { } carried
        ? await SignInEndpoint.ShowAsync(pages, new SignInForm { To = PageOf(http), Carried = carried }, [], StatusCodes.Status401Unauthorized)
        : null;

    /// <summary>After both factors: one button sends the form again. What cannot be carried is said, on the page it was written on.</summary>
    public Task<IResult> OnwardAsync(string carried, AccountId person, string? to) => posts.Open(carried, person) is { } post
        ? pages.ShowAsync<CarriedPostPage>(IdentityTexts.CarriedTitle, new CarriedPostView(post.Address, post.Key, post.Fields, ReturnAddress.Of(to)))
        : Task.FromResult(pages.GoTo(ReturnAddress.Of(to), IdentityTexts.CarriedNot, NoticeKind.Warning));

    /// <summary>The page the form stood on, as the browser tells it; an address of another site leads home.</summary>
    private static string? PageOf(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == http.Request.Host.Value ? page.PathAndQuery : null;
}
