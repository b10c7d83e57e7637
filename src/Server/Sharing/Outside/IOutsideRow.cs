using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>One row of the decision table outside a meeting: reads its part of the form and asks its rule.</summary>
internal interface IOutsideRow
{
    SharingRow Row { get; }

    /// <summary>How the row stands in an address.</summary>
    string Code { get; }

    /// <summary>Who is meant. Asked for a decision not to give as well (R57).</summary>
    Task<OutsideRecipient> RecipientAsync(OutsideForm form, OutsideAsked asked, Read read, CancellationToken cancellation);

    /// <summary>On what each fact may be given, or every reason against it.</summary>
    Task<Result<OutsideGrounds>> DecideAsync(OutsideForm form, OutsideAsked asked, OutsideRecipient recipient, CancellationToken cancellation);
}

/// <summary>The case, what is to be given and when.</summary>
internal sealed record OutsideAsked(OutsideSharingId Id, CaseFileId CaseFile, Gate.Grant Grant, Standing Standing, IReadOnlySet<FactId> Facts, DateTimeOffset At, DateOnly Day);

/// <param name="Named">The person as a consent names them.</param>
/// <param name="Name">Sealed with the details.</param>
internal sealed record OutsideRecipient(AgencyId? Agency = null, ConsentPersonId? Named = null, string? Name = null, OutsideRelation? Relation = null, Demander? Demander = null);

/// <param name="Details">Takes the words of this row over into the details that will be sealed.</param>
internal sealed record OutsideGrounds(
    IReadOnlyDictionary<FactId, BasisRef> Cover, Func<OutsideDetails, OutsideDetails> Details, ProviderBasis? Provider = null, AccountId? Consulted = null, DateOnly? ReportDueOn = null);
