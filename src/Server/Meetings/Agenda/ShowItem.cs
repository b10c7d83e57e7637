using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>An item's facts, for those the gate lets through: after 配付, or as one who prepares. Each reading is entered.</summary>
internal sealed class ShowItem(MeetingsDb db, Admission admission, MeetingViews views, ItemTexts texts, CaseVault vault, CurrentMember member, TimeProvider clock)
{
    public async Task<(Verdict Verdict, ItemPapersView? View)> HandleAsync(Meeting meeting, AgendaItemId id, Standing standing, CancellationToken cancellation)
    {
        var agenda = await views.AgendaForAsync(member.Id, meeting, open: false, cancellation);
        if (agenda.Find(id) is not { Label: { } label, Item: { CaseFile: { } caseFile } item } line) return (Verdict.NotAvailable, null);
        var verdict = await admission.ForPreparationAsync(member.Id, caseFile, cancellation);
        if (verdict is not Verdict.Granted) verdict = await admission.ForItemAsync(member.Id, id, GateRow.Papers, cancellation);
        if (verdict is not Verdict.Granted { Grant: var grant }) return (verdict, null);
        var carried = grant.CarriedBy(id, line.Facts);
        if (!grant.Opens(carried)) return (Verdict.NotAvailable, null);

        var words = await texts.OpenAsync(grant, item, carried, cancellation);
        var facts = await db.Set<Fact>().AsNoTracking().Where(fact => carried.Contains(fact.Id)).OrderBy(fact => fact.Number).ToListAsync(cancellation);
        var agencies = await db.Set<Agency>().AsNoTracking().ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellation);
        var shown = new List<PaperFactView>();
        foreach (var fact in facts)
        {
            shown.Add(new PaperFactView(
                fact.Number, fact.Category, fact.Mark, fact.Source is { } source ? agencies.GetValueOrDefault(source) : null, await vault.OpenAsync(grant, fact, cancellation)));
        }

        return (verdict, new ItemPapersView(
            MeetingsTexts.NumberAndBody(meeting.Number, standing.BodyName), MeetingAddress.Of(standing.BodyCode, meeting.Id), line.Number, label,
            words.Title.Length > 0 ? words.Title : null, words.Outcome, item.Kind, item.Duration, line.StartsAt,
            line.Presenter is { } presenter ? $"{presenter.AgencyName} {presenter.Name}" : null, shown,
            $"{member.Name} {JapaneseDates.Day(JapaneseDates.DayOf(clock.GetUtcNow()))} {JapaneseDates.Time(clock.GetUtcNow())}",
            grant.Cover.Values.Any(basis => basis.Kind is BasisKind.WithoutConsent))
        {
            Track = item.Track,
            Scope = words.Scope,
        });
    }
}

internal static class ShowItemEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/bodies/{body}/meetings/{meeting:guid}/items/{item:guid}", GetAsync).Requires(MeetingsPermissions.Read);

    private static async Task<IResult> GetAsync(
        MeetingId meeting, AgendaItemId item, ShowItem show, MeetingViews views, GateAnswers gate, Standing standing, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (await views.FindAsync(member.Id, standing.Body, meeting, cancellation) is not { } found) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var (verdict, view) = await show.HandleAsync(found, item, standing, cancellation);
        return view is null ? await gate.RefuseAsync(verdict, standing, meeting) : await pages.ShowAsync<ItemPapersPage>(AgendaTexts.ItemTitle, view);
    }
}
