using System.Text;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConsoleSupport.Meetings.IntegrationTests.Mail;

/// <summary>Mails leave the outbox over a real connection to a server that speaks the protocol.</summary>
public sealed class Outgoing_mail
{
    private const string Secret = "a password only the mail server knows";

    [Fact]
    public async Task goes_out_after_the_act_signed_in_and_in_readable_Japanese()
    {
        await using var peer = new SmtpPeer { Login = ("shien-kaigi", Secret) };
        await using var host = await StartAsync(peer);
        await QueueAsync(host, keep: true);
        var mail = Assert.Single(await peer.WaitForAsync(1));
        Assert.Equal("console@city.example.jp", mail.From);
        Assert.Equal(["member@example.jp"], mail.To);
        Assert.Contains("一通だけの知らせ", mail.Words, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VCALENDAR", mail.Words, StringComparison.Ordinal);
        Assert.Contains("=?utf-8?B?", mail.Header("Subject"), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("@city.example.jp>", mail.Header("Message-ID"), StringComparison.Ordinal);
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.DoesNotContain(Secret, string.Join('\n', host.Log.All), StringComparison.Ordinal);
    }

    [Fact]
    public async Task stays_unsent_when_the_act_was_rolled_back()
    {
        await using var peer = new SmtpPeer();
        await using var host = await StartAsync(peer);
        await QueueAsync(host, keep: false);
        Assert.Equal(0, await host.Services.GetRequiredService<MailSender>().SendDueAsync(TestContext.Current.CancellationToken));
        Assert.Empty(peer.Mails);
    }

    [Fact]
    public async Task is_tried_again_after_a_pause_that_grows()
    {
        await using var peer = new SmtpPeer();
        await using var host = await StartAsync(peer);
        peer.RefuseNext(2);
        await QueueAsync(host, keep: true);
        await UntilAsync(host, mail => mail.Attempts == 1);

        // Before the pause is over nothing is tried.
        Assert.Equal(0, await host.Services.GetRequiredService<MailSender>().SendDueAsync(TestContext.Current.CancellationToken));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.Services.GetRequiredService<MailSender>().SendDueAsync(TestContext.Current.CancellationToken);
        await UntilAsync(host, mail => mail.Attempts == 2);
        Assert.Empty(peer.Mails);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.Services.GetRequiredService<MailSender>().SendDueAsync(TestContext.Current.CancellationToken);
        Assert.Single(await peer.WaitForAsync(1));
        await UntilAsync(host, mail => mail.SentAt is not null);
    }

    [Fact]
    public async Task lands_in_a_folder_where_there_is_no_mail_server()
    {
        await using var host = await StartAsync(null);
        await QueueAsync(host, keep: true);
        await UntilAsync(host, mail => mail.SentAt is not null);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(host.DataDirectory, "mail"), "*.eml"));
        Assert.Contains("Message-ID", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task is_laid_aside_when_there_is_nobody_to_send_it_to()
    {
        await using var peer = new SmtpPeer();
        await using var host = await StartAsync(peer, address: null);
        await QueueAsync(host, keep: true);
        await UntilAsync(host, mail => mail.Dropped is DropReason.NoAddress);
        Assert.Empty(peer.Mails);
    }

    private static async Task<MeetingsHost> StartAsync(SmtpPeer? peer, string? address = "member@example.jp")
    {
        var settings = new Dictionary<string, string?>();
        if (peer is not null)
        {
            settings["Meetings:Mail:Host"] = "127.0.0.1";
            settings["Meetings:Mail:Port"] = peer.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
            settings["Meetings:Mail:From"] = "console@city.example.jp";
            settings["Meetings:Mail:StartTls"] = "false";
            if (peer.Login is { } login)
            {
                var file = Path.GetTempFileName();
                await File.WriteAllTextAsync(file, login.Password + "\n", new UTF8Encoding(false));
                settings["Meetings:Mail:User"] = login.User;
                settings["Meetings:Mail:PasswordFile"] = file;
            }
        }

        return await MeetingsHost.StartAsync(settings, services =>
        {
            services.RemoveAll<IMailAddresses>();
            services.AddSingleton<IMailAddresses>(new OneAddress(address));
            services.AddScoped<IMailComposer, TestComposer>();
        });
    }

    private static Task<bool> QueueAsync(MeetingsHost host, bool keep) => host.InsideAsync(services => services.GetRequiredService<Act>().RunAsync(
        () =>
        {
            services.GetRequiredService<MailOutbox>().Queue(TestComposer.Of, AccountId.New(), null);
            return Task.FromResult(keep);
        },
        kept => kept,
        TestContext.Current.CancellationToken));

    private static async Task UntilAsync(MeetingsHost host, Func<OutgoingMail, bool> wanted)
    {
        for (var round = 0; round < 300; round++)
        {
            var mail = await host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<OutgoingMail>().AsNoTracking().SingleAsync());
            if (wanted(mail)) return;
            await Task.Delay(100);
        }

        Assert.Fail("The mail did not come to the state that was waited for.");
    }

    private sealed class OneAddress(string? address) : IMailAddresses
    {
        public Task<string?> OfAsync(AccountId account, CancellationToken cancellation) => Task.FromResult(address);
    }

    private sealed class TestComposer : IMailComposer
    {
        public static readonly MailKind Of = new("test.mail");

        public MailKind Kind => Of;

        public Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation) =>
            Task.FromResult<MailContent?>(new MailContent("会議のお知らせ", "一通だけの知らせ", new CalendarPart("PUBLISH", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));
    }
}
