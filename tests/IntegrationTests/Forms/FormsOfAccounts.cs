using ConsoleSupport.Meetings.IntegrationTests.Identity;
using static ConsoleSupport.Meetings.IntegrationTests.Forms.Applies;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>Declarations, the audit trail, and everything about accounts and signing in; last, because people are signed out here.</summary>
internal static class FormsOfAccounts
{
    private const string Chosen = "tsuki-wo-mite-aruku-7";
    private const string NotMember = "nobody is known yet to whom a key could belong";
    private const string Ends = "the sign-in is over";
    private static readonly Applies NoText = Never("buttons and choices only");
    private static readonly Applies NoDay = Never("no day in it");
    private static readonly Applies Unbounded = Never("a password or a code is compared, not kept");

    public static IReadOnlyList<FormRow> Rows { get; } =
    [
        new("/bodies/{body}/declaration/text", "asami", "/bodies/chosei/declaration/text")
        {
            Types = [("EffectiveFrom", "2026-11-25"), ("Checked", "true")], Missing = To("Checked"), TooLong = NoText, NoDay = To("EffectiveFrom"), Late = new Late.Again("one more version of the text"),
        },
        new("/bodies/{body}/declaration/declined", "seto", "/bodies/chosei/declaration")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Again("declined once more, which is kept with its time"),
        },
        new("/bodies/{body}/declaration", "okumura", "/bodies/chosei/declaration")
        {
            Types = [("StepUp.Password", "*password"), ("StepUp.Code", "*code")], TicksAll = "Confirmed",
            Missing = To("StepUp.Code"), TooLong = NoText, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/audit/verification", "kiriyama", "/audit")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Again("the trail is verified once more"),
        },
        new("/admin/accounts/invite", "usami", "/admin/accounts/invite")
        {
            Types = [("Name", "佐藤 花"), ("NameKana", "サトウ ハナ"), ("Email", "sato@midorino.example")], Missing = To("Name"), TooLong = To("Name"), NoDay = NoDay, Late = new Late.Refused("Name", "NameKana", "Email"),
            Reads = (walk, page) => walk.Name("invitation", new Uri(page.Document.QuerySelector(".link-once")!.TextContent.Trim()).AbsolutePath),
        },
        new("/admin/accounts/{account}/invite-again", "usami", "/admin/accounts/{sato}")
        {
            Before = async walk => walk.Name("sato", await walk.FindAsync("""SELECT "Id"::text FROM accounts WHERE "Email" = 'sato@midorino.example'""")),
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Again("one more link, the last one counts"),
            Reads = (walk, page) => walk.Name("invitation", new Uri(page.Document.QuerySelector(".link-once")!.TextContent.Trim()).AbsolutePath),
        },
        new("/invitation/{token}", "guest", "{invitation}")
        {
            // The link of the late sending before is the one that counts.
            Before = async walk =>
            {
                var page = await walk.OpenAsync("usami", "/admin/accounts/{sato}");
                walk.Name("invitation", new Uri((await page.SubmitAsync("/invite-again")).Document.QuerySelector(".link-once")!.TextContent.Trim()).AbsolutePath);
            },
            Types = [("NewPassword", Chosen), ("NewPasswordAgain", Chosen)], Missing = To("NewPassword"), TooLong = To("NewPassword"), NoDay = NoDay, NotOnce = NotMember, WithoutSignIn = true, Late = new Late.OutOfDate(),
        },
        new("/account/second-factor", "guest", "/account/second-factor")
        {
            Types = [("Code", "*seed")], Missing = To("Code"), TooLong = Unbounded, NoDay = NoDay, Late = new Late.Calm(),
        },
        new("/admin/accounts/{account}/correct", "usami", "/admin/accounts/{fujino}/correct")
        {
            Types = [("Name", "藤野 大介"), ("NameKana", "フジノ ダイスケ"), ("Email", "fujino.d@midorino.example"), ("StepUp.Password", "*password"), ("StepUp.Code", "*code")],
            Missing = To("Name"), TooLong = To("NameKana"), NoDay = NoDay, Late = new Late.Refused("Name", "NameKana"),
        },
        new("/admin/accounts/{account}/withdraw-mail", "usami", "/admin/accounts/{fujino}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Uncounted = "takes a link back", Late = new Late.Refused(),
        },
        new("/forgotten-password", "forgetful", "/forgotten-password")
        {
            Types = [("Email", "sagara@midorino.example")], Missing = To("Email"), TooLong = To("Email"), NoDay = NoDay, NotOnce = NotMember, WithoutSignIn = true, Uncounted = "sends a mail",
            Late = new Late.Again("asked once more; the answer is the same for everybody"),
        },
        new("/sign-out", "hidaka", "/account")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, NotOnce = Ends, Uncounted = "ends a sign-in", Late = new Late.Calm(),
        },
        new("/sign-in", "hidaka", "/sign-in")
        {
            Before = walk => Fresh(walk, "hidaka"),
            Types = [("Email", "hidaka@midorino.example"), ("Password", "*password")], Missing = To("Email"), TooLong = Unbounded, NoDay = NoDay, NotOnce = NotMember, WithoutSignIn = true,
            Uncounted = "begins a sign-in", Late = new Late.Again("another sign-in"),
        },
        new("/sign-in/code", "hidaka", "/sign-in/code")
        {
            Types = [("Code", "*code")], Missing = To("Code"), TooLong = Unbounded, NoDay = NoDay, NotOnce = "the sign-in is another one afterwards", WithoutSignIn = true, Late = new Late.Again("signed in already"),
        },
        new("/account/end-other-sign-ins", "hidaka", "/account")
        {
            Before = async walk => await walk.SignInElsewhereAsync("hidaka"),
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Uncounted = "ends sign-ins", Late = new Late.Calm(),
        },
        new("/account/recovery-codes", "hidaka", "/account/recovery-codes")
        {
            Types = [("StepUp.Password", "*password"), ("StepUp.Code", "*code")], Missing = To("StepUp.Code"), TooLong = Unbounded, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/account/authenticator", "hidaka", "/account/authenticator")
        {
            Types = [("StepUp.Password", "*password"), ("StepUp.Code", "*code"), ("Code", "*seed")], Missing = To("Code"), TooLong = Unbounded, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/account/password", "horikawa", "/account/password")
        {
            Types = [("StepUp.Password", "*password"), ("StepUp.Code", "*code"), ("NewPassword", Chosen), ("NewPasswordAgain", Chosen)],
            Missing = To("NewPassword"), TooLong = To("NewPassword"), NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/account/lost-authenticators", "asami", "/account/lost-authenticators")
        {
            Types = [("Email", "fujino@midorino.example"), ("Confirmed", "true")], Missing = To("Confirmed"), TooLong = Never("an address that is nobody's is refused as such"), NoDay = NoDay, Late = new Late.Refused("Email"),
        },
        new("/admin/lost-authenticators/{request:guid}/refuse", "usami", "/admin/accounts")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/admin/lost-authenticators/{request:guid}/agree", "usami", "/admin/accounts")
        {
            Before = async walk => await walk.DoAsync("asami", "/account/lost-authenticators", "/lost-authenticators", new { Email = "fujino@midorino.example", Confirmed = "true" }),
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/admin/accounts/{account}/end-sign-ins", "usami", "/admin/accounts/{horikawa}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Uncounted = "ends sign-ins", Late = new Late.Calm(),
        },
        new("/admin/accounts/{account}/deactivate", "usami", "/admin/accounts/{katagiri}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
        new("/admin/accounts/{account}/reactivate", "usami", "/admin/accounts/{katagiri}")
        {
            Missing = NoText, TooLong = NoText, NoDay = NoDay, Late = new Late.Refused(),
        },
    ];

    /// <summary>Addresses that only a mail or a story of their own leads to, with the tests that go there.</summary>
    public static IReadOnlyDictionary<string, string> NotWalked { get; } = new Dictionary<string, string>
    {
        ["/mail-address/{token}"] = nameof(Correcting_an_account),
        ["/new-password/{token}"] = nameof(Forgetting_a_password),
        ["/bodies/{body}/cases/{caseFile}/recusals/taken-up"] = nameof(Gate.Recusal_routes),
        ["/bodies/{body}/cases/{caseFile}/household"] = nameof(Gate.Households_and_hidden_places),
        ["/bodies/{body}/cases/{caseFile}/location"] = nameof(Gate.Households_and_hidden_places),
        ["/bodies/{body}/cases/{caseFile}/location/facts"] = nameof(Gate.Households_and_hidden_places),
        ["/bodies/{body}/cases/{caseFile}/consents/{consent}/take-out"] = nameof(Sharing.Consent_as_a_basis),
        ["/bodies/{body}/cases/{caseFile}/outside/new/{row}"] = nameof(Sharing.Given_outside_a_meeting),
        ["/bodies/{body}/cases/{caseFile}/outside/{outside}/report"] = nameof(Sharing.Given_outside_a_meeting),
        ["/bodies/{body}/cases/{caseFile}/facts/new/draft"] = nameof(Gate.Kept_drafts),
        ["/bodies/{body}/cases/{caseFile}/facts/{fact}/draft"] = nameof(Gate.Kept_drafts),
        ["/bodies/{body}/meetings/{meeting}/minutes/paragraphs/draft"] = nameof(Minutes.From_record_to_lock),
        ["/bodies/{body}/meetings/{meeting}/minutes/paragraphs/{paragraph}/draft"] = nameof(Minutes.From_record_to_lock),
        ["/bodies/{body}/meetings/{meeting}/room/note/draft"] = nameof(Room.Live_room),
        ["/farewells/{entry}"] = nameof(Bodies.Leaving_a_body),
        ["/bodies/{body}/agencies/withdraw"] = nameof(Bodies.Leaving_a_body),
        ["/bodies/{body}/roster/{entry}/paper-signature"] = nameof(Declarations.Wording_of_a_declaration),
        ["/bodies/{body}/roster/{entry}/substitute"] = nameof(Bodies.Guests_and_substitutes),
        ["/bodies/{body}/cases/{caseFile}/commissions"] = nameof(Bodies.Guests_and_substitutes),
        ["/bodies/{body}/cases/{caseFile}/commissions/confirm"] = nameof(Bodies.Guests_and_substitutes),
        ["/bodies/{body}/meetings/{meeting:guid}/joint"] = nameof(Meetings.Planning_jointly),
        ["/bodies/{body}/joint/{meeting:guid}/agree"] = nameof(Meetings.Planning_jointly),
        ["/bodies/{body}/meetings/{meeting}/items/{item:guid}/person/in"] = nameof(Plans.Who_reads_a_plan),
        ["/bodies/{body}/meetings/{meeting}/items/{item:guid}/person/out"] = nameof(Plans.Who_reads_a_plan),
    };

    private static Task Fresh(FormWalk walk, string person)
    {
        walk.ComeAnew(person);
        return Task.CompletedTask;
    }
}
