using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>署名しない: said, recorded and told to the chair, without a reason and without blame (R37).</summary>
internal sealed class DeclineToSign(MeetingsDb db, TextsInForce texts, Rosters rosters, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(Standing standing, AccountId person, CancellationToken cancellation)
    {
        if (await texts.OfAsync(standing.Body, cancellation) is not { } text) return DeclarationsRefusals.NoText;
        var me = (await rosters.ByAccountAsync(standing.Body, cancellation))[person];
        if (await db.Set<DeclinedSignature>().AnyAsync(one => one.RosterEntry == me.Entry && one.Text == text.Id, cancellation)) return Done.It;
        db.Add(new DeclinedSignature { RosterEntry = me.Entry, Text = text.Id, Body = standing.Body, Account = person, At = clock.GetUtcNow() });
        trail.Record("declarations.declined", AuditChain.Rest, new AuditObject("roster-entry", me.Entry.Value), "R37");
        outbox.Raise(new DeclarationRefused(standing.Body, person));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class DeclineToSignEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/declaration/declined", PostAsync).Requires(DeclarationsPermissions.Sign);

    private static async Task<IResult> PostAsync(
        [FromForm] SigningForm form, Standing standing, CurrentMember member, DeclineToSign act, Pages pages, CancellationToken cancellation) =>
        await (await act.HandleAsync(standing, member.Id, cancellation)).Match(
            _ => Task.FromResult(pages.GoTo(ReturnTo.Local(form.To) ?? "/declarations", DeclarationsTexts.DeclinedNotice)),
            refusals => pages.RefuseAsync(refusals));
}
