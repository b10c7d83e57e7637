using ConsoleSupport.Meetings.Client.Minutes;
using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Minutes.Rendering;
using ConsoleSupport.Meetings.Server.Minutes.Writing;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Minutes.Reading;

/// <summary>What is being written on the page.</summary>
/// <param name="Paragraph">Null for a new one.</param>
/// <param name="Item">Of a new one: id of the item, empty for the head.</param>
/// <param name="Form">As typed; null when the writer has just begun.</param>
/// <param name="TakeDraft">Whether the writer asked for what they kept earlier.</param>
/// <param name="Previews">Nothing is saved: the form stays what it was, with how its text would read.</param>
internal sealed record Editing(ParagraphId? Paragraph, string? Item, ParagraphForm? Form, bool Previews = false, bool TakeDraft = false);

/// <summary>Assembles minutes for one reader and draws them (R112). What is not granted is not there: no gap in the numbers, no grey row.</summary>
internal sealed class MinutesPages(
    MeetingsDb db, MinutesFiles files, MinutesGate gate, MinutesSources sources, WhoApproves asked, SealedParagraphs paragraphs, DraftShelf shelf, AccountNames names, LastSaves saves, CurrentMember member, Pages pages)
{
    public static string VersionOf(MinutesDraft draft) => draft.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public async Task<IResult> ShowAsync(MeetingId meeting, Standing standing, Editing? editing, CancellationToken cancellation) =>
        await ViewAsync(meeting, standing, editing, [], cancellation) is { } view
            ? await pages.ShowAsync<MinutesPage>(MinutesTexts.Title, view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    public async Task<IResult> PrintAsync(MeetingId meeting, Standing standing, CancellationToken cancellation) =>
        await ViewAsync(meeting, standing, null, [], cancellation) is { State: not null } view
            ? await pages.ShowAsync<MinutesPrintPage>(MinutesTexts.Title, view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    /// <summary>The page again with what was typed, and with what stands now when somebody else saved first.</summary>
    public async Task<IResult> RedrawAsync(MeetingId meeting, Standing standing, Editing? editing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await ViewAsync(meeting, standing, editing, refusals, cancellation) is not { } view) return await pages.RefuseAsync(refusals);

        // A paragraph of minutes that may no longer be written has no editor to stand in.
        return editing?.Form is not null && view.Editor is null
            ? await pages.RefuseAsync(refusals)
            : await pages.RedrawAsync<MinutesPage>(MinutesTexts.Title, view, refusals);
    }

    private async Task<MinutesView?> ViewAsync(
        MeetingId meeting, Standing standing, Editing? editing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (await files.FindForChairAsync(standing, meeting, cancellation) is not { } file) return null;
        var isOwn = file.Meeting.Body == standing.Body;

        // The other body's chair reads what they are asked to approve, and no draft.
        var readable = isOwn || file.Draft?.State is MinutesState.Submitted or MinutesState.Approved ? file : file with { Items = [], Paragraphs = [] };
        var chairs = await asked.OfAsync(file, member.Id, cancellation);
        var open = await gate.OpenAsync(readable, member.Id, cancellation);
        var opened = await OpenAsync(readable, open, cancellation);
        var may = MayOf(file, open, chairs, isOwn && standing.IsOffice, standing.Is(RosterRole.Chair));
        var (editor, isStale) = may.Edit && editing is not null ? await WithDraftAsync(file, open, opened, editing, standing, cancellation) : default;
        if (editor is not null) editor = editor with { Source = await sources.OfAsync(file, open, editor.Item, cancellation) };
        return new MinutesView(
            standing.BodyName,
            MeetingsTexts.NumberAndBody(file.Meeting.Number, JointTexts.Title(chairs.All[0].BodyName, chairs.All.Skip(1).FirstOrDefault()?.BodyName)),
            isOwn ? $"/bodies/{standing.BodyCode}/meetings/{meeting}" : $"/bodies/{standing.BodyCode}/joint",
            MinutesAddress.Of(standing, meeting),
            file.Draft?.State,
            file.Draft is { } draft ? VersionOf(draft) : null,
            readable.Paragraphs.Count == 0 ? [] : await SectionsAsync(readable, open, opened, cancellation),
            await SealAsync(file, chairs, opened, cancellation),
            may,
            may.Submit ? [.. CompleteMinutes.ReasonsAgainst(DraftedSections.Of(file, open)).Select(reason => reason.Text)] : [],
            open.OwnConditionOpen is { } own ? GateRefusals.Of(own).Text : null,
            editor,
            await ProblemsAsync(file, opened, editing, refusals, isStale, cancellation))
        {
            Mode = chairs.IsJoint ? JointTexts.Mode(JointMode.Integrated) : null,
            ChairHref = file.Draft?.State is MinutesState.Submitted && !standing.Is(RosterRole.Chair) && chairs.Mine is [var asOther, ..] ? $"/bodies/{asOther.BodyCode}/meetings/{meeting}/minutes" : null,
            Chairs = chairs.IsJoint ? await WordsAsync(chairs, cancellation) : [],
        };
    }

    private async Task<IReadOnlyList<ChairWordView>> WordsAsync(AskedChairs chairs, CancellationToken cancellation)
    {
        var known = await names.OfAsync(chairs.All.Select(one => one.Word?.By).OfType<AccountId>(), cancellation);
        return [.. chairs.All.Select(one => new ChairWordView(one.BodyName, one.Word is { } word ? known[word.By].Name : null, one.Word?.At))];
    }

    /// <summary>The editor with what the writer kept earlier: offered, or laid into the form when they asked for it.</summary>
    private async Task<(ParagraphEditor? Editor, bool IsStale)> WithDraftAsync(
        MinutesFile file, OpenMinutes open, IReadOnlyDictionary<ParagraphId, SaltedText> opened, Editing editing, Standing standing, CancellationToken cancellation)
    {
        var editor = EditorOf(file, open, opened, editing);
        if (editor is null || editing.Form is not null) return (editor, false);
        var one = IdText.TryParse<AgendaItemId>(editor.Item, out var id) ? open.Of(id) : null;
        if (await shelf.FindAsync(DraftParagraph.PlaceOf(file.Draft!, one?.Item, editing.Paragraph), cancellation) is not { } kept) return (editor, false);

        if (editing.TakeDraft)
        {
            var form = await shelf.OpenAsync<ParagraphForm>(kept, one?.Grant, [.. file.FactsOf(one?.Item, one?.Grant)], cancellation);
            var isStale = editing.Paragraph is not null && form.Version != editor.Form.Version;
            return (EditorOf(file, open, opened, editing with { Form = form }), isStale);
        }

        var address = MinutesAddress.Of(standing, file.Meeting.Id);
        var (take, action) = editing.Paragraph is { } paragraph
            ? ($"{address}?edit={paragraph}&draft=1#p-{paragraph}", $"{address}/paragraphs/{paragraph}/draft")
            : ($"{address}?add={(editor.Item.Length == 0 ? "head" : editor.Item)}&draft=1#adding", $"{address}/paragraphs/draft");
        return (editor with { Draft = new DraftView(kept.KeptAt, take, action, editing.Paragraph is null ? [(nameof(ParagraphForm.Item), editor.Item)] : []) }, false);
    }

    private async Task<IReadOnlyDictionary<ParagraphId, SaltedText>> OpenAsync(MinutesFile file, OpenMinutes open, CancellationToken cancellation)
    {
        var texts = new Dictionary<ParagraphId, SaltedText>();
        if (file.Draft is not { } draft) return texts;
        foreach (var paragraph in file.Of(null)) texts[paragraph.Id] = await paragraphs.OpenAsync(draft, null, paragraph, [], null, cancellation);
        foreach (var one in open.Items)
        {
            foreach (var paragraph in file.Of(one.Item.Id).Where(paragraph => paragraph.Part is not MinutesPart.Recusal || one.WasThere))
                texts[paragraph.Id] = await paragraphs.OpenAsync(draft, one.Item, paragraph, file.FactsOf(one.Item, one.Grant), one.Grant, cancellation);
        }

        return texts;
    }

    private async Task<IReadOnlyList<MinutesSectionView>> SectionsAsync(
        MinutesFile file, OpenMinutes open, IReadOnlyDictionary<ParagraphId, SaltedText> opened, CancellationToken cancellation)
    {
        if (file.Draft is null) return [];
        AgendaItemId[] items = [.. open.Items.Select(one => one.Item.Id)];
        var withoutConsent = await db.Set<Disclosure>().AsNoTracking()
            .Where(given => items.Contains(given.Place) && given.Basis == BasisKind.WithoutConsent)
            .Select(given => given.Place).Distinct().ToListAsync(cancellation);
        var sections = new List<MinutesSectionView> { new(null, "", MinutesTexts.Head, false, ParagraphsOf(null)) };
        foreach (var one in open.Items.Where(one => file.Of(one.Item.Id).Any()))
        {
            var subject = file.Of(one.Item.Id).FirstOrDefault(paragraph => paragraph.Part is MinutesPart.Subject);
            var heading = subject is null ? MinutesTexts.Part(MinutesPart.Subject) : opened[subject.Id].Text;
            sections.Add(new MinutesSectionView(
                open.NumberOf(one.Item.Id), one.Item.Id.ToString(), heading, withoutConsent.Contains(one.Item.Id), ParagraphsOf(one.Item.Id)) { Track = one.Item.Track });
        }

        return sections;

        IReadOnlyList<MinutesParagraphView> ParagraphsOf(AgendaItemId? item) => [.. file.Of(item).Where(paragraph => opened.ContainsKey(paragraph.Id)).Select(paragraph => new MinutesParagraphView(
            paragraph.Id.ToString(), paragraph.Part, paragraph.Label, MarkdownText.Render(opened[paragraph.Id].Text), paragraph.IsBlank,
            SaveParagraph.VersionOf(paragraph), !CompleteMinutes.IsNeeded(paragraph.Part)))];
    }

    private async Task<MinutesSealView?> SealAsync(MinutesFile file, AskedChairs chairs, IReadOnlyDictionary<ParagraphId, SaltedText> opened, CancellationToken cancellation)
    {
        if (file.Draft is not { Root: { } root, Number: { } number } draft) return null;
        var holds = MinutesRoot.Verifies(draft.Id, [.. file.Paragraphs.Select(paragraph => paragraph.Leaf)], root)
            && file.Paragraphs.Where(paragraph => opened.ContainsKey(paragraph.Id)).All(paragraph => opened[paragraph.Id].Leaf.AsSpan().SequenceEqual(paragraph.Leaf));
        var words = await WordsAsync(chairs, cancellation);
        return new MinutesSealView(
            number, Convert.ToHexStringLower(root), [.. words.Where(word => word.At is not null).Select(word => new SealWordView(word.Name!, chairs.IsJoint ? word.Body : null, word.At!.Value))], holds);
    }

    private static MinutesMay MayOf(MinutesFile file, OpenMinutes open, AskedChairs chairs, bool office, bool chair) => file.Draft?.State switch
    {
        null => new MinutesMay(Prepare: office && file.Meeting.State is MeetingState.Closed),
        MinutesState.Drafting when office => new MinutesMay(PrepareRest: open.Items.Any(one => !file.Of(one.Item.Id).Any()), Edit: true, Submit: true),
        MinutesState.Submitted => new MinutesMay(Decide: chair && chairs.Mine.Count > 0, GiveBack: chair && chairs.MayGiveBack, ForBoth: chairs.Mine.Count > 1),
        _ => new MinutesMay(),
    };

    private Task<Problems> ProblemsAsync(
        MinutesFile file, IReadOnlyDictionary<ParagraphId, SaltedText> opened, Editing? editing, IReadOnlyList<Refusal> refusals, bool isStale, CancellationToken cancellation)
    {
        var paragraph = editing?.Paragraph is { } id && opened.ContainsKey(id) ? file.Paragraphs.SingleOrDefault(one => one.Id == id) : null;
        return saves.ProblemsAsync(
            refusals, paragraph?.Id.Value ?? file.Draft?.Id.Value ?? file.Meeting.Id.Value, "minutes.",
            () => paragraph is not null
                ? [new(MinutesTexts.FieldText, opened[paragraph.Id].Text), new(MinutesTexts.FieldLabel, MinutesTexts.Label(paragraph.Label))]
                : file.Draft is { } draft ? [new(UiTexts.StateNow, MinutesTexts.State(draft.State))] : [],
            cancellation,
            isStale);
    }

    private static ParagraphEditor? EditorOf(
        MinutesFile file, OpenMinutes open, IReadOnlyDictionary<ParagraphId, SaltedText> opened, Editing editing)
    {
        if (editing.Paragraph is not { } id)
        {
            var section = string.IsNullOrEmpty(editing.Item) || (IdText.TryParse<AgendaItemId>(editing.Item, out var item) && open.Of(item) is not null) ? editing.Item ?? "" : null;
            return section is null ? null : new ParagraphEditor(null, section, MinutesTexts.Add, true, editing.Form ?? new ParagraphForm { Item = section }, PreviewOf(editing));
        }

        if (file.Paragraphs.SingleOrDefault(one => one.Id == id) is not { } paragraph || !opened.TryGetValue(id, out var stands)) return null;
        var form = editing.Form ?? new ParagraphForm { Label = paragraph.Label.ToString(), Text = stands.Text };

        // A preview must not lift the version under a typed text: saving it over somebody else's would go unseen.
        if (!editing.Previews) form.Version = SaveParagraph.VersionOf(paragraph);
        return new ParagraphEditor(
            id.ToString(), paragraph.Item?.ToString() ?? "", MinutesTexts.EditOf(MinutesTexts.Part(paragraph.Part)), !CompleteMinutes.MayBeBlank(paragraph.Part), form,
            PreviewOf(editing));
    }

    private static Microsoft.AspNetCore.Components.RenderFragment? PreviewOf(Editing editing) => editing.Previews ? MarkdownText.Render(editing.Form?.Text ?? "") : null;
}
