using System.Globalization;
using ConsoleSupport.Meetings.Client.Declarations;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Declarations.Texts;

/// <summary>文面を定める: freezes a template with the body's name and the law of its first day; a new version asks everybody again (R32, R39).</summary>
internal sealed class AdoptDeclarationText(
    MeetingsDb db, DeclarationTemplates templates, LegalTexts laws, WebSettings settings, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<int>> HandleAsync(AdoptTextForm form, Standing standing, AccountId person, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var read = new Read();
        var from = read.Day(form.EffectiveFrom, nameof(form.EffectiveFrom));
        if (!read.Any && from < Tokyo.DayOf(now)) read.Refuse(DeclarationsRefusals.FromInPast);
        if (!Read.Ticked(form.Checked)) read.Refuse(DeclarationsRefusals.NotChecked);
        var local = LocalClauses.Of(form, read);
        if (read.Any) return Result<int>.Refused(read.Refusals);

        if (templates.For(standing.Kind, from) is not { } template) return DeclarationsRefusals.NoTemplate;
        if (form.Template != template.Name) return DeclarationsRefusals.TemplateChanged;
        var content = DeclarationContent.From(template, settings.Municipality, standing.BodyName, laws, from);
        if (local is not null) content = content.With(local);
        var last = await db.Set<DeclarationText>().Where(one => one.Body == standing.Body).MaxAsync(one => (int?)one.Number, cancellation) ?? 0;
        if (form.After is { } after && after != last.ToString(CultureInfo.InvariantCulture)) return WebRefusals.ChangedMeanwhile;
        var text = new DeclarationText
        {
            Id = DeclarationTextId.New(),
            Body = standing.Body,
            Number = last + 1,
            TemplateKey = template.Name,
            Content = content.Write(),
            LawVersion = content.LawVersion,
            EffectiveFrom = from,
            AdoptedAt = now,
            AdoptedBy = person,
        };
        db.Add(text);
        trail.Record("declarations.text-adopted", AuditChain.Rest, new AuditObject("declaration-text", text.Id.Value), text.TemplateKey);
        outbox.Raise(new DeclarationTextAdopted(text.Id, standing.Body));
        await db.SaveChangesAsync(cancellation);
        return text.Number;
    }
}

/// <summary>The clauses a body words itself, as the form brings them (R32). None may be left out: only its words are the body's.</summary>
internal static class LocalClauses
{
    public const int Longest = 600;
    private const int Needed = DeclarationTemplate.ClausesNeeded - DeclarationTemplate.ClausesFixed;

    public static string FieldOf(int index) => $"{nameof(AdoptTextForm.Local)}[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Null when the form leaves the words of the template.</summary>
    public static IReadOnlyList<string>? Of(AdoptTextForm form, Read read)
    {
        var extra = read.Optional(form.Extra, nameof(form.Extra), Longest);
        if (form.Local is not { } given) return null;
        var clauses = Enumerable.Range(0, Needed).Select(index => read.Text(given.ElementAtOrDefault(index), FieldOf(index), Longest)).ToList();
        if (extra is not null) clauses.Add(extra);
        return clauses;
    }

    /// <summary>What the form begins with: the words of the newest version, where there is one, else those of the template.</summary>
    public static void Fill(AdoptTextForm form, DeclarationContent draft, DeclarationContent? newest)
    {
        string[] from = [.. (newest ?? draft).Clauses.Skip(DeclarationTemplate.ClausesFixed)];
        form.Local = [.. from.Take(Needed)];
        form.Extra = from.Skip(Needed).FirstOrDefault();
    }
}

/// <summary>The texts of a body and what the template would make of it now.</summary>
internal sealed class ShowDeclarationTexts(
    MeetingsDb db, DeclarationTemplates templates, TextsInForce inForce, LegalTexts laws, AccountNames names, WebSettings settings, TimeProvider clock)
{
    public async Task<AdoptTextView> HandleAsync(Standing standing, AdoptTextForm? form, Problems problems, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var versions = await db.Set<DeclarationText>().AsNoTracking().Where(one => one.Body == standing.Body)
            .OrderByDescending(one => one.Number).ToListAsync(cancellation);
        var current = await inForce.OfAsync(standing.Body, cancellation);
        var people = await names.OfAsync(versions.Select(one => one.AdoptedBy), cancellation);
        var template = templates.For(standing.Kind, today);
        var draft = template is null ? null : DeclarationContent.From(template, settings.Municipality, standing.BodyName, laws, today);
        if (form is null)
        {
            form = new AdoptTextForm { EffectiveFrom = JapaneseDates.Machine(today) };
            if (draft is not null) LocalClauses.Fill(form, draft, versions.Count == 0 ? null : DeclarationContent.Read(versions[0].Content));
        }

        form.Template = template?.Name;
        form.After = (versions.Count == 0 ? 0 : versions[0].Number).ToString(CultureInfo.InvariantCulture);
        return new AdoptTextView(
            standing.BodyCode,
            standing.BodyName,
            standing.Kind,
            [.. versions.Select(one => new AdoptedTextView(
                one.Number, one.EffectiveFrom, one.AdoptedAt, people[one.AdoptedBy].Name, one.TemplateKey, one.Id == current?.Id,
                TextPreviews.Of(DeclarationContent.Read(one.Content))))],
            draft is null ? null : TextPreviews.Of(draft),
            DeclarationTemplate.ClausesFixed,
            form,
            problems);
    }
}

internal static class AdoptDeclarationTextEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/declaration/text", GetAsync).Requires(DeclarationsPermissions.KeepText);
        app.MapPost("/bodies/{body}/declaration/text", PostAsync).Requires(DeclarationsPermissions.KeepText);
    }

    private static async Task<IResult> GetAsync(Standing standing, ShowDeclarationTexts query, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<AdoptTextPage>(DeclarationsTexts.TextTitle, await query.HandleAsync(standing, null, Problems.None, cancellation));

    private static async Task<IResult> PostAsync(
        [FromForm] AdoptTextForm form, Standing standing, CurrentMember member, AdoptDeclarationText act, ShowDeclarationTexts query, Pages pages,
        CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, standing, member.Id, cancellation);
        if (done.IsDone) return pages.GoTo($"/bodies/{standing.BodyCode}/declaration/text", DeclarationsTexts.Adopted(done.Value));
        var view = await query.HandleAsync(standing, form, done.Refusals.AsProblems(), cancellation);
        return await pages.RedrawAsync<AdoptTextPage>(DeclarationsTexts.TextTitle, view, done.Refusals);
    }
}
