using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Room;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Minutes;

/// <summary>Minutes over real HTTP: the draft, what each reader gets of it, writing, and the chair's lock.</summary>
public sealed class From_record_to_lock : RoomTests
{
    private const string Note = "明日訪ねるという話になった";
    private const string Agreed = "社協が主担当になる";

    private string Address => $"/bodies/town/meetings/{Town.Meeting}/minutes";

    [Trait("Rule", "R86")]
    [Trait("Rule", "R95")]
    [Trait("Rule", "R109")]
    [Fact]
    public async Task a_draft_comes_from_the_record_and_is_locked_by_the_chair()
    {
        await HoldAsync();
        using var office = await Town.SignInAsync("office");
        using var chair = await Town.SignInAsync("chair");
        var page = await (await office.OpenAsync(Address)).SubmitAsync("/minutes/prepare");
        Assert.Equal(Address, page.Address);
        Assert.Contains(Note, page.Text, StringComparison.Ordinal);
        Assert.Contains(Agreed, page.Text, StringComparison.Ordinal);
        Assert.False(page.HasForm("/minutes/submit"));

        var early = await office.PostAsync($"{Address}/submit", FieldsOf(page, ("Version", "0")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        await TypeNoneAsync(office);
        page = await (await office.OpenAsync(Address)).SubmitAsync("/minutes/submit");
        Assert.Contains("承認待ち", page.Text, StringComparison.Ordinal);

        var approval = await chair.OpenAsync(Address);
        var refused = await approval.SubmitAsync("/minutes/approve", new { StepUp__Password = "wrong", StepUp__Code = "000000" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(1, (await ApproveAsync()).Value.Number);

        page = await office.OpenAsync(Address);
        Assert.Contains("第1号", page.Text, StringComparison.Ordinal);
        Assert.Contains("文面は固定した時のままです", page.Text, StringComparison.Ordinal);
        var paragraph = await Host.InDatabaseAsync(db => db.Set<MinutesParagraph>().Select(one => one.Id).FirstAsync());
        var late = await office.PostAsync($"{Address}/paragraphs/{paragraph}", FieldsOf(page, ("Text", "あとから"), ("Label", "General"), ("Version", "0")));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(1, await Host.InDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.Act == "minutes.approved")));
    }

    [Trait("Rule", "R112")]
    [Trait("Rule", "R82")]
    [Fact]
    public async Task each_reader_gets_the_parts_the_gate_grants()
    {
        await HoldAsync(recused: "other");
        using var office = await Town.SignInAsync("office");
        await (await office.OpenAsync(Address)).SubmitAsync("/minutes/prepare");

        using var member = await Town.SignInAsync("member");
        var whole = await member.OpenAsync(Address);
        Assert.Contains(RoomTown.Label, whole.Text, StringComparison.Ordinal);
        Assert.Contains("1名退席（利害関係）", whole.Text, StringComparison.Ordinal);
        Assert.Equal(4, whole.Document.QuerySelectorAll(".minutes-section").Length);

        foreach (var person in new[] { "other", "outside" })
        {
            using var visitor = await Town.SignInAsync(person);
            foreach (var page in new[] { await visitor.OpenAsync(Address), await visitor.OpenAsync(Address + "/print") })
            {
                Assert.Equal(HttpStatusCode.OK, page.Status);
                Assert.DoesNotContain(RoomTown.Label, page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain(Note, page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("退席", page.Html, StringComparison.Ordinal);
            }

            Assert.Equal(["head", "item-1", "item-2"], (await visitor.OpenAsync(Address)).Document.QuerySelectorAll(".minutes-section").Select(section => section.Id));
        }
    }

    [Fact]
    public async Task the_second_of_two_writers_sees_both_texts_and_loses_none()
    {
        await HoldAsync();
        using var office = await Town.SignInAsync("office");
        await (await office.OpenAsync(Address)).SubmitAsync("/minutes/prepare");
        var note = await Host.InDatabaseAsync(db => db.Set<MinutesParagraph>().Where(one => one.Part == MinutesPart.Discussion).Select(one => one.Id).SingleAsync());
        var (first, second) = (await office.OpenAsync($"{Address}?edit={note}"), await office.OpenAsync($"{Address}?edit={note}"));

        await first.SubmitAsync($"/paragraphs/{note}", new { Text = "先の文" });
        var conflict = await second.SubmitAsync($"/paragraphs/{note}", new { Text = "後の文" });
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("先の文", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("後の文", conflict.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);

        var saved = await conflict.SubmitAsync($"/paragraphs/{note}");
        Assert.Contains("後の文", saved.Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R95")]
    [Fact]
    public async Task the_chair_approves_with_password_and_code_and_a_wrong_code_loses_nothing()
    {
        await HoldAsync();
        using var office = await Town.SignInAsync("office");
        await (await office.OpenAsync(Address)).SubmitAsync("/minutes/prepare");
        await TypeNoneAsync(office);
        await (await office.OpenAsync(Address)).SubmitAsync("/minutes/submit");
        var (password, codes) = await Town.GiveFactorsAsync("chair");
        using var chair = await Town.SignInAsync("chair");

        var wrong = await (await chair.OpenAsync(Address)).SubmitAsync("/minutes/approve", new { StepUp__Password = password, StepUp__Code = "000000" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains(Note, wrong.Text, StringComparison.Ordinal);
        Assert.Equal("", wrong.Document.QuerySelector("[name='StepUp.Password']")!.GetAttribute("value") ?? "");
        Assert.Equal(MinutesState.Submitted, await StateAsync());

        var code = codes.Next();
        var approved = await wrong.SubmitAsync("/minutes/approve", new { StepUp__Password = password, StepUp__Code = code });
        Assert.Equal(HttpStatusCode.OK, approved.Status);
        Assert.Contains("文面は固定した時のままです", approved.Text, StringComparison.Ordinal);
        Assert.Equal(MinutesState.Approved, await StateAsync());

        Task<MinutesState> StateAsync() => Host.InDatabaseAsync(db => db.Set<MinutesDraft>().Select(one => one.State).SingleAsync());
    }

    [Fact]
    public async Task the_source_stands_beside_the_paragraph_and_a_preview_saves_nothing()
    {
        await HoldAsync();
        using var office = await Town.SignInAsync("office");
        await (await office.OpenAsync(Address)).SubmitAsync("/minutes/prepare");
        var dissent = await Host.InDatabaseAsync(db => db.Set<MinutesParagraph>().Where(one => one.Part == MinutesPart.Dissent).Select(one => one.Id).SingleAsync());
        var page = await office.OpenAsync($"{Address}?edit={dissent}");
        var source = page.Document.QuerySelector(".minutes-source")!.TextContent;
        Assert.Contains(Note, source, StringComparison.Ordinal);
        Assert.Contains(Agreed, source, StringComparison.Ordinal);

        var preview = await page.SubmitAsync($"/paragraphs/{dissent}", new { Text = "**反対**の意見が一つ", Preview = "true" });
        Assert.Equal("反対", preview.Document.QuerySelector(".minutes-preview strong")!.TextContent);
        Assert.Equal("**反対**の意見が一つ", preview.Document.QuerySelector("textarea")!.TextContent);
        Assert.True(await Host.InDatabaseAsync(db => db.Set<MinutesParagraph>().Where(one => one.Id == dissent).Select(one => one.IsBlank).SingleAsync()));

        var saved = await preview.SubmitAsync($"/paragraphs/{dissent}");
        Assert.Contains("反対の意見が一つ", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_preview_does_not_hide_that_somebody_else_saved_first()
    {
        await HoldAsync();
        using var office = await Town.SignInAsync("office");
        await (await office.OpenAsync(Address)).SubmitAsync("/minutes/prepare");
        var note = await Host.InDatabaseAsync(db => db.Set<MinutesParagraph>().Where(one => one.Part == MinutesPart.Discussion).Select(one => one.Id).SingleAsync());
        var (first, second) = (await office.OpenAsync($"{Address}?edit={note}"), await office.OpenAsync($"{Address}?edit={note}"));

        await first.SubmitAsync($"/paragraphs/{note}", new { Text = "先の文" });
        var preview = await second.SubmitAsync($"/paragraphs/{note}", new { Text = "後の文", Preview = "true" });

        Assert.Equal(HttpStatusCode.Conflict, (await preview.SubmitAsync($"/paragraphs/{note}")).Status);
    }

    [Fact]
    public async Task a_paragraph_that_is_half_written_waits_as_a_draft()
    {
        await HoldAsync();
        using var office = await Town.SignInAsync("office");
        await (await office.OpenAsync(Address)).SubmitAsync("/minutes/prepare");
        foreach (var way in (await office.OpenAsync(Address)).Document.QuerySelectorAll("a[href*='edit='], a[href*='add=']").Select(link => link.GetAttribute("href")!.Split('#')[0]).ToArray())
        {
            var editor = await office.OpenAsync(way);
            var form = editor.Document.Forms.Single(one => one.Id == "paragraph");
            var fields = Page.FieldsOf(form).Where(field => field.Key is not "Text").Append(KeyValuePair.Create("Text", "書きかけの段落")).Append(KeyValuePair.Create("Then", "keep"));
            var kept = await office.PostAsync(form.GetAttribute("action") + "/draft", fields);
            Assert.True(kept.Html.Contains("書きかけの段落", StringComparison.Ordinal), $"{way} was led to {kept.Address}: {kept.Text}");
            var later = await office.OpenAsync(way);
            Assert.Contains("下書きがあります", later.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("書きかけの段落", later.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task a_member_cannot_draft_write_or_approve()
    {
        await HoldAsync();
        using var member = await Town.SignInAsync("member");
        var page = await member.OpenAsync("/");
        foreach (var act in new[] { "prepare", "paragraphs", "submit", "approve", "give-back" })
            Assert.Equal(HttpStatusCode.Forbidden, (await member.PostAsync($"{Address}/{act}", FieldsOf(page))).Status);
        Assert.Equal(0, await Host.InDatabaseAsync(db => db.Set<MinutesDraft>().CountAsync()));
    }

    /// <summary>From the door to the closing.</summary>
    private async Task HoldAsync(string? recused = null)
    {
        using var chair = await Town.SignInAsync("chair");
        using var office = await Town.SignInAsync("office");
        using var member = await Town.SignInAsync("member");
        await Town.CheckInAsync(chair);
        await Town.CheckInAsync(office);
        await Town.CheckInAsync(member);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
        if (recused is not null)
        {
            using var other = await Town.SignInAsync(recused);
            await Town.CheckInAsync(other);
            room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
            await Host.InDatabaseAsync(async db =>
            {
                db.Add(new CaseRecusal
                {
                    Id = RecusalId.New(), CaseFile = Town.Case, Account = Town[recused], Route = RecusalRoute.Self, Ground = RecusalGround.Kinship,
                    DeclaredBy = Town[recused], DeclaredAt = Host.Clock.GetUtcNow(), InForceSince = Host.Clock.GetUtcNow(), KnewBefore = false,
                });
                return await db.SaveChangesAsync();
            });
        }

        room = await RoomTown.PressAsync(chair, room, "/open");
        room = await RoomTown.PressAsync(chair, room, "/next");
        var desk = await (await office.OpenAsync(Town.Room)).SubmitAsync("/room/note", new { Note });
        await desk.SubmitAsync("/room/decision", new { Decision = Agreed });
        room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/decision/confirm");
        await RoomTown.PressAsync(chair, room, "/close");
    }

    private async Task TypeNoneAsync(Visitor office)
    {
        var blank = await Host.InDatabaseAsync(db => db.Set<MinutesParagraph>().Where(one => one.IsBlank).Select(one => one.Id).ToListAsync());
        Assert.Equal(2, blank.Count);
        foreach (var id in blank)
        {
            var saved = await (await office.OpenAsync($"{Address}?edit={id}")).SubmitAsync($"/paragraphs/{id}", new { Text = "なし" });
            Assert.Equal(HttpStatusCode.OK, saved.Status);
        }
    }

    /// <summary>Approves as the chair with a proof that was just given.</summary>
    private Task<Result<ApprovedMinutes>> ApproveAsync() => Host.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<MeetingsDb>();
        services.GetRequiredService<CurrentMember>().Become(Town["chair"], "chair", [], null, true);
        var standing = await services.GetRequiredService<IStandings>().OfAsync(Town["chair"], "town", default);
        var minutes = await db.Set<MinutesDraft>().AsNoTracking().SingleAsync();
        var proof = new StepUp
        {
            Id = StepUpId.New(), Account = Town["chair"], Act = ApproveMinutes.Act, ObjectId = minutes.Id.Value, ObjectVersion = minutes.Version, Method = "password+totp", IssuedAt = Host.Clock.GetUtcNow(),
        };
        db.Add(proof);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return await services.GetRequiredService<Act>().RunAsync(
            () => services.GetRequiredService<ApproveMinutes>().HandleAsync(Town.Meeting, minutes.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), proof.Id, standing!, default),
            done => done.IsDone,
            default);
    });

    /// <summary>The token of a page with fields of one's own.</summary>
    private static List<KeyValuePair<string, string>> FieldsOf(Page page, params (string Name, string Value)[] fields)
    {
        var token = page.Document.QuerySelector("input[data-token]")!;
        return
            [KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))];
    }
}
