using System.Globalization;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>A case file as the story goes on with it: its id and its facts in their order.</summary>
internal sealed record ToldCase(DemoCase Case, CaseFileId Id, string Label, IReadOnlyList<FactId> Facts);

/// <summary>Opens the case files, writes their facts, has people selected and recused.</summary>
internal static class Casework
{
    public static async Task<IReadOnlyDictionary<string, ToldCase>> TellAsync(DemoStage stage, CancellationToken cancellation)
    {
        var agencies = await stage.LookAsync(services => services.GetRequiredService<MeetingsDb>().Set<Agency>()
            .ToDictionaryAsync(agency => agency.Name, agency => agency.Id, cancellation));
        var told = new Dictionary<string, ToldCase>();
        foreach (var one in stage.Town.Cases) told[one.Key] = await TellAsync(stage, one, agencies, cancellation);
        return told;
    }

    private static async Task<ToldCase> TellAsync(DemoStage stage, DemoCase one, Dictionary<string, AgencyId> agencies, CancellationToken cancellation)
    {
        var office = stage.Town.Person(one.Responsible);
        var chair = stage.Town.First(one.Body, RosterRole.Chair);
        var (id, label) = await stage.DoAsync<OpenCase, (CaseFileId, string)>(office, one.Body, async (open, actor) =>
        {
            var next = await open.NextLabelAsync(actor.Standing.Body, cancellation);
            var opened = await open.HandleAsync(new OpenCaseForm { Label = next }, actor.Standing, actor.Member, cancellation);
            return opened.IsDone ? (opened.Value, next) : Result<(CaseFileId, string)>.Refused(opened.Refusals);
        }, cancellation);

        var facts = new List<FactId>();
        foreach (var fact in one.Facts)
            facts.Add(await stage.DoAsync<WriteFact, FactId>(office, one.Body, (write, actor) => write.AddAsync(id, FormOf(fact, agencies), actor.Standing, actor.Member, cancellation), cancellation));

        var chosen = new PeopleForm { People = [.. one.Selected.Select(key => stage.IdOf(key).ToString())] };
        await stage.DoAsync<ProposeSelection, Done>(office, one.Body, (propose, actor) => propose.HandleAsync(id, chosen, actor.Standing, actor.Member, cancellation), cancellation);
        await stage.DoAsync<ConfirmSelection, Done>(chair, one.Body, (confirm, actor) => confirm.HandleAsync(id, chosen, actor.Standing, actor.Member, cancellation), cancellation);
        foreach (var key in one.Recused) await RecuseAsync(stage, one.Body, id, office, chair, stage.IdOf(key), cancellation);
        if (one.Protected is { } reason)
        {
            var flag = new LocationFlagForm { Do = "set", Reason = reason };
            await stage.DoAsync<SetLocationFlag, bool>(office, one.Body, (set, actor) => set.HandleAsync(id, flag, actor.Standing, actor.Member, cancellation), cancellation);
        }

        if (one.Challenge is { } challenge)
        {
            var form = new RecusalForm { Person = stage.IdOf(challenge.About).ToString(), Ground = challenge.Ground.ToString() };
            await stage.DoAsync<ChallengeMember, Done>(
                stage.Town.Person(challenge.By), one.Body, (ask, actor) => ask.HandleAsync(id, form, actor.Standing, actor.Member, cancellation), cancellation);
        }

        return new ToldCase(one, id, label, facts);
    }

    /// <summary>The office notices a conflict and the chair keeps it.</summary>
    private static async Task RecuseAsync(
        DemoStage stage, string body, CaseFileId id, DemoPerson office, DemoPerson chair, AccountId recused, CancellationToken cancellation)
    {
        var entered = new RecusalForm { Person = recused.ToString(), Route = nameof(RecusalRoute.RuleMatch), Ground = nameof(RecusalGround.Acquaintance) };
        await stage.DoAsync<EnterRecusal, Done>(office, body, (enter, actor) => enter.HandleAsync(id, entered, actor.Standing, actor.Member, cancellation), cancellation);
        await stage.DoAsync<DecideRecusal, Done>(chair, body, async (decide, actor) =>
        {
            var recusal = await actor.Get<MeetingsDb>().Set<CaseRecusal>().SingleAsync(one => one.CaseFile == id && one.Account == recused, cancellation);
            var kept = new RecusalDecisionForm { Recusal = recusal.Id.ToString(), Decision = "keep", Version = recusal.Version.ToString(CultureInfo.InvariantCulture) };
            return await decide.HandleAsync(id, kept, actor.Standing, actor.Member, cancellation);
        }, cancellation);
    }

    private static FactForm FormOf(DemoFact fact, Dictionary<string, AgencyId> agencies) => new()
    {
        Category = fact.Category.ToString(),
        Text = fact.Text,
        Mark = fact.Mark.ToString(),
        Source = fact.Source is null ? null : agencies[fact.Source].ToString(),
        Sensitive = fact.Sensitive ? "on" : null,
        ThirdParty = fact.ThirdParty ? "on" : null,
    };
}
