using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Sharing;

/// <summary>A consent as it is recorded (R44–R46).</summary>
public sealed class ConsentForm
{
    /// <summary>Name of a <see cref="ConsentGiver"/>; empty for the person (R59).</summary>
    public string? Giver { get; set; }

    public List<string>? Facts { get; set; }

    /// <summary>Each sensitive fact with each recipient, ticked one by one: <c>fact:agency</c>, or <c>fact:p0</c> for the first person named (R60).</summary>
    public List<string>? Ticks { get; set; }

    /// <summary>Of these facts, the ones that tell where the person is and are let out all the same (R139).</summary>
    public List<string>? Places { get; set; }

    /// <summary>By fact under a special secrecy law: the provision on which it may be given (D15).</summary>
    public Dictionary<string, string>? LawGrounds { get; set; }

    public List<string>? Agencies { get; set; }

    /// <summary>「この機関には伝えない」</summary>
    public List<string>? Excluded { get; set; }

    /// <summary>「この人には伝えない」, of the roster (R46).</summary>
    public List<string>? ExcludedPeople { get; set; }

    /// <summary>People outside the agencies who may be told (D11), or must not be.</summary>
    public List<ConsentPersonForm>? Persons { get; set; }

    public string? Purpose { get; set; }

    public string? RulesVersion { get; set; }

    public string? AgencyListVersion { get; set; }

    public string? GivenOn { get; set; }

    public string? ValidUntil { get; set; }

    public string? Way { get; set; }

    public string? ExplainedBy { get; set; }

    /// <summary>The person's own name entry, or the reason for another way.</summary>
    public string? NameEntry { get; set; }

    public string? Note { get; set; }
}

public sealed class WithdrawConsentForm
{
    public string? Version { get; set; }
}

/// <summary>Single agencies and facts the person takes out of a consent (R48).</summary>
public sealed class TakeOutForm
{
    public string? Version { get; set; }

    public List<string>? Agencies { get; set; }

    public List<string>? Facts { get; set; }
}

/// <summary>All ten answers of a record, as typed; also what is kept, sealed, while it is a draft.</summary>
public sealed class SharingAnswers
{
    // 1–4
    public string? AnonymousIsEnough { get; set; }

    public string? ConsentCovers { get; set; }

    public string? StatutoryNotification { get; set; }

    public string? ImmediateDanger { get; set; }

    // 5
    public string? Meeting { get; set; }

    // 6
    public string? Obstacle { get; set; }

    public string? ObstacleWords { get; set; }

    public string? Attempts { get; set; }

    public string? Answer { get; set; }

    public string? KnownWishes { get; set; }

    /// <summary>These three are asked only when the person refuses support itself (D3).</summary>
    public string? WhyNeedIsCertain { get; set; }

    public string? Encouragement { get; set; }

    public string? WordsOfRefusal { get; set; }

    // 7
    public List<string>? Goods { get; set; }

    public string? Whose { get; set; }

    public string? Likelihood { get; set; }

    public string? Imminence { get; set; }

    public string? RiskWords { get; set; }

    public string? RiskOfNotSharing { get; set; }

    public string? RiskOfSharing { get; set; }

    // 8

    /// <summary>Ticks of the table of facts and people: <c>fact:person</c>.</summary>
    public List<string>? Lines { get; set; }

    /// <summary>Of the facts named, those that tell where the person is and are let out all the same (R139).</summary>
    public List<string>? Places { get; set; }

    /// <summary>By fact: what cannot be done without it (R58).</summary>
    public Dictionary<string, string>? Reasons { get; set; }

    public string? Alternatives { get; set; }

    // 9

    /// <summary>By fact: on what its provider may give it.</summary>
    public Dictionary<string, string>? Bases { get; set; }

    /// <summary>By fact under a special secrecy law: the provision on which it may be given (D15).</summary>
    public Dictionary<string, string>? LawGrounds { get; set; }

    // 10
    public string? Telling { get; set; }

    public string? ReviewOn { get; set; }

    /// <summary>Version of the record the page was drawn from.</summary>
    public string? Version { get; set; }

    /// <summary>Where to go after saving: <c>leave</c>, or on.</summary>
    public string? Then { get; set; }
}

/// <summary>Submit, or decide not to share.</summary>
public sealed class SharingMoveForm
{
    public string? Version { get; set; }

    public string? Reason { get; set; }
}

/// <summary>An approver's word.</summary>
public sealed class ApprovalForm
{
    public string? Version { get; set; }

    /// <summary><c>approve</c>, <c>refuse</c> or <c>return</c>.</summary>
    public string? Decision { get; set; }

    public string? Reason { get; set; }

    public StepUpFields? StepUp { get; set; }
}
