namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>Where sign-in leads back to: an address of our own, or home. Anything that a browser might read as another site is dropped.</summary>
internal static class ReturnAddress
{
    private const int Longest = 1000;

    public static string Of(string? given) => IsOurs(given) ? given! : "/";

    /// <summary>An address with the return address as its query, left out when it leads home anyway.</summary>
    public static string With(string address, string? to) => IsOurs(to) && to != "/" ? address + QueryString.Create("to", to!) : address;

    private static bool IsOurs(string? given) =>
        given is ['/', .. var rest] && given.Length <= Longest && rest is not ['/' or '\\', ..]
        && !given.Any(letter => char.IsControl(letter) || letter == '\\')
        && !rest.StartsWith("sign-", StringComparison.Ordinal);
}
