using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>How a record of giving outside a meeting reads, and whom a consent names outside the agencies.</summary>
[Trait("Rule", "R56")]
public sealed class Records_of_giving
{
    private static readonly OutsideDetails Details = new()
    {
        Reason = "救急搬送のため", Recipient = "青葉 京子", Goods = [ProtectedGood.Life, ProtectedGood.Body], Danger = "意識がない", NoTime = "今呼ぶ", Help = HelpNow.Medical,
        WhyNoSupervisor = "夜間", Law = "刑訴法197条2項", Document = "第123号", Decider = "福祉課長", Answer = "回答した",
    };

    [Trait("Rule", "D5")]
    [Fact]
    public void Everything_that_was_answered_stands_there_in_its_order() => Assert.Equal(
        [
            "相手の人=青葉 京子", "目的・理由=救急搬送のため", $"守るもの={SharingPageTexts.GoodName(ProtectedGood.Life)}・{SharingPageTexts.GoodName(ProtectedGood.Body)}", "危険の内容=意識がない", "会議を待てない理由=今呼ぶ",
            $"その機関が今できること={OutsideTexts.Help(HelpNow.Medical)}", $"提供する側の根拠={SharingPageTexts.BasisName(ProviderBasis.PublicByLaw)}", "法令の根拠（法令名・条項）=刑訴法197条2項",
            "求めの文書（日付・番号）=第123号", "回答の内容=回答した", "相談した上司・主任=都築", "判断した課の長=福祉課長", "相談できなかった理由=夜間",
        ],
        Read(Sharing(SharingRow.D5, OutsideState.Given), Details, "都築"));

    [Fact]
    public void What_was_not_answered_leaves_no_trace() =>
        Assert.Equal(["目的・理由=電話で"], Read(Sharing(SharingRow.D11, OutsideState.Given, null), new OutsideDetails { Reason = "電話で", Danger = "" }, null));

    [Trait("Rule", "D17")]
    [Fact]
    public void A_demand_names_who_demanded_and_who_decided() => Assert.Equal(
        ["求めた機関・部署・人=青葉 京子", "目的・理由=照会", "判断した課の長=都築"],
        Read(Sharing(SharingRow.D17, OutsideState.Given, null), new OutsideDetails { Reason = "照会", Recipient = "青葉 京子" }, "都築"));

    [Trait("Rule", "R57")]
    [Fact]
    public void A_decision_not_to_give_says_why_not() =>
        Assert.Equal(["提供しない理由=範囲外"], Read(Sharing(SharingRow.D11, OutsideState.NotGiven, null), new OutsideDetails { Reason = "範囲外" }, null));

    [Trait("Rule", "R46")]
    [Theory]
    [InlineData("青葉 京子", true)]
    [InlineData("青葉　京子", true)]
    [InlineData(" 青葉京子 ", true)]
    [InlineData("青葉 恭子", false)]
    [InlineData("", false)]
    public void A_name_is_the_same_name_in_whatever_way_it_is_spaced(string asked, bool isNamed)
    {
        var (sister, other) = (ConsentPersonId.New(), ConsentPersonId.New());
        NamedOutsider[] all = [new(sister, ConsentId.New(), "青葉 京子", OutsideRelation.Family, false), new(other, ConsentId.New(), "ﾀﾅｶ", OutsideRelation.Landlord, true)];

        Assert.Equal(isNamed ? [sister] : [], ConsentPeople.NamesakesOf(asked, all));
        Assert.Equal([other], ConsentPeople.NamesakesOf("タナカ", all));
    }

    [Trait("Rule", "D11")]
    [Trait("Rule", "R46")]
    [Fact]
    public void People_of_a_consent_keep_the_row_they_were_written_in()
    {
        var read = new Read();
        var people = ConsentPeople.Read(new ConsentForm { Persons = [new(), new() { Name = " 青葉 京子 ", Relation = "Family" }, new() { Name = "", Relation = "" }, new() { Name = "家主", Relation = "Landlord", Excluded = "on" }] }, read);

        Assert.Equal([new WrittenPerson(1, "青葉 京子", OutsideRelation.Family, false), new WrittenPerson(3, "家主", OutsideRelation.Landlord, true)], people);
        Assert.Empty(read.Refusals);
        Assert.Empty(ConsentPeople.Read(new ConsentForm(), read));
    }

    [Trait("Rule", "R46")]
    [Fact]
    public void Half_a_person_is_refused_at_the_field_that_is_missing()
    {
        var read = new Read();
        var people = ConsentPeople.Read(new ConsentForm { Persons = [new() { Relation = "Family" }, new() { Name = "家主" }, new() { Name = new string('あ', 201), Relation = "Other" }] }, read);

        Assert.Equal(["", "家主", new string('あ', 201)], people.Select(one => one.Name));
        Assert.Equal(["Persons[0].Name", "Persons[1].Relation", "Persons[2].Name"], read.Refusals.Select(refusal => refusal.Field));
    }

    private static OutsideSharing Sharing(SharingRow row, OutsideState state, ProviderBasis? provider = ProviderBasis.PublicByLaw) => new()
    {
        Id = OutsideSharingId.New(), CaseFile = CaseFileId.New(), Body = BodyId.New(), Row = row, State = state, Provider = provider, SealedDetails = [], At = default, RecordedBy = AccountId.New(), RecordedAt = default,
    };

    private static IEnumerable<string> Read(OutsideSharing sharing, OutsideDetails details, string? consulted) => OutsideParts.Of(sharing, details, consulted).Select(part => $"{part.Label}={part.Text}");
}
