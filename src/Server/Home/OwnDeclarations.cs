using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home;

/// <summary>How the current member's declaration for one body stands.</summary>
/// <param name="Counts">As the gate says.</param>
/// <param name="LastValidUntil">Of the newest one, whether it counts or not.</param>
/// <param name="CanBeSigned">The body has adopted a text; before that nobody can sign (choice 38).</param>
internal sealed record OwnDeclaration(OwnPlace Place, bool Counts, DateOnly? LastValidUntil, bool CanBeSigned);

internal sealed class OwnDeclarations(MeetingsDb db, OwnPlaces places, IDeclarationConditions conditions, CurrentMember member, TimeProvider clock)
{
    private IReadOnlyList<OwnDeclaration>? _all;

    public async Task<IReadOnlyList<OwnDeclaration>> AllAsync(CancellationToken cancellation)
    {
        if (_all is not null) return _all;
        var own = await places.AllAsync(cancellation);
        var today = Tokyo.DayOf(clock.GetUtcNow());
        BodyId[] bodies = [.. own.Select(place => place.Body)];
        var last = await db.Set<Declaration>().AsNoTracking()
            .Where(declaration => declaration.Account == member.Id && bodies.Contains(declaration.Body))
            .GroupBy(declaration => declaration.Body)
            .Select(group => new { Body = group.Key, Until = group.Max(declaration => declaration.ValidUntil) })
            .ToDictionaryAsync(row => row.Body, row => row.Until, cancellation);
        var adopted = await db.Set<DeclarationText>().AsNoTracking()
            .Where(text => bodies.Contains(text.Body) && text.EffectiveFrom <= today)
            .Select(text => text.Body).Distinct().ToListAsync(cancellation);
        var all = new List<OwnDeclaration>();
        foreach (var place in own)
        {
            var counts = (await conditions.CurrentAsync(place.Body, [member.Id], cancellation)).Contains(member.Id);
            all.Add(new OwnDeclaration(place, counts, last.TryGetValue(place.Body, out var until) ? until : null, adopted.Contains(place.Body)));
        }

        return _all = all;
    }
}
