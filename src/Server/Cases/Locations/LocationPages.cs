using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Locations;

/// <summary>The page of the 支援措置 flag: whether it stands and why, and which facts it hides. Those who prepare see it, nobody else learns that there is one.</summary>
internal sealed class LocationPages(
    MeetingsDb db, CaseDoor door, CaseVault vault, AccountNames names, SetLocationFlag set, MarkPlaceFact mark, Pages pages, CurrentMember member)
{
    private const string Address = "/bodies/{body}/cases/{caseFile}/location";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (CaseFileId caseFile, Standing standing, LocationPages self, CancellationToken cancellation) =>
            self.ShowAsync(caseFile, standing, new LocationFlagForm(), [], cancellation)).Requires(CasesPermissions.Prepare);
        app.MapPost(Address, (CaseFileId caseFile, [FromForm] LocationFlagForm form, Standing standing, LocationPages self, CancellationToken cancellation) =>
            self.SetAsync(caseFile, form, standing, cancellation)).Requires(CasesPermissions.Prepare);
        app.MapPost($"{Address}/facts", (CaseFileId caseFile, [FromForm] PlaceFactForm form, Standing standing, LocationPages self, CancellationToken cancellation) =>
            self.MarkAsync(caseFile, form, standing, cancellation)).Requires(CasesPermissions.Prepare);
    }

    private async Task<IResult> SetAsync(CaseFileId caseFile, LocationFlagForm form, Standing standing, CancellationToken cancellation)
    {
        var done = await set.HandleAsync(caseFile, form, standing, member, cancellation);
        return done.IsDone
            ? pages.GoTo(AddressOf(standing, caseFile), done.Value ? LocationTexts.FlagSet : LocationTexts.FlagLifted)
            : await ShowAsync(caseFile, standing, form, done.Refusals, cancellation);
    }

    private async Task<IResult> MarkAsync(CaseFileId caseFile, PlaceFactForm form, Standing standing, CancellationToken cancellation)
    {
        var done = await mark.HandleAsync(caseFile, form, standing, member, cancellation);
        return done.IsDone ? pages.GoTo(AddressOf(standing, caseFile), LocationTexts.FactMarked) : await pages.RefuseAsync(done.Refusals);
    }

    private async Task<IResult> ShowAsync(CaseFileId caseFile, Standing standing, LocationFlagForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        var view = await ViewAsync(prepared.Value, standing, form, refusals, cancellation);
        return await pages.DrawAsync<LocationPage>(LocationTexts.Title, view, refusals);
    }

    private async Task<LocationView> ViewAsync(
        PreparedCase prepared, Standing standing, LocationFlagForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var (file, grant) = (prepared.File, prepared.Grant);
        var flags = await db.Set<LocationFlag>().AsNoTracking().Where(flag => flag.CaseFile == file.Id).OrderByDescending(flag => flag.SetAt).ToListAsync(cancellation);
        var known = await names.OfAsync([.. flags.Select(flag => flag.SetBy), .. flags.Select(flag => flag.LiftedBy).OfType<AccountId>()], cancellation);
        var history = new List<LocationFlagLine>();
        foreach (var flag in flags)
        {
            history.Add(new LocationFlagLine(
                known[flag.SetBy].Name,
                flag.SetAt,
                await OpenAsync(grant, SetLocationFlag.ReasonColumn, flag.Id, flag.SealedReason, cancellation),
                flag.LiftedBy is { } by ? known[by].Name : null,
                flag.LiftedAt,
                flag.SealedLifting is { } box ? await OpenAsync(grant, SetLocationFlag.LiftingColumn, flag.Id, box, cancellation) : null));
        }

        var facts = await db.Set<Fact>().AsNoTracking().Where(fact => fact.CaseFile == file.Id && fact.CorrectedBy == null).OrderBy(fact => fact.Number).ToListAsync(cancellation);
        var masked = (await db.Set<Fact>().Where(fact => fact.CaseFile == file.Id).WhereTellsPlace().Select(fact => fact.Id).ToListAsync(cancellation)).ToHashSet();
        var ticks = await db.Set<LetOutLocation>().AsNoTracking().Where(tick => tick.CaseFile == file.Id).Select(tick => tick.Fact).ToListAsync(cancellation);
        return new LocationView(
            standing.BodyCode, file.Label, ListCases.Address(standing.BodyCode, file.Id), flags.Any(flag => flag.LiftedAt is null), history,
            [.. facts.Select(fact => new PlaceFactLine(fact.Id.ToString(), fact.Number, fact.Category, masked.Contains(fact.Id), ticks.Count(tick => tick == fact.Id)))],
            form, refusals.AsProblems());
    }

    private Task<string> OpenAsync(Grant grant, string column, LocationFlagId flag, byte[] box, CancellationToken cancellation) =>
        vault.OpenAsync(grant, [], new CaseText(column, flag.Value, box), cancellation);

    private static string AddressOf(Standing standing, CaseFileId caseFile) => $"{ListCases.Address(standing.BodyCode, caseFile)}/location";
}
