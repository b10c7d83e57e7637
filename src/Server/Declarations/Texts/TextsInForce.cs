using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Declarations.Texts;

/// <summary>The declaration text that governs a body today, and the reminder that goes with it (R35).</summary>
internal sealed class TextsInForce(MeetingsDb db, DeclarationTemplates templates, TimeProvider clock)
{
    /// <summary>The newest adopted text that has taken effect; null before the first adoption.</summary>
    public Task<DeclarationText?> OfAsync(BodyId body, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        return db.Set<DeclarationText>().AsNoTracking()
            .Where(text => text.Body == body && text.EffectiveFrom <= today)
            .OrderByDescending(text => text.Number)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The words said before the first case item of a meeting; empty while no text was adopted and no template is known.</summary>
    public async Task<string> ReminderAsync(BodyId body, BodyKind kind, CancellationToken cancellation) =>
        await OfAsync(body, cancellation) is { } text
            ? DeclarationContent.Read(text.Content).Reminder
            : templates.For(kind, Tokyo.DayOf(clock.GetUtcNow()))?.Reminder ?? "";
}
