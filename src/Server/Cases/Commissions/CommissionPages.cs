using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Commissions;

/// <summary>The commissions of a case, for those who prepare it.</summary>
internal sealed class CommissionPages(MeetingsDb db, CaseDoor door, Rosters rosters, Pages pages, CurrentMember member)
{
    public async Task<IResult> ShowAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation) =>
        await door.PreparedAsync(caseFile, standing, member.Id, cancellation) is { IsDone: true, Value: var prepared }
            ? await pages.ShowAsync<CommissionsPage>(CommissionTexts.Title, await ViewAsync(prepared.File, standing, new CommissionForm(), [], cancellation))
            : await RefuseAsync(caseFile, standing, cancellation);

    public async Task<IResult> AfterAsync(Result<Done> done, CaseFileId caseFile, Standing standing, CommissionForm form, string notice, CancellationToken cancellation)
    {
        if (done.IsDone) return pages.GoTo($"{ListCases.Address(standing.BodyCode, caseFile)}/commissions", notice);
        return await door.PreparedAsync(caseFile, standing, member.Id, cancellation) is { IsDone: true, Value: var prepared }
            ? await pages.RedrawAsync<CommissionsPage>(CommissionTexts.Title, await ViewAsync(prepared.File, standing, form, done.Refusals, cancellation), done.Refusals)
            : await pages.RefuseAsync(done.Refusals);
    }

    private async Task<IResult> RefuseAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation) =>
        await pages.RefuseAsync((await door.PreparedAsync(caseFile, standing, member.Id, cancellation)).Refusals);

    private async Task<CommissionsView> ViewAsync(CaseFile file, Standing standing, CommissionForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var roster = await rosters.ByAccountAsync(file.Body, cancellation);
        var letters = await db.Set<CaseCommission>().AsNoTracking().Where(one => one.CaseFile == file.Id).OrderBy(one => one.RecordedAt).ToListAsync(cancellation);
        var presides = await door.PresidesAsync(file, member.Id, cancellation);
        return new CommissionsView(
            standing.BodyName, file.Label, ListCases.Address(standing.BodyCode, file.Id), standing.IsOffice,
            [.. letters.Where(one => roster.ContainsKey(one.Account)).Select(one => new CommissionLine(
                Person(roster[one.Account]), one.Number, one.IssuedOn, one.Until, one.ConfirmedAt, presides && one.ConfirmedAt is null))],
            [.. roster.Values.Where(person => person.Is(RosterRole.Guest)).Select(Person)],
            form,
            refusals.AsProblems());
    }

    private static CasePerson Person(RosterPerson person) => new(person.Account.ToString(), person.Name, person.AgencyName, person.Post);
}

internal static class CommissionEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/cases/{caseFile}/commissions", GetAsync).Requires(CasesPermissions.Prepare);
        app.MapPost("/bodies/{body}/cases/{caseFile}/commissions", RecordAsync).Requires(CasesPermissions.Prepare);
        app.MapPost("/bodies/{body}/cases/{caseFile}/commissions/confirm", ConfirmAsync).Requires(CasesPermissions.Decide);
    }

    private static Task<IResult> GetAsync(CaseFileId caseFile, Standing standing, CommissionPages pages, CancellationToken cancellation) =>
        pages.ShowAsync(caseFile, standing, cancellation);

    private static async Task<IResult> RecordAsync(
        CaseFileId caseFile, [FromForm] CommissionForm form, Standing standing, CurrentMember member, RecordCommission act, CommissionPages pages, CancellationToken cancellation) =>
        await pages.AfterAsync(await act.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, form, CommissionTexts.Recorded, cancellation);

    private static async Task<IResult> ConfirmAsync(
        CaseFileId caseFile, [FromForm] CommissionForm form, Standing standing, CurrentMember member, ConfirmCommission act, CommissionPages pages, CancellationToken cancellation) =>
        await pages.AfterAsync(await act.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, new CommissionForm(), CommissionTexts.Confirmed, cancellation);
}
