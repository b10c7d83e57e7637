using ConsoleSupport.Meetings.Shared.Minutes;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the minutes: the page, its states, its refusals. What stands in a draft is in <see cref="MinutesDraftTexts"/>.</summary>
public static class MinutesTexts
{
    public static string Title => In("会議録", "Minutes");

    public static string TitleOf(string meeting) => In($"{meeting} 会議録", $"Minutes of {meeting}");

    public static string PermitRead => In("会議録を見る", "read minutes");

    public static string PermitDraft => In("会議録案を作り、直す", "draft and change minutes");

    public static string PermitApprove => In("会議録を承認する", "approve minutes");

    public static string State(MinutesState state) => state switch
    {
        MinutesState.Drafting => In("会議録案", "Draft"),
        MinutesState.Submitted => In("承認待ち", "Waiting for approval"),
        MinutesState.Approved => In("承認", "Approved"),
        _ => throw new InvalidOperationException($"No words for {state}."),
    };

    public static string Label(ParagraphLabel label) => label switch
    {
        ParagraphLabel.Person => In("本人情報", "About the person"),
        ParagraphLabel.ThirdParty => In("第三者情報", "About others"),
        ParagraphLabel.Provider => In("提供機関名", "Providing agency"),
        ParagraphLabel.Assessment => In("評価・所見", "Assessment"),
        ParagraphLabel.Deliberation => In("審議過程", "Deliberation"),
        ParagraphLabel.General => In("個人情報なし", "No personal data"),
        _ => throw new InvalidOperationException($"No words for {label}."),
    };

    public static string Part(MinutesPart part) => part switch
    {
        MinutesPart.Heading => In("会議", "Meeting"),
        MinutesPart.People => In("出席者・欠席者", "People"),
        MinutesPart.Reminder => In("秘密保持の確認", "Confidentiality reminder"),
        MinutesPart.Subject => In("議題", "Item"),
        MinutesPart.Track => In("区分", "Track"),
        MinutesPart.Basis => In("根拠", "Basis"),
        MinutesPart.Present => In("この議題にいた人", "Present for this item"),
        MinutesPart.Recusal => In("退席", "Left the room"),
        MinutesPart.Discussion => In("話し合い", "Discussion"),
        MinutesPart.Decision => In("決定", "Decision"),
        MinutesPart.Actions => In("対応事項", "Actions"),
        MinutesPart.Changes => In("原案からの修正点", "Changes to the proposal"),
        MinutesPart.Dissent => In("少数意見", "Dissent"),
        MinutesPart.Own => In("書き足し", "Added"),
        _ => throw new InvalidOperationException($"No words for {part}."),
    };

    // The page.

    public static string Head => In("会議の記録", "The meeting");

    public static string Contents => In("目次", "Contents");

    public static string ItemHeading(string number, string subject) => In($"{number}　{subject}", $"{number}  {subject}");

    public static string Source => In("もとの記録", "What was recorded");

    public static string SourceFixed => In("変えられません", "cannot be changed");

    public static string SourcePresent => In("いた人", "Present");

    public static string SourceNobody => In("記録がありません", "nobody on record");

    public static string Preview => In("表示を確かめる", "Preview");

    public static string NoConsentMark => In("同意なし共有", "Shared without consent");

    public static string WatermarkOf(string viewer, string time) => In($"同意なし共有　{viewer}　{time}", $"Without consent  {viewer}  {time}");

    public static string NotYet => In("会議録はまだありません。", "There are no minutes yet.");

    public static string NotYetMore => In("閉会のあと、事務局が記録から案を作ります。", "After the meeting the office makes a draft from what was recorded.");

    public static string OnlyYourParts => In("あなたが見られる議題の部分だけを表示しています。", "Only the items you may see are shown.");

    public static string Blank => In("まだ書かれていません。なければ「なし」と書いてください。", "Not written yet. If there is nothing, write “none”.");

    public static string StillBlank => In("未記入", "Empty");

    public static string SentenceNone => In("閉会しました。記録から会議録案を作れます。", "The meeting is closed. A draft can be made from what was recorded.");

    public static string SentenceDrafting => In("記録から作った案です。事実になっているかを確かめ、ラベルを付けます。", "This draft came from what was recorded. Check that it states facts, and label it.");

    public static string SentenceDraftingReader => In("事務局が案を整えています。文面はまだ変わります。", "The office is working on the draft; it may still change.");

    public static string SentenceSubmitted => In("議長の承認を待っています。いまは直せません。", "It waits for the chair. It cannot be changed now.");

    public static string SentenceSubmittedChair => In("読んで、承認するか、事務局に戻してください。", "Read it, then approve it or give it back to the office.");

    public static string SentenceTwoChairs => In("2つの会議体の議長の承認を待っています。いまは直せません。", "It waits for the chairs of both bodies. It cannot be changed now.");

    public static string SentenceOneOfTwo => In("2人の議長のうち1人が承認しました。もう1人が同じ文面を承認すると固定されます。", "One of two chairs approved. Once the other approves the same text, it is locked.");

    public static string ChairWords(int given, int asked) => In($"承認 {given}／{asked}", $"Approved by {given} of {asked}");

    public static string ChairOf(string body) => In($"{body}の議長", $"Chair of {body}");

    public static string ChairGave(string name, string day) => In($"{name}が{day}に承認しました", $"{name} approved on {day}");

    public static string ChairMissing => In("承認がまだです", "has not approved yet");

    public static string ToOtherChair => In("もう一方の会議体の議長として読み、承認する", "Read and approve as the other body’s chair");

    public static string ApproveForBoth => In("あなたは両方の会議体の議長です。一度の承認が、両方の議長の承認になります。", "You chair both bodies. Approving once counts for both.");

    public static string GiveBackTakesBack => In("事務局に戻すと、すでにある承認は取り消されます。", "Giving it back takes an approval that was given away.");

    public static string IsApprovedByOne => In("会議録を承認しました。もう一方の会議体の議長の承認を待っています。", "Minutes approved. The other body’s chair is still to approve.");

    public static string WordGiven => In("あなたはもう承認しています。もう一方の会議体の議長の承認を待っています。", "You approved already. The other body’s chair is still to approve.");

    public static string OnlyBothChairs => In("承認できるのは、2つの会議体の議長です。2人が同じ文面を承認すると固定され、番号とハッシュ値が付きます。", "Only the chairs of both bodies can approve. Once both approved the same text it is locked and gets a number and a hash.");

    public static string SentenceApproved => In("文面は固定されています。訂正は、日付のある新しい記録として加えます。", "The text is locked. A correction is a new, dated entry.");

    public static string OnlyTheChair => In("承認できるのは議長だけです。承認すると文面は固定され、番号とハッシュ値が付きます。", "Only the chair can approve. Then the text is locked and gets a number and a hash.");

    public static string Prepare => In("記録から会議録案を作る", "Make the draft from the record");

    public static string PrepareRest => In("残りの議題の案を作る", "Draft the remaining items");

    public static string Prepared => In("記録から会議録案を作りました。", "The draft was made from the record.");

    public static string Submit => In("議長に承認を依頼する", "Ask the chair to approve");

    public static string Submitted => In("議長に承認を依頼しました。", "The chair was asked to approve.");

    public static string GiveBack => In("事務局に戻す", "Give back to the office");

    public static string GivenBack => In("事務局に戻しました。", "Given back to the office.");

    public static string Approve => In("会議録を承認する", "Approve the minutes");

    public static string ApproveWhy => In("承認すると文面は固定され、あとから直せません。", "Once approved the text is locked and cannot be changed.");

    public static string IsApproved(int number) => In($"会議録 第{number}号を承認し、文面を固定しました。", $"Minutes no. {number} approved and locked.");

    public static string StillMissing => In("承認を依頼する前に", "Before asking for approval");

    public static string AllThere => In("必要な部分はそろっています。", "All required parts are there.");

    public static string Edit => In("直す", "Edit");

    public static string EditOf(string part) => In($"「{part}」を直す", $"Edit “{part}”");

    public static string Remove => In("この段落を消す", "Remove this paragraph");

    public static string Removed => In("段落を消しました。", "Paragraph removed.");

    public static string Add => In("段落を加える", "Add a paragraph");

    public static string AddTo(string section) => In($"「{section}」に段落を加える", $"Add a paragraph to “{section}”");

    public static string Added => In("段落を加えました。", "Paragraph added.");

    public static string Save => In("段落を保存", "Save the paragraph");

    public static string Cancel => In("やめる", "Cancel");

    public static string Saved => In("段落を保存しました。", "Paragraph saved.");

    public static string FieldText => In("文面", "Text");

    public static string HintText => In("見聞きした事実を書きます。評価は「評価・所見」の段落に分けてください。**太字**、- 箇条書き が使えます。", "Write what was seen and heard; put judgements in a paragraph of their own. **bold** and - lists can be used.");

    public static string FieldLabel => In("ラベル", "Label");

    public static string HintLabel => In("開示の求めがあったとき、段落ごとに分けるために使います。", "Used to tell paragraphs apart when disclosure is requested.");

    public static string ChooseLabel => In("選んでください", "Choose");

    public static string Print => In("印刷用の頁", "Page for printing");

    public static string BackToMinutes => In("会議録に戻る", "Back to the minutes");

    // The seal.

    public static string Seal => In("固定の記録", "Seal");

    public static string Number => In("番号", "Number");

    public static string NumberOf(int number) => In($"第{number}号", $"No. {number}");

    public static string Hash => In("ハッシュ値", "Hash");

    public static string ApprovedAt => In("承認", "Approved");

    /// <param name="body">Of a session that two bodies held as one: whose chair it is.</param>
    public static string ApprovedBy(string name, string? body) => body is null ? In($"{name}（議長）", $"{name} (chair)") : In($"{name}（{body}の議長）", $"{name} (chair of {body})");

    public static string PreparedAt => In("作成", "Prepared");

    public static string Viewer => In("表示した人", "Viewed by");

    public static string Verifies => In("文面は固定した時のままです", "The text is as it was locked");

    public static string DoesNotVerify => In("固定した時の文面と合いません。事務局と監査に知らせてください。", "The text differs from what was locked. Tell the office and the auditor.");

    public static string DraftMark => In("案", "Draft");

    // The panel on the meeting's page.

    /// <param name="isOneOfTwo">One of the two chairs of a joint session approved.</param>
    public static string PanelSentence(MinutesState? state, bool isOneOfTwo) => state switch
    {
        null => SentenceNone,
        MinutesState.Submitted when isOneOfTwo => SentenceOneOfTwo,
        MinutesState.Drafting => In("案を整えています。", "The draft is being worked on."),
        MinutesState.Submitted => In("議長の承認を待っています。", "It waits for the chair."),
        MinutesState.Approved => In("承認され、固定されています。", "Approved and locked."),
        _ => throw new InvalidOperationException($"No words for {state}."),
    };

    public static string Open => In("会議録を開く", "Open the minutes");

    // Refusals.

    public static string NotClosedYet => In("閉会してから会議録案を作れます。", "Minutes can be drafted once the meeting is closed.");

    public static string AlreadyPrepared => In("会議録案はもう作られています。", "The draft has already been made.");

    public static string NotDrafting => In("承認を依頼した会議録は直せません。議長に戻してもらってください。", "Minutes that wait for approval cannot be changed. Ask the chair to give them back.");

    public static string Locked => In("承認された会議録は変えられません。訂正は、日付のある新しい記録として加えます。", "Approved minutes cannot be changed. A correction is a new, dated entry.");

    public static string NotSubmitted => In("承認を依頼されている会議録ではありません。", "These minutes do not wait for approval.");

    public static string ParagraphChanged => In("ほかの人が先にこの段落を変えました。", "Somebody else changed this paragraph first.");

    public static string PartIsNeeded => In("この部分は会議録に欠かせません。文面を直してください。", "Minutes need this part. Change its text instead.");

    public static string LabelMissing => In("ラベルを選んでください。", "Choose a label.");

    public static string ChangesMissing(string item) => In($"議題{item}の「原案からの修正点」を書いてください。なければ「なし」と書きます。", $"Item {item}: write the changes to the proposal; if there are none, write “none”.");

    public static string DissentMissing(string item) => In($"議題{item}の「少数意見」を書いてください。なければ「なし」と書きます。", $"Item {item}: write the dissent; if there is none, write “none”.");

    public static string PartBlank(string item, string part) => item.Length == 0
        ? In($"「{part}」を書いてください。", $"Write “{part}”.")
        : In($"議題{item}の「{part}」を書いてください。", $"Item {item}: write “{part}”.");

    public static string ItemNotDrafted(string item) => In($"議題{item}の案がまだありません。", $"Item {item} has no draft yet.");

    public static string NotComplete => In("まだ整っていない部分があります。事務局に戻してください。", "Something is not finished yet. Give it back to the office.");
}
