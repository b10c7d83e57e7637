using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Identity;

/// <summary>One's own account.</summary>
/// <param name="Past">Sign-ins of the last weeks that are over, newest first.</param>
/// <param name="IsOffice">May ask for a new second factor for somebody who lost it.</param>
public sealed record AccountView(
    string Name, string Kana, string Email, IReadOnlyList<AccountRole> Roles, DateTimeOffset? FactorSince, int CodesLeft, IReadOnlyList<SignInRow> SignIns,
    IReadOnlyList<SignInRow> Past, bool IsOffice);

/// <param name="IsNewDevice">From a browser in which this person had never signed in before.</param>
public sealed record SignInRow(string Agent, DateTimeOffset Begun, DateTimeOffset Seen, bool IsThis, bool IsNewDevice);

/// <summary>The list of all accounts; only for administrators.</summary>
public sealed record AccountsView(string? Find, IReadOnlyList<AccountRow> Rows, IReadOnlyList<LostFactorRow> Lost);

public sealed record AccountRow(AccountId Id, string Name, string Kana, string Email, IReadOnlyList<AccountRole> Roles, AccountState State);

public enum AccountState
{
    Active,
    Invited,

    /// <summary>Has a password, but no second factor yet.</summary>
    NoFactor,
    Closed,
}

/// <param name="PasswordToo">The password is lost as well; the link goes by mail alone.</param>
/// <param name="MayDecide">False for who asked and for who lost it.</param>
public sealed record LostFactorRow(Guid Id, string Person, string AskedBy, DateTimeOffset AskedAt, bool PasswordToo, bool MayDecide);

public sealed record InviteView(InviteForm Form, Problems Problems);

/// <param name="Link">Shown this once.</param>
public sealed record InvitationLinkView(string Name, string Link);

/// <summary>One account, seen by an administrator.</summary>
/// <param name="NewMail">A mail address that waits to be confirmed.</param>
public sealed record ManagedAccountView(AccountRow Row, DateTimeOffset MadeAt, int OpenSignIns, bool IsOwn, string? NewMail);

/// <param name="IsInvited">The account was never opened: a new address needs no confirming, the invitation goes there again.</param>
public sealed record CorrectAccountView(AccountId Account, string Name, bool IsOwn, bool IsInvited, CorrectAccountForm Form, Problems Problems);

public sealed record ConfirmMailView(string Token, string Email);

public sealed class LostFactorForm
{
    public string? Email { get; set; }

    /// <summary>Ticked when the password is forgotten too.</summary>
    public string? PasswordToo { get; set; }

    public string? Confirmed { get; set; }
}

public sealed record LostFactorView(LostFactorForm Form, Problems Problems);
