using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Drafts;

/// <summary>Deletes drafts nobody came back to. They are not offered from their last day on, whether this has run or not.</summary>
internal sealed class ForgetOldDrafts(MeetingsDb db, TimeProvider clock) : IAtTheHour
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var tooOld = clock.GetUtcNow() - KeptDraft.Life;
        await db.Set<KeptDraft>().Where(draft => draft.KeptAt < tooOld).ExecuteDeleteAsync(cancellation);
    }
}
