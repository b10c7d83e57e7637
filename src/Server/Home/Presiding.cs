using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Home;

/// <summary>Whether the current member has the chair's acts for a case: the chair, or the deputy when the chair is recused (choice 3).</summary>
internal sealed class Presiding(ICaseConditions cases, IRosterConditions roster, CurrentMember member)
{
    public async Task<bool> OverAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        if (await cases.OfAsync(caseFile, cancellation) is not { } about || about.Recused.Contains(member.Id)) return false;
        var (chairs, deputies) = await roster.ChairsAsync(about.Body, cancellation);
        return Presiders.Of(chairs, deputies, about.Recused).Contains(member.Id);
    }
}
