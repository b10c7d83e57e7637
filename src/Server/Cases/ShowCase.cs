using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Household;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>The page of a case: for 担当 and chair all about it, for others the label and what is open to them, for everybody else nothing.</summary>
internal sealed class ShowCase(
    MeetingsDb db, CaseDoor door, Rosters rosters, AccountNames names, ICaseSharing sharing, RecusalMatches matches, Households households, LocationMasks masks,
    IEnumerable<ICasePanel> panels, CurrentMember member)
{
    public async Task<CaseView> PreparedAsync(CaseFile file, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var roster = await rosters.ByAccountAsync(file.Body, cancellation);
        var responsible = await db.Set<Responsible>().AsNoTracking().Where(one => one.CaseFile == file.Id).OrderBy(one => one.Since).Select(one => one.Account).ToListAsync(cancellation);
        var selections = await db.Set<CaseSelection>().AsNoTracking().Where(one => one.CaseFile == file.Id && one.EndedAt == null).OrderBy(one => one.ProposedAt).ToListAsync(cancellation);
        var recusals = await db.Set<CaseRecusal>().AsNoTracking().Where(one => one.CaseFile == file.Id).OrderByDescending(one => one.DeclaredAt).ToListAsync(cancellation);
        var matched = standing.IsOffice ? await matches.OfAsync(file, member.Id, cancellation) : [];
        var mayDecide = new HashSet<AccountId>();
        foreach (var about in recusals.Where(one => one.LiftedAt is null).Select(one => one.Account).Distinct())
            if (await door.DecidesAsync(file, about, member.Id, cancellation)) mayDecide.Add(about);
        var known = await names.OfAsync(
            [.. roster.Keys, .. responsible, .. selections.Select(one => one.Account), .. recusals.Select(one => one.Account), .. recusals.Where(one => one.DecidedBy != null).Select(one => one.DecidedBy!.Value)],
            cancellation);
        var recused = recusals.Where(one => one is { InForceSince: not null, LiftedAt: null }).Select(one => one.Account).ToHashSet();
        var taken = selections.Select(one => one.Account).Concat(responsible).Concat(recused).ToHashSet();
        var shown = new List<CasePanelView>();
        foreach (var panel in panels)
            if (await panel.OfAsync(file, standing, cancellation) is { } view) shown.Add(view);
        var people = roster.Values.OrderBy(person => known[person.Account].Kana, StringComparer.Ordinal).ToList();
        return new CaseView(
            standing.BodyCode,
            standing.BodyName,
            file.Label,
            ListCases.Address(standing.BodyCode, file.Id),
            file.ClosedAt is not null,
            await db.Set<Fact>().CountAsync(fact => fact.CaseFile == file.Id, cancellation),
            standing.IsOffice,
            await door.PresidesAsync(file, member.Id, cancellation),
            [.. responsible.Select(Person)],
            [.. people.Where(person => person.Is(RosterRole.Secretariat) && !responsible.Contains(person.Account) && !recused.Contains(person.Account)).Select(person => Person(person.Account))],
            [.. selections.Where(one => !recused.Contains(one.Account)).Select(one => new SelectionLine(Person(one.Account), one.ConfirmedAt is not null, one.ConfirmedAt ?? one.ProposedAt))],
            [.. people.Where(person => !taken.Contains(person.Account) && !person.Is(RosterRole.Chair)).Select(person => Person(person.Account))],
            [.. recusals.Where(one => one.Account != member.Id).Select(one => new RecusalLine(
                one.Id.ToString(), Person(one.Account), one.Route, one.Ground, one.DeclaredAt, one.DecidedBy is { } by ? known[by].Name : null, one.DecidedAt, one.LiftedAt is not null, one.Version)
            {
                IsWaitingChallenge = one.IsWaitingChallenge,
                MayDecide = one.LiftedAt is null && mayDecide.Contains(one.Account),
                KnewBefore = one is { KnewBefore: true, InForceSince: not null },
                TakenUpAt = one.TakenUpAt,
            })],
            [.. people.Where(person => !recused.Contains(person.Account)).Select(person => Person(person.Account))],
            await sharing.OfAsync(file.Id, cancellation),
            refusals.AsProblems())
        {
            Panels = shown,
            Matches = [.. matched.Select(one => new RecusalMatchLine(Person(one.Match.Account), one.Match.Ground, one.Match.Rule, one.ThroughLabel))],
            Household = [.. (await households.OfAsync(file.Id, member.Id, cancellation)).Select(Line)],
            Linkable = [.. (await households.LinkableAsync(file, member.Id, cancellation)).Select(Line)],
            HidesLocation = await masks.StandsAsync(file.Id, cancellation),
        };

        HouseholdLine Line(CaseFile other) => new(other.Id.ToString(), other.Label, ListCases.Address(standing.BodyCode, other.Id));

        CasePerson Person(AccountId id) => new(id.ToString(), known[id].Name, roster.GetValueOrDefault(id)?.AgencyName ?? "", roster.GetValueOrDefault(id)?.Post ?? "");
    }

    public async Task<MemberCaseView> ForMemberAsync(CaseFile file, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation) => new(
        standing.BodyCode,
        standing.BodyName,
        file.Label,
        ListCases.Address(standing.BodyCode, file.Id),
        await sharing.ToApproveAsync(file.Id, member.Id, cancellation),
        MayRecuse: true,
        refusals.AsProblems())
    {
        Others = await OthersAsync(file, cancellation),
    };

    private async Task<IReadOnlyList<CasePerson>> OthersAsync(CaseFile file, CancellationToken cancellation)
    {
        var roster = await rosters.ByAccountAsync(file.Body, cancellation);
        var known = await names.OfAsync(roster.Keys, cancellation);
        return
        [
            .. roster.Values.Where(person => person.Account != member.Id).OrderBy(person => known[person.Account].Kana, StringComparer.Ordinal)
                .Select(person => new CasePerson(person.Account.ToString(), known[person.Account].Name, person.AgencyName, person.Post)),
        ];
    }
}

internal static class ShowCaseEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/bodies/{body}/cases/{caseFile}", GetAsync).Requires(CasesPermissions.Read);

    private static async Task<IResult> GetAsync(
        CaseFileId caseFile, Standing standing, CurrentMember member, CaseDoor door, ShowCase show, GateAnswers answers, Pages pages, CancellationToken cancellation)
    {
        var best = await door.BestAsync(caseFile, standing, member.Id, cancellation);
        if (best is not Verdict.Granted { Grant: var grant }) return await answers.RefuseAsync(best, standing);
        var file = (await door.FileAsync(caseFile, standing, cancellation))!;
        return grant.Row == GateRow.Preparation
            ? await pages.ShowAsync<CasePage>(CasesTexts.CaseTitle, await show.PreparedAsync(file, standing, [], cancellation))
            : await pages.ShowAsync<MemberCasePage>(CasesTexts.CaseTitle, await show.ForMemberAsync(file, standing, [], cancellation));
    }
}

/// <summary>How an act posted from the page of a case ends: back to the page, or the page again with what was against it.</summary>
internal sealed class CaseAnswers(Pages pages, CaseDoor door, ShowCase show, CurrentMember member)
{
    public async Task<IResult> AfterAsync<T>(Result<T> outcome, CaseFileId caseFile, Standing standing, string notice, CancellationToken cancellation, CaseTyped? typed = null)
    {
        if (outcome.IsDone) return pages.GoTo(ListCases.Address(standing.BodyCode, caseFile), notice);
        if (outcome.Refusals.Any(refusal => refusal.Kind is RefusalKind.NotAvailable or RefusalKind.OwnConditionOpen)) return await pages.RefuseAsync(outcome.Refusals);
        if (await door.BestAsync(caseFile, standing, member.Id, cancellation) is not Verdict.Granted { Grant: var grant }
            || await door.FileAsync(caseFile, standing, cancellation) is not { } file)
            return await pages.RefuseAsync(outcome.Refusals);
        return grant.Row == GateRow.Preparation
            ? await pages.RedrawAsync<CasePage>(
                CasesTexts.CaseTitle, await show.PreparedAsync(file, standing, outcome.Refusals, cancellation) with { Typed = typed ?? new CaseTyped() }, outcome.Refusals)
            : await pages.RedrawAsync<MemberCasePage>(
                CasesTexts.CaseTitle, await show.ForMemberAsync(file, standing, outcome.Refusals, cancellation) with { Typed = typed?.Own, Challenged = typed?.Challenged }, outcome.Refusals);
    }
}
