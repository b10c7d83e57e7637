using ConsoleSupport.Meetings.Shared.Bodies;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about what the municipality is, and which bodies it organises (R2).</summary>
public static class MunicipalityTexts
{
    public static string Title => In("この自治体", "This municipality");

    public static string Lead => In("自治体の種類によって、主催できる会議体が違います。", "Which bodies can be organised depends on the kind of municipality.");

    public static string Name => In("名称", "Name");

    public static string NameHint => In("名称は、サーバーの設定（Meetings:Municipality）で決めています。", "The name is a setting of the server (Meetings:Municipality).");

    public static string Kind => In("自治体の種類", "Kind of municipality");

    public static string Of(MunicipalityKind kind) => kind switch
    {
        MunicipalityKind.Prefecture => In("都道府県", "Prefecture"),
        MunicipalityKind.City => In("市（特別区を含む）", "City or special ward"),
        MunicipalityKind.TownWithOffice => In("町村（福祉事務所を置いている）", "Town or village with a welfare office"),
        MunicipalityKind.TownWithoutOffice => In("町村（福祉事務所を置いていない）", "Town or village without a welfare office"),
        _ => throw new InvalidOperationException($"No name for {kind}."),
    };

    public static string Open => In("まだ選んでいません", "not chosen yet");

    public static string ChooseFirst => In("自治体の種類を選んでください", "Choose the kind of municipality");

    public static string ChooseFirstWhy =>
        In("選ぶまで、支援会議（困窮法9条）と支援会議（社福法106条の6）はつくれません。", "Until then neither kind of support meeting (Needy Support Act Art. 9, Social Welfare Act Art. 106-6) can be set up.");

    public static string Choose => In("種類を選ぶ", "Choose the kind");

    public static string Change => In("種類を変える", "Change the kind");

    public static string ChangeWhy => In("福祉事務所を置いたとき、廃止したときなどに変えます。変更は監査の記録に残ります。", "For instance when a welfare office is set up or closed. The change is kept in the audit trail.");

    public static string Save => In("種類を保存", "Save the kind");

    public static string Entered => In("自治体の種類を保存しました。", "The kind of municipality is saved.");

    public static string Organises => In("主催できる会議体", "Bodies that can be organised");

    public static string Can => In("主催できます", "can be organised");

    public static string Cannot => In("主催できません", "cannot be organised");

    public static string NotYet => In("種類を選ぶと分かります", "depends on the kind");

    public static string Unchecked => In("未確認", "unchecked");

    public static string UncheckedWhy =>
        In("だれが組織するかの条文を確かめていないため、止めません。つくる前に、自治体で条文を確かめてください。", "Who organises it was not checked against the Act, so nothing is refused. Check the Act before setting one up.");

    public static string Members => In("主催できない会議体にも、ほかの自治体が主催するものに構成員として加わることはできます。", "The municipality can still send members to a body that another one organises.");

    // Refusals

    public static string NotEntered => In("先に、この自治体の種類を選んでください。支援会議を主催できるかは、福祉事務所の有無などで決まります。", "First choose the kind of municipality: whether it can organise a support meeting depends on it.");

    public static string NoWelfareOffice =>
        In("福祉事務所を置いていない町村は、支援会議（困窮法9条）を主催できません。都道府県などが主催する支援会議に、構成員として加わることはできます。",
            "A town or village without a welfare office cannot organise a support meeting (Needy Support Act, Art. 9). It can be a member of one that the prefecture organises.");

    public static string NotForPrefectures =>
        In("支援会議（社福法106条の6）を組織するのは市町村です。都道府県は主催できません。", "A support meeting under the Social Welfare Act, Art. 106-6 is organised by cities, towns and villages, not by a prefecture.");

    public static string BodiesStandAgainst(IReadOnlyList<string> names, string why) =>
        In($"この種類には変えられません。{string.Join("", names.Select(name => $"「{name}」"))}を主催しているためです。{why}",
            $"It cannot be changed to this, because the municipality organises {string.Join(", ", names.Select(name => $"“{name}”"))}. {why}");
}
