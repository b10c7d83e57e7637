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
}
