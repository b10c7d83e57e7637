using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Administration;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity;

/// <summary>アカウント: passwords, second factors, invitations, sign-ins, step-up. Administrators here read no case text.</summary>
internal static class IdentitySlice
{
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = "";
            options.Password.RequiredLength = PasswordRule.Least;
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
        }).AddUserStore<UserOnlyStore<Account, MeetingsDb, AccountId>>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordRule.Iterations);
        services.AddAuthentication(SignInBook.Scheme).AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SignInBook.Scheme, null);

        services.AddScoped<SignInBook>().AddScoped<SignInCookies>().AddScoped<KnownDevices>().AddSingleton<Guesses>().AddSingleton<SignInPace.Paces>();
        services.AddScoped<SignInWithPassword>().AddScoped<SignInWithCode>().AddScoped<StepUps>();
        services.AddScoped<CarriedPosts>().AddScoped<SignInAgain>().AddScoped<ISignInAgain>(provider => provider.GetRequiredService<SignInAgain>());
        services.AddScoped<Passwords>().AddScoped<ChangePassword>().AddScoped<AccountNames>().AddScoped<LastSaves>().AddScoped<Invitations>().AddScoped<AcceptInvitation>().AddSingleton<PublicLinks>();
        services.AddScoped<SecondFactors>().AddScoped<Enrolment>().AddScoped<ChangeFactors>();
        services.AddScoped<AccountMail>().AddScoped<IMailAddresses, AccountAddresses>().AddScoped<IMailComposer, InvitationMail>().AddScoped<IMailComposer, CredentialsChangedMail>();
        services.AddScoped<IMailComposer, ForgottenMail>().AddScoped<IMailComposer, FactorAskedMail>().AddScoped<ForgottenPassword>().AddScoped<ResetPassword>();
        services.AddScoped<MailChanges>().AddScoped<CorrectAccount>().AddScoped<IMailComposer, CorrectedMail>().AddScoped<IMailComposer, NewDeviceMail>();
        services.AddScoped<IMailComposer, MailChangeAskedMail>().AddScoped<IMailComposer, MailChangeLinkMail>();
        services.AddScoped<IMailComposer, MailChangeDoneMail>().AddScoped<IMailComposer, MailChangeLeftMail>();
        services.AddScoped<AccountList>().AddScoped<InviteAccount>().AddScoped<ManageAccount>().AddScoped<AskForLostFactor>().AddScoped<DecideLostFactor>();
        return services;
    }

    public static void MapIdentity(this IEndpointRouteBuilder app)
    {
        SignInEndpoint.Map(app);
        SignInCodeEndpoint.Map(app);
        SignOutEndpoint.Map(app);
        InvitationEndpoint.Map(app);
        ForgottenPasswordEndpoint.Map(app);
        ResetPasswordEndpoint.Map(app);
        ConfirmMailEndpoint.Map(app);
        SetUpSecondFactorEndpoint.Map(app);
        OwnAccountEndpoint.Map(app);
        ChangePasswordEndpoint.Map(app);
        ChangeFactorsEndpoint.Map(app);
        AskForLostFactorEndpoint.Map(app);
        ListAccountsEndpoint.Map(app);
        InviteAccountEndpoint.Map(app);
        ManageAccountEndpoint.Map(app);
        CorrectAccountEndpoint.Map(app);
        DecideLostFactorEndpoint.Map(app);
    }
}
