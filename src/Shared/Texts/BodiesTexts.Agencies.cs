using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of agencies, and of what the administrator sees of bodies.</summary>
public static partial class BodiesTexts
{
    // Agencies and the administrator

    public static string AgencyName => In("機関の名称", "Name of the agency");

    public static string AgencyKana => In("名称のふりがな", "Reading of the name");

    public static string AgencyTypeLabel => In("機関の種類", "Kind of agency");

    public static string AddAgency => In("機関を加える", "Add the agency");

    public static string AgencyAdded => In("機関を加えました。", "The agency was added.");

    public static string AgencyContact => In("連絡先", "Contact");

    public static string AgencyContactHint => In("代表の電話番号など。個人の番号は書きません。", "Such as a main telephone number, not that of a person.");

    public static string Retired => In("廃止", "retired");

    public static string CorrectAgency => In("機関の情報を直す", "Correct the agency");

    public static string SaveAgency => In("直した内容を保存", "Save the corrections");

    public static string AgencyCorrected => In("機関の情報を直しました。", "The agency is corrected.");

    public static string AgencyPeople => In("名簿に載っている人", "On rosters for this agency");

    public static string AgencyNobody => In("この機関から名簿に載っている人はいません。", "Nobody is on a roster for this agency.");

    public static string RetireAgency => In("機関を廃止にする", "Retire the agency");

    public static string RetireAgencyWhy =>
        In("これから名簿に加えるときに、選べなくなります。いま載っている人の登録は続くので、会議体の事務局に終えてもらってください。記録は残ります。",
            "It can no longer be chosen on a roster. Present entries go on: ask the offices to end them. Records stay.");

    public static string AgencyRetired => In("機関を廃止にしました。", "The agency is retired.");

    public static string TakeUpAgency => In("ふたたび使えるようにする", "Take the agency up again");

    public static string TakeUpAgencyWhy => In("名簿に加えるときに、ふたたび選べるようになります。", "It can be chosen on rosters again.");

    public static string AgencyTakenUp => In("機関をふたたび使えるようにしました。", "The agency is taken up again.");

    public static string NoAgencies => In("まだ機関がありません。", "No agency yet.");

    public static string NoAgenciesMore => In("構成員を名簿に加える前に、所属する機関を加えてください。", "Add agencies before people.");

    public static string FoundBody => In("会議体をつくる", "Set up the body");

    public static string BodyFounded => In("会議体をつくりました。次に、事務局の方を名簿に加えてください。", "The body is set up. Next, put the office on its roster.");

    public static string NoBodiesYet => In("まだ会議体がありません。", "No body yet.");

    public static string Office => In("事務局を置く", "Set up the office");

    public static string OfficeWhy => In("最初の事務局と役職の方を加えます。その後は、事務局が名簿を整えます。ご自分を加えることはできません。", "Add the first people of the office. The office keeps the roster from then on. You cannot add yourself.");

    public static string HasOffice => In("事務局がいます", "has an office");

    public static string HasNoOffice => In("事務局がまだいません", "no office yet");

    public static string Open => In("開く", "Open");

    public static string Choose => In("選んでください", "Choose");
}
