using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;

namespace ConsoleSupport.Meetings.Server.Minutes.Writing;

/// <summary>Minutes that may be changed now, with what of them exists for the writer.</summary>
internal sealed record WritableFile(MinutesFile File, MinutesDraft Draft, OpenMinutes Open)
{
    /// <summary>A paragraph of the head, or of an item open to the writer; else null, whatever the reason.</summary>
    public MinutesParagraph? Find(ParagraphId id)
    {
        var paragraph = File.Paragraphs.SingleOrDefault(one => one.Id == id);
        return paragraph?.Item is { } item && Open.Of(item) is null ? null : paragraph;
    }
}

/// <summary>The door all changes to paragraphs pass: known to the writer, and still a draft (R95).</summary>
internal sealed class WritableMinutes(MinutesFiles files, MinutesGate gate, CurrentMember member)
{
    public async Task<Result<WritableFile>> FindAsync(MeetingId meeting, Standing standing, CancellationToken cancellation)
    {
        if (await files.FindAsync(standing.Body, meeting, cancellation) is not { Draft: { } draft } file) return WebRefusals.NotAvailable;
        if (ReasonAgainst(draft.State) is { } reason) return reason;
        return new WritableFile(file, draft, await gate.OpenAsync(file, member.Id, cancellation));
    }

    /// <summary>Approved minutes are never changed again; those that wait for the chair only after they were given back.</summary>
    internal static Refusal? ReasonAgainst(MinutesState state) => state switch
    {
        MinutesState.Drafting => null,
        MinutesState.Submitted => MinutesRefusals.NotDrafting,
        MinutesState.Approved => MinutesRefusals.Locked,
        _ => throw new InvalidOperationException($"No answer for {state}."),
    };

    /// <summary>Reads label and text of a paragraph (R111).</summary>
    internal static (ParagraphLabel Label, string Text) Read(Read read, ParagraphForm form, bool mayBeBlank)
    {
        var label = default(ParagraphLabel);
        if (string.IsNullOrEmpty(form.Label)) read.Refuse(MinutesRefusals.LabelMissing);
        else label = read.Choice<ParagraphLabel>(form.Label, nameof(ParagraphForm.Label));
        var text = mayBeBlank ? read.Optional(form.Text, nameof(ParagraphForm.Text), MostCharacters) ?? "" : read.Text(form.Text, nameof(ParagraphForm.Text), MostCharacters);
        return (label, text);
    }

    public const int MostCharacters = 8000;

    /// <summary>The chain an entry about a paragraph of this item belongs to.</summary>
    public static AuditChain ChainOf(AgendaItem? item) => item?.CaseFile is { } caseFile ? AuditChain.Of(caseFile) : AuditChain.Rest;
}
