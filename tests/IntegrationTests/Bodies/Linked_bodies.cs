using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Bodies;

/// <summary>Meetings of other Acts as bodies of a kind of their own: duty, penalty and what may be shared follow the kind, never that of another.</summary>
public sealed class Linked_bodies
{
    [Trait("Rule", "R1")]
    [Trait("Rule", "R38")]
    [Theory]
    [InlineData(BodyKind.SocialWelfareSupportMeeting, "social-welfare-support-meeting@1", "社会福祉法第106条の6第6項", "1年以下の拘禁刑又は100万円以下の罰金")]
    [InlineData(BodyKind.PublicAssistanceMeeting, "public-assistance-meeting@1", "生活保護法第27条の3第6項", "条文を確かめるまで金額と刑を表示しません")]
    [InlineData(BodyKind.MultiLayerMeeting, "multi-layer-meeting@1", "会議そのものの守秘の条文は登録していません", "会議そのものの罰則の条文は登録していない")]
    [InlineData(BodyKind.SubCommittee, "sub-committee@1", "会議そのものの守秘の条文は登録していません", "会議そのものの罰則の条文は登録していない")]
    public async Task A_linked_body_shows_and_has_signed_its_own_duty_and_penalty(BodyKind kind, string template, string duty, string penalty)
    {
        await using var town = await CaseTown.FoundAsync(kind);
        var profile = Flat((await town.As(town.Member).GetAsync("/bodies/shien")).Text);
        Assert.Contains(duty, profile, StringComparison.Ordinal);
        Assert.Contains(penalty, profile, StringComparison.Ordinal);

        var adopted = await town.DoAsync<int>(town.Office, (inside, standing, member) => inside.GetRequiredService<AdoptDeclarationText>()
            .HandleAsync(new AdoptTextForm { Template = template, After = "1", EffectiveFrom = "2026-11-25", Checked = "true" }, standing, member.Id, default));
        Assert.Equal([], adopted.Refusals.Select(refusal => refusal.Code));

        var signing = Flat((await town.As(town.Member).GetAsync("/bodies/shien/declaration")).Text);
        Assert.Contains(duty, signing, StringComparison.Ordinal);
        Assert.Contains(penalty, signing, StringComparison.Ordinal);
    }

    [Trait("Rule", "R1")]
    [Trait("Rule", "D6")]
    [Theory]
    [InlineData(BodyKind.SocialWelfareSupportMeeting, "この種類の会議体で、同意のない情報を共有する扱いには、まだ対応していません。")]
    [InlineData(BodyKind.PublicAssistanceMeeting, "この種類の会議体で、同意のない情報を共有する扱いには、まだ対応していません。")]
    [InlineData(BodyKind.SubCommittee, "この種類の会議体で、同意のない情報を共有する扱いには、まだ対応していません。")]
    [InlineData(BodyKind.MultiLayerMeeting, "この会議では、同意のある情報だけを扱えます。")]
    public async Task A_case_of_a_linked_body_goes_by_consent_and_knows_no_other_way(BodyKind kind, string refusal)
    {
        await using var town = await CaseTown.FoundAsync(kind);
        var office = town.As(town.Office);
        var file = (await (await office.OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;
        await (await office.OpenAsync($"{file}/facts/new")).SubmitAsync("/facts/new", new { Category = "Housing", Text = "家賃を滞納している。" });
        var page = await office.OpenAsync(file);
        Assert.Contains(refusal, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"new-record\"", page.Text, StringComparison.Ordinal);

        var begun = await town.DoAsync<SharingRecordId>(town.Office, (inside, standing, member) =>
            inside.GetRequiredService<StartRecord>().HandleAsync(CaseFileId.From(Guid.Parse(file.Split('/')[^1])), standing, member, default));
        Assert.Equal([SharingByKind.ReasonAgainstRecord(kind)!], begun.Refusals);

        var fact = await town.Host.InsideAsync(async inside => (await inside.GetRequiredService<MeetingsDb>().Set<Fact>().SingleAsync()).Id);
        var consent = await (await office.OpenAsync($"{file}/consents/new")).SubmitAsync("/consents/new", new
        {
            Facts = new[] { fact.ToString() }, Agencies = new[] { town.Council.ToString() }, Purpose = "住まいの相談",
            RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        });
        Assert.Equal(HttpStatusCode.OK, consent.Status);
    }

    private static string Flat(string html) => html.Replace("<!-- -->", "", StringComparison.Ordinal).Replace(" 第", "第", StringComparison.Ordinal);
}
