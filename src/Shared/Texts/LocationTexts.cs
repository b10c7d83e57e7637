using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the 支援措置 flag (R139). None of them is shown to anybody who does not prepare the case.</summary>
public static class LocationTexts
{
    public static string Title => In("支援措置（居場所を伏せる）", "Address protection");

    public static string CardTitle => In("支援措置", "Address protection");

    public static string Why => In(
        "居場所が分かる情報（住所・連絡先・学校・勤務先・支所など）を伏せます。伏せた情報は、ほかの人には初めから無いのと同じに見えます。1件ずつ確かめて出したものだけが、出した先の人に見えます。",
        "Hides what tells where the person is: address, contact, school, workplace, branch office. To others a hidden fact looks as if it had never been written. Only what is let out one by one is seen.");

    public static string Stands => In("居場所を伏せています", "Location is hidden");

    public static string StandsNote => In(
        "この事案には支援措置の印があります。居場所が分かる情報は、あなたには準備のために見えていますが、議題・同意・記録で1件ずつ確かめて出さないかぎり、ほかの人には見えません。口頭、題名、メモでも触れないでください。",
        "This case has address protection. You see location facts in order to prepare. Nobody else does unless they are let out one by one. Do not mention them in speech, titles or notes either.");

    public static string NotSet => In("印はありません。", "Not set.");

    public static string Open => In("支援措置の印を見る", "See the protection");

    public static string SetHead => In("印を付ける", "Set");

    public static string LiftHead => In("印を外す", "Lift");

    public static string LiftWhy => In("外すと、同意や記録の及ぶ人に、居場所が分かる情報も見えるようになります。", "Lifting shows location facts to everybody whom a consent or record covers.");

    public static string Reason => In("理由", "Reason");

    public static string ReasonHint => In("封をして残します。相手方の名前や居場所は書かないでください。", "Kept sealed. No names of the other side, no places.");

    public static string Set => In("印を付けて、すぐに伏せる", "Set and hide at once");

    public static string Lift => In("印を外す", "Lift it");

    public static string FlagSet => In("支援措置の印を付けました。居場所が分かる情報を伏せています。", "Set. Location facts are hidden.");

    public static string FlagLifted => In("支援措置の印を外しました。", "Lifted.");

    public static string FlagStands => In("印はもう付いています。", "It is set already.");

    public static string NoFlag => In("印は付いていません。", "It is not set.");

    public static string FactsHead => In("居場所が分かる情報", "Location facts");

    public static string FactsWhy => In("住所と連絡先は、いつも居場所が分かる情報として扱います。ほかの情報は、ここで印を付けてください。確定した情報にも付けられます。", "Address and contact always count. Mark others here, also fixed ones.");

    public static string NoFacts => In("まだ情報がありません。", "No facts yet.");

    public static string TellsPlace => In("居場所が分かる", "Tells the place");

    public static string Masked => In("居場所・伏せている", "Place, hidden");

    public static string ByCategory => In("種別による", "By its category");

    public static string LetOut(int count) => In($"{count}か所で出しています", count == 1 ? "Let out in 1 place" : $"Let out in {count} places");

    public static string MarkFact => In("居場所が分かる情報にする", "Mark");

    public static string MarkOf(int number) => In($"情報{number}を居場所が分かる情報にする", $"Mark fact {number} as telling the place");

    public static string FactMarked => In("居場所が分かる情報にしました。", "Marked.");

    public static string FieldPlace => In("本人の居場所が分かる（学校・勤務先・通う先・支所など）", "Tells where the person is (school, workplace, branch office)");

    public static string HistoryHead => In("付けた・外した記録", "History");

    public static string SetLine(string by) => In($"{by}が付けた", $"Set by {by}");

    public static string LiftedLine(string by) => In($"{by}が外した", $"Lifted by {by}");

    // The second tick.

    public static string SecondTick => In("居場所が分かる情報を出すことの確認", "Letting location facts out");

    public static string SecondTickWhy => In(
        "この事案には支援措置の印があります。上で選んだ情報のうち居場所が分かるものは、ここでも1件ずつ印を付けたものだけが出ます。",
        "This case has address protection. Of the facts chosen above, those that tell the place are let out only if ticked here as well.");

    public static string RequestTickWhy => In(
        "この事案には支援措置の印があります。開示担当に見せる情報のうち居場所が分かるものは、ここで印を付けたものだけが見えます。求めた人が本人であることを、もう一度確かめてください。",
        "This case has address protection. Of the location facts, the disclosure officer sees only those ticked here. Make sure once more that it is the person who asks.");

    public static string NoPlaceHead => In("居場所を書いていないことの確認", "No place in this text");

    public static string NoPlaceField => In(
        "この文に、本人の居場所が分かること（住所・学校・勤務先・通う先・支所・訪問の日時や場所）を書いていない",
        "Nothing in this text tells where the person is (address, school, workplace, branch office, visits)");

    public static string NoPlaceWhy => In(
        "この事案には支援措置の印があります。印を付けて保存した文だけが、準備する人のほかにも見えます。居場所は、文ではなく情報として1件ずつ出してください。",
        "This case has address protection. Only a text saved with this tick is seen by others than those who prepare the case. Let places out as facts, one by one.");

    public static string TextHidden => In(
        "この文は、居場所を書いていないことの確認がないため、準備する人のほかには見えません。",
        "This text is not confirmed to be free of places. Nobody but those who prepare the case sees it.");

    public static string SecondTickOf(int number, string category) => In($"情報{number}（{category}）を出す", $"Let out fact {number} ({category})");

    public static string Unconfirmed => In(
        "選んだ情報に、居場所が分かるものがあります。出すものだけ、確認欄でも1件ずつ印を付けてください。出さないものは選択を外してください。",
        "Some chosen facts tell where the person is. Tick those to let out in the second list as well, and unchoose the others.");
}
