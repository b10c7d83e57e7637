using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;

namespace ConsoleSupport.Meetings.Server.Minutes.Writing;

/// <summary>Seals and opens paragraphs: under the case's key with the audience of the item's facts, under the body's key for items without a case and for the head (choices 4, 23).</summary>
internal sealed class SealedParagraphs(CaseVault vault, BodyKeys bodyKeys)
{
    public const string Column = "minutes_paragraphs.text";

    public async Task<MinutesParagraph> MakeAsync(
        MinutesDraft minutes, AgendaItem? item, MinutesPart part, ParagraphLabel label, int position, string text, CancellationToken cancellation)
    {
        var id = ParagraphId.New();
        var salted = SaltedText.New(text);
        return new MinutesParagraph
        {
            Id = id,
            Minutes = minutes.Id,
            Item = item?.Id,
            Part = part,
            Position = position,
            Label = label,
            SealedText = await SealAsync(minutes.Body, item, id, salted, cancellation),
            Leaf = salted.Leaf,
            IsBlank = text.Length == 0,
        };
    }

    public async Task RewriteAsync(MinutesDraft minutes, AgendaItem? item, MinutesParagraph paragraph, string text, CancellationToken cancellation)
    {
        var salted = SaltedText.New(text);
        paragraph.SealedText = await SealAsync(minutes.Body, item, paragraph.Id, salted, cancellation);
        paragraph.Leaf = salted.Leaf;
        paragraph.IsBlank = text.Length == 0;
    }

    /// <param name="carried">The facts the item puts on the table.</param>
    /// <param name="grant">Needed for an item with a case.</param>
    public async Task<SaltedText> OpenAsync(
        MinutesDraft minutes, AgendaItem? item, MinutesParagraph paragraph, IReadOnlyCollection<FactId> carried, Grant? grant, CancellationToken cancellation)
    {
        if (item?.CaseFile is null) return SaltedText.Unpack(await bodyKeys.OpenAsync(minutes.Body, Column, paragraph.Id.Value, paragraph.SealedText, cancellation));
        var given = grant ?? throw new InvalidOperationException("A paragraph of a case item opens with a grant only.");
        return SaltedText.Unpack(await vault.OpenAsync(given, carried, new CaseText(Column, paragraph.Id.Value, paragraph.SealedText), cancellation));
    }

    private Task<byte[]> SealAsync(BodyId body, AgendaItem? item, ParagraphId id, SaltedText text, CancellationToken cancellation) => item?.CaseFile is { } caseFile
        ? vault.SealAsync(caseFile, Column, id.Value, text.Pack(), cancellation)
        : bodyKeys.SealAsync(body, Column, id.Value, text.Pack(), cancellation);
}
