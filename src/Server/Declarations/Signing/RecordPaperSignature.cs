using ConsoleSupport.Meetings.Client.Declarations;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>紙の署名を記録する: the office takes down that somebody signed the present text on paper, who checked the signer and where the paper lies (R36). Proved again by whoever records it.</summary>
internal sealed class RecordPaperSignature(
    MeetingsDb db, TextsInForce texts, SigningDesk desk, Rosters rosters, StepUps stepUps, AuditTrail trail, EventOutbox outbox, CurrentMember member, TimeProvider clock)
{
    /// <summary>What the proof is bound to, on the signer's roster entry and the text's number.</summary>
    public const string Act = "declarations.record-paper";

    public const string Method = "paper";

    public async Task<Result<DeclarationId>> HandleAsync(RosterEntryId entry, PaperSignatureForm form, Standing standing, CancellationToken cancellation)
    {
        var roster = await rosters.OfAsync(standing.Body, cancellation);
        if (roster.FirstOrDefault(one => one.Entry == entry) is not { } signer) return WebRefusals.NotAvailable;
        if (await texts.OfAsync(standing.Body, cancellation) is not { } text) return DeclarationsRefusals.NoText;
        if (desk.IsOutOfDate(text)) return DeclarationsRefusals.TextOutOfDate;
        if (await desk.CurrentAsync(standing.Body, signer.Account, cancellation) is not null) return DeclarationsRefusals.SignedAlready;

        var (read, now) = (new Read(), clock.GetUtcNow());
        var signedOn = read.Day(form.SignedOn, nameof(form.SignedOn));
        var checkedBy = read.Id<AccountId>(form.CheckedBy, nameof(form.CheckedBy));
        var check = read.Choice<PaperCheck>(form.Check, nameof(form.Check));
        var kept = read.Text(form.KeptAt, nameof(form.KeptAt), 200);
        if (!read.Any && roster.All(one => one.Account != checkedBy)) read.Refuse(WebRefusals.NotAChoice(nameof(form.CheckedBy)));
        if (form.Text != text.Id.ToString()) read.Refuse(DeclarationsRefusals.TextChanged(text.Number));
        if (!read.Any)
            foreach (var refusal in PaperRules.ReasonsAgainst(signer.Account, checkedBy, member.Id, signedOn, text.EffectiveFrom, Tokyo.DayOf(now), Read.Ticked(form.Same))) read.Refuse(refusal);
        if (read.Any) return Result<DeclarationId>.Refused(read.Refusals);

        var receipt = await stepUps.ProveAndUseAsync(member.Id, form.StepUp, Act, entry.Value, text.Number, cancellation);
        if (!receipt.IsDone) return Result<DeclarationId>.Refused(receipt.Refusals);

        var trace = new PaperTrace(checkedBy, check, kept, member.Id, now);
        var declaration = await desk.FreezeAsync(text, signer, Method, Tokyo.Instant(signedOn, TimeOnly.MinValue), trace, cancellation);
        db.Add(declaration);
        trail.Record("declarations.signed-on-paper", AuditChain.Rest, new AuditObject("declaration", declaration.Id.Value), $"R36,{text.WordingSigned}");
        outbox.Raise(new DeclarationSigned(declaration.Id, standing.Body, signer.Account));
        await db.SaveChangesAsync(cancellation);
        return declaration.Id;
    }
}

/// <summary>The form, with the text the paper has to say beside it.</summary>
internal sealed class PaperSignaturePages(TextsInForce texts, SigningDesk desk, Rosters rosters, RecordPaperSignature record, Pages pages, CurrentMember member)
{
    private const string Address = "/bodies/{body}/roster/{entry}/paper-signature";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (RosterEntryId entry, Standing standing, PaperSignaturePages self, CancellationToken cancellation) =>
            self.ShowAsync(entry, new PaperSignatureForm(), standing, [], cancellation)).Requires(DeclarationsPermissions.RecordPaper);
        app.MapPost(Address, (RosterEntryId entry, [FromForm] PaperSignatureForm form, Standing standing, PaperSignaturePages self, CancellationToken cancellation) =>
            self.RecordAsync(entry, form, standing, cancellation)).Requires(DeclarationsPermissions.RecordPaper);
    }

    private async Task<IResult> RecordAsync(RosterEntryId entry, PaperSignatureForm form, Standing standing, CancellationToken cancellation)
    {
        var done = await record.HandleAsync(entry, form, standing, cancellation);
        return done.IsDone ? pages.GoTo($"/declarations/{done.Value}", PaperTexts.Saved) : await ShowAsync(entry, form, standing, done.Refusals, cancellation);
    }

    private async Task<IResult> ShowAsync(RosterEntryId entry, PaperSignatureForm form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var roster = await rosters.OfAsync(standing.Body, cancellation);
        if (roster.FirstOrDefault(one => one.Entry == entry) is not { } signer) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var (text, number, words) = await TextAsync(standing.Body, signer, cancellation);
        form.Text = text;
        form.CheckedBy ??= signer.Account == member.Id ? null : member.Id.ToString();
        var view = new PaperSignatureView(
            standing.BodyCode,
            standing.BodyName,
            entry.ToString(),
            new SignerView(signer.Name, signer.AgencyName, signer.Post),
            number,
            words,
            [.. roster.Where(one => one.Account != signer.Account).DistinctBy(one => one.Account).Select(one => new PaperChecker(one.Account.ToString(), one.Name, $"{one.AgencyName} {one.Post}"))],
            form,
            refusals.AsProblems());
        return await pages.DrawAsync<PaperSignaturePage>(PaperTexts.Title, view, refusals);
    }

    /// <summary>Id, number and words of the text that could be signed now; without words when there is none.</summary>
    private async Task<(string? Id, int Number, string? Words)> TextAsync(BodyId body, RosterPerson signer, CancellationToken cancellation)
    {
        var text = await texts.OfAsync(body, cancellation);
        if (text is null || desk.IsOutOfDate(text)) return (null, 0, null);
        var content = DeclarationContent.Read(text.Content);
        return (text.Id.ToString(), text.Number, content.AsText(text.Number, await desk.WhoseAsync(content, signer, cancellation)));
    }
}
