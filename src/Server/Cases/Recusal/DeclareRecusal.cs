using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>By oneself (回避), from the page of the case. The page is gone afterwards.</summary>
internal sealed class DeclareRecusal(CaseDoor door, Recusals recusals)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, RecusalForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var best = await door.BestAsync(caseFile, standing, member.Id, cancellation);
        if (best is not Verdict.Granted) return GateRefusals.Of(best);
        var read = new Read();
        var ground = read.Choice<RecusalGround>(form.Ground, nameof(form.Ground));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        await recusals.DeclareAsync(caseFile, member.Id, RecusalRoute.Self, ground, cancellation);
        return Done.It;
    }
}

/// <summary>Asked by another member (忌避) or noticed by the office (除斥), entered by those who prepare. The latter hides at once; both are decided on by the chair.</summary>
internal sealed class EnterRecusal(CaseDoor door, Rosters rosters, Recusals recusals)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, RecusalForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        var read = new Read();
        var person = read.Id<AccountId>(form.Person, nameof(form.Person));
        var route = read.Choice<RecusalRoute>(form.Route, nameof(form.Route));
        var ground = read.Choice<RecusalGround>(form.Ground, nameof(form.Ground));
        if (!read.Any && (person == member.Id ? route is RecusalRoute.Challenge : route is RecusalRoute.Self)) read.Refuse(WebRefusals.NotAChoice(nameof(form.Route)));
        if (!read.Any && !(await rosters.ByAccountAsync(standing.Body, cancellation)).ContainsKey(person)) read.Refuse(WebRefusals.NotAChoice(nameof(form.Person)));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        await recusals.DeclareAsync(caseFile, person, route, ground, cancellation);
        return Done.It;
    }
}

internal static class DeclareRecusalEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/bodies/{body}/cases/{caseFile}/recusal", OwnAsync).Requires(CasesPermissions.Read);
        app.MapPost("/bodies/{body}/cases/{caseFile}/recusals", EnterAsync).Requires(CasesPermissions.Prepare);
    }

    private static async Task<IResult> OwnAsync(
        CaseFileId caseFile, [FromForm] RecusalForm form, Standing standing, CurrentMember member, DeclareRecusal declare, CaseAnswers answers, Pages pages, CancellationToken cancellation)
    {
        var declared = await declare.HandleAsync(caseFile, form, standing, member, cancellation);
        return declared.IsDone
            ? pages.GoTo("/cases", CasesTexts.RecusalSent)
            : await answers.AfterAsync(declared, caseFile, standing, CasesTexts.RecusalSent, cancellation, new CaseTyped(Own: form));
    }

    private static async Task<IResult> EnterAsync(
        CaseFileId caseFile, [FromForm] RecusalForm form, Standing standing, CurrentMember member, EnterRecusal enter, CaseAnswers answers, Pages pages, CancellationToken cancellation)
    {
        var entered = await enter.HandleAsync(caseFile, form, standing, member, cancellation);
        return entered.IsDone && form.Person == member.Id.ToString()
            ? pages.GoTo("/cases", CasesTexts.RecusalSent)
            : await answers.AfterAsync(entered, caseFile, standing, form.Route is nameof(RecusalRoute.Challenge) ? RecusalTexts.ChallengeSent : CasesTexts.RecusalEntered, cancellation, new CaseTyped(Entered: form));
    }
}
