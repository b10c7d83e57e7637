using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>会議にいない機関への提供 (D12).</summary>
internal sealed class GiveToAbsentAgency(Consents consents, ChosenAgency agencies) : IOutsideRow
{
    public SharingRow Row => SharingRow.D12;

    public string Code => "agency";

    public async Task<OutsideRecipient> RecipientAsync(OutsideForm form, OutsideAsked asked, Read read, CancellationToken cancellation) =>
        new(await agencies.OfAsync(form, read, cancellation));

    public async Task<Result<OutsideGrounds>> DecideAsync(OutsideForm form, OutsideAsked asked, OutsideRecipient recipient, CancellationToken cancellation)
    {
        var decided = SharingWithAbsentAgency.Decide(await consents.OfAsync(asked.CaseFile, cancellation), recipient.Agency, asked.Facts, asked.Day);
        return decided.IsDone ? new OutsideGrounds(decided.Value, details => details) : Result<OutsideGrounds>.Refused(decided.Refusals);
    }
}
