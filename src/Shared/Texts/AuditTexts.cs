using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the auditor's page.</summary>
public static partial class AuditTexts
{
    public static string Title => In("監査", "Audit");

    public static string Lead => In("誰が、いつ、何を、どの規則で行ったか。事案の中身は表示しません。", "Who did what, when, under which rule. Nothing of a case is shown.");

    public static string VerifiedTitle => In("検証済み", "Verified");

    public static string ChainsWhole => In("鎖は途切れていません", "The chains are whole");

    public static string VerifiedSentence(long entries, string when) => In(
        $"最初の記録から{entries:N0}件目までを、{when}に確かめました。書き換えや抜けは見つかっていません。",
        $"The first {entries:N0} entries were checked on {when}. Nothing was changed or taken out.");

    public static string OldTitle => In("検証から時間がたっています", "The last verification is old");

    public static string NeverTitle => In("まだ検証していません", "Not verified yet");

    public static string NeverSentence => In("記録の鎖が途切れていないかを、ここで確かめられます。", "Here you can check whether the chains are whole.");

    public static string BrokenTitle => In("検証できません", "Cannot be verified");

    public static string Broken(string chain, long number, string fault) => In(
        $"「{chain}」の{number:N0}件目で途切れています（{FaultWords(fault)}）。",
        $"Broken at entry {number:N0} of “{chain}” ({FaultWords(fault)}).");

    public static string BrokenMore => In(
        "記録を消したり直したりしないでください。データベースの管理者と情報管理責任者に知らせ、手元に控えた記録や控えのデータと比べてください。",
        "Delete or mend nothing. Tell the database administrator and the information manager, and compare with what was noted or backed up elsewhere.");

    public static string Shrunk => In(
        "前に検証したときより記録の件数が減っています。古いデータに戻された可能性があります。",
        "There are fewer entries than at an earlier verification. The data may have been set back to an older state.");

    public static string TruncationNote => In(
        "末尾から取り除かれた記録は、鎖だけでは分かりません。次の控えを、データベースの外に書き留めてください。",
        "Entries taken off the end cannot be seen from the chain alone. Write this note down outside the database.");

    public static string HeadLabel => In("控え", "Note");

    public static string VerifiedBy => In("確かめた人", "Verified by");

    public static string VerifiedChains => In("鎖の数", "Chains");

    public static string AddedSince => In("検証後に加わった記録", "Added since");

    public static string Entries(long count) => In($"{count:N0}件", $"{count:N0}");

    public static string VerifyAgain => In("もう一度検証する", "Verify again");

    public static string VerifyFirst => In("検証する", "Verify");

    public static string Verifying => In("検証しています…", "Verifying…");

    public static string VerifiedNotice(long entries) => In($"{entries:N0}件の記録を確かめました。鎖は途切れていません。", $"{entries:N0} entries were checked. The chains are whole.");

    public static string BrokenNotice => In("鎖が途切れています。下の説明を読んでください。", "A chain is broken. Read below what to do.");

    public static string FilterLabel => In("記録を探す", "Search the trail");

    public static string From => In("いつから", "From");

    public static string Until => In("いつまで", "Until");

    public static string Person => In("人", "Person");

    public static string ActLabel => In("行為", "Act");

    public static string ObjectLabel => In("対象の番号", "Id of the object");

    public static string ResultLabel => In("結果", "Result");

    public static string All => In("すべて", "All");

    public static string Allowed => In("許可", "Allowed");

    public static string Refused => In("拒否", "Refused");

    public static string Search => In("探す", "Search");

    public static string Clear => In("条件を消す", "Clear");

    public static string ChainFilter(string chain) => In($"鎖：{chain}", $"Chain: {chain}");

    public static string TableCaption => In("記録（新しい順）", "Entries, newest first");

    public static string NumberHead => In("番号と時刻", "Number and time");

    public static string ObjectHead => In("対象", "Object");

    public static string RuleHead => In("規則", "Rule");

    public static string HashHead => In("ハッシュ", "Hash");

    public static string Nobody => In("サインインしていない人", "Nobody signed in");

    public static string RefusedTitle(long number) => In($"拒否された行為 {number:N0}", $"Refused act {number:N0}");

    public static string Asked => In("求めたこと", "Asked for");

    public static string Reasons => In("満たしていなかった条件", "Conditions that failed");

    public static string Told => In("相手に示した文", "What the person read");

    public static string ToldHides => In("存在しないものを求めたときと同じ文です。理由は相手に伝えていません。", "The same words as for something that does not exist. The reason was not told.");

    public static string Links => In("つながり", "Links");

    public static string PreviousHash => In("前の記録", "Entry before");

    public static string ThisHash => In("この記録", "This entry");

    public static string HisDay => In("この人のこの日の記録", "This person on that day");

    public static string SameChain => In("同じ鎖の記録", "Same chain");

    public static string SameObject => In("同じ対象の記録", "Same object");

    public static string ReadingIsRecorded => In("この閲覧も記録されました。", "This reading was recorded too.");

    public static string Newer => In("新しい記録へ", "Newer");

    public static string Older => In("古い記録へ", "Older");

    public static string PagerLabel => In("記録の頁", "Pages of entries");

    public static string EmptyTitle => In("当てはまる記録はありません", "No entry matches");

    public static string EmptySentence => In("条件を減らすか、期間を広げてください。", "Use fewer conditions or a longer time.");

    public static string Tried(string title) => In($"「{title}」をしようとした", $"Tried: {title}");

    /// <summary>A chain in words: that of a case or session by the end of its id.</summary>
    public static string Chain(string name) => name.Split(':') switch
    {
        ["rest"] => In("その他の記録", "everything else"),
        ["case", var id] => In($"事案 {End(id)}", $"case {End(id)}"),
        ["session", var id] => In($"会議室 {End(id)}", $"room {End(id)}"),
        _ => name,
    };

    private static string End(string id) => id.Length > 8 ? id[^8..] : id;

    private static string FaultWords(string fault) => fault switch
    {
        "Edited" => In("内容が書き換えられています", "its content was changed"),
        "NumberMissing" => In("記録が抜けています", "an entry is missing"),
        "NumberRepeated" => In("同じ番号の記録が二つあります", "a number stands twice"),
        "WrongPrevious" => In("前の記録とつながりません", "it does not follow from the one before"),
        "NotAsNoted" => In("前に控えた記録がありません", "an entry noted before is gone"),
        _ => fault,
    };
}
