using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>Answers the gate: a declaration is current while text, law, post, chair and fiscal year are those it was signed under (R34, R39).</summary>
internal sealed class DeclarationConditions(MeetingsDb db, LegalTexts laws, TimeProvider clock) : IDeclarationConditions
{
    public async Task<IReadOnlySet<AccountId>> CurrentAsync(BodyId body, IReadOnlyCollection<AccountId> people, CancellationToken cancellation) =>
        (await Current().Where(declaration => declaration.Body == body && people.Contains(declaration.Account))
            .Select(declaration => declaration.Account).ToListAsync(cancellation)).ToHashSet();

    public IQueryable<BodyId> CurrentFor(AccountId person) => Current().Where(declaration => declaration.Account == person).Select(declaration => declaration.Body);

    /// <summary>All declarations that open something today.</summary>
    internal IQueryable<Declaration> Current()
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        string[] outOfDate = [.. laws.CitationsNotInForce(today).Select(citation => $"%{citation}%")];
        var texts = db.Set<DeclarationText>();
        var open = db.Set<RosterEntry>().On(today);
        return db.Set<Declaration>().Where(declaration =>
            today <= declaration.ValidUntil
            && open.Any(entry => entry.Id == declaration.RosterEntry && entry.Account == declaration.Account)
            && (declaration.Chair == null || open.Any(entry => entry.Id == declaration.Chair))
            && !outOfDate.Any(citation => EF.Functions.Like(declaration.LawVersion, citation))
            && texts.Any(text => text.Id == declaration.Text
                && !texts.Any(newer => newer.Body == text.Body && newer.Number > text.Number && newer.EffectiveFrom <= today)));
    }
}
