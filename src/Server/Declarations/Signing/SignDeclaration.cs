using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Client.Declarations;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>署名する: freezes the text as it was read, who signed, how they proved it, when, and a hash (R33).</summary>
internal sealed class SignDeclaration(
    MeetingsDb db, TextsInForce texts, SigningDesk desk, Rosters rosters, StepUps stepUps, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    /// <summary>Name of the act a proof is bound to, on the text's id and number.</summary>
    public const string Act = "declarations.sign";

    public Task<Result<DeclarationId>> HandleAsync(SigningForm form, Standing standing, AccountId person, CancellationToken cancellation) =>
        HandleAsync(form, standing, person, proof: null, cancellation);

    /// <param name="proof">A proof made before; without one, the form's own fields are asked.</param>
    public async Task<Result<DeclarationId>> HandleAsync(SigningForm form, Standing standing, AccountId person, StepUpId? proof, CancellationToken cancellation)
    {
        if (await texts.OfAsync(standing.Body, cancellation) is not { } text) return DeclarationsRefusals.NoText;
        if (desk.IsOutOfDate(text)) return DeclarationsRefusals.TextOutOfDate;
        if (form.Text != text.Id.ToString()) return DeclarationsRefusals.TextChanged(text.Number);
        if (await desk.CurrentAsync(standing.Body, person, cancellation) is { } signed) return signed.Id;

        // An unread text costs no code: the proof is asked only when the rest is complete.
        if (!AllConfirmed(form, DeclarationContent.Read(text.Content).Confirmations.Count)) return DeclarationsRefusals.NotConfirmed;
        var receipt = await stepUps.ProveAndUseAsync(person, form.StepUp, Act, text.Id.Value, text.Number, cancellation, proof);
        if (!receipt.IsDone) return Result<DeclarationId>.Refused(receipt.Refusals);

        var roster = await rosters.OfAsync(standing.Body, cancellation);
        var me = roster.Single(one => one.Account == person);
        var declaration = await desk.FreezeAsync(text, me, receipt.Value.Method, clock.GetUtcNow(), null, cancellation);
        db.Add(declaration);
        trail.Record("declarations.signed", AuditChain.Rest, new AuditObject("declaration", declaration.Id.Value), $"R33,{text.WordingSigned}");
        outbox.Raise(new DeclarationSigned(declaration.Id, standing.Body, person));
        await db.SaveChangesAsync(cancellation);
        return declaration.Id;
    }

    internal static byte[] HashOf(string frozen) => SHA256.HashData(Encoding.UTF8.GetBytes(frozen));

    private static bool AllConfirmed(SigningForm form, int count) =>
        Enumerable.Range(0, count).All(index => form.Confirmed?.Contains(index.ToString(CultureInfo.InvariantCulture)) ?? false);
}

internal static class SignDeclarationEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/declaration", GetAsync).Requires(DeclarationsPermissions.Sign);
        app.MapPost("/bodies/{body}/declaration", PostAsync).Requires(DeclarationsPermissions.Sign);
    }

    public static string Receipt(DeclarationId declaration, string? to) =>
        $"/declarations/{declaration}" + (ReturnTo.Local(to) is { } local ? QueryString.Create("to", local).Value : "");

    private static async Task<IResult> GetAsync(string? to, Standing standing, CurrentMember member, SigningDesk desk, Pages pages, CancellationToken cancellation)
    {
        if (await desk.CurrentAsync(standing.Body, member.Id, cancellation) is { } signed) return pages.GoTo(Receipt(signed.Id, to));
        var view = await desk.ShowAsync(standing, member.Id, new SigningForm { To = to }, Problems.None, cancellation);
        return await pages.ShowAsync<SigningPage>(DeclarationsTexts.SigningTitle, view);
    }

    private static async Task<IResult> PostAsync(
        [FromForm] SigningForm form, Standing standing, CurrentMember member, SignDeclaration act, SigningDesk desk, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, standing, member.Id, cancellation);
        if (done.IsDone) return pages.GoTo(Receipt(done.Value, form.To), DeclarationsTexts.SignedNotice);
        var view = await desk.ShowAsync(standing, member.Id, form, done.Refusals.AsProblems(), cancellation);
        return await pages.RedrawAsync<SigningPage>(DeclarationsTexts.SigningTitle, view, done.Refusals);
    }
}
