using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of hearing a recused person on facts (R83).</summary>
public static class HearingTexts
{
    public static string Head => In("利害関係のある人から事実を聴く", "Hear a recused person");

    public static string Why => In("会議の同意を得て、事実だけを聴きます。その人の画面に事案の内容は出ません。聴き終えたら、待機に戻します。", "With the meeting's agreement, on facts only. Nothing of the case appears on their screen. Afterwards they wait again.");

    public static string Person => In("だれから聴くか", "Whom to hear");

    public static string Agreed => In("会議が同意した", "The meeting agreed");

    public static string Begin => In("聴き始める", "Begin");

    public static string End => In("聴き終えて、待機に戻す", "End, and have them wait again");

    public static string Now(string name) => In($"{name}から聴いています", $"Hearing {name}");

    public static string BeganNotice => In("聴き始めました。会議の同意とともに記録しました。", "Begun, and recorded with the meeting's agreement.");

    public static string EndedNotice => In("聴き終えました。", "Ended.");

    public static string NotAgreed => In("会議が同意したことを確かめて、印を付けてください。", "Tick that the meeting agreed.");

    public static string Already => In("いま、ほかの人から聴いています。先に終えてください。", "Somebody else is being heard. End that first.");

    /// <summary>For those who are there for the item.</summary>
    public static string Banner => In("利害関係のある人から事実を聴いています。事案の内容を口にしたり、画面を見せたりしないでください。", "A recused person is being heard. Do not speak of the case or show your screen.");

    // For the person who is heard.

    public static string YourTurn => In("事実をお話しください", "Please tell what you know");

    public static string YourTurnMore => In("会議の同意により、お聴きします。議題の内容は表示されません。お話が終わったら、待機に戻ります。", "You are heard with the meeting's agreement. The item is not shown. Afterwards you wait again.");
}
