using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of what an agency may take home from a meeting (D13).</summary>
public static class TakeHomeTexts
{
    public static string Title => In("持ち帰り可", "May be taken home");

    public static string Link => In("持ち帰り可の内容", "What may be taken home");

    public static string LinkWrite => In("持ち帰り可の内容を書く", "Write what may be taken home");

    public static string Intro => In(
        "担当する機関の中で伝えてよいのは、この文だけです。会議で聞いたほかの内容は、組織の中でも伝えません。",
        "Only this text may be told inside the agency in charge. Nothing else heard at the meeting is told, not even inside the organisation.");

    public static string ActionCard => In("対応事項", "Action");

    public static string TextCard => In("持ち帰り可の文", "Text that may be taken home");

    public static string TextNone => In("まだ書かれていません。組織の中では、何も伝えられません。", "Nothing is written yet. Nothing may be told inside the organisation.");

    public static string TextField => In("伝えてよい内容", "What may be told");

    public static string TextHint => In("事案の内容が分からない文にします。名前・番号・住所は書きません。この文は封印されません。", "Without facts of the case: no names, numbers, addresses. This text is not sealed.");

    public static string TextSave => In("この文を持ち帰り可にする", "Allow this text");

    public static string ToldCard => In("伝えた人", "Who was told");

    public static string ToldNone => In("まだ誰にも伝えていません。", "Nobody was told yet.");

    public static string ToldField => In("伝えた人の名前と役職（1行に1人）", "Names and posts, one person a line");

    public static string ToldDay => In("伝えた日", "Day");

    public static string ToldNeeded => In("ここに挙げた人は、この対応に必要な人で、秘密を守る義務があります。", "Each of them needs it for this action and is bound to secrecy.");

    public static string ToldSave => In("伝えた人を記録する", "Record who was told");

    public static string TextKept => In("持ち帰り可の文を書きました。", "The text is written.");

    public static string ToldKept => In("伝えた人を記録しました。", "Who was told is recorded.");

    public static string PermitWrite => In("持ち帰り可の文を書く", "Write what may be taken home");

    public static string TextMissing => In("持ち帰り可の文がないため、組織の中でも伝えられません。事務局に書いてもらってください。", "No text may be taken home yet. Ask the office to write it.");

    public static string NobodyNamed => In("伝えた人の名前と役職を書いてください。", "Write names and posts of those who were told.");

    public static string NotNeeded => In("この対応に必要な人だけに伝えたことを確かめてください。", "Confirm that only people who need it for this action were told.");

    public static string ToldInFuture => In("伝えた日は、今日までの日にしてください。", "The day cannot lie ahead.");
}
