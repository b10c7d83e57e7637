using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Title and wanted outcome of an item: under the case's key and behind a grant when there is a case, else under the body's (choices 23, 39).</summary>
internal sealed class ItemTexts(CaseVault vault, BodyKeys bodies)
{
    private const string TitleColumn = "agenda_items.title";
    private const string OutcomeColumn = "agenda_items.outcome";
    private const string ScopeColumn = "agenda_items.scope";

    public async Task SealAsync(AgendaItem item, string title, string? outcome, CancellationToken cancellation)
    {
        item.SealedTitle = await BoxAsync(item, TitleColumn, title, cancellation);
        item.SealedOutcome = outcome is null ? null : await BoxAsync(item, OutcomeColumn, outcome, cancellation);
    }

    /// <summary>Why the case belongs on its track (R68).</summary>
    public async Task SealScopeAsync(AgendaItem item, string? scope, CancellationToken cancellation) =>
        item.SealedScope = scope is null ? null : await BoxAsync(item, ScopeColumn, scope, cancellation);

    /// <summary>Texts of an item without a case, for everybody on the roster.</summary>
    public async Task<ItemWords> OpenAsync(AgendaItem item, CancellationToken cancellation)
    {
        if (item.CaseFile is not null) throw new InvalidOperationException("Text of an item with a case needs a grant.");
        return new ItemWords(
            await bodies.OpenAsync(item.Body, TitleColumn, item.Id.Value, item.SealedTitle, cancellation),
            item.SealedOutcome is { } box ? await bodies.OpenAsync(item.Body, OutcomeColumn, item.Id.Value, box, cancellation) : null);
    }

    /// <summary>Texts of an item with a case; they carry the audience of all facts the item names (choice 4).</summary>
    public async Task<ItemWords> OpenAsync(Grant grant, AgendaItem item, IReadOnlyCollection<FactId> carried, CancellationToken cancellation)
    {
        var title = await vault.OpenAsync(grant, carried, new CaseText(TitleColumn, item.Id.Value, item.SealedTitle), cancellation);
        var outcome = item.SealedOutcome is { } box
            ? await vault.OpenAsync(grant, carried, new CaseText(OutcomeColumn, item.Id.Value, box), cancellation)
            : null;
        return new ItemWords(title, outcome)
        {
            Scope = item.SealedScope is { } scope ? await vault.OpenAsync(grant, carried, new CaseText(ScopeColumn, item.Id.Value, scope), cancellation) : null,
        };
    }

    private Task<byte[]> BoxAsync(AgendaItem item, string column, string text, CancellationToken cancellation) => item.CaseFile is { } caseFile
        ? vault.SealAsync(caseFile, column, item.Id.Value, text, cancellation)
        : bodies.SealAsync(item.Body, column, item.Id.Value, text, cancellation);
}

/// <param name="Title">Empty when a case item has none beside its label.</param>
internal sealed record ItemWords(string Title, string? Outcome)
{
    /// <summary>Why the case belongs on its track; asked at a joint session only.</summary>
    public string? Scope { get; init; }
}
