using ConsoleSupport.Meetings.Client.Declarations;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>控え: the signer reads their own for ever, also after leaving (R99); the body's office reads it too.</summary>
internal sealed class ShowReceipt(MeetingsDb db, SigningDesk desk, Rosters rosters, AccountNames names, LegalTexts laws, AuditTrail trail)
{
    public async Task<ReceiptView?> HandleAsync(DeclarationId id, AccountId reader, string? to, CancellationToken cancellation)
    {
        var found = await (
            from declaration in db.Set<Declaration>().AsNoTracking()
            join body in db.Set<Body>() on declaration.Body equals body.Id
            join text in db.Set<DeclarationText>() on declaration.Text equals text.Id
            where declaration.Id == id
            select new { Declaration = declaration, Body = body, text.Number }).SingleOrDefaultAsync(cancellation);
        if (found is null || !await MayReadAsync(found.Declaration, reader, cancellation)) return null;
        if (found.Declaration.Account != reader) trail.Record("declarations.receipt-read", AuditChain.Rest, new AuditObject("declaration", id.Value));
        var current = await desk.CurrentAsync(found.Body.Id, found.Declaration.Account, cancellation);
        return new ReceiptView(
            id, found.Body.Name, found.Body.Kind, found.Number, found.Declaration.FrozenText, [.. found.Declaration.LawVersion.Split(';').Select(Wording)], found.Declaration.Signer,
            found.Declaration.Method, found.Declaration.SignedAt, found.Declaration.ValidUntil, Convert.ToHexStringLower(found.Declaration.TextHash),
            current?.Id == id, ReturnTo.Local(to))
        {
            Paper = await PaperAsync(found.Declaration, cancellation),
        };
    }

    private async Task<PaperReceipt?> PaperAsync(Declaration declaration, CancellationToken cancellation)
    {
        if (declaration is not { PaperCheckedBy: { } checkedBy, PaperCheck: { } check, PaperRecordedBy: { } recordedBy, PaperRecordedAt: { } at }) return null;
        var known = await names.OfAsync([checkedBy, recordedBy], cancellation);
        return new PaperReceipt(known[checkedBy].Name, check, declaration.PaperKeptAt ?? "", known[recordedBy].Name, at);
    }

    /// <summary>Law, article and first day of a wording; its bare name where config/law no longer has it.</summary>
    private string Wording(string citation) => laws.All.SingleOrDefault(text => text.Citation == citation) is { } text
        ? DeclarationsTexts.LawWording(text.Law + text.Article, JapaneseDates.WithEra(text.EffectiveFrom), text.Citation)
        : citation;

    private async Task<bool> MayReadAsync(Declaration declaration, AccountId reader, CancellationToken cancellation) =>
        declaration.Account == reader
        || ((await rosters.ByAccountAsync(declaration.Body, cancellation)).TryGetValue(reader, out var me) && me.Is(RosterRole.Secretariat, RosterRole.InformationManager));
}

internal static class ShowReceiptEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/declarations/{declaration}", GetAsync).RequiresSignIn();

    private static async Task<IResult> GetAsync(
        DeclarationId declaration, string? to, CurrentMember member, ShowReceipt query, Pages pages, CancellationToken cancellation) =>
        await query.HandleAsync(declaration, member.Id, to, cancellation) is { } view
            ? await pages.ShowAsync<ReceiptPage>(DeclarationsTexts.ReceiptTitle, view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);
}
