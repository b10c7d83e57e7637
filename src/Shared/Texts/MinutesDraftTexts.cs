using ConsoleSupport.Meetings.Shared.Bodies;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Sentences from which a draft of minutes is made.</summary>
public static class MinutesDraftTexts
{
    public static string Kind(BodyKind kind) => kind switch
    {
        BodyKind.SupportMeeting => In("支援会議（困窮法9条）", "Support meeting (Article 9)"),
        BodyKind.CoordinationMeeting => In("支援調整会議", "Support-coordination meeting"),
        BodyKind.IsolationCouncil => In("孤独・孤立対策地域協議会（孤独法15条）", "Isolation council (Article 15)"),
        BodyKind.SocialWelfareSupportMeeting => In("支援会議（社福法106条の6）", "Support meeting (Article 106-6)"),
        BodyKind.PublicAssistanceMeeting => In("調整会議（保護法27条の3）", "Coordination meeting (Article 27-3)"),
        BodyKind.MultiLayerMeeting => In("重層的支援会議", "Multi-layer support meeting"),
        BodyKind.SubCommittee => In("ほかの協議会の部会・分科会", "Sub-committee of another council"),
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    public static string BodyLine(string body, string kind, int number) => In($"{body}（{kind}）第{number}回", $"{body} ({kind}), no. {number}");

    public static string JointLine(string mode) => In($"合同開催：{mode}", $"Joint session: {mode}");

    public static string OtherBodyLine(string body, string kind) => In($"合同で開いた会議体：{body}（{kind}）", $"Held together with: {body} ({kind})");

    public static string ChairOf(string body) => In($"{body}の議長", $"Chair of {body}");

    public static string OfficeOf(string body) => In($"{body}の事務局", $"Secretariat of {body}");

    public static string NotThere(string person) => In($"{person}＝欠席", $"{person}, absent");

    public static string DayLine(string day) => In($"日付：{day}", $"Date: {day}");

    public static string TimeLine(string from, string until) => In($"時刻：{from}から{until}まで", $"Time: {from} to {until}");

    public static string PlaceLine(string place) => In($"場所：{place}", $"Place: {place}");

    public static string Unknown => In("記録なし", "not recorded");

    public static string Chair => In("議長", "Chair");

    public static string Office => In("事務局", "Secretariat");

    public static string Attendees => In("出席", "Present");

    public static string Absent => In("欠席", "Absent");

    public static string Nobody => In("なし", "none");

    public static string Line(string word, string people) => In($"{word}：{people}", $"{word}: {people}");

    public static string Person(string name, string agency, string post) => In($"{name}（{agency} {post}）", $"{name} ({agency}, {post})");

    public static string ReminderTimes(int count, string from, string until) => from == until
        ? In($"出席した{count}人が、{from}に当日の秘密保持の確認をした。", $"{count} people confirmed the reminder of the day at {from}.")
        : In($"出席した{count}人が、{from}から{until}までの間に当日の秘密保持の確認をした。", $"{count} people confirmed the reminder of the day between {from} and {until}.");

    public static string NoReminder => In("当日の秘密保持の確認の記録はない。", "No reminder of the day was recorded.");

    public static string LateJoiners(string people) => In($"開会の後に加わった人：{people}", $"Joined after the opening: {people}");

    public static string At(string name, string time) => In($"{name} {time}", $"{name} {time}");

    public static string Subject(string? label, string title) => label is null ? title : $"{label} {title}";

    public static string OnConsent => In("本人の同意がある（同意の範囲内）。", "On the person’s consent, within its scope.");

    public static string WithoutConsent(string record) => In($"同意なし共有（記録 {record}）。条件が記録され、承認された。", $"Shared without consent (record {record}): the conditions were recorded and approved.");

    public static string NothingDisclosed => In("この議題で、準備に当たる人のほかに見せた情報はない。", "Nothing was shown to others than those who prepare.");

    public static string PresentLine(int count, string people) => In($"{count}人：{people}", $"{count}: {people}");

    /// <summary>R82: 「1名退席(利害関係)」.</summary>
    public static string Recused(int count) => In($"{count}名退席（利害関係）", $"{count} left the room (conflict of interest)");

    /// <summary>R83.</summary>
    public static string Heard(int count) => In($"うち{count}名からは、会議の同意を得て事実を聴いた", $"{count} of them heard on facts, with the meeting's agreement");

    public static string Unconfirmed(string text) => In($"{text}（議長の確定を経ていない）", $"{text} (not confirmed by the chair)");

    public static string Action(string text, string agency, string owner, string due) => In($"{text}／{agency} {owner}／{due}まで", $"{text} / {agency}, {owner} / by {due}");

    /// <summary>R78.</summary>
    public static string Recommendation(string text) => In($"【利用勧奨】{text}", $"[Recommendation of the scheme] {text}");

    public static string Separator => In("、", ", ");

    /// <summary>The person concerned is not counted among the people of the meeting (R18).</summary>
    public static string AttendingLine(string who) => In($"本人側の同席：{who}", $"Attending for the person: {who}");
}
