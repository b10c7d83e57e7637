using ConsoleSupport.Meetings.Server.Gate.Conditions;
using static ConsoleSupport.Meetings.Server.Gate.Conditions.Condition;

namespace ConsoleSupport.Meetings.Server.Gate.Matrix;

/// <summary>One row of the gate table: what must hold before this kind of thing is seen. Policy: docs/rules/gate.md.</summary>
/// <param name="NeedsBasis">Whether every fact must also be covered for the person by a consent or a record (choice 1).</param>
internal sealed record GateRow(string Name, bool NeedsBasis, params Condition[] Needs)
{
    /// <summary>事案番号 on an agenda or a list.</summary>
    public static readonly GateRow Label = new("label", false, TwoFactors, OnRoster, DeclarationCurrent, Selected, NotRecused);

    /// <summary>準備: the case file in the hands of those who prepare it; neither window nor reminder, no entry in the ledger (choice 3).</summary>
    public static readonly GateRow Preparation = new("preparation", false, TwoFactors, OnRoster, DeclarationCurrent, NotRecused, Prepares);

    /// <summary>The record somebody is asked to approve, and the facts it names; nothing else of the case.</summary>
    public static readonly GateRow Approval = new("approval", false, TwoFactors, OnRoster, DeclarationCurrent, NotRecused, Approves);

    /// <summary>A challenge put in front of whoever decides on it: label, person and category, no fact (R81).</summary>
    public static readonly GateRow RecusalDecision = new("recusal-decision", false, TwoFactors, OnRoster, DeclarationCurrent, NotRecused, DecidesRecusal);

    /// <summary>Facts of an item before the meeting, from release to the days after closing.</summary>
    public static readonly GateRow Papers = new("papers", true, TwoFactors, OnRoster, DeclarationCurrent, OnJointRosters, JointDeclarations, Selected, NotRecused, InWindow);

    /// <summary>The item while it is on the table.</summary>
    public static readonly GateRow LiveItem = new("live-item", true, TwoFactors, OnRoster, DeclarationCurrent, OnJointRosters, JointDeclarations, Selected, NotRecused, ReminderConfirmed, Admitted, InWindow);

    public static readonly GateRow DraftMinutes = new("draft-minutes", true, TwoFactors, OnRoster, DeclarationCurrent, OnJointRosters, JointDeclarations, Selected, NotRecused, Attended);

    public static readonly GateRow ApprovedMinutes = new("approved-minutes", true, TwoFactors, OnRoster, DeclarationCurrent, OnJointRosters, JointDeclarations, Selected, NotRecused);

    /// <summary>Name and birth year at check-in, so that a conflict can be declared (choice 5).</summary>
    public static readonly GateRow ConflictCheck = new("conflict-check", true, TwoFactors, OnRoster, DeclarationCurrent, OnJointRosters, JointDeclarations, Selected, NotRecused, ReminderConfirmed, InWindow);

    /// <summary>The case in the hands of the officer who answers the person's own request: no roster, since the officer belongs to no body; no entry in the ledger (D16).</summary>
    public static readonly GateRow OwnRequest = new("own-request", false, TwoFactors, NotRecused, HandlesRequest);

    /// <summary>The whole table, for the documentation and the tests.</summary>
    public static readonly IReadOnlyList<GateRow> All = [Label, Preparation, Approval, RecusalDecision, Papers, LiveItem, DraftMinutes, ApprovedMinutes, ConflictCheck, OwnRequest];

    /// <summary>Conditions a person may be told about, because they can mend them themselves (R42). All others look like a thing that is not there.</summary>
    public static readonly IReadOnlySet<Condition> OwnConditions = new HashSet<Condition> { TwoFactors, DeclarationCurrent, JointDeclarations, ReminderConfirmed, Admitted, InWindow };
}
