using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Who saved a thing last, and when, as the trail has it: for a form that somebody else was faster with. Asked only for a thing whose form the person has before them.</summary>
internal sealed class LastSaves(MeetingsDb db, AccountNames names)
{
    /// <summary>The problems of a form; when it was a conflict, with what stands now.</summary>
    /// <param name="acts">How the codes of the acts that write it begin; acts that only read it must not begin so.</param>
    /// <param name="isStale">The form was taken up from a draft that is older than what is saved.</param>
    /// <param name="values">As saved, in the words of the form.</param>
    public async Task<Problems> ProblemsAsync(
        IReadOnlyList<Refusal> refusals, Guid thing, string acts, Func<IReadOnlyList<SavedValue>> values, CancellationToken cancellation, bool isStale = false)
    {
        if (!refusals.AreConflict() && !isStale) return refusals.AsProblems();
        var last = await db.Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.ObjectId == thing && entry.Allowed && entry.Act.StartsWith(acts))
            .OrderByDescending(entry => entry.At)
            .Select(entry => new { entry.Actor, entry.At })
            .FirstOrDefaultAsync(cancellation);
        var by = last?.Actor is { } actor ? (await names.OfAsync(actor, cancellation)).Name : null;
        return refusals.AsProblems(new SavedMeanwhile(by, last?.At, values()));
    }
}
