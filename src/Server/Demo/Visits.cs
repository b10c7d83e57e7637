using System.Globalization;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>Who comes in from outside: a person who asks for their own data, and a substitute of a member.</summary>
internal static class Visits
{
    public static async Task AskAsync(DemoStage stage, IReadOnlyDictionary<string, ToldCase> cases, CancellationToken cancellation)
    {
        var told = stage.Town.OwnRequest;
        var about = cases[told.Case];
        var form = new RegisterRequestForm
        {
            Body = about.Case.Body, Label = about.Label, Reference = told.Reference, Requester = told.Requester, ReceivedOn = JapaneseDates.Machine(Tokyo.DayOf(stage.Clock.GetUtcNow())),
        };
        var id = await stage.DoAsync<RegisterRequest, OwnRequestId>(stage.Town.Person(told.Officer), null, (register, _) => register.HandleAsync(form, cancellation), cancellation);
        await stage.DoAsync<ConfirmRequest, Done>(stage.Town.Person(about.Case.Responsible), about.Case.Body, async (confirm, actor) =>
        {
            var version = await actor.Get<MeetingsDb>().Set<OwnRequest>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync(cancellation);
            return await confirm.HandleAsync(about.Id, id, new ConfirmRequestForm { How = told.How, Version = version.ToString(CultureInfo.InvariantCulture) }, actor.Standing, cancellation);
        }, cancellation);
    }

    /// <summary>Invites somebody to stand in at this meeting; the invitation is not taken up yet.</summary>
    public static Task<string> StandInAsync(DemoStage stage, ToldMeeting meeting, CancellationToken cancellation)
    {
        var told = stage.Town.Substitute;
        return stage.DoAsync<EnterSubstitute, string>(meeting.Office, told.Body, async (enter, actor) =>
        {
            var principal = stage.IdOf(told.For);
            var entry = await actor.Get<MeetingsDb>().Set<RosterEntry>().Where(one => one.Body == actor.Standing.Body && one.Account == principal).Select(one => one.Id).SingleAsync(cancellation);
            var form = new SubstituteForm { Email = told.Email, Name = told.Name, NameKana = told.Kana, Post = told.Post, Meetings = [meeting.Id.ToString()] };
            return await enter.HandleAsync(form, actor.Standing.Body, entry, cancellation);
        }, cancellation);
    }
}
