using System.Security.Cryptography;
using System.Text.Json;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>A form that came after its sender's sign-in had ended, without its token and without any proof.</summary>
/// <param name="Account">Whose sign-in ended; nobody else gets it back.</param>
/// <param name="Address">Path and query it was sent to.</param>
/// <param name="Key">Its idempotency key: sent again, it is still the same act.</param>
internal sealed record CarriedPost(AccountId Account, string Address, string? Key, DateTimeOffset Until, IReadOnlyList<CarriedField> Fields);

/// <summary>
/// Lets the sign-in page carry such a form on as one sealed field (choice 12). Nothing of it is stored here.
/// Only a form of ours, drawn for the very person whose sign-in this browser still names, is taken: another site cannot have one carried.
/// </summary>
internal sealed class CarriedPosts(IDataProtectionProvider protection, IAntiforgery antiforgery, SignInBook book, TimeProvider clock)
{
    /// <summary>Time to sign in again.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>Longer than the longest form that people fill in; beyond it the browser's way back has to do.</summary>
    internal const int MostCharacters = 200_000;

    private readonly IDataProtector _protector = protection.CreateProtector("carried-post");

    /// <summary>The sealed post, or null when it may not or cannot be carried.</summary>
    public async Task<string?> SealAsync(HttpContext http)
    {
        var address = http.Request.Path + http.Request.QueryString;
        if (http.GetEndpoint()?.Metadata.GetMetadata<Demand>() is null || !http.Request.HasFormContentType || ReturnAddress.Of(address) != address) return null;
        if (await book.LastAsync(http.RequestAborted) is not { } last || !await IsFormOfAsync(http, last.Principal)) return null;
        var form = http.Request.Form;
        if (form.Files.Count > 0 || form.Sum(field => field.Key.Length + field.Value.Sum(value => value?.Length ?? 0)) > MostCharacters) return null;

        CarriedField[] fields =
        [
            .. form.Where(field => field.Key is not (FormSecrets.KeyField or FormSecrets.TokenField) && !IsSecret(field.Key))
                .SelectMany(field => field.Value.Select(value => new CarriedField(field.Key, value ?? ""))),
        ];
        var post = new CarriedPost(last.Account, address, form[FormSecrets.KeyField], clock.GetUtcNow() + Life, fields);
        return _protector.Protect(JsonSerializer.Serialize(post));
    }

    /// <summary>Changed, run out, or another person's: all the same, null.</summary>
    public CarriedPost? Open(string sealedPost, AccountId person)
    {
        try
        {
            var post = JsonSerializer.Deserialize<CarriedPost>(_protector.Unprotect(sealedPost))!;
            return post.Account == person && clock.GetUtcNow() < post.Until ? post : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The token in the form was made for this person; nobody is signed in by that.</summary>
    private async Task<bool> IsFormOfAsync(HttpContext http, System.Security.Claims.ClaimsPrincipal person)
    {
        var nobody = http.User;
        try
        {
            http.User = person;
            return await antiforgery.IsRequestValidAsync(http);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            return false;
        }
        finally
        {
            http.User = nobody;
        }
    }

    private static bool IsSecret(string field) => FormSecrets.IsProof(field) || field is "Code";
}
