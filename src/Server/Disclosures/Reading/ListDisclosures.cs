using ConsoleSupport.Meetings.Client.Disclosures;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Reading;

/// <summary>提供記録 for the information manager, over all bodies in which they are one. Whoever is none meets a page that is not there.</summary>
internal sealed class ListDisclosures(MeetingsDb db, DisclosureQuery asked, DisclosureRows rows, AuditTrail trail, Pages pages)
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/disclosures",
        (string? tab, string? @case, string? agency, string? basis, int? page, ListDisclosures self, CancellationToken cancellation) => self.GetAsync(
            new DisclosureFilter(CodeOf<DisclosureTab>(tab) ?? DisclosureTab.Meetings, Given(@case), Given(agency), CodeOf<BasisKind>(basis), Math.Clamp(page ?? 1, 1, 100_000)), cancellation)).RequiresSignIn();

    private async Task<IResult> GetAsync(DisclosureFilter filter, CancellationToken cancellation)
    {
        if (!await asked.Bodies.AnyAsync(cancellation)) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var (total, found) = await rows.OfAsync(filter, cancellation);
        var cases = await asked.Known.OrderBy(file => file.Label).Select(file => new { file.Id, file.Label }).ToListAsync(cancellation);
        var agencies = await db.Set<Agency>().AsNoTracking().OrderBy(agency => agency.NameKana).Select(agency => new { agency.Id, agency.Name }).ToListAsync(cancellation);
        var others = await asked.OthersAsync(cancellation);
        var refusals = await asked.RefusalsOfOthersAsync(cancellation);
        trail.Record("disclosures.read", AuditChain.Rest, new AuditObject("ledger", Guid.Empty), filter.Tab.ToString());
        await db.SaveChangesAsync(cancellation);
        return await pages.ShowAsync<DisclosureListPage>(DisclosuresTexts.Title, new DisclosureListView(
            filter,
            found,
            total,
            Math.Max(1, (total + DisclosureRows.PerPage - 1) / DisclosureRows.PerPage),
            [.. cases.Select(one => new Pick(one.Id.ToString(), one.Label))],
            [.. agencies.Select(one => new Pick(one.Id.ToString(), one.Name))],
            [.. others.Select(one => new DisclosureCount(DisclosuresTexts.Basis(one.Key), one.Value)), .. refusals == 0 ? [] : new[] { new DisclosureCount(DisclosuresTexts.RefusalsOfOthers, refusals) }]));
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static TEnum? CodeOf<TEnum>(string? code)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Where(one => one.ToString() == code).Select(one => (TEnum?)one).FirstOrDefault();
}
