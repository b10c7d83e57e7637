using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>Puts what the rule D2 looks at together: the answers, today's roster and recusals, the meetings that lie ahead.</summary>
internal sealed class Proposals(Rosters rosters, ICaseConditions cases, FactLock facts, LawGrounds laws, IPlannedMeetings meetings)
{
    public async Task<SharingProposal> OfAsync(OpenRecord open, Standing standing, CancellationToken cancellation)
    {
        var roster = await rosters.ByAccountAsync(standing.Body, cancellation);
        var about = (await cases.OfAsync(open.File.Id, cancellation))!;
        var named = open.Answers.ReadLines().Select(line => line.Fact).Distinct().ToList();
        var ahead = await meetings.OfAsync(standing.Body, cancellation);
        var hasMeeting = IdText.TryParse<MeetingId>(open.Answers.Meeting, out var chosen) && ahead.Any(meeting => meeting.Id == chosen);
        var proposal = open.Answers.ToProposal(
            open.Record.ProposedBy,
            standing.Kind,
            hasMeeting,
            await facts.StandingAsync(open.File.Id, named, cancellation),
            person => (roster.ContainsKey(person), about.Recused.Contains(person)));
        var underLaw = await laws.LawsAsync(open.File.Id, cancellation);
        return proposal with
        {
            IsJoint = hasMeeting && await meetings.PartnerAtAsync(chosen, cancellation) is not null,
            Facts = [.. proposal.Facts.Select(fact => fact with
            {
                HidesUnconfirmed = about.Mask.Masked.Contains(fact.Id) && open.Answers.Places?.Contains(fact.Id.ToString()) is not true,
                Secrecy = underLaw.TryGetValue(fact.Id, out var law) ? (law, open.Answers.LawGrounds?.GetValueOrDefault(fact.Id.ToString()) ?? "") : null,
            })],
        };
    }
}
