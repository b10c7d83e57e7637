using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Keys;

namespace ConsoleSupport.Meetings.Server.Room.Reading;

/// <summary>Seals and opens what hangs on an item: under the case's key with a grant for all the item's facts, without a case under the body's (choices 4, 23, 39).</summary>
internal sealed class ItemTexts(CaseVault vault, BodyKeys bodyKeys)
{
    public const string NoteColumn = "item_notes.text";
    public const string DecisionColumn = "decisions.text";

    public Task<byte[]> SealAsync(AgendaItem item, string column, Guid row, string text, CancellationToken cancellation) => item.CaseFile is { } caseFile
        ? vault.SealAsync(caseFile, column, row, text, cancellation)
        : bodyKeys.SealAsync(item.Body, column, row, text, cancellation);

    /// <param name="grant">Needed for an item with a case; for another it is not asked.</param>
    public Task<string> OpenAsync(AgendaItem item, Grant? grant, string column, Guid row, byte[] box, CancellationToken cancellation)
    {
        if (item.CaseFile is null) return bodyKeys.OpenAsync(item.Body, column, row, box, cancellation);
        var given = grant ?? throw new InvalidOperationException("The text of a case item opens with a grant only.");
        return vault.OpenAsync(given, [.. given.Cover.Keys], new CaseText(column, row, box), cancellation);
    }
}
