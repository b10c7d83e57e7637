using Bunit;
using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.ComponentTests.Identity;

/// <summary>Errors stand at their fields, what was typed stays, and no secret is ever drawn back.</summary>
public sealed class Identity_pages : PartTest
{
    [Fact]
    public void Signing_in_keeps_the_address_and_never_the_password()
    {
        var page = Draw<SignInPage, SignInView>(new(new SignInForm { Email = "sato@example.jp", Password = "himitsu-no-kotoba", To = "/cases" }, Wrong(null)));
        Assert.Equal("sato@example.jp", page.Find("[name=Email]").GetAttribute("value"));
        Assert.Equal("/cases", page.Find("[name=To]").GetAttribute("value"));
        Assert.DoesNotContain("himitsu", page.Markup, StringComparison.Ordinal);
        Assert.Equal("alert", page.Find(".note-err").GetAttribute("role"));
        Assert.Equal("/forgotten-password", page.Find("p > a").GetAttribute("href"));
    }

    [Fact]
    public void A_wrong_code_is_said_at_its_field_and_not_drawn_again()
    {
        var page = Draw<SignInCodePage, SignInCodeView>(new(new SignInCodeForm { Code = "123456", To = "/" }, Wrong(null)));
        AssertAtField(page, "Code");
        Assert.DoesNotContain("123456", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NewPassword")]
    [InlineData("Code")]
    public void Resetting_a_password_says_each_error_at_its_field_and_draws_no_secret(string field)
    {
        var page = Draw<ResetPasswordPage, ResetPasswordView>(new("token", "sato@example.jp", Wrong(field)));
        AssertAtField(page, field);
        Assert.All(page.FindAll("[type=password], [name=Code]"), input => Assert.Null(input.GetAttribute("value")));
    }

    [Fact]
    public void Forgetting_a_password_keeps_the_address_that_is_none()
    {
        var page = Draw<ForgottenPasswordPage, ForgottenPasswordView>(new(new ForgottenPasswordForm { Email = "sato" }, Wrong("Email")));
        AssertAtField(page, "Email");
        Assert.Equal("sato", page.Find("[name=Email]").GetAttribute("value"));
    }

    [Fact]
    public void An_invitation_asks_for_a_new_password_and_after_a_lost_factor_for_the_known_one()
    {
        var first = Draw<InvitationPage, InvitationView>(new("token", "佐藤 花", "sato@example.jp", AsksPassword: false, IsNew: true, Wrong("NewPassword")));
        AssertAtField(first, "NewPassword");
        Assert.Equal("new-password", first.Find("[name=NewPassword]").GetAttribute("autocomplete"));
        var lost = Draw<InvitationPage, InvitationView>(new("token", "佐藤 花", "sato@example.jp", AsksPassword: true, IsNew: false, Problems.None));
        Assert.Equal("current-password", lost.Find("[name=Password]").GetAttribute("autocomplete"));
        Assert.Empty(lost.FindAll("[name=NewPassword]"));
    }

    [Fact]
    public void Correcting_keeps_everything_typed_but_the_proof_and_offers_nobody_their_own_roles()
    {
        var form = new CorrectAccountForm { Name = "佐藤 花子", NameKana = "さとう", Email = "neu", Roles = ["Auditor"], Version = "v1", StepUp = { Password = "himitsu-no-kotoba", Code = "123456" } };
        var page = Draw<CorrectAccountPage, CorrectAccountView>(new(AccountId.New(), "佐藤 花", false, false, form, Wrong("Email")));
        AssertAtField(page, "Email");
        Assert.Equal("佐藤 花子", page.Find("[name=Name]").GetAttribute("value"));
        Assert.Single(page.FindAll("[name=Roles][checked]"));
        Assert.DoesNotContain("himitsu", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("123456", page.Markup, StringComparison.Ordinal);
        Assert.Empty(Draw<CorrectAccountPage, CorrectAccountView>(new(AccountId.New(), "佐藤 花", true, false, form, Problems.None)).FindAll("[name=Roles]"));
    }

    [Fact]
    public void One_s_own_page_marks_a_sign_in_from_a_new_device()
    {
        var at = Shells.Now;
        var view = new AccountView("佐藤 花", "さとう はな", "sato@example.jp", [], at, 8, [new("Chrome pc", at, at, true, false), new("Safari tablet", at, at, false, true)], [], false);
        var rows = Draw<AccountPage, AccountView>(view).FindAll("tbody tr");
        Assert.DoesNotContain("初めての端末", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("初めての端末", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Recovery_codes_are_shown_all_with_one_way_on()
    {
        var page = Draw<RecoveryCodesPage, RecoveryCodesView>(new(["ABCD-EFGH-JK23", "BCDE-FGHJ-K234"], "/account"));
        Assert.Equal(2, page.FindAll(".recovery-codes li").Count);
        Assert.Equal("/account", page.Find(".btn-primary").GetAttribute("href"));
    }

    [Fact]
    public void Setting_up_an_authenticator_shows_picture_and_letters_and_asks_for_a_code_that_proves_it()
    {
        var page = Draw<SecondFactorPage, SecondFactorView>(new(Picture, "sealed-seed", Problems.None));

        Assert.False(string.IsNullOrEmpty(page.Find("svg[role=img]").GetAttribute("aria-label")));
        Assert.Equal("JBSW Y3DP", page.Find(".factor-letters").TextContent);
        Assert.Equal("one-time-code", page.Find("[name=Code]").GetAttribute("autocomplete"));
        Assert.Single(page.FindAll(".btn-primary"));
        Assert.Equal("/sign-out", page.FindAll("form")[^1].GetAttribute("action"));
    }

    [Theory]
    [InlineData("Code")]
    [InlineData("StepUp.Password")]
    [InlineData("StepUp.Code")]
    public void Changing_the_authenticator_keeps_its_picture_and_says_which_proof_was_wrong(string field)
    {
        var page = Draw<ChangeAuthenticatorPage, ChangeAuthenticatorView>(new(Picture, "sealed-seed", Wrong(field)));

        AssertAtField(page, field);
        Assert.Equal("JBSW Y3DP", page.Find(".factor-letters").TextContent);
        Assert.Equal("sealed-seed", page.Find("[name=Seed]").GetAttribute("value"));
        Assert.Single(page.FindAll("[aria-invalid=true]"));
        Assert.All(page.FindAll("[type=password], [name$=Code]"), input => Assert.Null(input.GetAttribute("value")));
    }

    [Fact]
    public void Remaking_recovery_codes_asks_for_both_factors_and_shows_no_code_before()
    {
        var page = Draw<RemakeCodesPage, RemakeCodesView>(new(Wrong("StepUp.Code")));

        AssertAtField(page, "StepUp.Code");
        Assert.NotNull(page.Find("[name='StepUp.Password']"));
        Assert.Empty(page.FindAll(".recovery-codes"));
    }

    [Fact]
    public void Reporting_a_lost_authenticator_keeps_address_and_ticks_and_points_at_the_one_that_is_missing()
    {
        var page = Draw<LostFactorPage, LostFactorView>(new(new LostFactorForm { Email = "sato@example.jp", PasswordToo = "true" }, Wrong("Confirmed")));

        Assert.Equal("sato@example.jp", page.Find("[name=Email]").GetAttribute("value"));
        Assert.True(page.Find("[name=PasswordToo]").HasAttribute("checked"));
        Assert.False(page.Find("[name=Confirmed]").HasAttribute("checked"));
        AssertAtField(page, "Confirmed");
    }

    private static FactorPictureView Picture { get; } = new("M0 0h1v1z", 29, "JBSW Y3DP");

    private static Problems Wrong(string? field) => new([new Problem(field, "まちがいです")]);

    private static void AssertAtField(IRenderedComponent<IComponent> page, string name)
    {
        var input = page.Find($"input[name='{name}']");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var error = input.GetAttribute("aria-describedby")!.Split(' ')[^1];
        Assert.Contains("まちがいです", page.Find($"#{error}").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<TPage> Draw<TPage, TView>(TView view)
        where TPage : IComponent
        where TView : notnull => Render<TPage>(page => page.TryAdd("View", view));
}
