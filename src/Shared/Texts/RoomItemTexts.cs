using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Meetings;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of what lies on the table of the room.</summary>
public static class RoomItemTexts
{
    public static string Nobody => In("名簿にいない人", "no longer on the roster");

    public static string KindWord(AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.Procedure => In("進行", "Procedure"),
        AgendaItemKind.Exchange => In("情報交換", "Exchange"),
        AgendaItemKind.Arrangement => In("体制検討", "Arrangement"),
        AgendaItemKind.Both => In("情報交換・体制検討", "Exchange and arrangement"),
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };

    public static string MarkWord(FactMark mark) => mark switch
    {
        FactMark.Observed => In("事実", "Fact"),
        FactMark.Opinion => In("意見", "Opinion"),
        FactMark.Hearsay => In("伝聞", "Hearsay"),
        _ => throw new InvalidOperationException($"No word for {mark}."),
    };

    public static string CategoryWord(FactCategory category) => category switch
    {
        FactCategory.Name => In("氏名", "Name"),
        FactCategory.BirthDate => In("生年月日", "Date of birth"),
        FactCategory.Address => In("住所", "Address"),
        FactCategory.Contact => In("連絡先", "Contact"),
        FactCategory.Household => In("世帯", "Household"),
        FactCategory.Living => In("生活の状況", "Living"),
        FactCategory.Income => In("収入・家計", "Income"),
        FactCategory.Housing => In("住まい", "Housing"),
        FactCategory.Health => In("健康・障害", "Health"),
        FactCategory.Work => In("仕事", "Work"),
        FactCategory.Relations => In("人とのつながり", "Relations"),
        FactCategory.Contacts => In("支援の経過", "Support so far"),
        FactCategory.Wishes => In("本人の意向", "The person's wishes"),
        FactCategory.Risk => In("心配なこと", "Risk"),
        _ => throw new InvalidOperationException($"No word for {category}."),
    };
}
