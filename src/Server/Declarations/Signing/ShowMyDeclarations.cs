using ConsoleSupport.Meetings.Client.Declarations;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Leaving;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>誓約書: what I have to sign and what I signed. The first page asks it too.</summary>
internal sealed class ShowMyDeclarations(MeetingsDb db, IRosterConditions roster, DeclarationStates states, SigningDesk desk, Farewells farewells)
{
    public async Task<MyDeclarationsView> HandleAsync(AccountId person, CancellationToken cancellation)
    {
        var now = await NowAsync(person, cancellation);
        var signed = await (
            from declaration in db.Set<Declaration>().AsNoTracking()
            join body in db.Set<Body>() on declaration.Body equals body.Id
            where declaration.Account == person
            orderby declaration.SignedAt descending
            select new PastDeclaration(declaration.Id, body.Name, body.Kind, declaration.SignedAt, declaration.ValidUntil)).ToListAsync(cancellation);
        return new MyDeclarationsView(now, [.. signed.Where(one => now.All(other => other.Declaration != one.Id))])
        {
            Farewells = await farewells.OfAsync(person, cancellation),
        };
    }

    /// <summary>One line for each body whose roster carries the person today.</summary>
    public async Task<IReadOnlyList<MyBodyDeclaration>> NowAsync(AccountId person, CancellationToken cancellation)
    {
        var mine = await roster.BodiesOf(person).Distinct().ToListAsync(cancellation);
        var bodies = await db.Set<Body>().AsNoTracking().Where(body => mine.Contains(body.Id)).ToListAsync(cancellation);
        var lines = new List<MyBodyDeclaration>();
        foreach (var body in bodies.OrderBy(body => body.Kind).ThenBy(body => body.Name, StringComparer.Ordinal))
        {
            var standing = (await states.OfAsync(body.Id, [person], cancellation))[person];
            var current = await desk.CurrentAsync(body.Id, person, cancellation);
            lines.Add(new MyBodyDeclaration(body.Code, body.Name, body.Kind, standing.State, current?.Id, current?.ValidUntil));
        }

        return lines;
    }
}

internal static class ShowMyDeclarationsEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/declarations", GetAsync).RequiresSignIn();

    private static async Task<IResult> GetAsync(CurrentMember member, ShowMyDeclarations query, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<MyDeclarationsPage>(DeclarationsTexts.Declarations, await query.HandleAsync(member.Id, cancellation));
}
