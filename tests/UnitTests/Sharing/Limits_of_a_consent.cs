using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>What may be written into a consent, by the marks of its facts.</summary>
public sealed class Limits_of_a_consent
{
    private static readonly MarkedFact Plain = new(FactId.New(), false, false);
    private static readonly MarkedFact Sensitive = new(FactId.New(), true, false);
    private static readonly MarkedFact OfThirdParty = new(FactId.New(), false, true);
    private static readonly Guid Council = Guid.CreateVersion7();
    private static readonly Guid Hospital = Guid.CreateVersion7();

    [Fact]
    [Trait("Rule", "R59")]
    public void Nobody_consents_to_what_is_told_about_others()
    {
        Refused([SharingRefusals.ThirdPartyFacts], ConsentGiver.Person, [Plain, OfThirdParty]);
        Refused([SharingRefusals.PersonsFacts], ConsentGiver.ThirdParty, [Plain, OfThirdParty]);
        Refused([], ConsentGiver.Person, [Plain]);
        Refused([], ConsentGiver.ThirdParty, [OfThirdParty]);
    }

    [Fact]
    [Trait("Rule", "R60")]
    public void A_sensitive_fact_has_its_recipients_ticked_one_by_one()
    {
        Refused([SharingRefusals.SensitiveUnconfirmed], ConsentGiver.Person, [Plain, Sensitive]);
        Refused([], ConsentGiver.Person, [Plain, Sensitive], (Sensitive.Id, Hospital));
        Refused([], ConsentGiver.Person, [Sensitive], (Sensitive.Id, Hospital), (Sensitive.Id, Council));
    }

    [Fact]
    [Trait("Rule", "R60")]
    public void A_tick_for_somebody_who_is_not_told_or_a_fact_that_is_not_sensitive_is_no_tick()
    {
        Refused([SharingRefusals.SensitiveUnconfirmed], ConsentGiver.Person, [Sensitive], (Sensitive.Id, Guid.CreateVersion7()));
        Refused([SharingRefusals.SensitiveUnconfirmed], ConsentGiver.Person, [Plain], (Plain.Id, Council));
    }

    private static void Refused(Refusal[] expected, ConsentGiver giver, MarkedFact[] facts, params (FactId, Guid)[] ticks) =>
        Assert.Equal(expected, ConsentLimits.ReasonsAgainst(giver, facts, new HashSet<Guid> { Council, Hospital }, ticks));
}
