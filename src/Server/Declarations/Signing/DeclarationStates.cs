using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>Where people stand with the declaration of their bodies, for the roster, the person's own page and the first page.</summary>
internal sealed class DeclarationStates(MeetingsDb db, DeclarationConditions conditions, TextsInForce texts, TimeProvider clock) : IDeclarationStates
{
    /// <summary>From so many days before its end a declaration is shown as expiring.</summary>
    public const int DaysOfNotice = 30;

    public async Task<IReadOnlyDictionary<AccountId, DeclarationStanding>> OfAsync(
        BodyId body, IReadOnlyCollection<AccountId> people, CancellationToken cancellation)
    {
        var text = await texts.OfAsync(body, cancellation);
        if (text is null) return people.Distinct().ToDictionary(person => person, _ => new DeclarationStanding(DeclarationState.NoText, null));
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var signed = (await conditions.Current().Where(one => one.Body == body && people.Contains(one.Account))
                .Select(one => new { one.Account, one.ValidUntil }).ToListAsync(cancellation))
            .ToLookup(one => one.Account, one => one.ValidUntil);
        var declined = (await db.Set<DeclinedSignature>().Where(one => one.Body == body && one.Text == text.Id && people.Contains(one.Account))
            .Select(one => one.Account).ToListAsync(cancellation)).ToHashSet();
        return people.Distinct().ToDictionary(person => person, person =>
            signed[person].Any() ? OfSigned(signed[person].Max(), today)
            : new DeclarationStanding(declined.Contains(person) ? DeclarationState.Declined : DeclarationState.Missing, null));
    }

    public static DeclarationStanding OfSigned(DateOnly validUntil, DateOnly today) =>
        new(validUntil.DayNumber - today.DayNumber <= DaysOfNotice ? DeclarationState.Expiring : DeclarationState.Current, validUntil);
}
