using System.Net;
using System.Text.Json;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Notifications;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>An office that was left, a declaration that is missing, a recusal, a flag that came later: what each of them takes away is gone everywhere.</summary>
public sealed class What_lasts_after_a_right(SharedCaseTown shared) : IClassFixture<SharedCaseTown>
{
    private const string Task = "ACTION7f3a 来週たずねる";

    private CaseTown Town => shared.Town;

    [Theory]
    [InlineData(RosterRole.Member)]
    [InlineData(RosterRole.Observer)]
    [Trait("Rule", "R40")]
    public async Task who_has_left_the_office_prepares_nothing_any_more(RosterRole now)
    {
        var leaver = await Town.ComeAsync(RosterRole.Secretariat, Town.City);
        var file = await OpenAsync(leaver);
        var label = (await Town.As(leaver).OpenAsync(file)).Document.QuerySelector("h1")!.TextContent.Trim();
        Assert.Contains(IdOf(file), (await Town.As(leaver).OpenAsync("/cases")).Html, StringComparison.Ordinal);

        await Town.Host.InDatabaseAsync(db => db.Set<RosterEntry>().Where(entry => entry.Account == leaver).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Role, now)));

        Assert.Equal(HttpStatusCode.NotFound, (await Town.As(leaver).GetAsync(file)).Status);
        var list = await Town.As(leaver).OpenAsync("/cases");
        Assert.DoesNotContain(IdOf(file), list.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(label, list.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R31")]
    public async Task the_first_page_has_no_action_of_a_case_for_who_has_not_signed()
    {
        var file = CaseFileId.From(Guid.Parse(IdOf(await OpenAsync(Town.Office))));
        foreach (var owner in new[] { Town.Unsigned, Town.Member }) await AgreeAsync(file, owner);

        Assert.DoesNotContain(Task, (await Town.As(Town.Unsigned).OpenAsync("/")).Html, StringComparison.Ordinal);
        Assert.Contains(Task, (await Town.As(Town.Member).OpenAsync("/")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R82")]
    [Trait("Attack", "3")]
    public async Task a_recused_担当_gets_no_mail_about_the_case()
    {
        var recused = await Town.ComeAsync(RosterRole.Secretariat, Town.City);
        var file = CaseFileId.From(Guid.Parse(IdOf(await OpenAsync(recused))));
        var record = await RecordAsync(file, []);
        Assert.NotNull(await ComposeAsync(record, recused));

        await Town.Host.InDatabaseAsync(db =>
        {
            db.Add(new CaseRecusal
            {
                Id = RecusalId.New(), CaseFile = file, Account = recused, Route = RecusalRoute.Self, Ground = RecusalGround.Kinship, DeclaredBy = recused,
                DeclaredAt = Town.Host.Clock.GetUtcNow(), InForceSince = Town.Host.Clock.GetUtcNow(), KnewBefore = false,
            });
            return db.SaveChangesAsync();
        });
        Assert.Null(await ComposeAsync(record, recused));
    }

    [Fact]
    [Trait("Rule", "R139")]
    public async Task an_approver_reads_a_record_as_before_when_a_flag_hides_one_of_its_facts()
    {
        var office = Town.As(Town.Office);
        var address = await OpenAsync(Town.Office);
        var file = CaseFileId.From(Guid.Parse(IdOf(address)));
        await (await office.OpenAsync($"{address}/facts/new")).SubmitAsync("/facts/new", new { Category = "Address", Text = "みどり野市北町1-2-3" });
        await (await office.OpenAsync($"{address}/facts/new")).SubmitAsync("/facts/new", new { Category = "Living", Text = "郵便受けがあふれている" });
        var facts = await Town.Host.InDatabaseAsync(db => db.Set<Fact>().Where(fact => fact.CaseFile == file).OrderBy(fact => fact.Number).Select(fact => fact.Id).ToListAsync());
        var record = $"{address}/sharing/{await RecordAsync(file, facts)}";
        Assert.Contains("北町1-2-3", (await Town.As(Town.Manager).OpenAsync(record)).Text, StringComparison.Ordinal);

        await (await office.OpenAsync($"{address}/location")).SubmitAsync("/location", new { Do = "set", Reason = "支援措置" });
        var read = await Town.As(Town.Manager).OpenAsync(record);
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Contains("郵便受けがあふれている", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("北町1-2-3", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(facts[0].ToString(), read.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R139")]
    public async Task what_corrects_an_address_tells_the_place_too_whatever_it_is_called()
    {
        var office = Town.As(Town.Office);
        var address = await OpenAsync(Town.Office);
        var file = CaseFileId.From(Guid.Parse(IdOf(address)));
        await (await office.OpenAsync($"{address}/facts/new")).SubmitAsync("/facts/new", new { Category = "Address", Text = "みどり野市北町1-2-3" });
        var old = await Town.Host.InDatabaseAsync(db => db.Set<Fact>().Where(fact => fact.CaseFile == file).Select(fact => fact.Id).SingleAsync());
        await (await office.OpenAsync($"{address}/facts/new?corrects={old}")).SubmitAsync("/facts/new", new { Category = "Housing", Text = "みどり野市西町4-5-6" });

        Assert.True(await Town.Host.InDatabaseAsync(db => db.Set<Fact>().Where(fact => fact.CaseFile == file && fact.Id != old).Select(fact => fact.MarkedAsPlace).SingleAsync()));
    }

    private async Task<string> OpenAsync(AccountId person) =>
        (await (await Town.As(person).OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;

    private Task AgreeAsync(CaseFileId file, AccountId owner) => Town.Host.InDatabaseAsync(db =>
    {
        db.Add(new AgreedAction
        {
            Id = ActionId.New(), Body = Town.Body, Meeting = MeetingId.New(), Item = AgendaItemId.New(), CaseFile = file, Agency = Town.Council, Owner = owner, Text = Task,
            DueOn = new DateOnly(2027, 1, 31), RecordedBy = Town.Office, RecordedAt = Town.Host.Clock.GetUtcNow(),
        });
        return db.SaveChangesAsync();
    });

    /// <summary>A record that waits for its approvers and names these facts for a member.</summary>
    private Task<SharingRecordId> RecordAsync(CaseFileId file, IReadOnlyCollection<FactId> facts) => Town.Host.InsideAsync(async inside =>
    {
        var (db, id) = (inside.GetRequiredService<MeetingsDb>(), SharingRecordId.New());
        var answers = JsonSerializer.Serialize(new SharingAnswers { Lines = [.. facts.Select(fact => $"{fact}:{Town.Member}")] });
        db.Add(new SharingRecord
        {
            Id = id, CaseFile = file, Body = Town.Body, Number = $"N8-{id.ToString()[^6..]}", State = SharingRecordState.Submitted, ProposedBy = Town.Office, ProposedAt = Town.Host.Clock.GetUtcNow(),
            SealedAnswers = await inside.GetRequiredService<CaseVault>().SealAsync(file, RecordDoor.AnswersColumn, id.Value, answers, default),
        });
        db.AddRange(facts.Select(fact => new SharingLine { Record = id, Fact = fact, Recipient = Town.Member }));
        await db.SaveChangesAsync();
        return id;
    });

    private Task<MailContent?> ComposeAsync(SharingRecordId record, AccountId to) => Town.Host.InsideAsync(inside => inside.GetServices<IMailComposer>()
        .Single(one => one.Kind == NotificationMails.BasisEnded)
        .ComposeAsync(new OutgoingMail
        {
            Id = MailId.New(), Kind = NotificationMails.BasisEnded, To = to, Subject = record.Value, CreatedAt = Town.Host.Clock.GetUtcNow(), NotBefore = Town.Host.Clock.GetUtcNow(),
        }, default));

    private static string IdOf(string address) => address.Split('/')[^1];
}
