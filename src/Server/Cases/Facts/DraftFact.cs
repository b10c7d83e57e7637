using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Facts;

/// <summary>Keeps or throws away what somebody has half written about a fact.</summary>
internal sealed class DraftFact(MeetingsDb db, CaseDoor door, DraftShelf shelf, CurrentMember member)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, FactId? fact, FactForm form, DraftForm draft, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        FactId? about = fact ?? (IdText.TryParse<FactId>(form.Corrects, out var corrects) ? corrects : null);
        if (about is { } id && !await db.Set<Fact>().AnyAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation)) return WebRefusals.NotAvailable;
        var read = new Read();
        read.Optional(form.Text, nameof(form.Text), WriteFact.LongestText);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var place = PlaceOf(prepared.Value.File, fact, form.Corrects);
        await shelf.MindAsync(place, form, draft, cancellation);
        return Done.It;
    }

    public static DraftPlace PlaceOf(CaseFile file, FactId? fact, string? corrects) => fact is { } id
        ? new DraftPlace(DraftKind.Fact, id.Value, file.Body, file.Id)
        : new DraftPlace(DraftKind.NewFact, IdText.TryParse<FactId>(corrects, out var old) ? old.Value : file.Id.Value, file.Body, file.Id);
}

internal static class DraftFactEndpoint
{
    private const string Facts = "/bodies/{body}/cases/{caseFile}/facts";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost($"{Facts}/new/draft", (CaseFileId caseFile, [FromForm] FactForm form, [FromForm] DraftForm draft, Standing standing, DraftFact keep, Pages pages, CancellationToken cancellation) =>
            PostAsync(caseFile, null, form, draft, standing, keep, pages, cancellation)).Requires(CasesPermissions.Prepare);
        app.MapPost($"{Facts}/{{fact}}/draft", (CaseFileId caseFile, FactId fact, [FromForm] FactForm form, [FromForm] DraftForm draft, Standing standing, DraftFact keep, Pages pages, CancellationToken cancellation) =>
            PostAsync(caseFile, fact, form, draft, standing, keep, pages, cancellation)).Requires(CasesPermissions.Prepare);
    }

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, FactId? fact, FactForm form, DraftForm draft, Standing standing, DraftFact keep, Pages pages, CancellationToken cancellation)
    {
        var kept = await keep.HandleAsync(caseFile, fact, form, draft, standing, cancellation);
        if (!kept.IsDone) return await pages.RefuseAsync(kept.Refusals);
        var address = $"{ListCases.Address(standing.BodyCode, caseFile)}/facts/{fact?.ToString() ?? "new"}";
        var corrects = fact is null && IdText.TryParse<FactId>(form.Corrects, out var old) ? $"corrects={old}" : "";
        return draft.Then switch
        {
            DraftForm.Quiet => Pages.Stay(),
            DraftForm.Drop => pages.GoTo(corrects.Length == 0 ? address : $"{address}?{corrects}", UiTexts.DraftDropped),
            _ => pages.GoTo($"{address}?draft=1{(corrects.Length == 0 ? "" : "&" + corrects)}", UiTexts.DraftKept),
        };
    }
}
