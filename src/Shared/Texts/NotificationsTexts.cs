using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of mails about meetings. They say that something is there to look at, never what (R97).</summary>
public static class NotificationsTexts
{
    public static string CalledSubject => In("会議のお知らせ", "Notice of a meeting");

    public static string RescheduledSubject => In("会議の日時・場所の変更のお知らせ", "A meeting has been moved");

    public static string CancelledSubject => In("会議の中止のお知らせ", "A meeting has been cancelled");

    public static string BasisEndedSubject => In("確認のお願い", "Something to look at");

    public static string BasisEndedText(string body, string link) => In(
        $"""
        確認が必要な事項があります。

        会議体　{body}

        次の頁でご確認ください（サインインが必要です）。
        {link}

        {Closing}
        """,
        $"""
        There is something to confirm.

        Body:  {body}

        Please look here after signing in:
        {link}

        {Closing}
        """);

    public static string AppointmentTitle(string body) => In($"会議のお知らせ（{body}）", $"Meeting ({body})");

    public static string CalledText(string body, string? held, string when, string place, string link) => In(
        $"""
        会議が招集されました。

        会議体　{body}{HeldLine(held)}
        日時　　{when}
        場所　　{place}

        確認が必要な事項があります。次の頁でご確認ください（サインインが必要です）。
        {link}

        {Closing}
        """,
        $"""
        A meeting has been called.

        Body:  {body}{HeldLine(held)}
        Time:  {when}
        Place: {place}

        There is something to confirm. Please look here after signing in:
        {link}

        {Closing}
        """);

    public static string RosterSubject => In("名簿の確認のお願い", "Please look at the roster");

    public static string RosterText(string body, string link) => In(
        $"""
        構成員名簿に、確認していただきたいことがあります。

        会議体　{body}

        次の頁でご確認ください（サインインが必要です）。
        {link}

        {Closing}
        """,
        $"""
        There is something to look at on the roster.

        Body:  {body}

        Please look here after signing in:
        {link}

        {Closing}
        """);

    public static string FarewellSubject => In("確認のお願い", "Please confirm");

    public static string FarewellText(string link) => In(
        $"""
        お知らせがあります。

        次の頁でご確認ください（サインインが必要です）。
        {link}

        {Closing}
        """,
        $"""
        There is a notice for you.

        Please look here after signing in:
        {link}

        {Closing}
        """);

    public static string RescheduledText(string body, string? held, string when, string place, string link) => In(
        $"""
        会議の日時または場所が変わりました。

        会議体　{body}{HeldLine(held)}
        日時　　{when}
        場所　　{place}

        次の頁でご確認ください（サインインが必要です）。
        {link}

        {Closing}
        """,
        $"""
        Time or place of a meeting has changed.

        Body:  {body}{HeldLine(held)}
        Time:  {when}
        Place: {place}

        Please look here after signing in:
        {link}

        {Closing}
        """);

    public static string CancelledText(string body, string? held, string when, string link) => In(
        $"""
        次の会議は中止になりました。

        会議体　{body}{HeldLine(held)}
        日時　　{when}

        次の頁でご確認ください（サインインが必要です）。
        {link}

        {Closing}
        """,
        $"""
        This meeting has been cancelled.

        Body:  {body}{HeldLine(held)}
        Time:  {when}

        Please look here after signing in:
        {link}

        {Closing}
        """);

    /// <summary>The line on how a joint session is held (R67); nothing for a meeting of one body.</summary>
    private static string HeldLine(string? held) => held is null ? "" : "\n" + In($"開き方　{held}", $"Held:  {held}");

    private static string Closing => In(
        "このメールは自動で送っています。返信には答えられません。\n心当たりのない方は、お手数ですがこのメールを消してください。",
        "This mail was sent automatically; replies are not read.\nIf it is not meant for you, please delete it.");
}
