using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Organising;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Declarations;

/// <summary>When a declaration opens something and when it no longer does, through the real use cases and the real database.</summary>
public sealed class Signing_and_the_gate : IAsyncLifetime
{
    private MeetingsHost _host = null!;
    private AgencyId _agency;
    private BodyId _support;
    private BodyId _council;
    private AddedPerson _chair = null!;
    private AddedPerson _office = null!;
    private AddedPerson _member = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await MeetingsHost.StartAsync();
        _agency = await DoAsync<AddAgency, AgencyId>(act => act.HandleAsync(new AgencyForm { Name = "福祉課", NameKana = "ふくしか", Type = "PublicBody" }, default));
        await DoAsync<EnterMunicipality, Done>(act => act.HandleAsync(new MunicipalityForm { Kind = "City" }, default));
        _support = await FoundAsync("shien", BodyKind.SupportMeeting);
        _council = await FoundAsync("kyogikai", BodyKind.IsolationCouncil);
        _chair = await AddAsync(_support, "chair", RosterRole.Chair);
        _office = await AddAsync(_support, "office", RosterRole.Secretariat);
        _member = await AddAsync(_support, "member", RosterRole.Member);
        await AddAsync(_council, "member", RosterRole.Member);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task nobody_can_sign_before_a_text_is_adopted()
    {
        var done = await TrySignAsync("shien", text: null);
        Assert.Equal(["declarations.no-text"], done.Refusals.Select(refusal => refusal.Code));
    }

    [Trait("Rule", "R38")]
    [Fact]
    public async Task one_signature_is_for_one_body()
    {
        await AdoptAsync("shien", _office.Account);
        await AdoptAsync("kyogikai", _member.Account);
        await SignAsync("shien");

        Assert.True(await IsCurrentAsync(_support));
        Assert.False(await IsCurrentAsync(_council));
        Assert.Equal([_support], await _host.InsideAsync(inside => inside.GetRequiredService<IDeclarationConditions>().CurrentFor(_member.Account).ToListAsync()));
    }

    [Trait("Rule", "R34")]
    [Fact]
    public async Task it_opens_nothing_from_the_first_of_April()
    {
        await AdoptAsync("shien", _office.Account);
        await SignAsync("shien");

        _host.Clock.Advance(new DateTimeOffset(2027, 3, 31, 23, 59, 0, TimeSpan.FromHours(9)) - _host.Clock.GetUtcNow());
        Assert.True(await IsCurrentAsync(_support));
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(await IsCurrentAsync(_support));
    }

    [Trait("Rule", "R39")]
    [Fact]
    public async Task a_new_version_asks_again_and_leaves_what_was_signed_alone()
    {
        await AdoptAsync("shien", _office.Account);
        var first = await SignAsync("shien");
        var frozen = await DeclarationAsync(first);

        await AdoptAsync("shien", _office.Account);
        Assert.False(await IsCurrentAsync(_support));
        var second = await SignAsync("shien");

        Assert.NotEqual(first, second);
        Assert.True(await IsCurrentAsync(_support));
        var unchanged = await DeclarationAsync(first);
        Assert.Equal(frozen.FrozenText, unchanged.FrozenText);
        Assert.Equal(SignDeclaration.HashOf(unchanged.FrozenText), unchanged.TextHash);
    }

    [Trait("Rule", "R39")]
    [Trait("Scenario", "4")]
    [Fact]
    public async Task a_version_for_a_later_day_asks_again_from_that_day_and_the_signed_copy_keeps_the_old_wording()
    {
        await AdoptAsync("shien", _office.Account);
        var first = await SignAsync("shien");
        await AdoptAsync("shien", _office.Account, "2026-12-01");

        _host.Clock.Advance(new DateTimeOffset(2026, 11, 30, 23, 59, 0, TimeSpan.FromHours(9)) - _host.Clock.GetUtcNow());
        Assert.True(await IsCurrentAsync(_support));
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(await IsCurrentAsync(_support));
        var copy = await DeclarationAsync(first);
        Assert.Equal(1, await _host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<DeclarationText>().Where(text => text.Id == copy.Text).Select(text => text.Number).SingleAsync()));
        Assert.Equal(SignDeclaration.HashOf(copy.FrozenText), copy.TextHash);
    }

    [Trait("Rule", "R14")]
    [Fact]
    public async Task a_change_of_post_asks_again()
    {
        await AdoptAsync("shien", _office.Account);
        await SignAsync("shien");
        var form = new ChangePostForm { Agency = _agency.ToString(), Post = "課長", Class = "RelatedAgency", Role = "Member", From = "2026-11-26" };
        await DoAsync<ChangePost, RosterEntryId>((act, inside) =>
        {
            inside.GetRequiredService<CurrentMember>().Become(_office.Account, "office", [], null, true);
            return act.HandleAsync(form, _support, _member.Entry, default);
        });

        Assert.True(await IsCurrentAsync(_support));
        _host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.False(await IsCurrentAsync(_support));
    }

    [Trait("Rule", "R34")]
    [Fact]
    public async Task a_new_chair_asks_again()
    {
        await AdoptAsync("shien", _office.Account);
        await SignAsync("shien");
        await DoAsync<EndEntry, Done>(act => act.HandleAsync(new EndEntryForm { Until = "2026-11-24" }, _support, _chair.Entry, default));

        Assert.False(await IsCurrentAsync(_support));
    }

    [Fact]
    public async Task whoever_leaves_the_roster_opens_nothing()
    {
        await AdoptAsync("shien", _office.Account);
        await SignAsync("shien");
        await DoAsync<EndEntry, Done>(act => act.HandleAsync(new EndEntryForm { Until = "2026-11-24" }, _support, _member.Entry, default));

        Assert.False(await IsCurrentAsync(_support));
        Assert.Empty(await _host.InsideAsync(inside => inside.GetRequiredService<IRosterConditions>().OnRosterAsync(_support, [_member.Account], default)));
    }

    [Fact]
    public async Task an_unread_text_is_not_signed()
    {
        await AdoptAsync("shien", _office.Account);
        var text = (await TextAsync(_support))!;
        var done = await TrySignAsync("shien", text, confirmed: ["0", "1"]);
        Assert.Equal(["declarations.not-confirmed"], done.Refusals.Select(refusal => refusal.Code));
        Assert.False(await IsCurrentAsync(_support));
    }

    private Task<BodyId> FoundAsync(string code, BodyKind kind) =>
        DoAsync<FoundBody, BodyId>(act => act.HandleAsync(new FoundBodyForm { Name = "みどり野市の会議", Kind = kind.ToString(), Code = code }, default));

    private Task<AddedPerson> AddAsync(BodyId body, string shortName, RosterRole role)
    {
        var form = new AddPersonForm
        {
            Email = $"{shortName}@meetings.example", Name = "見本 一郎", NameKana = "みほん いちろう", Agency = _agency.ToString(), Post = "主任",
            Class = "RelatedAgency", Role = role.ToString(), From = "2026-04-01",
        };
        return DoAsync<AddToRoster, AddedPerson>(act => act.HandleAsync(form, body, Enum.GetValues<RosterRole>(), null, default));
    }

    private Task<int> AdoptAsync(string body, AccountId person, string from = "2026-11-25") => DoAsync<AdoptDeclarationText, int>(async (act, inside) =>
    {
        var standing = await StandingAsync(inside, body);
        var form = new AdoptTextForm { Template = body == "shien" ? "support-meeting@1" : "isolation-council@1", EffectiveFrom = from, Checked = "true" };
        return await act.HandleAsync(form, standing, person, default);
    });

    private async Task<DeclarationId> SignAsync(string body)
    {
        var done = await TrySignAsync(body, await TextAsync(body == "shien" ? _support : _council));
        return done.Value;
    }

    private Task<Result<DeclarationId>> TrySignAsync(string body, DeclarationText? text, string[]? confirmed = null) => _host.InsideAsync(async inside =>
    {
        var standing = await StandingAsync(inside, body);
        var proof = new StepUp
        {
            Id = StepUpId.New(), Account = _member.Account, Act = SignDeclaration.Act, ObjectId = text?.Id.Value ?? Guid.Empty, ObjectVersion = text?.Number ?? 0,
            Method = "password+totp", IssuedAt = _host.Clock.GetUtcNow(),
        };
        var db = inside.GetRequiredService<MeetingsDb>();
        db.Add(proof);
        await db.SaveChangesAsync();
        var form = new SigningForm { Text = text?.Id.ToString(), Confirmed = [.. confirmed ?? ["0", "1", "2"]] };
        return await inside.GetRequiredService<SignDeclaration>().HandleAsync(form, standing, _member.Account, proof.Id, default);
    });

    private async Task<Standing> StandingAsync(IServiceProvider inside, string body) =>
        (await inside.GetRequiredService<IStandings>().OfAsync(_member.Account, body, default))!;

    private Task<DeclarationText?> TextAsync(BodyId body) => _host.InsideAsync(inside => inside.GetRequiredService<TextsInForce>().OfAsync(body, default));

    private Task<Declaration> DeclarationAsync(DeclarationId id) =>
        _host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Declaration>().AsNoTracking().SingleAsync(one => one.Id == id));

    private Task<bool> IsCurrentAsync(BodyId body) => _host.InsideAsync(async inside =>
        (await inside.GetRequiredService<IDeclarationConditions>().CurrentAsync(body, [_member.Account], default)).Contains(_member.Account));

    private Task<T> DoAsync<TAct, T>(Func<TAct, Task<Result<T>>> work)
        where TAct : notnull => DoAsync<TAct, T>((act, _) => work(act));

    /// <summary>One act in its own scope and transaction, as the envelope runs it.</summary>
    private Task<T> DoAsync<TAct, T>(Func<TAct, IServiceProvider, Task<Result<T>>> work)
        where TAct : notnull => _host.InsideAsync(async inside =>
        {
            var done = await inside.GetRequiredService<Act>().RunAsync(() => work(inside.GetRequiredService<TAct>(), inside), result => result.IsDone, default);
            return done.Value;
        });
}
