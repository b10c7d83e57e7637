using System.Text.Json;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Drafts;

/// <summary>
/// Keeps drafts of the current member, one for each thing, and finds no one else's. Whether the thing may be written at all is asked by the use case, as for the text itself.
/// Keeping is written into the trail once for each draft, not at every pause of the writer.
/// </summary>
internal sealed class DraftShelf(MeetingsDb db, DatabaseLocks locks, CaseVault vault, BodyKeys bodyKeys, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public const string Column = "drafts.fields";

    /// <summary>Keeps the form, or throws the draft away, as its author asks.</summary>
    public Task MindAsync<TForm>(DraftPlace place, TForm fields, DraftForm asked, CancellationToken cancellation) =>
        asked.Then is DraftForm.Drop ? DropAsync(place, cancellation) : KeepAsync(place, fields, cancellation);

    private async Task KeepAsync<TForm>(DraftPlace place, TForm fields, CancellationToken cancellation)
    {
        await locks.TakeAsync($"draft:{member.Id}:{place.Kind}:{place.Thing:N}", cancellation);
        var now = clock.GetUtcNow();
        var kept = await Mine(place).SingleOrDefaultAsync(cancellation);
        var id = kept?.Id ?? DraftId.New();
        var text = JsonSerializer.Serialize(fields);
        var box = place.CaseFile is { } caseFile
            ? await vault.SealAsync(caseFile, Column, id.Value, text, cancellation)
            : await bodyKeys.SealAsync(place.Body, Column, id.Value, text, cancellation);
        if (kept is null)
        {
            db.Add(new KeptDraft { Id = id, Author = member.Id, Kind = place.Kind, Thing = place.Thing, Body = place.Body, CaseFile = place.CaseFile, SealedFields = box, KeptAt = now });
            trail.Record("cases.draft-kept", ChainOf(place), new AuditObject("draft", id.Value));
        }
        else
        {
            (kept.SealedFields, kept.KeptAt) = (box, now);
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The member's own draft for this thing, still sealed; null when there is none or it is too old.</summary>
    public Task<KeptDraft?> FindAsync(DraftPlace place, CancellationToken cancellation)
    {
        var tooOld = clock.GetUtcNow() - KeptDraft.Life;
        return Mine(place).AsNoTracking().Where(draft => draft.KeptAt >= tooOld).SingleOrDefaultAsync(cancellation);
    }

    /// <param name="grant">The one that opens the text the draft may become; needed for a case.</param>
    /// <param name="carried">The facts whose audience that text has.</param>
    public async Task<TForm> OpenAsync<TForm>(KeptDraft draft, Grant? grant, IReadOnlyCollection<FactId> carried, CancellationToken cancellation)
    {
        if (draft.Author != member.Id) throw new InvalidOperationException("A draft opens for its author only.");
        if (draft.CaseFile is not { } caseFile) return Read<TForm>(await bodyKeys.OpenAsync(draft.Body, Column, draft.Id.Value, draft.SealedFields, cancellation));
        if (grant is null || grant.Person != member.Id || grant.CaseFile != caseFile) throw new InvalidOperationException("A draft about a case opens with the author's grant for it only.");
        return Read<TForm>(await vault.OpenAsync(grant, carried, new CaseText(Column, draft.Id.Value, draft.SealedFields), cancellation));
    }

    /// <summary>Thrown away by its author.</summary>
    private async Task DropAsync(DraftPlace place, CancellationToken cancellation)
    {
        if (await FindAsync(place, cancellation) is { } draft) trail.Record("cases.draft-dropped", ChainOf(place), new AuditObject("draft", draft.Id.Value));
        await ClearAsync(place, cancellation);
    }

    /// <summary>It became the text: nothing of it stays.</summary>
    public Task ClearAsync(DraftPlace place, CancellationToken cancellation) => Mine(place).ExecuteDeleteAsync(cancellation);

    private IQueryable<KeptDraft> Mine(DraftPlace place) =>
        db.Set<KeptDraft>().Where(draft => draft.Author == member.Id && draft.Kind == place.Kind && draft.Thing == place.Thing);

    private static TForm Read<TForm>(string text) => JsonSerializer.Deserialize<TForm>(text)!;

    private static AuditChain ChainOf(DraftPlace place) => place.CaseFile is { } caseFile ? AuditChain.Of(caseFile) : AuditChain.Rest;
}
