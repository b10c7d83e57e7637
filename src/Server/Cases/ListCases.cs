using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>Cases whose label the person may know, over all bodies. The query begins with the gate, so nothing else can be counted (R82).</summary>
internal sealed class ListCases(MeetingsDb db, Admission admission, AccountNames names, TimeProvider clock)
{
    private const int PerPage = 20;

    public async Task<CaseListView> HandleAsync(string? search, string? bodyCode, int page, string? sealedSearch, CurrentMember member, CancellationToken cancellation)
    {
        var visible = admission.VisibleCases(member.Id);
        var all = from file in db.Set<CaseFile>().AsNoTracking()
                  join body in db.Set<Body>().AsNoTracking() on file.Body equals body.Id
                  where visible.Contains(file.Id)
                  select new { File = file, Body = body };
        if (search?.Normalize(NormalizationForm.FormKC).ToUpperInvariant() is { } wanted) all = all.Where(one => one.File.Label.Contains(wanted));
        if (bodyCode is not null) all = all.Where(one => one.Body.Code == bodyCode);

        var total = await all.CountAsync(cancellation);
        var pages = Math.Max(1, (total + PerPage - 1) / PerPage);
        page = Math.Clamp(page, 1, pages);
        var rows = await all.OrderByDescending(one => one.File.OpenedAt).ThenBy(one => one.File.Label)
            .Skip((page - 1) * PerPage).Take(PerPage)
            .Select(one => new { one.File.Id, one.File.Label, one.File.OpenedAt, one.File.ClosedAt, one.Body.Code, one.Body.Name })
            .ToListAsync(cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var responsible = await db.Set<Responsible>().AsNoTracking().Where(one => ids.Contains(one.CaseFile)).OrderBy(one => one.Since).ToListAsync(cancellation);
        var known = await names.OfAsync(responsible.Select(one => one.Account), cancellation);
        var mine = await MineAsync(member.Id, cancellation);
        return new CaseListView(
            [.. rows.Select(row => new CaseRow(
                Address(row.Code, row.Id), row.Label, row.Name, row.OpenedAt, [.. responsible.Where(one => one.CaseFile == row.Id).Select(one => known[one.Account].Name)], row.ClosedAt is not null))],
            total,
            page,
            pages,
            search,
            sealedSearch,
            bodyCode,
            [.. mine.Select(one => one.Option).Distinct()],
            [.. mine.Where(one => one.Role is RosterRole.Secretariat).Select(one => one.Option).Distinct()]);
    }

    public static string Address(string bodyCode, CaseFileId caseFile) => $"/bodies/{bodyCode}/cases/{caseFile}";

    private async Task<List<(BodyOption Option, RosterRole Role)>> MineAsync(AccountId person, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var mine = await (
            from entry in db.Set<RosterEntry>().AsNoTracking().On(today)
            join body in db.Set<Body>() on entry.Body equals body.Id
            where entry.Account == person
            orderby body.Name
            select new { body.Code, body.Name, entry.Role }).ToListAsync(cancellation);
        return [.. mine.Select(one => (new BodyOption(one.Code, one.Name), one.Role))];
    }
}

/// <summary>What is looked for is posted and comes back sealed: a label never stands in an address.</summary>
internal static class ListCasesEndpoint
{
    private const string Purpose = "cases.search";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/cases", GetAsync).RequiresSignIn();
        app.MapPost("/cases", Post).RequiresSignIn();
    }

    private static async Task<IResult> GetAsync(
        string? find, string? body, int? page, ListCases list, CurrentMember member, IDataProtectionProvider protection, Pages pages, CancellationToken cancellation)
    {
        var search = Unseal(find, protection);
        var view = await list.HandleAsync(search, string.IsNullOrEmpty(body) ? null : body, page ?? 1, search is null ? null : find, member, cancellation);
        return await pages.ShowAsync<CaseListPage>(CasesTexts.ListTitle, view);
    }

    private static IResult Post([FromForm] CaseSearchForm form, IDataProtectionProvider protection, Pages pages)
    {
        var parts = new Dictionary<string, string?>();
        if (form.Label?.Trim() is { Length: > 0 and <= 60 } label) parts["find"] = protection.CreateProtector(Purpose).Protect(label);
        if (!string.IsNullOrEmpty(form.Body)) parts["body"] = form.Body;
        return pages.GoTo("/cases" + QueryString.Create(parts));
    }

    private static string? Unseal(string? find, IDataProtectionProvider protection)
    {
        if (string.IsNullOrEmpty(find)) return null;
        try { return protection.CreateProtector(Purpose).Unprotect(find); }
        catch (CryptographicException) { return null; }
    }
}
