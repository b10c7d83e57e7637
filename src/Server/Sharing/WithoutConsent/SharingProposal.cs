using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>Everything the rule D2 looks at. Null stands for a question without an answer.</summary>
internal sealed record SharingProposal
{
    public required AccountId Proposer { get; init; }

    public required BodyKind Forum { get; init; }

    public bool? AnonymousIsEnough { get; init; }

    public bool? ConsentCovers { get; init; }

    public bool? IsStatutoryNotification { get; init; }

    public bool? IsImmediateDanger { get; init; }

    public bool HasMeeting { get; init; }

    /// <summary>The meeting is one at which another body sits too (D9).</summary>
    public bool IsJoint { get; init; }

    public ConsentObstacle? Obstacle { get; init; }

    public ConsentAnswer Answer { get; init; }

    public string WhyConsentCannotBeObtained { get; init; } = "";

    /// <summary>Asked only when the person refuses support (D3).</summary>
    public string WhyNeedIsCertain { get; init; } = "";

    /// <summary>Who spoke to the person, when, how often and how (D3).</summary>
    public string Encouragement { get; init; } = "";

    /// <summary>As the person put it (D3).</summary>
    public string WordsOfRefusal { get; init; } = "";

    public IReadOnlyCollection<ProtectedGood> Goods { get; init; } = [];

    public RiskBearer? Whose { get; init; }

    public RiskLikelihood? Likelihood { get; init; }

    public RiskImminence? Imminence { get; init; }

    public string LifeBodyOrPropertyAtRisk { get; init; } = "";

    public string RiskOfNotSharing { get; init; } = "";

    public IReadOnlyList<ProposedFact> Facts { get; init; } = [];

    public IReadOnlyList<ProposedRecipient> Recipients { get; init; } = [];

    /// <summary>What, when and by whom, or why not.</summary>
    public string WhatThePersonIsTold { get; init; } = "";

    public DateOnly? ReviewOn { get; init; }

    public bool SaysWhatIsAtRisk => Goods.Count > 0 && Whose is not null && Likelihood is not null && Imminence is not null;

    /// <summary>What stands against a capable person's no: something named that is happening or likely.</summary>
    public bool HasGraveRisk => Goods.Count > 0 && Likelihood is RiskLikelihood.Happening or RiskLikelihood.Likely;
}

/// <param name="WhyNeeded">「これがないと何ができないか」 (R58).</param>
/// <param name="HidesUnconfirmed">Tells where a protected person is, and was not let out by its second tick (R139).</param>
internal sealed record ProposedFact(FactId Id, string WhyNeeded, ProviderBasis? ProviderBasis, bool HidesUnconfirmed = false)
{
    /// <summary>The special secrecy law it stands under, and the provision of it that is cited (D15).</summary>
    public (SecrecyLaw Law, string Ground)? Secrecy { get; init; }
}

internal sealed record ProposedRecipient(AccountId Account, bool IsOnRoster, bool IsRecused);

/// <summary>One who approved, and in which office.</summary>
/// <param name="IsHead">Presides over the case: the chair, at a council the head of its 調整機関, or the deputy in their place.</param>
internal sealed record Approver(AccountId Account, bool IsHead, bool IsInformationManager)
{
    /// <summary>Chairs the other body of the joint session the record is meant for (D9).</summary>
    public bool IsPartnerHead { get; init; }
}

/// <summary>What the body has set for itself (R4), because the law names nobody.</summary>
internal sealed record SharingPolicy(int LeastAnswerLength, int ReviewMonths, int ApproversNeeded);

/// <summary>What an approved record opens, until its review day and that day included.</summary>
internal sealed record SharingAuthorization(IReadOnlySet<FactId> Facts, IReadOnlySet<AccountId> Recipients, DateOnly ReviewOn);
