using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Actions.TakingHome;

/// <summary>The text that may be taken home, as one reader may know it (R139): while the case is under 支援措置, a text that was not said to tell no place looks as if it had not been written.</summary>
internal sealed class TakeHomeReading(LocationMasks masks, Admission admission)
{
    /// <summary>Whoever prepares the case writes the text and sees it with a warning; of an action without a case, the office.</summary>
    public async Task<bool> PreparesAsync(AgreedAction action, AccountId reader, CancellationToken cancellation) =>
        action.CaseFile is not { } caseFile || await admission.ForPreparationAsync(reader, caseFile, cancellation) is Verdict.Granted;

    /// <summary>Those of these actions whose text may be told.</summary>
    public async Task<IReadOnlySet<ActionId>> TellableAsync(IReadOnlyCollection<AgreedAction> actions, CancellationToken cancellation)
    {
        var since = await masks.StandingSinceAsync([.. actions.Select(action => action.CaseFile).OfType<CaseFileId>().Distinct()], cancellation);
        return actions.Where(action => action.TakeHome is not null && LocationMask.LetsText(SinceOf(action), action.TakeHomeNoPlaceAt)).Select(action => action.Id).ToHashSet();

        DateTimeOffset? SinceOf(AgreedAction action) => action.CaseFile is { } caseFile && since.TryGetValue(caseFile, out var at) ? at : null;
    }

    public async Task<bool> AsksAboutPlacesAsync(AgreedAction action, CancellationToken cancellation) =>
        action.CaseFile is { } caseFile && await masks.StandsAsync(caseFile, cancellation);
}
