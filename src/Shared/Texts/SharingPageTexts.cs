using ConsoleSupport.Meetings.Shared.Sharing;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the pages of consents and of the record of sharing without consent. The pages never judge (R66).</summary>
public static partial class SharingPageTexts
{
    public static string PermitRecord => In("共有の根拠を記録する", "Record the basis of sharing");

    public static string PermitRead => In("共有の記録を読む", "Read records of sharing");

    public static string PermitApprove => In("同意によらない共有を承認する", "Approve sharing without consent");

    public static string Cases => In("事案", "Cases");

    public static string Yes => In("はい", "Yes");

    public static string No => In("いいえ", "No");

    public static string ChooseOne => In("選んでください", "Choose");

    public static string Cancel => In("やめる", "Cancel");

    // Consent.

    public static string ConsentTitle => In("本人の同意", "Consent");

    public static string ConsentIntro => In("本人に、情報の扱いの決まりと、伝える機関の一覧を見せて説明した記録です。", "Records that the rules and the list of agencies were shown and explained to the person.");

    public static string ConsentFacts => In("共有してよい情報", "Facts that may be shared");

    public static string ConsentNoFacts => In("先に情報を書き加えてください。同意は情報ごとに記録します。", "Add facts first; consent is recorded fact by fact.");

    public static string ConsentAgencies => In("伝えてよい機関", "Agencies that may be told");

    public static string ConsentExcluded => In("この機関には伝えない", "Not to these agencies");

    public static string ConsentExcludedHint => In("ここに入れた機関には、ほかの同意があっても伝えません。", "An agency named here is not told, whatever other consent there is.");

    public static string Giver => In("誰の同意か", "Whose consent");

    public static string GiverName(ConsentGiver giver) => giver switch
    {
        ConsentGiver.Person => In("本人", "The person"),
        ConsentGiver.ThirdParty => In("第三者（その人についての情報だけ）", "A third party (only what is told about them)"),
        _ => throw new ArgumentOutOfRangeException(nameof(giver), giver, null),
    };

    public static string ThirdPartyFact(string name) => In($"{name}・第三者", $"{name}, third party");

    public static string ExcludedPeople => In("この人には伝えない（名簿の人）", "Not to these people (of the roster)");

    public static string ExcludedPeopleHint => In("機関には伝えてよくても、ここに入れた人には、ほかの同意があっても見せません。", "Even where their agency may be told, people named here are not.");

    public static string PersonExcluded(int row) => In($"{row}人目には伝えない", $"Do not tell person {row}");

    public static string NotToThem(string name) => In($"{name}には伝えない", $"not to {name}");

    public static string SensitiveHead => In("要配慮の情報を伝えてよい相手", "Who may be told sensitive facts");

    public static string SensitiveWhy => In(
        "健康・障害・犯罪・被害などの情報は、相手を1つずつ確かめます。上で選んだ情報と相手だけが有効です。まとめて選ぶ方法はありません。",
        "For health, disability, crime and victimhood each recipient is confirmed one by one. Only what is chosen above counts; there is no way to choose all.");

    public static string SensitiveOf(int number, string category) => In($"情報{number}（{category}）を伝えてよい相手", $"Who may be told fact {number} ({category})");

    public static string NamedRow(int row) => In($"上に書いた{row}人目", $"Person {row} above");

    public static string SensitiveLine(int number, string who) => In($"情報{number}：{who}", $"Fact {number}: {who}");

    public static string ConsentPurpose => In("目的", "Purpose");

    public static string ConsentRules => In("見せた「個人情報に関する管理・取扱規程」の版", "Version of the handling rules that was shown");

    public static string ConsentList => In("見せた機関一覧の版", "Version of the agency list that was shown");

    public static string ConsentDay => In("同意の日", "Day of consent");

    public static string ConsentUntil => In("いつまで（期限を決めたとき）", "Until (if limited)");

    public static string ConsentWay => In("同意のしかた", "How it was given");

    public static string WayName(ConsentWay way) => way switch
    {
        Sharing.ConsentWay.OwnNameEntry => In("本人の記名", "Own name entry"),
        Sharing.ConsentWay.Proxy => In("代筆・代理", "By proxy"),
        Sharing.ConsentWay.Oral => In("口頭（立会人あり）", "Orally, with a witness"),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
    };

    public static string ConsentExplained => In("説明した人", "Explained by");

    public static string ConsentNameEntry => In("記名、または代筆・代理・口頭とした理由", "Name entry, or why by proxy or orally");

    public static string ConsentNote => In("言語・判断する力についての覚え", "Note on language and capacity");

    public static string ConsentSave => In("同意を記録する", "Record the consent");

    public static string ConsentRecorded => In("同意を記録しました。挙げた情報は、これから変えられません。", "The consent is recorded. The facts it names can no longer change.");

    public static string ConsentFactNumbers(IEnumerable<int> numbers) => In($"情報{string.Join("・", numbers)}", $"Facts {string.Join(", ", numbers)}");

    public static string ConsentNobody => In("なし", "none");

    public static string TakeOutTitle => In("一部だけの撤回", "Withdrawal in part");

    public static string TakeOutWhy => In("本人が特定の機関や情報だけ同意を取り下げたときに記録します。すぐに効力がなくなり、前の同意でも伝えられなくなります。", "For when the person takes single agencies or facts out. It ends at once, and no earlier consent covers them any more.");

    public static string TakeOutAgencies => In("これからは伝えない機関", "Agencies not told from now on");

    public static string TakeOutFacts => In("これからは伝えない情報", "Facts not told from now on");

    public static string TakeOutButton => In("選んだものの撤回を記録する", "Record the withdrawal of these");

    public static string TakenOutLater => In("あとから撤回されたもの", "Taken out later");

    public static string ReceivedSoFar => In("この同意で受け取った人", "Who received on this consent");

    public static string WithdrawTitle => In("同意全体の撤回", "Withdrawal of the whole");

    public static string WithdrawWhy => In("本人が同意を取り下げたときに記録します。すぐに効力がなくなり、この同意で見られていた情報は閉じます。これまでの記録は残ります。", "For when the person takes the consent back. It ends at once and what it opened closes. What was recorded before stays.");

    public static string WithdrawButton => In("同意の撤回を記録する", "Record the withdrawal");

    public static string WithdrawnAt(string day) => In($"{day}に撤回されました。", $"Withdrawn on {day}.");

    public static string ConsentWithdrawnNotice => In("撤回を記録しました。この同意で開いていた情報は閉じました。", "The withdrawal is recorded; what it opened is closed.");

    // Review, approval.

    public static string CannotGoOn(int count) => In($"このままでは承認に進めません（{count}件）", $"Not ready for approval ({count})");

    public static string CannotGoOnMore => In("直すと、ここから1件ずつ消えます。書いたものはすべて残っています。", "Each disappears when mended. Everything you wrote is kept.");

    public static string ReviewCard => In("見直し", "Review");

    public static string ReviewCardMore => In("承認する人が読むもの", "What the approvers read");

    public static string Approvers => In("承認する人", "Approvers");

    public static string InformationManager => In("情報管理責任者", "Information manager");

    public static string Chair => In("議長", "Chair");

    public static string Deputy => In("職務代理", "Deputy");

    public static string NotAskedYet => In("まだ答えていません", "No answer yet");

    public static string ApprovedWord => In("承認した", "Approved");

    public static string RefusedWord => In("承認しない", "Refused");

    public static string OnceApproved => In("承認されると", "Once approved");

    public static string[] OnceApprovedLines => [
        In("この会議の議題の中だけで、挙げた人だけが見られます", "Only the people named, only within the item of this meeting"),
        In("画面と資料に「同意なし共有」と見た人の名が入ります", "Screens and papers carry the mark and the viewer’s name"),
        In("見直しの日を過ぎると、見られなくなります", "After the review day it closes")];

    public static string AskForApproval => In("承認を依頼する", "Ask for approval");

    public static string AskBlocked(int count) => In($"上の{count}件を直すと押せます", $"Mend the {count} above first");

    public static string Submitted => In("承認を依頼しました。2人の承認がそろうと、共有できるようになります。", "Approval is asked for. It opens when two have approved.");

    public static string DeclineTitle => In("共有しないとき", "If nothing is shared");

    public static string DeclineWhy => In("共有しないと決めたことも、理由とともに残せます。", "A decision not to share is kept with its reason.");

    public static string DeclineButton => In("共有しないことに決める", "Decide not to share");

    public static string DeclineReason => In("共有しない理由", "Why not");

    public static string Declined => In("共有しないことに決め、理由を残しました。", "Decided not to share; the reason is kept.");

    public static string Edit => In("直す", "Change");

    public static string Proposed(string by, string day) => In($"提案：{by}（{day}）", $"Proposed by {by}, {day}");

    public static string AnswerTitle => In("あなたの答え", "Your answer");

    public static string ApproveButton => In("承認する", "Approve");

    public static string RefuseButton => In("承認しない", "Refuse");

    public static string ReturnButton => In("直してもらう", "Send back");

    public static string ApproveReason => In("理由（承認しないとき・直してもらうときは必須）", "Reason (needed to refuse or send back)");

    public static string ApprovalKept => In("承認を記録しました。", "Your approval is recorded.");

    public static string RefusalKept => In("承認しないことと理由を記録しました。何も共有されません。", "Your refusal and its reason are recorded. Nothing is shared.");

    public static string ReturnKept => In("直してもらうよう返しました。", "Sent back for mending.");

    public static string ApprovedBy(IEnumerable<string> names) => In($"条件が記録され、{string.Join("・", names)}が承認した。", $"The conditions were recorded and {string.Join(" and ", names)} approved.");

    public static string EndTitle => In("期限前に終えるとき", "To end it before its day");

    public static string EndWhy => In("終えると、その場で誰にも開かなくなります。会議室で開いている画面からも消えます。", "Once ended it opens for nobody, and goes from open screens at once.");

    public static string EndButton => In("共有の根拠を終える", "End the basis");

    public static string EndReason => In("終える理由", "Why it is ended");

    public static string EndKept => In("共有の根拠を終え、理由を残しました。", "Ended; the reason is kept.");

    public static string ClosedByEnd => In("期限前に終えています。この記録では何も開きません。", "Ended before its day. This record opens nothing.");

    public static string ClosingTitle => In("理由", "Reason");

    public static string ClosedByReview => In("見直し日を過ぎたため閉じています。続けるには、新しい事実で記録し直してください。", "Closed because its review day has passed. Record it afresh to go on.");

    public static string To(IEnumerable<string> names) => In($"相手：{string.Join("、", names)}", $"To: {string.Join(", ", names)}");

    public static string NotAnswered => In("まだ答えていません", "Not answered yet");
}
