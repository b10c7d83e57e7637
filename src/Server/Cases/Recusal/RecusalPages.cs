using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>One recusal in front of whoever decides on it: label, person, category. No fact of the case, because the deputy of a challenged chair sees it too (R81).</summary>
internal sealed class RecusalPages(
    MeetingsDb db, CaseDoor door, DecideRecusal decide, TakeUpRecusal takeUp, Rosters rosters, AccountNames names, CaseAnswers answers, Pages pages, CurrentMember member)
{
    private const string Root = "/bodies/{body}/cases/{caseFile}/recusals";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{Root}/{{recusal}}", (CaseFileId caseFile, RecusalId recusal, Standing standing, RecusalPages self, CancellationToken cancellation) =>
            self.ShowAsync(caseFile, recusal, standing, [], new RecusalDecisionForm(), cancellation)).Requires(CasesPermissions.Decide);
        app.MapPost($"{Root}/decide", (CaseFileId caseFile, [FromForm] RecusalDecisionForm form, Standing standing, RecusalPages self, CancellationToken cancellation) =>
            self.DecideAsync(caseFile, form, standing, cancellation)).Requires(CasesPermissions.Decide);
        app.MapPost($"{Root}/taken-up", async (CaseFileId caseFile, [FromForm] TakeUpForm form, Standing standing, RecusalPages self, CancellationToken cancellation) =>
            await self.TakeUpAsync(caseFile, form, standing, cancellation)).Requires(CasesPermissions.Prepare);
    }

    public static string Address(string bodyCode, CaseFileId caseFile, RecusalId recusal) => $"{ListCases.Address(bodyCode, caseFile)}/recusals/{recusal}";

    private async Task<IResult> DecideAsync(CaseFileId caseFile, RecusalDecisionForm form, Standing standing, CancellationToken cancellation)
    {
        var decided = await decide.HandleAsync(caseFile, form, standing, member, cancellation);
        if (!decided.IsDone)
        {
            return IdText.TryParse<RecusalId>(form.Recusal, out var recusal) && decided.Refusals.All(refusal => refusal.Kind is not RefusalKind.NotAvailable)
                ? await ShowAsync(caseFile, recusal, standing, decided.Refusals, form, cancellation)
                : await pages.RefuseAsync(decided.Refusals);
        }

        // A deputy who has decided about the chair may have no further right to the case.
        var best = await door.BestAsync(caseFile, standing, member.Id, cancellation);
        return pages.GoTo(best is Verdict.Granted ? ListCases.Address(standing.BodyCode, caseFile) : "/", CasesTexts.RecusalDecidedNotice);
    }

    private async Task<IResult> TakeUpAsync(CaseFileId caseFile, TakeUpForm form, Standing standing, CancellationToken cancellation) =>
        await answers.AfterAsync(await takeUp.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, RecusalTexts.TakenUpNotice, cancellation);

    private async Task<IResult> ShowAsync(
        CaseFileId caseFile, RecusalId id, Standing standing, IReadOnlyList<Refusal> refusals, RecusalDecisionForm form, CancellationToken cancellation)
    {
        var file = await door.ToDecideAsync(caseFile, standing, member.Id, cancellation);
        if (!file.IsDone) return await pages.RefuseAsync(refusals.Count > 0 ? refusals : file.Refusals);
        var recusal = await db.Set<CaseRecusal>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile && one.Account != member.Id, cancellation);
        if (recusal is null || !await door.DecidesAsync(file.Value, recusal.Account, member.Id, cancellation)) return await pages.RefuseAsync(refusals.Count > 0 ? refusals : [WebRefusals.NotAvailable]);

        // A reason for what is lifted already has no field to stand in.
        if (refusals.Count > 0 && recusal.LiftedAt is not null && form.Reason is { Length: > 0 }) return await pages.RefuseAsync(refusals);

        var person = (await rosters.ByAccountAsync(standing.Body, cancellation)).GetValueOrDefault(recusal.Account);
        var known = await names.OfAsync([recusal.Account, .. recusal.DecidedBy is { } by ? new[] { by } : []], cancellation);
        var prepares = (await door.PreparedAsync(caseFile, standing, member.Id, cancellation)).IsDone;
        form.Version = recusal.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var view = new RecusalView(
            standing.BodyName,
            file.Value.Label,
            ListCases.Address(standing.BodyCode, caseFile),
            prepares,
            new RecusalLine(
                id.ToString(), new CasePerson(recusal.Account.ToString(), known[recusal.Account].Name, person?.AgencyName ?? "", person?.Post ?? ""), recusal.Route, recusal.Ground,
                recusal.DeclaredAt, recusal.DecidedBy is { } who ? known[who].Name : null, recusal.DecidedAt, recusal.LiftedAt is not null, recusal.Version)
            {
                IsWaitingChallenge = recusal.IsWaitingChallenge,
                KnewBefore = recusal.KnewBefore,
            },
            form,
            refusals.AsProblems());
        return await pages.DrawAsync<RecusalPage>(RecusalTexts.DecisionTitle, view, refusals);
    }
}
