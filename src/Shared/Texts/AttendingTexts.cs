using ConsoleSupport.Meetings.Shared.Plans;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about the person, family or key person at a 支援調整会議 (R18).</summary>
public static class AttendingTexts
{
    public static string Title => In("本人・家族の同席", "The person at the table");

    public static string Why => In(
        "本人や家族は、望むときに自分の議題だけに同席します。構成員にはならず、誓約書の署名も求めません。見られるのは、この画面のこの議題だけです。",
        "The person or family attends their own item, if they wish to. They become no members and sign nothing. They see this item on this screen and nothing else.");

    public static string Who(PersonAtTable who) => who switch
    {
        PersonAtTable.Person => In("本人", "the person"),
        PersonAtTable.Family => In("家族", "family"),
        PersonAtTable.KeyPerson => In("キーパーソン", "key person"),
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, null),
    };

    public static string WhoField => In("同席する人", "Who attends");

    public static string NamedField => In("家族・キーパーソンの場合：同意の記録にある人", "Family or key person: as the consent names them");

    public static string NamedHint => In("本人の同意に名前のある人だけが同席できます。同意は、この議題の情報すべてに及んでいる必要があります。", "Only somebody whom the person’s consent names, for every fact of the item.");

    public static string Wish => In("本人側が望んで同席する（同席は強制しない）", "They come because they wish to; nobody is made to");

    public static string Asked => In("会議で話に出るほかの人のことを、外で話さないようお願いした", "They were asked to respect what is said about others");

    public static string LetIn => In("同席を始める", "Let them in");

    public static string LetOut => In("退室を記録する", "They have left");

    public static string Here(PersonAtTable who) => In($"{Who(who)}が同席しています", $"At the table: {Who(who)}");

    public static string HereNotice(PersonAtTable who) => In($"{Who(who)}が同席しています。ほかの事案の話をしないでください。", $"At the table: {Who(who)}. Say nothing about other cases.");

    public static string ShowThis => In("本人に見せる画面", "Screen for the person");

    public static string CameNotice => In("同席を始めました。", "They are at the table.");

    public static string LeftNotice => In("退室を記録しました。", "They have left.");

    public static string NotOnTable => In("この議題が審議に入ってから、同席を始められます。", "They can be let in once the item lies on the table.");

    public static string Nobody => In("同席している人はいません。", "Nobody is here.");

    public static string Permit => In("本人・家族の同席を記録する", "Let the person attend their item");

    public static string NotTheirWish => In("本人側が望むときだけ同席できます。", "They attend only if they wish to.");

    public static string NotAskedYet => In("ほかの人のことを外で話さないようお願いしてください。", "Ask them to respect what is said about others.");

    public static string NobodyNamed => In("本人の同意に名前のある人を選んでください。", "Choose somebody whom the consent names.");

    public static string AboutOthers => In("この議題には、本人以外の人についての情報があります。同席の前に、その情報を議題から外してください。", "The item names facts about somebody else. Take them off the item first.");

    public static string PlaceHidden => In("この議題では、家族やキーパーソンは同席できません。", "Family and key people cannot attend this item.");

    public static string StillHere => In("本人側の人が同席しています。退室を記録してから進めてください。", "Somebody of the person’s side is at the table. Record that they have left first.");

    public static string AlreadyHere => In("もう同席している人がいます。", "Somebody is at the table already.");
}
