using System.Reflection;
using ConsoleSupport.Meetings.Server.Notifications;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Notifications;

public sealed class Mail_about_a_meeting
{
    private static readonly MeetingNotice Notice = new(
        MeetingId.From(Guid.Parse("0193a5b0-0000-7000-8000-00000000abcd")),
        "みどり野市支援会議（生活困窮者自立支援法第9条）",
        new DateTimeOffset(2026, 11, 27, 14, 0, 0, TimeSpan.FromHours(9)),
        new DateTimeOffset(2026, 11, 27, 15, 30, 0, TimeSpan.FromHours(9)),
        "市役所本庁舎3階, 第2会議室; 西側",
        "https://meetings.city.example.jp/bodies/shien/meetings/0193a5b000007000800000000000abcd",
        "shien-kaigi@city.example.jp",
        2,
        new DateTimeOffset(2026, 11, 20, 1, 2, 3, TimeSpan.Zero));

    [Fact]
    [Trait("Rule", "R97")]
    public void says_whose_meeting_when_where_and_nothing_more()
    {
        var mail = MeetingMail.Called(Notice);
        Assert.Equal("会議のお知らせ", mail.Subject);
        Assert.Equal(
            """
            会議が招集されました。

            会議体　みどり野市支援会議（生活困窮者自立支援法第9条）
            日時　　令和8年（2026年）11月27日（金） 14:00–15:30
            場所　　市役所本庁舎3階, 第2会議室; 西側

            確認が必要な事項があります。次の頁でご確認ください（サインインが必要です）。
            https://meetings.city.example.jp/bodies/shien/meetings/0193a5b000007000800000000000abcd

            このメールは自動で送っています。返信には答えられません。
            心当たりのない方は、お手数ですがこのメールを消してください。
            """,
            mail.Text);
    }

    [Fact]
    [Trait("Rule", "R67")]
    [Trait("Rule", "R97")]
    public void of_a_joint_session_names_both_bodies_and_the_mode()
    {
        var notice = Notice with { BodyName = "みどり野市支援会議・みどり野市地域協議会（合同開催）", Held = "方式B　同日に時間を区切る" };
        foreach (var mail in new[] { MeetingMail.Called(notice), MeetingMail.Rescheduled(notice), MeetingMail.Cancelled(notice) })
            Assert.Contains("会議体　みどり野市支援会議・みどり野市地域協議会（合同開催）\n開き方　方式B　同日に時間を区切る\n日時　　令和8年", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("開き方", MeetingMail.Called(Notice).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R85")]
    [Trait("Rule", "R97")]
    public void carries_an_appointment_without_content()
    {
        var part = MeetingMail.Called(Notice).Calendar!;
        Assert.Equal("PUBLISH", part.Method);
        var values = Calendar.Read(part.Text);
        Assert.Equal(
            ["CLASS", "DTEND", "DTSTAMP", "DTSTART", "LOCATION", "METHOD", "ORGANIZER", "PRODID", "SEQUENCE", "STATUS", "SUMMARY", "UID", "URL", "VERSION"],
            values.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("20261127T050000Z", values["DTSTART"]);
        Assert.Equal("20261127T063000Z", values["DTEND"]);
        Assert.Equal("meeting-0193a5b000007000800000000000abcd@meetings.city.example.jp", values["UID"]);
        Assert.Equal("会議のお知らせ（みどり野市支援会議（生活困窮者自立支援法第9条））", values["SUMMARY"]);
        Assert.Equal("市役所本庁舎3階, 第2会議室; 西側", values["LOCATION"]);
        Assert.Equal("2", values["SEQUENCE"]);
    }

    [Fact]
    public void a_place_cannot_begin_another_line_of_the_calendar()
    {
        var values = Calendar.Read(MeetingMail.Called(Notice with { Place = "会議室\r\nDESCRIPTION:事案の話" }).Calendar!.Text);
        Assert.False(values.ContainsKey("DESCRIPTION"));
        Assert.Equal("会議室  DESCRIPTION:事案の話", values["LOCATION"]);
    }

    [Fact]
    public void lines_are_folded_between_characters_also_outside_the_basic_plane()
    {
        var place = string.Concat(Enumerable.Repeat("𠮷野家﨑", 40));
        Assert.Equal(place, Calendar.Read(MeetingMail.Called(Notice with { Place = place }).Calendar!.Text)["LOCATION"]);
    }

    [Fact]
    public void a_cancellation_takes_the_same_appointment_back()
    {
        var (called, cancelled) = (MeetingMail.Called(Notice).Calendar!, MeetingMail.Cancelled(Notice with { Change = 3 }).Calendar!);
        Assert.Equal("CANCEL", cancelled.Method);
        Assert.Equal(Calendar.Read(called.Text)["UID"], Calendar.Read(cancelled.Text)["UID"]);
        Assert.Equal("CANCELLED", Calendar.Read(cancelled.Text)["STATUS"]);
    }

    /// <summary>Whoever writes mail is given nothing that knows a case, so no word of one can slip in.</summary>
    [Fact]
    [Trait("Rule", "R97")]
    public void whoever_composes_mail_is_given_nothing_of_a_case()
    {
        string[] forbidden = [".Cases", ".Sharing", ".Gate", ".Minutes", ".Room", ".Actions", ".Disclosures", ".Declarations"];
        var composers = typeof(IMailComposer).Assembly.GetTypes()
            .Where(type => typeof(IMailComposer).IsAssignableFrom(type) && type is { IsClass: true }).Append(typeof(MeetingNotices)).Append(typeof(MeetingMail));
        var given = composers
            .SelectMany(type => type.GetConstructors().SelectMany(made => made.GetParameters())
                .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).SelectMany(method => method.GetParameters())))
            .Select(parameter => parameter.ParameterType)
            .Concat(typeof(MeetingNotice).GetProperties().Select(property => property.PropertyType));
        Assert.DoesNotContain(given, type => forbidden.Any(part => (type.Namespace ?? "").Contains(part, StringComparison.Ordinal)));
        Assert.DoesNotContain(typeof(MeetingNotice).GetProperties(), property => property.PropertyType == typeof(CaseFileId) || property.PropertyType == typeof(AccountId));
    }
}
