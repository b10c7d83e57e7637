using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Vault;
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
internal sealed class CommissionPages(MeetingsDb db, CaseDoor door, CaseVault vault, Rosters rosters, IMeetingDays meetings, Pages pages, CurrentMember member)
{
    public async Task<IResult> ShowAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation) =>
        await door.PreparedAsync(caseFile, standing, member.Id, cancellation) is { IsDone: true, Value: var prepared }
            ? await pages.ShowAsync<CommissionsPage>(CommissionTexts.Title, await ViewAsync(prepared, standing, new CommissionForm(), [], cancellation))
            : await RefuseAsync(caseFile, standing, cancellation);

    public async Task<IResult> AfterAsync(Result<Done> done, CaseFileId caseFile, Standing standing, CommissionForm form, string notice, CancellationToken cancellation)
    {
        if (done.IsDone) return pages.GoTo($"{ListCases.Address(standing.BodyCode, caseFile)}/commissions", notice);
        return await door.PreparedAsync(caseFile, standing, member.Id, cancellation) is { IsDone: true, Value: var prepared }
            ? await pages.RedrawAsync<CommissionsPage>(CommissionTexts.Title, await ViewAsync(prepared, standing, form, done.Refusals, cancellation), done.Refusals)
            : await pages.RefuseAsync(done.Refusals);
    }

    private async Task<IResult> RefuseAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation) =>
        await pages.RefuseAsync((await door.PreparedAsync(caseFile, standing, member.Id, cancellation)).Refusals);

    private async Task<CommissionsView> ViewAsync(PreparedCase prepared, Standing standing, CommissionForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var file = prepared.File;
        var roster = await rosters.ByAccountAsync(file.Body, cancellation);
        var letters = await db.Set<CaseCommission>().AsNoTracking().Where(one => one.CaseFile == file.Id).OrderBy(one => one.RecordedAt).ToListAsync(cancellation);
        var presides = await door.PresidesAsync(file, member.Id, cancellation);
        var ahead = await meetings.AheadAsync(file.Body, cancellation);
        var named = (await db.Set<CommissionMeeting>().AsNoTracking().Where(one => one.CaseFile == file.Id).ToListAsync(cancellation)).ToLookup(one => one.Account, one => one.Meeting);
        var lines = new List<CommissionLine>();
        foreach (var one in letters.Where(one => roster.ContainsKey(one.Account)))
        {
            lines.Add(new CommissionLine(Person(roster[one.Account]), one.Number, one.IssuedOn, one.Until, one.ConfirmedAt, presides && one.ConfirmedAt is null)
            {
                Purpose = await vault.OpenAsync(prepared.Grant, [], new CaseText(RecordCommission.PurposeColumn, one.Account.Value, one.SealedPurpose), cancellation),
                Meetings = [.. named[one.Account].Select(meeting => ahead.FirstOrDefault(day => day.Meeting == meeting) is { } day ? TextOf(day) : CommissionTexts.MeetingOver)],
            });
        }

        return new CommissionsView(
            standing.BodyName, file.Label, ListCases.Address(standing.BodyCode, file.Id), standing.IsOffice,
            lines,
            [.. roster.Values.Where(person => person.Is(RosterRole.Guest)).Select(Person)],
            form,
            refusals.AsProblems())
        {
            Meetings = [.. ahead.Select(day => new CommissionMeetingChoice(day.Meeting.ToString(), TextOf(day)))],
        };
    }

    private static string TextOf(MeetingDay day) => CommissionTexts.MeetingOf(day.Number, JapaneseDates.Day(day.Day));

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
