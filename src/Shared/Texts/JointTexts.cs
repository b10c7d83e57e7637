using ConsoleSupport.Meetings.Shared.Meetings;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about joint sessions (合同開催).</summary>
public static class JointTexts
{
    public static string Mode(JointMode mode) => mode switch
    {
        JointMode.AddedFunction => In("方式A　機能の追加", "Mode A: added function"),
        JointMode.SplitTime => In("方式B　同日に時間を区切る", "Mode B: same day, split time"),
        JointMode.Integrated => In("方式C　一体的に開催", "Mode C: held as one"),
        _ => throw new InvalidOperationException($"No name for {mode}."),
    };

    public static string Track(ItemTrack track) => track switch
    {
        ItemTrack.Support => In("K　支援会議", "K: support meeting"),
        ItemTrack.Council => In("I　孤独・孤立対策地域協議会", "I: isolation council"),
        ItemTrack.Both => In("K+I　両方", "K+I: both"),
        _ => throw new InvalidOperationException($"No name for {track}."),
    };

    /// <summary>What stands before a session in this mode.</summary>
    public static string Needs(JointMode mode) => mode switch
    {
        JointMode.AddedFunction => In("1つの会議体が、もう一方の機能も担います。要綱に両方の法律の根拠があり、協議会の公示が済んでいることが必要です。", "One body performs the other’s function too. Its rule cites both Acts and the council’s notice is given."),
        JointMode.SplitTime => In("2つの会議を続けて開きます。次第・名簿・資料は別で、引き継がれません。両方の会議体の事務局の方が計画します。", "Two meetings in a row with agendas, rosters and papers of their own; nothing carries over. Planned by somebody of both offices."),
        JointMode.Integrated => In("2つの会議体が同時に開きます。事案は、両方の名簿に載り、両方の誓約書に署名した方だけに開きます。もう一方の議長の了承が必要です。", "Two bodies sit at once. Cases open to those on both rosters who signed for both. The other chair agrees first."),
        _ => throw new InvalidOperationException($"No words for {mode}."),
    };

    public static string Legend => In("ほかの会議体と合同で開く", "Held together with another body");

    public static string FieldJoint => In("開き方", "How it is held");

    public static string Alone => In("合同にしない", "By this body alone");

    public static string FieldPartner => In("合同で開く会議体", "The other body");

    public static string HintPartner => In("方式Bと方式Cのとき。", "For modes B and C.");

    public static string NoPartner => In("選んでください", "Choose");

    public static string NoPartners => In("合同で開ける会議体は、まだありません。", "There is no body yet with which a session could be held.");

    public static string FieldBoundary => In("第2部の開始", "The second part begins");

    public static string HintBoundary => In("方式Bのとき。第1部はこの時刻で終わります。例：15:00", "For mode B. The first part ends then. Example: 15:00");

    public static string WithoutNotice(string body) => In($"{body}（公示の日が未登録）", $"{body} (no public notice on record)");

    public static string Holds => In("済み", "done");

    public static string Open => In("まだ", "open");

    public static string CheckReason => In("合同で開く理由が、会議体の決まりに書いてある", "The body’s settings say why it holds joint sessions");

    public static string CheckNotice => In("協議会の公示の日が登録してある", "The day of the council’s public notice is on record");

    public static string CheckBothActs => In("方式A：要綱に両方の法律の根拠があり、公示が済んでいる", "Mode A: the rule cites both Acts and notice is given");

    public static string CardTitle => In("合同開催", "Joint session");

    public static string OfficeWord => In("事務局", "Office");

    public static string AddedTo(string body) => In($"{body}（加えた機能）", $"{body} (added function)");

    public static string Part(bool isFirst, string from, string until) => isFirst
        ? In($"第1部です。第2部は{from}から{until}まで、もう一方の会議体が開きます。資料も記録も引き継がれません。", $"First part. The other body holds the second from {from} to {until}; nothing carries over.")
        : In($"第2部です。第1部は{from}から{until}まで、もう一方の会議体が開きます。資料も記録も引き継がれません。", $"Second part. The other body holds the first from {from} to {until}; nothing carries over.");

    public static string AgreementWord => In("もう一方の議長", "The other chair");

    public static string AgreementOpen => In("もう一方の会議体の議長の了承がまだです。", "The other body’s chair has not agreed yet.");

    public static string OfferOpen => In("この会議体の議長の了承がまだです。", "This body’s chair has not agreed yet.");

    public static string Agreed(string name, string day) => In($"{name}が{day}に了承しました。", $"{name} agreed on {day}.");

    public static string ChangeTitle => In("合同開催の方式を変える", "Change how it is held");

    public static string ChangeWhy => In("方式を変えると、もう一方の議長の了承と、議題の区分は、あらためて必要になります。変えられるのは開催決定の前までです。", "After a change the other chair agrees anew and items say their track anew. It can be changed until the meeting is decided on.");

    public static string SaveChange => In("この方式にする", "Hold it like this");

    public static string Changed => In("合同開催の方式を変えました。", "How it is held was changed.");

    public static string Tab => In("合同開催", "Joint sessions");

    public static string OffersTitle => In("合同開催の申入れ", "Joint sessions planned with this body");

    public static string OffersWhy => In("ほかの会議体が、この会議体と合同で開こうとしている会議です。議題は、ここには出ません。", "Meetings that other bodies plan together with this one. The agenda is not shown here.");

    public static string NoOffers => In("いまは、ありません。", "None now.");

    public static string NoOffersMore => In("ほかの会議体が合同開催を計画すると、ここに並びます。", "They appear here once another body plans one.");

    public static string Agree => In("合同で開くことを了承する", "Agree to hold it together");

    public static string AgreedNotice => In("合同で開くことを了承しました。", "You agreed to hold it together.");

    public static string FieldTrack => In("区分", "Track");

    public static string HintTrack => In("どの会議体の議題として扱うか。", "In which capacity it is heard.");

    public static string FieldScope => In("この区分で扱う理由", "Why it belongs on this track");

    public static string HintScope => In("Kは生活に困窮している、又はその疑いがあること。Iは孤独・孤立の状態にあること。", "K: in need or reasonably suspected to be. I: in a state of loneliness or isolation.");

    public static string GapTrack(string item) => In($"{item}の区分（K・I）と、その理由がありません。", $"{item} has no track (K, I) or no reason for it.");

    public static string MendTrack(string item) => In($"{item}の区分を決める", $"Set the track of {item}");

    public static string NotInOther(string name) => In($"{name}（もう一方の会議体の名簿にない）", $"{name} (not on the other body’s roster)");

    public static string DecideOffer => In("合同開催を了承するか決める", "Decide on a joint session");

    // Planning.

    public static string PairNotSupported => In("この組み合わせの合同開催には、まだ対応していません。支援会議（困窮法9条）と孤独・孤立対策地域協議会の合同開催だけを計画できます。", "A joint session of these bodies is not supported yet: only of a support meeting (Article 9) and an isolation council.");

    public static string PartnerMissing => In("合同で開く会議体を選んでください。合同開催には2つの会議体が必要です。", "Choose the other body. A joint session needs two.");

    public static string ReasonMissing => In("合同で開く理由が、会議体の決まりに書いてありません。先に「会議体の決まり」で書いてください。", "The body’s settings do not say why it holds joint sessions. Write it there first.");

    public static string CouncilWithoutNotice => In("公示の日が登録されていない協議会は、合同開催に加われません。協議会の「会議体の決まり」で公示の日を登録してください。", "A council without a public notice takes no part in a joint session. Record its day in the council’s settings.");

    public static string NoticeNotRenewed => In("協議会の機能を加えるには、公示が必要です。「会議体の決まり」で公示の日を登録してください。", "Adding a council’s function needs a public notice. Record its day in the settings.");

    public static string RuleNamesOneAct => In("方式Aには、要綱に両方の法律の根拠が書いてあることが必要です。「会議体の決まり」で確かめてください。", "Mode A needs an establishment rule that cites both Acts. See the body’s settings.");

    public static string OfficeOfBothNeeded => In("方式Bは、両方の会議体の事務局に登録されている方が計画してください。2つの会議を続けて作ります。", "Mode B is planned by somebody of both offices: two meetings are made.");

    public static string BoundaryOutside => In("第2部の開始は、会議の開始と終了のあいだの時刻にしてください。", "The second part must begin between the start and the end.");

    public static string SplitIsPlannedAnew => In("方式Bは2つの会議です。新しく会議を計画するときに選んでください。", "Mode B is two meetings. Choose it when a new meeting is planned.");

    public static string ModeFixedWhileOpen => In("開催中は、合同開催の方式を変えられません。この会議を閉じて、別の会議を開いてください。", "The mode cannot be switched while the session is open. End it and open another.");

    public static string ModeFixed => In("開催を決めた後は、合同開催の方式を変えられません。この会議を中止し、新しく計画してください。", "Once the meeting was decided on, its mode stays. Cancel it and plan another.");

    public static string PartnerNotAgreed => In("もう一方の会議体の議長が、合同で開くことをまだ了承していません。", "The other body’s chair has not agreed to hold it together yet.");

    public static string NothingToAgree => In("了承できる申入れは、いまはありません。", "There is nothing to agree to now.");

    public static string AddedFunctionNotLive => In("方式A（機能の追加）の会議を会議室で開くことには、まだ対応していません。計画と次第づくりはできます。資料も、まだ開きません。", "A session in mode A cannot be opened in the room yet. It can be planned, with its agenda; papers do not open yet.");

    public static string SplitNotLive => In("方式B（同日に時間を区切る）の会議を会議室で開くことには、まだ対応していません。計画・次第・資料の準備はできます。", "A session in mode B cannot be opened in the room yet. It can be planned, with agendas and papers.");

    // In the room.

    /// <summary>The name of the body that meets, or of both (R67).</summary>
    public static string Title(string lead, string? partner) => partner is null ? lead : In($"{lead}・{partner}（合同開催）", $"{lead} and {partner} (joint session)");

    public static string HeldShut(string names) => In($"{names}は、両方の会議体の誓約書にまだ署名していません。署名してもらうか、退室してもらってから、この議題を開いてください。", $"{names} has not signed for both bodies. Ask them to sign or to leave before this item opens.");

    public static string NotOpenYet => In("この議題は、まだ開けません。次の議題へ進むには、議題を選んでください。", "This item cannot be opened yet. Choose another.");

    public static string OtherDeclarationWord => In("もう一方の誓約書", "Other declaration");

    public static string OtherUnsigned(string body) => In($"合同で開く「{body}」の誓約書に、まだ署名していません。署名するまで、事案の議題は開きません。", $"You have not signed for {body}, with which this session is held. Items with a case stay shut until you do.");

    public static string OtherSign => In("もう一方の誓約書を読んで署名する", "Read and sign the other declaration");

    // Sharing (D8, D9).

    public static string TrackOfOtherPart => In("この会議体の議題として扱えない区分です。もう一方の会議体の議題は、その会議体の次第に載せてください。", "This track does not belong to this body. Put it on the agenda of the other body.");

    public static string NotOnBothRosters => In("両方の会議体の名簿に載っている方だけが見られます。", "Only those on both rosters can see it.");

    public static string NotSignedForBoth => In("両方の会議体の誓約書への署名が必要です。", "The declarations of both bodies must be signed.");

    public static string BothHeadsNeeded => In("2つの会議体が一体的に開く会議で、同意のない情報を共有するには、両方の会議体の議長と、協議会の議長とは別の情報管理責任者の承認が必要です。もう一方の会議体の議長は、この会議体でも議長・職務代理・情報管理責任者のどれかとして名簿に載っている必要があります。", "Where two bodies sit as one, sharing without consent needs both chairs and an information manager other than the council’s chair. The other body’s chair must be chair, deputy or information manager here too.");
}
