using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>What lies before somebody who is about to sign: the text, the law of every body they belong to, and who they are.</summary>
internal sealed class SigningDesk(
    MeetingsDb db, TextsInForce texts, DeclarationConditions current, IRosterConditions roster, Rosters rosters, LegalTexts laws, TimeProvider clock)
{
    /// <summary>The declaration of this person that opens something today.</summary>
    public Task<Declaration?> CurrentAsync(BodyId body, AccountId person, CancellationToken cancellation) => current.Current()
        .Where(one => one.Body == body && one.Account == person)
        .OrderByDescending(one => one.SignedAt)
        .FirstOrDefaultAsync(cancellation);

    /// <summary>The law it cites has moved on: a new text is needed before anybody signs (R34).</summary>
    public bool IsOutOfDate(DeclarationText text) =>
        text.LawVersion.Split(';').Intersect(laws.CitationsNotInForce(Tokyo.DayOf(clock.GetUtcNow())), StringComparer.Ordinal).Any();

    public async Task<SigningView> ShowAsync(Standing standing, AccountId person, SigningForm form, Problems problems, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var text = await texts.OfAsync(standing.Body, cancellation);
        var outOfDate = text is not null && IsOutOfDate(text);
        var me = (await rosters.ByAccountAsync(standing.Body, cancellation))[person];
        var declined = text is null ? null : await db.Set<DeclinedSignature>().AsNoTracking()
            .Where(one => one.RosterEntry == me.Entry && one.Text == text.Id)
            .Select(one => (DateTimeOffset?)one.At)
            .SingleOrDefaultAsync(cancellation);
        form.Text = text?.Id.ToString();
        form.To = ReturnTo.Local(form.To);
        return new SigningView(
            standing.BodyCode,
            standing.BodyName,
            standing.Kind,
            text is null || outOfDate ? null : await PaperAsync(text, person, me, cancellation),
            outOfDate,
            new SignerView(me.Name, me.AgencyName, me.Post),
            today,
            Tokyo.FiscalYearOf(today),
            declined is { } at ? Tokyo.DayOf(at) : null,
            form,
            problems);
    }

    private async Task<SigningPaper> PaperAsync(DeclarationText text, AccountId person, RosterPerson me, CancellationToken cancellation)
    {
        var content = DeclarationContent.Read(text.Content);
        return new SigningPaper(content.Title, text.Number, content.Intro, content.Clauses, content.Confirmations, await CardsAsync(text.Body, person, cancellation))
        {
            Whose = await WhoseAsync(content, me, cancellation),
            OtherDuties = OtherDuties.On(laws, Tokyo.DayOf(clock.GetUtcNow())),
        };
    }

    /// <summary>The declaration as it stands from now on: the words this signer has before them, who they are, and a hash (R33). The caller keeps it.</summary>
    /// <param name="paper">For a signature on paper only.</param>
    public async Task<Declaration> FreezeAsync(DeclarationText text, RosterPerson signer, string method, DateTimeOffset signedAt, PaperTrace? paper, CancellationToken cancellation)
    {
        var content = DeclarationContent.Read(text.Content);
        var frozen = content.AsText(text.Number, await WhoseAsync(content, signer, cancellation));
        return new Declaration
        {
            Id = DeclarationId.New(),
            Body = text.Body,
            Account = signer.Account,
            RosterEntry = signer.Entry,
            Chair = await rosters.ChairEntryAsync(text.Body, cancellation),
            Text = text.Id,
            FrozenText = frozen,
            LawVersion = text.LawVersion,
            Signer = $"{signer.Name} {signer.AgencyName} {signer.Post}",
            Method = method,
            PaperCheckedBy = paper?.CheckedBy,
            PaperCheck = paper?.Check,
            PaperKeptAt = paper?.KeptAt,
            PaperRecordedBy = paper?.RecordedBy,
            PaperRecordedAt = paper?.RecordedAt,
            SignedAt = signedAt,
            ValidUntil = Declaration.LastDayFor(Tokyo.DayOf(signedAt)),
            TextHash = SignDeclaration.HashOf(frozen),
        };
    }

    /// <summary>Whose duty it is, by what the person's agency is today (R24).</summary>
    public async Task<string?> WhoseAsync(DeclarationContent content, RosterPerson me, CancellationToken cancellation) =>
        content.WhoseDuty(await db.Set<Agency>().Where(agency => agency.Id == me.Agency).Select(agency => agency.Type).SingleAsync(cancellation), me.AgencyName);

    /// <summary>One card for each body of the person that has a text, so that nobody takes one duty for the other (R28, R38).</summary>
    private async Task<IReadOnlyList<LawCardView>> CardsAsync(BodyId signing, AccountId person, CancellationToken cancellation)
    {
        var mine = await roster.BodiesOf(person).Distinct().ToListAsync(cancellation);
        var bodies = await db.Set<Body>().AsNoTracking().Where(body => mine.Contains(body.Id)).ToListAsync(cancellation);
        var cards = new List<LawCardView>();
        foreach (var body in bodies.OrderBy(body => body.Kind).ThenBy(body => body.Name, StringComparer.Ordinal))
        {
            if (await texts.OfAsync(body.Id, cancellation) is not { } text) continue;
            var content = DeclarationContent.Read(text.Content);
            var signed = await CurrentAsync(body.Id, person, cancellation);
            cards.Add(new LawCardView(
                body.Name, body.Kind, [.. content.Duties.Select(TextPreviews.Of)], [.. content.Penalties.Select(TextPreviews.Of)],
                signed is null ? null : Tokyo.DayOf(signed.SignedAt), body.Id == signing));
        }

        return cards;
    }
}

/// <summary>Who looked at a signature on paper, and who took it down (R36).</summary>
internal sealed record PaperTrace(AccountId CheckedBy, PaperCheck Check, string KeptAt, AccountId RecordedBy, DateTimeOffset RecordedAt);
