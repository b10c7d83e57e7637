using System.Net.Mail;
using System.Text;
using ConsoleSupport.Meetings.Server.Platform.Mail;

namespace ConsoleSupport.Meetings.UnitTests.Platform;

public sealed class Mail_messages
{
    [Theory]
    [InlineData("会議\r\nBcc: somebody@example.com")]
    [InlineData("会議\nX: y")]
    [InlineData("会議\u2028X: y")]
    public void a_subject_never_becomes_a_second_header(string subject)
    {
        using var message = MailMessages.Make(new MailContent(subject, "本文"), "to@example.com", "from@example.com");
        Assert.DoesNotContain(message.Subject, character => char.IsControl(character) || character == '\u2028');
        Assert.Empty(message.Bcc);
    }

    [Theory]
    [InlineData("to@example.com\r\nBcc: somebody@example.com")]
    [InlineData("to@example.com, second@example.com")]
    [InlineData("no address")]
    public void an_address_is_one_address_or_none(string to) =>
        Assert.ThrowsAny<FormatException>(() => MailMessages.Make(new MailContent("会議", "本文"), to, "from@example.com"));

    [Fact]
    public void each_sending_has_an_id_of_the_senders_domain()
    {
        using var first = MailMessages.Make(new MailContent("会議", "本文"), "to@example.com", "from@city.example.jp");
        using var second = MailMessages.Make(new MailContent("会議", "本文"), "to@example.com", "from@city.example.jp");
        Assert.Matches("^<[0-9a-f]{32}@city\\.example\\.jp>$", first.Headers["Message-ID"]!);
        Assert.NotEqual(first.Headers["Message-ID"], second.Headers["Message-ID"]);
    }

    [Fact]
    public void words_go_out_in_utf8_and_a_calendar_as_its_own_part()
    {
        using var message = MailMessages.Make(new MailContent("会議のお知らせ", "一行目\n二行目", new CalendarPart("PUBLISH", "BEGIN:VCALENDAR")), "to@example.com", "from@example.com");
        Assert.Equal(Encoding.UTF8, message.BodyEncoding);
        Assert.Equal("一行目\r\n二行目", message.Body);
        var calendar = Assert.Single<Attachment>(message.Attachments);
        Assert.Equal("text/calendar", calendar.ContentType.MediaType);
        Assert.Equal("PUBLISH", calendar.ContentType.Parameters["method"]);
    }

    [Fact]
    public void pauses_grow_up_to_six_hours()
    {
        Assert.Equal(TimeSpan.FromMinutes(1), MailSender.PauseAfter(1));
        Assert.Equal(TimeSpan.FromMinutes(2), MailSender.PauseAfter(2));
        Assert.Equal(TimeSpan.FromHours(6), MailSender.PauseAfter(MailSender.MostAttempts));
    }
}
