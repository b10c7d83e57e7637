using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Writing;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Reading;

/// <summary>A case as the officer of its request reads it (D16): facts and paragraphs with their labels, and who received which fact.</summary>
internal sealed class OpenedCases(MeetingsDb db, Admission admission, FactReader reader, SealedParagraphs paragraphs, Recipients recipients)
{
    /// <summary>Null while the gate does not grant it: not confirmed, not opened by proof, time over, answered, recused.</summary>
    public async Task<OpenedCaseView?> OfAsync(OwnRequest request, AccountId officer, CancellationToken cancellation)
    {
        if (request.CaseFile is not { } caseFile || request.OpenedAt is not { } openedAt) return null;
        if (await admission.ForOwnRequestAsync(officer, caseFile, request.Id, cancellation) is not Verdict.Granted { Grant: var grant }) return null;
        var facts = await reader.OpenAsync(grant, cancellation);
        return new OpenedCaseView(
            openedAt + AnsweringOwnRequest.OpenFor,
            [.. facts.Select(fact => new LabelledFact(fact, SegmentLabels.Of(fact)))],
            await ParagraphsAsync(grant, facts, cancellation),
            await ReceivedAsync(caseFile, facts, cancellation));
    }

    private async Task<IReadOnlyList<LabelledParagraph>> ParagraphsAsync(Grant grant, IReadOnlyList<FactView> facts, CancellationToken cancellation)
    {
        var all = await (
            from paragraph in db.Set<MinutesParagraph>().AsNoTracking()
            join draft in db.Set<MinutesDraft>() on paragraph.Minutes equals draft.Id
            join meeting in db.Set<Meeting>() on draft.Meeting equals meeting.Id
            join item in db.Set<AgendaItem>() on paragraph.Item equals item.Id
            where item.CaseFile == grant.CaseFile && !paragraph.IsBlank
            orderby meeting.StartsAt, paragraph.Position
            select new { Paragraph = paragraph, Draft = draft, Item = item, meeting.Number, meeting.StartsAt }).ToListAsync(cancellation);
        AgendaItemId[] items = [.. all.Select(one => one.Item.Id).Distinct()];
        var named = (await db.Set<AgendaItemFact>().AsNoTracking().Where(one => items.Contains(one.Item)).ToListAsync(cancellation)).ToLookup(one => one.Item, one => one.Fact);
        var texts = new List<LabelledParagraph>();
        foreach (var one in all)
        {
            // Like at the item itself: a text opens with what is left of its facts, and is not there when nothing is left (R139).
            FactId[] carried = [.. named[one.Item.Id].Where(grant.Cover.ContainsKey)];
            if (carried.Length == 0 && named[one.Item.Id].Any()) continue;
            var text = await paragraphs.OpenAsync(one.Draft, one.Item, one.Paragraph, carried, grant, cancellation);
            texts.Add(new LabelledParagraph(
                SharingPageTexts.MeetingName(one.Number, JapaneseDates.Day(JapaneseDates.DayOf(one.StartsAt)), JapaneseDates.Time(one.StartsAt)),
                MinutesTexts.Part(one.Paragraph.Part),
                text.Text,
                SegmentLabels.Of(one.Paragraph.Label, facts.Where(fact => carried.Contains(fact.Id)))));
        }

        return texts;
    }

    private async Task<IReadOnlyList<ReceivedLine>> ReceivedAsync(CaseFileId caseFile, IReadOnlyList<FactView> facts, CancellationToken cancellation)
    {
        var numbers = facts.ToDictionary(fact => fact.Id, fact => fact.Number);
        var body = await db.Set<CaseFile>().Where(file => file.Id == caseFile).Select(file => file.Body).SingleAsync(cancellation);
        var inside = await db.Set<Disclosure>().AsNoTracking().Where(row => row.CaseFile == caseFile).ToListAsync(cancellation);
        var outside = await db.Set<OutsideDisclosure>().AsNoTracking().Where(row => row.CaseFile == caseFile).ToListAsync(cancellation);
        var people = await recipients.InsideAsync(inside.Select(row => (body, row.Account)), cancellation);
        var others = await recipients.OutsideAsync(outside.Select(row => row.Place), cancellation);
        return
        [
            .. inside.Where(row => numbers.ContainsKey(row.Fact)).Select(row => new ReceivedLine(numbers[row.Fact], people[(body, row.Account)], row.Basis, row.At))
                .Concat(outside.Where(row => numbers.ContainsKey(row.Fact)).Select(row => new ReceivedLine(numbers[row.Fact], others.GetValueOrDefault(row.Place, ""), row.Basis, row.At)))
                .OrderBy(line => line.Fact).ThenBy(line => line.At),
        ];
    }
}
