using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Identity;

/// <param name="Path">Dark modules as one path, one unit each.</param>
/// <param name="Size">Modules per side, the quiet zone included.</param>
/// <param name="Letters">The seed to type by hand.</param>
public sealed record FactorPictureView(string Path, int Size, string Letters);

public sealed class SecondFactorForm
{
    /// <summary>The seed on the page, sealed by the server.</summary>
    public string? Seed { get; set; }

    public string? Code { get; set; }
}

public sealed record SecondFactorView(FactorPictureView Picture, string Seed, Problems Problems);

/// <param name="Next">Where to go on.</param>
public sealed record RecoveryCodesView(IReadOnlyList<string> Codes, string Next);

public sealed class ChangeAuthenticatorForm
{
    public string? Seed { get; set; }

    /// <summary>A code of the new authenticator; that of the present one stands in <see cref="StepUp"/>.</summary>
    public string? Code { get; set; }

    public StepUpFields StepUp { get; set; } = new();
}

public sealed record ChangeAuthenticatorView(FactorPictureView Picture, string Seed, Problems Problems);

public sealed class RemakeCodesForm
{
    public StepUpFields StepUp { get; set; } = new();
}

public sealed record RemakeCodesView(Problems Problems);
