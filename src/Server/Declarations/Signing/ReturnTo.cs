using ConsoleSupport.Meetings.Server.Identity.SignIns;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>An address to go back to after signing, judged as sign-in judges it. A link that leads elsewhere, or only home, is dropped.</summary>
internal static class ReturnTo
{
    public static string? Local(string? address) => ReturnAddress.Of(address) is var ours and not "/" ? ours : null;
}
