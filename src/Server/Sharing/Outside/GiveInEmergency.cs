using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>会議の外での緊急の提供 (D5): told after it was done, with what the rule asks for.</summary>
internal sealed class GiveInEmergency(Rosters rosters, ChosenAgency agencies, CurrentMember member) : IOutsideRow
{
    public SharingRow Row => SharingRow.D5;

    public string Code => "emergency";

    public async Task<OutsideRecipient> RecipientAsync(OutsideForm form, OutsideAsked asked, Read read, CancellationToken cancellation) =>
        new(await agencies.OfAsync(form, read, cancellation));

    public async Task<Result<OutsideGrounds>> DecideAsync(OutsideForm form, OutsideAsked asked, OutsideRecipient recipient, CancellationToken cancellation)
    {
        var read = new Read();
        var danger = read.Optional(form.Danger, nameof(form.Danger), 2000) ?? "";
        var noTime = read.Optional(form.NoTime, nameof(form.NoTime), 1000) ?? "";
        var whyNobody = read.Optional(form.SupervisorWhyNot, nameof(form.SupervisorWhyNot), 1000) ?? "";
        ProtectedGood[] goods = [.. (form.Goods ?? []).Select(AnswersReader.One<ProtectedGood>).OfType<ProtectedGood>().Distinct()];
        var (help, basis) = (AnswersReader.One<HelpNow>(form.Help), AnswersReader.One<ProviderBasis>(form.Basis));
        var supervisor = await SupervisorAsync(form, asked.Standing, read, cancellation);
        var decided = EmergencySharing.Decide(
            new EmergencyProposal(AnswersReader.One<RiskImminence>(form.Imminence), goods, danger, noTime, recipient.Agency, help, asked.Facts, basis, supervisor, whyNobody), asked.Day);
        if (read.Any || !decided.IsDone) return Result<OutsideGrounds>.Refused([.. read.Refusals, .. decided.Refusals]);
        return new OutsideGrounds(
            asked.Facts.ToDictionary(fact => fact, _ => new BasisRef(BasisKind.Emergency, asked.Id.Value)),
            details => details with { Goods = goods, Danger = danger, NoTime = noTime, Help = help, WhyNoSupervisor = whyNobody.Length == 0 ? null : whyNobody },
            basis,
            supervisor,
            decided.Value);
    }

    /// <summary>Somebody of the roster other than the one who gave it.</summary>
    private async Task<AccountId?> SupervisorAsync(OutsideForm form, Standing standing, Read read, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(form.Supervisor)) return null;
        var person = read.Id<AccountId>(form.Supervisor, nameof(form.Supervisor));
        if (person != member.Id && (await rosters.ByAccountAsync(standing.Body, cancellation)).ContainsKey(person)) return person;
        if (!read.Any) read.Refuse(WebRefusals.NotAChoice(nameof(form.Supervisor)));
        return null;
    }
}
