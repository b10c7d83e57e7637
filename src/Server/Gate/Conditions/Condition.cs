namespace ConsoleSupport.Meetings.Server.Gate.Conditions;

/// <summary>What the gate is told about one person and one thing. Every member is a column of the gate table (docs/rules/gate.md).</summary>
internal enum Condition
{
    /// <summary>Signed in with both factors (choice 6).</summary>
    TwoFactors,

    /// <summary>On the body's standing roster today (R13, R14).</summary>
    OnRoster,

    /// <summary>This body's declaration signed, in its current text, not expired (R31, R34, R38, R39).</summary>
    DeclarationCurrent,

    /// <summary>Selected for this case and confirmed; 担当 and chair count as selected (R13, choice 3).</summary>
    Selected,

    /// <summary>No open recusal (R82).</summary>
    NotRecused,

    /// <summary>担当 of the case, or the one who presides: those who prepare (choice 3).</summary>
    Prepares,

    /// <summary>Asked to approve a record of this case (choice 3).</summary>
    Approves,

    /// <summary>A challenge (忌避) waits for this person's word: the chair's, or the deputy's when the chair is concerned (R81).</summary>
    DecidesRecusal,

    /// <summary>Today's reminder confirmed in this session (R35).</summary>
    ReminderConfirmed,

    /// <summary>Let in by the chair or the office.</summary>
    Admitted,

    /// <summary>Papers released and not yet closed (choice 39).</summary>
    InWindow,

    /// <summary>Was there for this item.</summary>
    Attended,

    /// <summary>Disclosure officer of the very request that is asked about: of this case, confirmed, unanswered and opened within the last half hour (D16).</summary>
    HandlesRequest,

    /// <summary>On the rosters of the other bodies too whose joint session this is; holds by itself where there is none (D9, R77).</summary>
    OnJointRosters,

    /// <summary>The declarations of those other bodies signed as well (R69); holds by itself where there is none.</summary>
    JointDeclarations,
}
