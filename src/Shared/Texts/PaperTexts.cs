using ConsoleSupport.Meetings.Shared.Declarations;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of a declaration signed on paper (R36).</summary>
public static class PaperTexts
{
    public static string Title => In("紙の署名を記録する", "Record a signature on paper");

    public static string Why => In(
        "画面で署名できない人の誓約書を、紙で受け取ったときに記録します。紙の写しは取り込みません。原本は、書いた場所に保管してください。",
        "For somebody who signed the declaration on paper. No copy is taken in; keep the paper at the place you write down.");

    public static string Open => In("紙の署名を記録する", "Record a signature on paper");

    public static string CardTitle => In("誓約書（紙）", "Declaration on paper");

    public static string SignedOn => In("紙に署名した日", "Day of the signature");

    public static string CheckedBy => In("本人を確かめた人", "Who checked the signer");

    public static string CheckField => In("確かめ方", "How");

    public static string Check(PaperCheck check) => check switch
    {
        PaperCheck.KnownPerson => In("顔と名前を知っている", "known in person"),
        PaperCheck.IdCard => In("身分証・職員証を見た", "saw an identity card"),
        PaperCheck.SentByAgency => In("登録済みの所属機関から届いた", "sent by the registered agency"),
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, null),
    };

    public static string KeptAt => In("原本の保管場所", "Where the paper is kept");

    public static string KeptAtHint => In("例：福祉課の書庫、誓約書つづり令和8年度", "Such as: archive of the welfare section, file of 2026");

    public static string Same(int number) => In($"紙の文面が、下の文面（第{number}版）と同じであることを確かめた", $"The paper says what stands below (version {number})");

    public static string Save => In("紙の署名を記録する", "Record it");

    public static string Saved => In("紙の署名を記録しました。", "The signature on paper is recorded.");

    public static string TextCard => In("紙の文面と比べる文面", "The text to compare with the paper");

    public static string NotNow => In("いまは署名できる文面がありません。", "There is no text that could be signed now.");

    public static string OwnPaper => In("自分の紙の署名は、自分では記録できません。事務局のほかの人に頼んでください。", "Nobody records their own signature. Ask somebody else of the office.");

    public static string CheckedOneself => In("本人を確かめた人は、署名した人とは別の人にしてください。", "Whoever checked must be somebody else than the signer.");

    public static string InFuture => In("署名した日は、今日までの日にしてください。", "The day cannot lie ahead.");

    public static string BeforeText => In("この文面が使われ始める前の日です。紙の文面の版を確かめてください。", "The text was not in use yet on that day. Check the version on paper.");

    public static string NotCompared => In("紙の文面を、下の文面と比べてください。", "Compare the paper with the text below.");

    public static string SignedAlready => In("この人は、いまの文面にもう署名しています。", "This person has signed the present text already.");

    public static string MethodName => In("紙の署名", "on paper");

    public static string ReceiptHead => In("この署名は紙で行われました", "This was signed on paper");

    public static string ReceiptWords(string by, string check, string kept) => In(
        $"{by}が本人を確かめました（{check}）。原本の保管場所：{kept}。原本の写しは、この製品にありません。",
        $"{by} checked the signer ({check}). The paper is kept at: {kept}. The product holds no copy.");

    public static string RecordedBy(string by) => In($"{by}が記録しました。", $"Recorded by {by}.");

    public static string Permit => In("紙の署名を記録する", "Record signatures on paper");
}
