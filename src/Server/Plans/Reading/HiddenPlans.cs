using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Plans.Reading;

/// <summary>Asks the gate's mask about the words of a plan (R139): at the meeting a plan is not there for those who do not prepare its case, unless its text was said to tell no place.</summary>
internal sealed class HiddenPlans(LocationMasks masks)
{
    public async Task<bool> HidesAsync(CaseFileId caseFile, PlanText? text, CancellationToken cancellation)
    {
        var since = await masks.StandingSinceAsync([caseFile], cancellation);
        DateTimeOffset? hiddenSince = since.TryGetValue(caseFile, out var at) ? at : null;
        return !LocationMask.LetsText(hiddenSince, text is { Version: { TellsNoPlace: true, WrittenAt: var said } } ? said : null);
    }
}
