using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Settings;

/// <summary>The version of a body's settings that governs a day (R4).</summary>
internal sealed class SettingsInForce(MeetingsDb db, TimeProvider clock)
{
    public Task<BodySettings> TodayAsync(BodyId body, CancellationToken cancellation) => OnAsync(body, Tokyo.DayOf(clock.GetUtcNow()), cancellation);

    /// <summary>The newest version adopted by that day; before the first adoption, the first.</summary>
    public async Task<BodySettings> OnAsync(BodyId body, DateOnly day, CancellationToken cancellation) =>
        Pick(await db.Set<BodySettings>().AsNoTracking().Where(settings => settings.Body == body).ToListAsync(cancellation), day);

    /// <summary>The version a meeting noted when it was planned.</summary>
    public Task<BodySettings> NumberAsync(BodyId body, int number, CancellationToken cancellation) =>
        db.Set<BodySettings>().AsNoTracking().SingleAsync(settings => settings.Body == body && settings.Number == number, cancellation);

    internal static BodySettings Pick(IReadOnlyCollection<BodySettings> versions, DateOnly day) =>
        versions.Where(settings => settings.AdoptedOn <= day).MaxBy(settings => settings.Number) ?? versions.MinBy(settings => settings.Number)!;
}
