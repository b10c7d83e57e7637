using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>Opens a case file under a label, with a key of its own and the opener as its first 担当 (choice 3).</summary>
internal sealed partial class OpenCase(MeetingsDb db, CaseKeys keys, AuditTrail trail, DatabaseLocks locks, TimeProvider clock)
{
    public async Task<Result<CaseFileId>> HandleAsync(OpenCaseForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var read = new Read();
        var label = read.Text(form.Label, nameof(form.Label), 20).Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        if (label.Length > 0 && !Label().IsMatch(label)) read.Refuse(CasesRefusals.LabelHasWords);
        if (read.Any) return Result<CaseFileId>.Refused(read.Refusals);

        await locks.TakeAsync($"case-label:{standing.Body}", cancellation);
        if (await db.Set<CaseFile>().AnyAsync(file => file.Body == standing.Body && file.Label == label, cancellation)) return CasesRefusals.LabelNotUsable;

        var (id, now) = (CaseFileId.New(), clock.GetUtcNow());
        db.Add(new CaseFile { Id = id, Body = standing.Body, Label = label, WrappedKey = keys.NewWrapped(id), OpenedAt = now, OpenedBy = member.Id });
        db.Add(new Responsible { CaseFile = id, Account = member.Id, Since = now });
        trail.Record("cases.opened", AuditChain.Of(id), new AuditObject("case", id.Value));
        await db.SaveChangesAsync(cancellation);
        return id;
    }

    /// <summary>The next label of this fiscal year, such as R8-015: the year of Reiwa and a number that goes on.</summary>
    public async Task<string> NextLabelAsync(BodyId body, CancellationToken cancellation)
    {
        var year = $"R{Tokyo.FiscalYearOf(Tokyo.DayOf(clock.GetUtcNow())) - 2018}-";
        var used = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Body == body && file.Label.StartsWith(year)).Select(file => file.Label).ToListAsync(cancellation);
        return year + (1 + used.Select(NumberOf).DefaultIfEmpty(0).Max()).ToString("D3", CultureInfo.InvariantCulture);

        int NumberOf(string label) => int.TryParse(label.AsSpan(year.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>Letters, digits and hyphens: nothing in which a name could stand.</summary>
    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)*$")]
    private static partial Regex Label();
}

internal static class OpenCaseEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/cases/new", GetAsync).Requires(CasesPermissions.Open);
        app.MapPost("/bodies/{body}/cases/new", PostAsync).Requires(CasesPermissions.Open);
    }

    private static async Task<IResult> GetAsync(Standing standing, OpenCase open, Pages pages, CancellationToken cancellation)
    {
        var form = new OpenCaseForm { Label = await open.NextLabelAsync(standing.Body, cancellation) };
        return await pages.ShowAsync<OpenCasePage>(CasesTexts.OpenTitle, new OpenCaseView(standing.BodyCode, standing.BodyName, form, Problems.None));
    }

    private static async Task<IResult> PostAsync(
        [FromForm] OpenCaseForm form, Standing standing, OpenCase open, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var opened = await open.HandleAsync(form, standing, member, cancellation);
        return opened.IsDone
            ? pages.GoTo(ListCases.Address(standing.BodyCode, opened.Value), CasesTexts.Opened)
            : await pages.RedrawAsync<OpenCasePage>(CasesTexts.OpenTitle, new OpenCaseView(standing.BodyCode, standing.BodyName, form, opened.Refusals.AsProblems()), opened.Refusals);
    }
}
