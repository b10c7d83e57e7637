using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about somebody who stands in for a member (代理出席, R16).</summary>
public static class SubstituteTexts
{
    public static string Title => In("代理出席", "Substitute");

    public static string Why => In(
        "代理の方は、選んだ会議の日だけ名簿に載ります。誓約書は代理の方ご自身が署名します。本人の署名は代理の方には及びません。",
        "A substitute is on the roster on the days of the chosen meetings only and signs the declaration in person; that of the principal does not cover them.");

    public static string Enter => In("代理の方を加える", "Enter a substitute");

    public static string ForWhom => In("代理を頼む人", "Stands in for");

    public static string For(string name) => In($"{name}の代理", $"for {name}");

    public static string Meetings => In("代わりに出る会議", "Meetings");

    public static string Meeting(int number, string day) => In($"第{number}回 {day}", $"No. {number}, {day}");

    public static string NoMeetings => In("これからの会議がありません。", "No meeting lies ahead.");

    public static string NoMeetingChosen => In("会議を選んでください。", "Choose a meeting.");

    public static string Entered => In("代理の方を名簿に加えました。", "The substitute is on the roster.");

    public static string NobodyToStandInFor => In("代理、ゲスト、傍聴の方の代理はできません。", "Nobody stands in for substitutes, guests or observers.");

    public static string PrincipalNotThere => In("本人の任期にない日、又は過ぎた日の会議です。", "The day is past, or lies outside the principal's term.");

    public static string ThereAnyhow => In("この方は、その日すでに名簿に載っています。", "This person is on the roster on that day already.");
}
