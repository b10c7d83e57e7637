using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Audit;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Bodies;

/// <summary>People who are there for a day or for one case only (scenarios 13 and 14).</summary>
public sealed class Guests_and_substitutes : IAsyncLifetime
{
    private CaseTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await CaseTown.FoundAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Trait("Scenario", "13")]
    [Trait("Rule", "R15")]
    [Trait("Rule", "D10")]
    [Fact]
    public async Task A_guest_sees_the_commissioned_case_only_and_only_once_the_chair_confirmed()
    {
        var (guest, id) = await ComeAsync();
        await AddEntryAsync(id, RosterRole.Guest);
        await SignAsync(id);
        var (named, other) = (await CaseAsync("R8-001", id), await CaseAsync("R8-002", id));
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync("/bodies/shien")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync($"/bodies/shien/cases/{named}")).Status);

        var letters = await _town.As(_town.Office).OpenAsync($"/bodies/shien/cases/{named}/commissions");
        var recorded = await letters.SubmitAsync($"/bodies/shien/cases/{named}/commissions", new { Person = id.ToString(), Number = "福第12号", Purpose = "住まいの法律上の見通し", IssuedOn = "2026-11-20", Until = "2027-03-31" });
        Assert.Contains("議長の確認待ち", recorded.Text, StringComparison.Ordinal);
        Assert.Contains("住まいの法律上の見通し", recorded.Text, StringComparison.Ordinal);
        Assert.Contains("最終日までのすべての会議", recorded.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync($"/bodies/shien/cases/{named}")).Status);

        var confirmed = await (await _town.As(_town.Chair).OpenAsync($"/bodies/shien/cases/{named}/commissions")).SubmitAsync("/commissions/confirm");
        Assert.Equal(HttpStatusCode.OK, confirmed.Status);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync($"/bodies/shien/cases/{named}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync($"/bodies/shien/cases/{other}")).Status);
        Assert.Equal([named], await VisibleAsync(id));
    }

    [Trait("Rule", "R17")]
    [Fact]
    public async Task An_observer_sees_no_case_whoever_selects_them()
    {
        var (observer, id) = await ComeAsync();
        await AddEntryAsync(id, RosterRole.Observer);
        await SignAsync(id);
        var caseFile = await CaseAsync("R8-001", id);

        Assert.Equal(HttpStatusCode.OK, (await observer.GetAsync("/bodies/shien")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await observer.GetAsync($"/bodies/shien/cases/{caseFile}")).Status);
        Assert.Empty(await VisibleAsync(id));
    }

    [Trait("Scenario", "14")]
    [Trait("Rule", "R16")]
    [Fact]
    public async Task The_signature_of_the_principal_does_not_open_a_case_to_the_substitute()
    {
        var meeting = await MeetingTodayAsync();
        var (substitute, id) = await ComeAsync();
        var principal = await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<RosterEntry>().Where(one => one.Account == _town.Member).Select(one => one.Id).SingleAsync());
        var form = await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{principal}/substitute");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SubmitAsync("/substitute", new { Email = $"{id}@example.jp", Post = "主事" })).Status);
        var roster = await form.SubmitAsync("/substitute", new { Email = $"{id}@example.jp", Post = "主事", Meetings = new[] { meeting.ToString() } });
        Assert.Contains("の代理", roster.Text, StringComparison.Ordinal);

        var caseFile = await CaseAsync("R8-001", id);
        var asked = await substitute.GetAsync($"/bodies/shien/cases/{caseFile}");
        Assert.NotEqual(HttpStatusCode.OK, asked.Status);
        Assert.DoesNotContain("R8-001", asked.Text, StringComparison.Ordinal);
        Assert.Empty(await VisibleAsync(id));

        await SignAsync(id);
        Assert.Equal([caseFile], await VisibleAsync(id));

        // And on the day after, nothing of the body is left.
        _town.Host.Clock.Advance(TimeSpan.FromHours(15));
        Assert.Empty(await VisibleAsync(id));
    }

    private async Task<(Visitor Visitor, AccountId Id)> ComeAsync()
    {
        var (visitor, id) = await _town.Host.SignedInAsync();
        await SaveAsync(db => db.Add(new Authenticator { Account = id, Seed = [1], LastStep = 0, SetUpAt = _town.Host.Clock.GetUtcNow() }));
        return (visitor, id);
    }

    private Task<bool> AddEntryAsync(AccountId id, RosterRole role) => SaveAsync(db => db.Add(new RosterEntry
    {
        Id = RosterEntryId.New(), Body = _town.Body, Account = id, Agency = _town.Council, Post = "弁護士", Class = MemberClass.OtherRelated, Role = role, From = new DateOnly(2026, 4, 1),
    }));

    private Task<bool> SignAsync(AccountId id) => _town.Host.InsideAsync(async inside =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        var entry = await db.Set<RosterEntry>().Where(one => one.Account == id).Select(one => one.Id).FirstAsync();
        var text = await db.Set<DeclarationText>().Select(one => one.Id).SingleAsync();
        db.Add(new Declaration
        {
            Id = DeclarationId.New(), Body = _town.Body, Account = id, RosterEntry = entry, Text = text, FrozenText = "{}", LawVersion = "", Signer = "相原 監",
            Method = "password+totp", SignedAt = _town.Host.Clock.GetUtcNow(), ValidUntil = new DateOnly(2027, 3, 31), TextHash = [1],
        });
        return await db.SaveChangesAsync() > 0;
    });

    /// <summary>A case for which this person is selected, confirmed and all.</summary>
    private async Task<CaseFileId> CaseAsync(string label, AccountId selected)
    {
        var (id, now) = (CaseFileId.New(), _town.Host.Clock.GetUtcNow());
        var key = await _town.Host.InsideAsync(inside => Task.FromResult(inside.GetRequiredService<Server.Cases.Vault.CaseKeys>().NewWrapped(id)));
        await SaveAsync(db =>
        {
            db.Add(new CaseFile { Id = id, Body = _town.Body, Label = label, WrappedKey = key, OpenedAt = now, OpenedBy = _town.Office });
            db.Add(new Responsible { CaseFile = id, Account = _town.Office, Since = now });
            db.Add(new CaseSelection { CaseFile = id, Account = selected, ProposedBy = _town.Office, ProposedAt = now, ConfirmedBy = _town.Chair, ConfirmedAt = now });
        });
        return id;
    }

    private async Task<MeetingId> MeetingTodayAsync()
    {
        var (id, starts) = (MeetingId.New(), _town.Host.Clock.GetUtcNow().AddHours(3));
        await SaveAsync(db => db.Add(new Meeting
        {
            Id = id, Body = _town.Body, Number = 1, StartsAt = starts, EndsAt = starts.AddHours(2), Place = "第2会議室", SettingsNumber = 1, State = MeetingState.Called,
        }));
        return id;
    }

    private Task<List<CaseFileId>> VisibleAsync(AccountId person) => _town.Host.InsideAsync(inside => inside.GetRequiredService<Admission>().VisibleCases(person).ToListAsync());

    private Task<bool> SaveAsync(Action<MeetingsDb> work) => _town.Host.InsideAsync(async inside =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        work(db);
        return await db.SaveChangesAsync() > 0;
    });
}
