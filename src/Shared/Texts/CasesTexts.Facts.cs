using ConsoleSupport.Meetings.Shared.Cases;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the facts of a case.</summary>
public static partial class CasesTexts
{
    // Facts.

    public static string FactsTitle => In("情報項目", "Facts");

    public static string FactsEmpty => In("まだ情報がありません", "No facts yet");

    public static string FactsEmptyMore => In("氏名から順に、1件ずつ書きます。共有の範囲は1件ごとに決められます。", "Begin with the name, one fact at a time. Each is shared by itself.");

    public static string FactsRead => In("この頁を開いたことは、監査記録に残りました。", "Opening this page was written in the audit trail.");

    public static string GroupIdentity => In("本人について", "Identity");

    public static string GroupSituation => In("状況", "Situation");

    public static string GroupWishes => In("本人の意向", "Wishes");

    public static string GroupRisk => In("心配なこと", "Risk");

    public static string FactNumber(int number) => In($"情報{number}", $"Fact {number}");

    public static string Sensitive => In("要配慮", "Sensitive");

    public static string ThirdParty => In("第三者", "Third party");

    public static string FixedFact => In("確定", "Fixed");

    public static string CorrectedBy(int number) => In($"情報{number}に訂正されました", $"Corrected by fact {number}");

    public static string SourceOffice => In("事務局", "The office");

    public static string Source(string agency) => In($"情報源：{agency}", $"Source: {agency}");

    public static string Change => In("直す", "Change");

    public static string Correct => In("訂正を書く", "Correct");

    public static string NewFactHeading => In("情報を書き加える", "Add a fact");

    public static string ChangeFactHeading(int number) => In($"情報{number}を直す", $"Change fact {number}");

    public static string CorrectFactHeading(int number) => In($"情報{number}の訂正を書く", $"Correct fact {number}");

    public static string CorrectWhy => In("元の情報は、根拠や議題に使われているため変えられません。訂正は新しい情報になり、共有には改めて根拠が必要です。", "The old fact is in use and cannot change. The correction is a new fact and needs a basis of its own.");

    public static string FieldCategory => In("何についての情報か", "What it is about");

    public static string FieldText => In("内容", "Text");

    public static string FieldTextHint => In("1件に1つのことを書きます。別々に共有できるようになります。", "One thing per fact, so that each can be shared by itself.");

    public static string FieldMark => In("事実・意見・伝聞", "Fact, opinion or hearsay");

    public static string FieldSource => In("どの機関からの情報か", "Which agency it comes from");

    public static string FieldSensitive => In("要配慮個人情報（健康・障害・犯罪・被害など）", "Sensitive (health, disability, crime, victimhood)");

    public static string FieldThirdParty => In("本人以外の人についての情報", "About somebody other than the person");

    public static string SaveFact => In("情報を保存する", "Save the fact");

    public static string FactSaved => In("情報を保存しました。", "The fact is saved.");

    public static string FactIsFixed => In("この情報は根拠や議題に使われているため変えられません。訂正を書いてください。", "This fact is in use and cannot change. Write a correction.");

    public static string FactIsCorrected => In("この情報には、もう訂正があります。", "This fact has been corrected already.");

    public static string FactChanged => In("ほかの人が先に直しました。下の文と見比べて、あらためて保存してください。", "Somebody else changed it first. Compare with the text below and save again.");

    public static string Cancel => In("やめる", "Cancel");

    public static string Category(FactCategory category) => category switch
    {
        FactCategory.Name => In("氏名", "Name"),
        FactCategory.BirthDate => In("生年月日", "Date of birth"),
        FactCategory.Address => In("住所", "Address"),
        FactCategory.Contact => In("連絡先", "Contact"),
        FactCategory.Household => In("世帯", "Household"),
        FactCategory.Living => In("生活の状況", "Living"),
        FactCategory.Income => In("収入・家計", "Income"),
        FactCategory.Housing => In("住まい", "Housing"),
        FactCategory.Health => In("健康・障害", "Health"),
        FactCategory.Work => In("仕事", "Work"),
        FactCategory.Relations => In("人とのつながり", "Relations"),
        FactCategory.Contacts => In("支援の経過", "Support so far"),
        FactCategory.Wishes => In("本人の意向", "Wishes"),
        FactCategory.Risk => In("心配なこと", "Risk"),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, null),
    };

    public static string Mark(FactMark mark) => mark switch
    {
        FactMark.Observed => In("事実", "Fact"),
        FactMark.Opinion => In("意見", "Opinion"),
        FactMark.Hearsay => In("伝聞", "Hearsay"),
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };

    public static string Route(RecusalRoute route) => route switch
    {
        RecusalRoute.Self => In("本人からの申出（回避）", "By oneself"),
        RecusalRoute.Challenge => In("ほかの構成員からの申出（忌避）", "Challenged by another member"),
        RecusalRoute.RuleMatch => In("事務局が気づいた（除斥）", "Noticed by the office"),
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, null),
    };

    public static string Ground(RecusalGround ground) => ground switch
    {
        RecusalGround.Kinship => In("親族", "Kinship"),
        RecusalGround.Creditor => In("債権・賃貸借", "Creditor or landlord"),
        RecusalGround.Employment => In("雇用", "Employment"),
        RecusalGround.AllegedHarm => In("加害の疑い、またはその側", "Alleged harm, or on that side"),
        RecusalGround.Acquaintance => In("近隣・知人", "Neighbour or acquaintance"),
        RecusalGround.MoneyAtStake => In("計画に利害がある", "Money at stake"),
        RecusalGround.Other => In("その他", "Other"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, null),
    };
}
