using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>The record in the order in which it is read: whatever its row asked for, and nothing that was not answered.</summary>
internal static class OutsideParts
{
    public static IEnumerable<OutsidePart> Of(OutsideSharing sharing, OutsideDetails details, string? consulted)
    {
        (string Label, string? Text)[] all =
        [
            (sharing.Row is SharingRow.D17 ? OutsideTexts.FieldDemander : OutsideTexts.FieldPerson, details.Recipient),
            (sharing.State is OutsideState.NotGiven ? OutsideTexts.FieldReasonNot : OutsideTexts.FieldReason, details.Reason),
            (OutsideTexts.FieldGoods, string.Join("・", details.Goods.Select(SharingPageTexts.GoodName))),
            (OutsideTexts.FieldDanger, details.Danger),
            (OutsideTexts.FieldNoTime, details.NoTime),
            (OutsideTexts.FieldHelp, details.Help is { } help ? OutsideTexts.Help(help) : null),
            (OutsideTexts.FieldBasis, sharing.Provider is { } basis ? SharingPageTexts.BasisName(basis) : null),
            (OutsideTexts.FieldLaw, details.Law),
            (OutsideTexts.FieldDocument, details.Document),
            (OutsideTexts.FieldAnswer, details.Answer),
            (sharing.Row is SharingRow.D17 ? OutsideTexts.FieldDecider : OutsideTexts.FieldSupervisor, consulted),
            (OutsideTexts.FieldDecider, details.Decider),
            (OutsideTexts.FieldSupervisorWhyNot, details.WhyNoSupervisor),
        ];
        return all.Where(part => !string.IsNullOrEmpty(part.Text)).Select(part => new OutsidePart(part.Label, part.Text!));
    }
}
