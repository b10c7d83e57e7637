using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>裁判所・警察・監査の求めへの回答 (D17).</summary>
internal sealed class AnswerDemand(Rosters rosters) : IOutsideRow
{
    public SharingRow Row => SharingRow.D17;

    public string Code => "demand";

    public Task<OutsideRecipient> RecipientAsync(OutsideForm form, OutsideAsked asked, Read read, CancellationToken cancellation)
    {
        var (name, kind) = (read.Optional(form.DemanderName, nameof(form.DemanderName), 200), AnswersReader.One<Demander>(form.Demander));
        if (name is null || kind is null) read.Refuse(OutsideRefusals.DemanderMissing);
        return Task.FromResult(new OutsideRecipient(Name: name, Demander: kind));
    }

    public async Task<Result<OutsideGrounds>> DecideAsync(OutsideForm form, OutsideAsked asked, OutsideRecipient recipient, CancellationToken cancellation)
    {
        var read = new Read();
        var law = read.Optional(form.Law, nameof(form.Law), 400) ?? "";
        var document = read.Optional(form.Document, nameof(form.Document), 200) ?? "";
        var answer = read.Optional(form.Answer, nameof(form.Answer), 2000) ?? "";
        var named = read.Optional(form.DeciderName, nameof(form.DeciderName), 200);
        var (account, decider) = await DeciderAsync(form, named, asked.Standing, read, cancellation);
        var decided = AnsweringDemand.Decide(new LegalDemand(recipient.Demander, recipient.Name ?? "", law, document, decider, answer, asked.Facts));
        if (read.Any || !decided.IsDone) return Result<OutsideGrounds>.Refused([.. read.Refusals, .. decided.Refusals]);
        return new OutsideGrounds(
            asked.Facts.ToDictionary(fact => fact, _ => new BasisRef(BasisKind.Demand, asked.Id.Value)),
            details => details with { Law = law, Document = document, Decider = named, Answer = answer },
            Consulted: account);
    }

    /// <summary>Somebody of the roster, or somebody named by post and name.</summary>
    private async Task<(AccountId?, DemandDecider?)> DeciderAsync(OutsideForm form, string? named, Standing standing, Read read, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(form.Decider)) return (null, named is null ? null : new DemandDecider(false));
        var account = read.Id<AccountId>(form.Decider, nameof(form.Decider));
        if ((await rosters.ByAccountAsync(standing.Body, cancellation)).GetValueOrDefault(account) is { } person)
            return (account, new DemandDecider(named is null && person.Roles.All(role => role is RosterRole.Chair or RosterRole.Deputy)));
        if (!read.Any) read.Refuse(WebRefusals.NotAChoice(nameof(form.Decider)));
        return (null, null);
    }
}
