using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Cases.Facts;

/// <summary>Opens the facts of a case on purpose. A read that is written in the trail (準備).</summary>
internal static class ReadFactsEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/bodies/{body}/cases/{caseFile}/facts", GetAsync).Requires(CasesPermissions.Prepare);

    private static async Task<IResult> GetAsync(
        CaseFileId caseFile, Standing standing, CurrentMember member, CaseDoor door, FactReader reader, Pages pages, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        var facts = await reader.OpenAsync(prepared.Value.Grant, cancellation);
        var view = new FactsView(standing.BodyCode, prepared.Value.File.Label, ListCases.Address(standing.BodyCode, caseFile), facts, standing.IsOffice);
        return await pages.ShowAsync<FactsPage>(CasesTexts.FactsTitle, view);
    }
}
