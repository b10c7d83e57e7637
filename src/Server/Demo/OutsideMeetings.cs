using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>What was given outside a meeting: an agency in an emergency (D5), somebody whom a consent names (D11).</summary>
internal static class OutsideMeetings
{
    public static async Task TellAsync(DemoStage stage, ToldCase about, SharingRow row, CancellationToken cancellation)
    {
        foreach (var one in (about.Case.Outside ?? []).Where(one => one.Row == row))
        {
            var office = stage.Town.Person(about.Case.Responsible);
            await stage.DoAsync<RecordOutside, OutsideSharingId>(office, about.Case.Body, async (record, actor) =>
            {
                var form = await FormOf(stage, about, one, actor, cancellation);
                return await record.HandleAsync(about.Id, actor.Get<OutsideRows>().Of(one.Agency is null ? "person" : "emergency")!, form, actor.Standing, actor.Member, cancellation);
            }, cancellation);
        }
    }

    private static async Task<OutsideForm> FormOf(DemoStage stage, ToldCase about, DemoOutside told, DemoActor actor, CancellationToken cancellation)
    {
        var db = actor.Get<MeetingsDb>();
        var now = stage.Clock.GetUtcNow();
        var form = new OutsideForm
        {
            Decision = "give",
            Facts = [.. told.Facts.Select(number => about.Facts[number - 1].ToString())],
            Reason = told.Reason,
            Day = JapaneseDates.Machine(JapaneseDates.DayOf(now)),
            Time = JapaneseDates.Time(now),
        };
        if (told.Agency is null)
        {
            var consents = db.Set<Consent>().Where(consent => consent.CaseFile == about.Id);
            form.Person = (await db.Set<ConsentPerson>().Where(person => consents.Any(consent => consent.Id == person.Consent)).Select(person => person.Id).SingleAsync(cancellation)).ToString();
            return form;
        }

        form.Agency = (await db.Set<Agency>().Where(agency => agency.Name == told.Agency).Select(agency => agency.Id).SingleAsync(cancellation)).ToString();
        (form.Help, form.Imminence, form.Goods) = (nameof(HelpNow.Medical), nameof(RiskImminence.Today), [nameof(ProtectedGood.Life)]);
        (form.Danger, form.NoTime, form.Basis) = (told.Danger, told.NoTime, nameof(ProviderBasis.PublicForBenefit));
        form.Supervisor = stage.IdOf(stage.Town.First(about.Case.Body, RosterRole.InformationManager)).ToString();
        return form;
    }
}
