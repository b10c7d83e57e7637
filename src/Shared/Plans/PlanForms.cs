using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Plans;

/// <summary>The text of a plan as typed; also of a change in the meeting and of a minor correction.</summary>
public class PlanForm
{
    public string? Wish { get; set; }

    public string? Goal { get; set; }

    public string? Policy { get; set; }

    /// <summary>Names of <see cref="PlanService"/>.</summary>
    public List<string>? Services { get; set; }

    /// <summary>By service: what is done and who does it.</summary>
    public Dictionary<string, string>? Details { get; set; }

    public string? Monitoring { get; set; }

    /// <summary>The 社協's officer for 生活福祉資金, of the roster (R20).</summary>
    public string? LoanOfficer { get; set; }

    /// <summary>Ticked while the case is under 支援措置: the text does not tell where the person is (R139).</summary>
    public string? NoPlace { get; set; }

    /// <summary>郵送不可 (R91).</summary>
    public string? NoPost { get; set; }

    public string? Version { get; set; }
}

/// <summary>軽微な修正 (R105): the text, and that person, agencies, municipality and office know.</summary>
public sealed class CorrectionForm : PlanForm
{
    public string? PersonConfirmedOn { get; set; }

    public string? AgenciesConfirmed { get; set; }

    public string? ReportedOn { get; set; }

    public string? ReportedTo { get; set; }

    public string? SharedInOffice { get; set; }
}

/// <summary>Emergency support that begins before the plan (R92).</summary>
public sealed class EmergencyForm
{
    public string? Service { get; set; }

    public string? StartedOn { get; set; }
}

/// <summary>Puts the plan on an item of the agenda.</summary>
public sealed class TablePlanForm
{
    public string? Item { get; set; }

    public string? Version { get; set; }
}

/// <summary>The meeting's word (R86, R88).</summary>
public sealed class MeetingWordForm
{
    public string? Word { get; set; }

    public string? Changes { get; set; }

    public string? Dissent { get; set; }

    public string? Exchange { get; set; }

    public string? Version { get; set; }
}

/// <summary>The person's final agreement (R87).</summary>
public sealed class AgreementForm
{
    public string? AgreedOn { get; set; }

    public string? Way { get; set; }

    public string? AskedBy { get; set; }

    public string? Version { get; set; }
}

/// <summary>支援決定, an act of the municipality and not of the meeting (R89–R91).</summary>
public sealed class SupportDecisionForm
{
    /// <summary><c>granted</c> or <c>declined</c>.</summary>
    public string? Outcome { get; set; }

    public string? DecidedOn { get; set; }

    public string? Number { get; set; }

    public string? Office { get; set; }

    public string? OthersCheckedOn { get; set; }

    public string? Delivery { get; set; }

    public string? OtherWay { get; set; }

    public string? Reason { get; set; }

    public string? WorkerToldOn { get; set; }

    public string? PersonToldOn { get; set; }

    public string? Alternatives { get; set; }

    public string? Version { get; set; }

    public StepUpFields? StepUp { get; set; }
}

/// <summary>The report that fixes a plan without services to decide on (R89).</summary>
public sealed class MunicipalReportForm
{
    public string? ReportedOn { get; set; }

    public string? ReportedTo { get; set; }

    public string? Version { get; set; }
}

/// <summary>再プラン: ends this plan with its evaluation and begins the next (R105).</summary>
public sealed class ReplanForm
{
    public string? EndedOn { get; set; }

    public string? Evaluation { get; set; }

    public string? Version { get; set; }
}

/// <summary>Why a 支援調整会議 is held by municipal staff alone (R19).</summary>
public sealed class MunicipalOnlyForm
{
    public string? MunicipalReason { get; set; }
}
