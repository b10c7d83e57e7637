using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>利用勧奨: at which items recommending the scheme can be agreed on as an action of its own. Pure.</summary>
/// <remarks>Written rule: docs/rules/actions.md, R78. A 支援会議 is within the scheme already; the duty falls on those outside it.</remarks>
internal static class SchemeRecommendation
{
    /// <param name="track">Of an item of a joint session; null elsewhere.</param>
    public static bool IsFor(BodyKind body, ItemTrack? track, bool hasCase) =>
        hasCase && (track is { } heard ? heard is not ItemTrack.Support : body is BodyKind.IsolationCouncil);
}
