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

    // Sharing (D8, D9).

    public static string TrackOfOtherPart => In("この会議体の議題として扱えない区分です。もう一方の会議体の議題は、その会議体の次第に載せてください。", "This track does not belong to this body. Put it on the agenda of the other body.");

    public static string NotOnBothRosters => In("両方の会議体の名簿に載っている方だけが見られます。", "Only those on both rosters can see it.");

    public static string NotSignedForBoth => In("両方の会議体の誓約書への署名が必要です。", "The declarations of both bodies must be signed.");

    public static string BothHeadsNeeded => In("2つの会議体が一体的に開く会議で、同意のない情報を共有するには、両方の会議体の議長と、協議会の議長とは別の情報管理責任者の承認が必要です。もう一方の会議体の議長は、この会議体の名簿にも載っている必要があります。", "Where two bodies sit as one, sharing without consent needs both chairs and an information manager other than the council’s chair. The other body’s chair must be on this body’s roster too.");
}
