using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Identity;

internal static class IdentityRefusals
{
    /// <summary>One sentence for an unknown address, a wrong password and a closed account (T41).</summary>
    public static readonly Refusal WrongCredentials = new("identity.wrong-credentials", RefusalKind.Incomplete, () => IdentityTexts.WrongCredentials);

    public static readonly Refusal TooManyTries = new("identity.too-many-tries", RefusalKind.Incomplete, () => IdentityTexts.TooManyTries);

    public static readonly Refusal WrongCode = new("identity.wrong-code", RefusalKind.Incomplete, () => IdentityTexts.WrongCode, "Code");

    public static readonly Refusal PasswordTooShort = new("identity.password-too-short", RefusalKind.Incomplete, () => IdentityTexts.PasswordTooShort, nameof(NewPasswordForm.NewPassword));

    public static readonly Refusal PasswordTooLong = new("identity.password-too-long", RefusalKind.Incomplete, () => IdentityTexts.PasswordTooLong, nameof(NewPasswordForm.NewPassword));

    public static readonly Refusal PasswordTooCommon = new("identity.password-too-common", RefusalKind.Incomplete, () => IdentityTexts.PasswordTooCommon, nameof(NewPasswordForm.NewPassword));

    public static readonly Refusal PasswordTellsWho = new("identity.password-tells-who", RefusalKind.Incomplete, () => IdentityTexts.PasswordTellsWho, nameof(NewPasswordForm.NewPassword));

    public static readonly Refusal PasswordsDiffer = new("identity.passwords-differ", RefusalKind.Incomplete, () => IdentityTexts.PasswordsDiffer, nameof(NewPasswordForm.NewPasswordAgain));

    /// <summary>Used, withdrawn, run out and never made: one sentence.</summary>
    public static readonly Refusal InvitationGone = new("identity.invitation-gone", RefusalKind.WrongState, () => IdentityTexts.InvitationGone);

    public static readonly Refusal EnrolmentTooOld = new("identity.enrolment-too-old", RefusalKind.Incomplete, () => IdentityTexts.EnrolmentTooOld, "Code");

    public static readonly Refusal HasFactorAlready = new("identity.has-factor-already", RefusalKind.WrongState, () => IdentityTexts.HasFactorAlready);

    public static readonly Refusal NotAMail = new("identity.not-a-mail", RefusalKind.Incomplete, () => IdentityTexts.NotAMail, nameof(InviteForm.Email));

    public static readonly Refusal MailTaken = new("identity.mail-taken", RefusalKind.Incomplete, () => IdentityTexts.MailTaken, nameof(InviteForm.Email));

    public static readonly Refusal NoAccount = new("identity.no-account", RefusalKind.WrongState, () => IdentityTexts.NoAccount);

    public static readonly Refusal NotYourself = new("identity.not-yourself", RefusalKind.Forbidden, () => IdentityTexts.NotYourself);

    public static readonly Refusal RolesNotOwn = new("identity.roles-not-own", RefusalKind.Forbidden, () => IdentityTexts.RolesNotOwn, nameof(CorrectAccountForm.Roles));

    public static readonly Refusal NeedsTwoPeople = new("identity.needs-two-people", RefusalKind.Forbidden, () => IdentityTexts.NeedsTwoPeople);

    public static readonly Refusal LastAdministrator = new("identity.last-administrator", RefusalKind.WrongState, () => IdentityTexts.LastAdministrator);

    public static readonly Refusal AdministratorExists = new("identity.administrator-exists", RefusalKind.WrongState, () => IdentityTexts.AdministratorExists);

    public static readonly Refusal AlreadyDone = new("identity.already-done", RefusalKind.WrongState, () => IdentityTexts.AlreadyDone);

    public static readonly Refusal NotConfirmed = new("identity.not-confirmed", RefusalKind.Incomplete, () => IdentityTexts.LostRequestMustConfirm, nameof(LostFactorForm.Confirmed));

    public static readonly Refusal AlreadyRequested = new("identity.already-requested", RefusalKind.WrongState, () => IdentityTexts.AlreadyRequested);

    public static readonly Refusal StepUpWrongPassword = new("identity.step-up-wrong-password", RefusalKind.Incomplete, () => IdentityTexts.StepUpWrongPassword, "StepUp.Password");

    public static readonly Refusal StepUpWrongCode = new("identity.step-up-wrong-code", RefusalKind.Incomplete, () => IdentityTexts.StepUpWrongCode, "StepUp.Code");

    public static readonly Refusal StepUpTooManyTries = new("identity.step-up-too-many-tries", RefusalKind.Incomplete, () => IdentityTexts.TooManyTries, "StepUp.Password");

    public static readonly Refusal StepUpForAnother = new("identity.step-up-for-another", RefusalKind.Forbidden, () => IdentityTexts.StepUpForAnother);

    public static readonly Refusal StepUpForAnotherVersion = new("identity.step-up-for-another-version", RefusalKind.Conflict, () => IdentityTexts.StepUpForAnother);

    public static readonly Refusal StepUpUsed = new("identity.step-up-used", RefusalKind.Incomplete, () => IdentityTexts.StepUpTooOld);

    public static readonly Refusal StepUpTooOld = new("identity.step-up-too-old", RefusalKind.Incomplete, () => IdentityTexts.StepUpTooOld);
}
