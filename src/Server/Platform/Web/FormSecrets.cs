namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Fields of a form that are kept nowhere, not even hashed or sealed.</summary>
internal static class FormSecrets
{
    public const string KeyField = "IdempotencyKey";

    public const string TokenField = "__RequestVerificationToken";

    /// <summary>Passwords, and the proofs of a step-up.</summary>
    public static bool IsProof(string name) => name.Contains("Password", StringComparison.OrdinalIgnoreCase) || name.StartsWith("StepUp", StringComparison.Ordinal);
}
