using ConsoleSupport.Meetings.Shared.Declarations;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words around the duties that an office or profession carries beside that of the body (R26).</summary>
public static class OtherDutyTexts
{
    public static string Title => In("あなたの職種に応じた他の守秘義務もあります", "Your office or profession may carry other duties of secrecy");

    public static string Lead =>
        In("会議体の義務とは別に、並行して続く義務です。どれが当てはまるかは、この画面では決めません。分からないときは、所属する機関に確かめてください。",
            "They continue beside the duty of the body. Which of them is yours is not decided here: ask your agency if you are not sure.");

    public static string Whose(OtherDuty duty) => duty switch
    {
        OtherDuty.LocalOfficial => In("地方公務員の方", "Local officials"),
        OtherDuty.NamedProfession => In("医師、弁護士などの方", "Doctors, lawyers and others"),
        OtherDuty.WelfareCommissioner => In("民生委員の方", "Welfare commissioners"),
        OtherDuty.InformationHandler => In("公の機関で個人情報を扱う方", "Whoever handles personal information at a public body"),
        OtherDuty.TaxOfficer => In("税務に従事する方", "Tax officers"),
        _ => throw new InvalidOperationException($"No words for {duty}."),
    };

    public static string NotPart =>
        In("この一覧は条文の要約で、誓約の内容には含まれません。刑や金額は、ここでは示しません。「未確認」の条文は、自治体で法令と照らし合わせてください。",
            "These are summaries and not part of what is declared. Neither kind nor amount of a penalty is shown here. What is marked unchecked has to be compared with the Act by the municipality.");
}
