using ConsoleSupport.Meetings.IntegrationTests.Audit;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Notifications;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Notifications;

/// <summary>A call becomes one mail for each person on the roster, without content.</summary>
public sealed class Called_meetings : IAsyncLifetime
{
    private SmtpPeer _peer = null!;
    private MeetingsHost _host = null!;
    private Body _body = null!;

    public async ValueTask InitializeAsync()
    {
        _peer = new SmtpPeer();
        _host = await MeetingsHost.StartAsync(new Dictionary<string, string?>
        {
            ["Meetings:Mail:Host"] = "127.0.0.1",
            ["Meetings:Mail:Port"] = _peer.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Meetings:Mail:From"] = "console@city.example.jp",
            ["Meetings:Mail:StartTls"] = "false",
        });
        _body = new Body { Id = BodyId.New(), Code = "shien", Name = "みどり野市支援会議", Kind = BodyKind.SupportMeeting };
        await _host.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<MeetingsDb>();
            db.Add(_body);
            return await db.SaveChangesAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _peer.DisposeAsync();
    }

    [Fact]
    [Trait("Rule", "R97")]
    [Trait("Attack", "6")]
    public async Task everybody_on_the_roster_gets_one_mail_with_an_appointment()
    {
        await RosterAsync(since: 1, until: null);
        await RosterAsync(since: 1, until: null);
        await RosterAsync(since: 100, until: 10);
        var meeting = await MeetingAsync(MeetingState.Called);
        var news = new MeetingCalled(_body.Id, meeting);
        await RaiseAsync(news);
        Assert.Equal(2, (await _peer.WaitForAsync(2)).Count);

        // Heard once more, nothing is sent once more.
        await _host.InsideAsync(async services =>
        {
            await services.GetServices<Server.Kernel.Events.IHear<MeetingCalled>>().Single().HearAsync(news, TestContext.Current.CancellationToken);
            return true;
        });
        Assert.Equal(2, await MailsAsync());
        var mail = _peer.Mails[0];
        Assert.Contains("https://meetings.example/bodies/shien/meetings/" + meeting, mail.Words, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:会議のお知らせ（みどり野市支援会議）", mail.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("相原", mail.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MeetingState.Draft)]
    [InlineData(MeetingState.Decided)]
    [InlineData(MeetingState.Cancelled)]
    [Trait("Rule", "R97")]
    public async Task nothing_is_sent_of_a_meeting_that_is_not_called(MeetingState state)
    {
        await RosterAsync(since: 1, until: null);
        await RaiseAsync(new MeetingCalled(_body.Id, await MeetingAsync(state)));
        for (var round = 0; round < 300 && await DroppedAsync() == 0; round++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(1, await DroppedAsync());
        Assert.Empty(_peer.Mails);
    }

    [Fact]
    public async Task nobody_hears_of_the_end_of_a_meeting_they_never_heard_of()
    {
        await RosterAsync(since: 1, until: null);
        var meeting = await MeetingAsync(MeetingState.Cancelled);
        await _host.InsideAsync(async services =>
        {
            await services.GetServices<Server.Kernel.Events.IHear<MeetingCancelled>>().OfType<MeetingNews>().Single()
                .HearAsync(new MeetingCancelled(_body.Id, meeting, WasCalled: false), TestContext.Current.CancellationToken);
            return true;
        });
        Assert.Equal(0, await MailsAsync());
    }

    private async Task RosterAsync(int since, int? until)
    {
        var (_, person) = await _host.SignedInAsync();
        var today = new DateOnly(2026, 11, 25);
        await _host.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<MeetingsDb>();
            db.Add(new RosterEntry
            {
                Id = RosterEntryId.New(),
                Body = _body.Id,
                Account = person,
                Agency = AgencyId.New(),
                Post = "係長",
                Class = MemberClass.RelatedAgency,
                Role = RosterRole.Member,
                From = today.AddDays(-since),
                Until = until is { } days ? today.AddDays(-days) : null,
            });
            return await db.SaveChangesAsync();
        });
    }

    private Task<MeetingId> MeetingAsync(MeetingState state) => _host.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<MeetingsDb>();
        var starts = new DateTimeOffset(2026, 12, 4, 14, 0, 0, TimeSpan.FromHours(9));
        var meeting = new Meeting
        {
            Id = MeetingId.New(), Body = _body.Id, Number = 1, StartsAt = starts, EndsAt = starts.AddHours(2), Place = "第2会議室", SettingsNumber = 1, State = state,
        };
        db.Add(meeting);
        await db.SaveChangesAsync();
        return meeting.Id;
    });

    private Task<bool> RaiseAsync(MeetingCalled news) => _host.InsideAsync(services => services.GetRequiredService<Act>().RunAsync(
        () =>
        {
            services.GetRequiredService<EventOutbox>().Raise(news);
            return Task.FromResult(true);
        },
        done => done,
        TestContext.Current.CancellationToken));

    private Task<int> MailsAsync() => _host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<OutgoingMail>().CountAsync());

    private Task<int> DroppedAsync() => _host.InsideAsync(services =>
        services.GetRequiredService<MeetingsDb>().Set<OutgoingMail>().CountAsync(mail => mail.Dropped == DropReason.NothingToSay));
}
