using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>忌避: somebody for whom the case exists asks that another member stay out. Hides nothing; it is put in front of who decides (R81).</summary>
/// <remarks>Anybody on the roster may be named, and every name is answered alike: who is selected or stays out already is not told.</remarks>
internal sealed class ChallengeMember(CaseDoor door, Rosters rosters, Recusals recusals)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, RecusalForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var best = await door.BestAsync(caseFile, standing, member.Id, cancellation);
        if (best is not Verdict.Granted) return GateRefusals.Of(best);
        var read = new Read();
        var person = read.Id<AccountId>(form.Person, nameof(form.Person));
        var ground = read.Choice<RecusalGround>(form.Ground, nameof(form.Ground));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if (person == member.Id || !(await rosters.ByAccountAsync(standing.Body, cancellation)).ContainsKey(person)) return WebRefusals.NotAChoice(nameof(form.Person));
        await recusals.DeclareAsync(caseFile, person, RecusalRoute.Challenge, ground, cancellation);
        return Done.It;
    }
}

internal static class ChallengeMemberEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/challenge", PostAsync).Requires(CasesPermissions.Read);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, [FromForm] RecusalForm form, Standing standing, CurrentMember member, ChallengeMember challenge, CaseAnswers answers, CancellationToken cancellation) =>
        await answers.AfterAsync(await challenge.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, RecusalTexts.ChallengeSent, cancellation, new CaseTyped(Challenged: form));
}
