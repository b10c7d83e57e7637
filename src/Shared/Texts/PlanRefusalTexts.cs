using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Why something is not done with a plan, and how to mend it.</summary>
public static class PlanRefusalTexts
{
    public static string WrongBody => In("プランは支援調整会議の事案につくります。この会議体では使えません。", "Plans belong to cases of a support-coordination meeting, not to this body.");

    public static string NotNow => In("プランがほかの段階に進んでいます。いまの状態を見て、次の一手から続けてください。", "The plan has moved on. Look at its state and go on from there.");

    public static string OneIsOpen => In("この事案には進行中のプランがあります。先にそのプランを再プランとして終結してください。", "This case has a plan under way. End it by re-planning first.");

    public static string PlanChanged => In("ほかの人が先にこのプランを変えました。いまの内容を見てから、もう一度保存してください。", "Somebody else changed this plan first. Look at it and save again.");

    public static string NoService => In("支援を一つ以上選んでください。", "Choose at least one service.");

    public static string DetailMissing => In("選んだ支援の内容と提供する機関を書いてください。", "Say what is done and by whom.");

    public static string DetailWithoutService => In("内容が書かれていますが、支援が選ばれていません。選ぶか、内容を消してください。", "This is described but not chosen. Choose it, or remove the words.");

    public static string NoConsent => In(
        "本人の同意が、この議題の情報項目と参加者に及んでいません。支援調整会議では、同意のない事案を扱えません。同意を記録するか、支援会議（困窮法9条）で扱ってください。",
        "The person's consent does not cover the facts and people of this item. A coordination meeting hears no case without consent: record it, or use a support meeting (Art. 9).");

    public static string ChangesMissing => In("原案からの修正点を書いてください。なければ「なし」と入力します。", "Write the changes to the draft. If there are none, type “none”.");

    public static string ChangesNotNone => In("会議でプランの文が変わっています。修正点を書いてください。", "The plan's text was changed in the meeting. Say what was changed.");

    public static string ChangesNotInText => In("修正点が書かれていますが、プランの文は原案のままです。先にプランを直すか、「なし」と入力してください。", "You name changes, but the text is as drafted. Change the plan first, or type “none”.");

    public static string DissentMissing => In("少数意見を書いてください。なければ「なし」と入力します。", "Write the dissent. If there is none, type “none”.");

    public static string ExchangeMissing => In("支援の間、何を・いつ・誰と伝え合うかを書いてください。", "Say what is exchanged, when, and among whom.");

    public static string AgreedBeforeMeeting => In("最終の合意は、会議で変更した後の日付になります。", "The final agreement comes after the meeting's change.");

    public static string DecidedBeforeMeeting => In("支援決定は、会議の了承（と本人の最終合意）の後になります。日付を確かめてください。", "The decision comes after the meeting's approval and the person's agreement. Check the day.");

    public static string OthersNotChecked => In("法に基づく事業等以外の支援についても、自治体が内容を確認した日を書いてください。", "Write the day on which the municipality looked at the other support in the plan.");

    public static string ReportedBeforeMeeting => In("報告は、会議の了承（と本人の最終合意）の後になります。日付を確かめてください。", "The report comes after the meeting's approval and the person's agreement. Check the day.");

    public static string NotMunicipal => In("この市区町村の部署を選んでください。", "Choose a department of this municipality.");

    public static string ReasonMissing => In("支援決定をしない理由を書いてください。", "Write why support is not granted.");

    public static string WorkerNotTold => In("理由を支援員に説明した日を書いてください。", "Write the day on which the worker was told why.");

    public static string PersonNotTold => In("理由を本人に説明した日を書いてください。", "Write the day on which the person was told why.");

    public static string AlternativesMissing => In("代わりに使える支援や社会資源を書いてください。", "Write what can be used instead.");

    public static string NoPost => In("このプランは「郵送不可」です。手渡しなど、ほかの方法を選んでください。", "This plan is marked “no post”. Choose another way.");

    public static string SafeWayMissing => In("どのような方法で渡すかを書いてください。", "Say how it is delivered.");

    public static string NotMinor => In("支援の種類が変わる修正は、軽微な修正になりません。再プランをつくり、会議に戻してください。", "A change of the services is not a minor correction. Re-plan and go back to the meeting.");

    public static string NotShared => In("所内で共有してから、印を付けてください。", "Share it inside the office, then tick this.");

    public static string InFuture => In("今日より後の日は書けません。", "The day cannot lie in the future.");

    public static string OnlyMunicipal => In(
        "入室しているのは市区町村の職員だけです。ほかの機関の入室を待つか、「会議のプラン」の画面で職員のみで開く理由を記録してください。",
        "Only municipal staff are in the room. Wait for others, or record the reason on the page “Plans at the meeting”.");

    public static string NobodyInCharge(int cases) => In(
        $"{cases}件の事案で、担当の支援員が入室していません。入室を待つか、代わりに担当する人を事案の画面で加えてください。",
        $"For {cases} cases nobody in charge is in the room. Wait for them, or name somebody else on the case's page.");
}
