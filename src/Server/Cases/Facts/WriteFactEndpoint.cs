using System.Globalization;
using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
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

/// <summary>The form of a fact: a new one, one that corrects another, or one that may still be changed.</summary>
internal sealed class WriteFactEndpoint(MeetingsDb db, CaseDoor door, CaseVault vault, WriteFact write, DraftShelf shelf, LastSaves saves, Pages pages, CurrentMember member)
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/cases/{caseFile}/facts/new", (CaseFileId caseFile, string? corrects, string? category, string? draft, Standing standing, WriteFactEndpoint self, CancellationToken cancellation) =>
            self.NewAsync(caseFile, new FactForm { Corrects = corrects, Category = category, Mark = nameof(FactMark.Observed) }, standing, [], cancellation, draft is not null)).Requires(CasesPermissions.Prepare);
        app.MapPost("/bodies/{body}/cases/{caseFile}/facts/new", async (CaseFileId caseFile, [FromForm] FactForm form, Standing standing, WriteFactEndpoint self, CancellationToken cancellation) =>
            await self.AddAsync(caseFile, form, standing, cancellation)).Requires(CasesPermissions.Prepare);
        app.MapGet("/bodies/{body}/cases/{caseFile}/facts/{fact}", (CaseFileId caseFile, FactId fact, string? draft, Standing standing, WriteFactEndpoint self, CancellationToken cancellation) =>
            self.OneAsync(caseFile, fact, null, standing, [], cancellation, draft is not null)).Requires(CasesPermissions.Prepare);
        app.MapPost("/bodies/{body}/cases/{caseFile}/facts/{fact}", async (CaseFileId caseFile, FactId fact, [FromForm] FactForm form, Standing standing, WriteFactEndpoint self, CancellationToken cancellation) =>
            await self.ChangeAsync(caseFile, fact, form, standing, cancellation)).Requires(CasesPermissions.Prepare);
    }

    private async Task<IResult> AddAsync(CaseFileId caseFile, FactForm form, Standing standing, CancellationToken cancellation)
    {
        var added = await write.AddAsync(caseFile, form, standing, member, cancellation);
        return added.IsDone ? pages.GoTo(FactsOf(standing, caseFile), CasesTexts.FactSaved) : await NewAsync(caseFile, form, standing, added.Refusals, cancellation);
    }

    private async Task<IResult> ChangeAsync(CaseFileId caseFile, FactId fact, FactForm form, Standing standing, CancellationToken cancellation)
    {
        var changed = await write.ChangeAsync(caseFile, fact, form, standing, member, cancellation);
        return changed.IsDone ? pages.GoTo(FactsOf(standing, caseFile), CasesTexts.FactSaved) : await OneAsync(caseFile, fact, form, standing, changed.Refusals, cancellation);
    }

    private async Task<IResult> NewAsync(CaseFileId caseFile, FactForm form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation, bool takeDraft = false)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        Fact? old = null;
        if (IdText.TryParse<FactId>(form.Corrects, out var corrects)) old = await db.Set<Fact>().AsNoTracking().SingleOrDefaultAsync(fact => fact.Id == corrects && fact.CaseFile == caseFile, cancellation);
        form.Category ??= old?.Category.ToString();
        form.Law ??= old?.Law?.ToString();
        var kept = refusals.Count == 0 ? await shelf.FindAsync(DraftFact.PlaceOf(prepared.Value.File, null, form.Corrects), cancellation) : null;
        if (takeDraft && kept is not null) form = await shelf.OpenAsync<FactForm>(kept, prepared.Value.Grant, [.. prepared.Value.Grant.Cover.Keys], cancellation);
        var view = await ViewAsync(prepared.Value, standing, form, "facts/new", null, old?.Number, refusals.AsProblems(), cancellation);
        return await DrawAsync(view with { Draft = takeDraft ? null : DraftOf(kept, view) }, refusals);
    }

    private async Task<IResult> OneAsync(CaseFileId caseFile, FactId id, FactForm? form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation, bool takeDraft = false)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        if (await db.Set<Fact>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } fact) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        if (fact.FixedAt is not null)
        {
            if (form is null) return pages.GoTo($"{FactsOf(standing, caseFile)}/new?corrects={fact.Id}");

            // Fixed while it was being written: what was typed goes on as a new fact in its place.
            form.Corrects = fact.Id.ToString();
            return await NewAsync(caseFile, form, standing, refusals, cancellation);
        }

        var text = await vault.OpenAsync(prepared.Value.Grant, fact, cancellation);
        var kept = form is null ? await shelf.FindAsync(DraftFact.PlaceOf(prepared.Value.File, id, null), cancellation) : null;
        if (takeDraft && kept is not null) form = await shelf.OpenAsync<FactForm>(kept, prepared.Value.Grant, [.. prepared.Value.Grant.Cover.Keys], cancellation);
        var isStale = takeDraft && form?.Version is { } written && written != fact.Version.ToString(CultureInfo.InvariantCulture);
        var problems = await saves.ProblemsAsync(
            refusals, id.Value, "cases.fact-",
            () => [new(CasesTexts.FieldCategory, CasesTexts.Category(fact.Category)), new(CasesTexts.FieldText, text), new(CasesTexts.FieldMark, CasesTexts.Mark(fact.Mark))], cancellation, isStale);
        form ??= new FactForm
        {
            Category = fact.Category.ToString(),
            Text = text,
            Mark = fact.Mark.ToString(),
            Source = fact.Source?.ToString(),
            Sensitive = fact.IsSensitive ? "true" : null,
            ThirdParty = fact.IsThirdParty ? "true" : null,
            Law = fact.Law?.ToString(),
            Place = fact.MarkedAsPlace ? "true" : null,
        };

        // After a conflict both texts were seen: saving again may take the newer one's place.
        if (problems.Saved is not null || form.Version is null) form.Version = fact.Version.ToString(CultureInfo.InvariantCulture);
        var view = await ViewAsync(prepared.Value, standing, form, $"facts/{fact.Id}", fact.Number, null, problems, cancellation);
        return await DrawAsync(view with { Draft = takeDraft ? null : DraftOf(kept, view) }, refusals);
    }

    private Task<IResult> DrawAsync(FactFormView view, IReadOnlyList<Refusal> refusals) => pages.DrawAsync<FactFormPage>(CasesTexts.FactsTitle, view, refusals);

    private async Task<FactFormView> ViewAsync(
        PreparedCase prepared, Standing standing, FactForm form, string way, int? number, int? corrects, Problems problems, CancellationToken cancellation)
    {
        var agencies = await db.Set<Agency>().AsNoTracking().Where(agency => agency.IsActive).OrderBy(agency => agency.NameKana).Select(agency => new { agency.Id, agency.Name }).ToListAsync(cancellation);
        var address = ListCases.Address(standing.BodyCode, prepared.File.Id);
        return new FactFormView(
            prepared.File.Label, address, $"{address}/{way}", number, corrects, [.. agencies.Select(agency => new AgencyOption(agency.Id.ToString(), agency.Name))], form, problems);
    }

    private static DraftView? DraftOf(KeptDraft? kept, FactFormView view) => kept is null ? null : new DraftView(
        kept.KeptAt,
        view.Action + (view.Form.Corrects is { Length: > 0 } corrects ? QueryString.Create("draft", "1").Add("corrects", corrects) : "?draft=1"),
        view.Action + "/draft",
        view.Form.Corrects is { Length: > 0 } old ? [(nameof(FactForm.Corrects), old)] : []);

    private static string FactsOf(Standing standing, CaseFileId caseFile) => $"{ListCases.Address(standing.BodyCode, caseFile)}/facts";
}
