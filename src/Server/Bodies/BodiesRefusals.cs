using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Bodies;

internal static class BodiesRefusals
{
    public static readonly Refusal CodeMalformed = Incomplete("code-malformed", () => BodiesTexts.CodeMalformed, nameof(FoundBodyForm.Code));

    public static readonly Refusal CodeTaken = Incomplete("code-taken", () => BodiesTexts.CodeTaken, nameof(FoundBodyForm.Code));

    public static readonly Refusal MunicipalityNotEntered = Incomplete("municipality-not-entered", () => MunicipalityTexts.NotEntered, nameof(FoundBodyForm.Kind));

    /// <summary>A town or village without one organises no 支援会議(困窮法9条); it can send members to one (R2).</summary>
    public static readonly Refusal NoWelfareOffice = Incomplete("no-welfare-office", () => MunicipalityTexts.NoWelfareOffice, nameof(FoundBodyForm.Kind));

    public static readonly Refusal NotForPrefectures = Incomplete("not-for-prefectures", () => MunicipalityTexts.NotForPrefectures, nameof(FoundBodyForm.Kind));

    public static readonly Refusal MunicipalIsPublic = Incomplete("municipal-is-public", () => BodiesTexts.MunicipalIsPublic, nameof(AgencyForm.Municipal));

    public static readonly Refusal AgencyTaken = Incomplete("agency-taken", () => BodiesTexts.AgencyTaken, nameof(AgencyForm.Name));

    public static readonly Refusal KanaOnly = Incomplete("kana-only", () => BodiesTexts.KanaOnly, nameof(AgencyForm.NameKana));

    /// <summary>The administrator puts nobody into office but others (choice 38).</summary>
    public static readonly Refusal NotYourself = Incomplete("not-yourself", () => BodiesTexts.NotYourself, nameof(AddPersonForm.Email));

    public static readonly Refusal AgencyGone = Incomplete("agency-gone", () => BodiesTexts.AgencyGone, nameof(AddPersonForm.Agency));

    public static readonly Refusal RoleNotHere = Incomplete("role-not-here", () => WebTexts.NotAChoice, nameof(AddPersonForm.Role));

    public static readonly Refusal AlreadyInRole = Incomplete("already-in-role", () => BodiesTexts.AlreadyInRole, nameof(AddPersonForm.Role));

    public static readonly Refusal OneChair = Incomplete("one-chair", () => BodiesTexts.OneChair, nameof(AddPersonForm.Role));

    public static readonly Refusal EndBeforeStart = Incomplete("end-before-start", () => BodiesTexts.EndBeforeStart, nameof(EndEntryForm.Until));

    public static readonly Refusal ChangeNotLater = Incomplete("change-not-later", () => BodiesTexts.ChangeNotLater, nameof(ChangePostForm.From));

    public static readonly Refusal EntryEnded = new("bodies.entry-ended", RefusalKind.WrongState, () => BodiesTexts.EntryEnded);

    public static readonly Refusal LastOffice = new("bodies.last-office", RefusalKind.WrongState, () => BodiesTexts.LastOffice);

    public static readonly Refusal NobodyToStandInFor = new("bodies.nobody-to-stand-in-for", RefusalKind.WrongState, () => SubstituteTexts.NobodyToStandInFor);

    public static readonly Refusal PrincipalNotThere = Incomplete("principal-not-there", () => SubstituteTexts.PrincipalNotThere, nameof(SubstituteForm.Meetings));

    public static readonly Refusal ThereAnyhow = Incomplete("there-anyhow", () => SubstituteTexts.ThereAnyhow, nameof(SubstituteForm.Email));

    public static readonly Refusal NoMeetingChosen = Incomplete("no-meeting-chosen", () => SubstituteTexts.NoMeetingChosen, nameof(SubstituteForm.Meetings));

    public static readonly Refusal NobodyOfAgency = Incomplete("nobody-of-agency", () => LeavingTexts.NobodyOfAgency, nameof(WithdrawForm.Agency));

    public static readonly Refusal LinkNotHttps = Incomplete("link-not-https", () => BodiesTexts.LinkNotHttps, nameof(SettingsForm.RulesLink));

    public static readonly Refusal AdoptedBeforeLast = Incomplete("adopted-before-last", () => BodiesTexts.AdoptedBeforeLast, nameof(SettingsForm.AdoptedOn));

    /// <summary>The municipality organises bodies that it could not organise as what it is said to be.</summary>
    public static Refusal BodiesStandAgainst(IReadOnlyList<string> names, Refusal why) =>
        Incomplete("bodies-stand-against", () => MunicipalityTexts.BodiesStandAgainst(names, why.Text), nameof(MunicipalityForm.Kind));

    private static Refusal Incomplete(string fact, Func<string> words, string field) => new($"bodies.{fact}", RefusalKind.Incomplete, words, field);
}
