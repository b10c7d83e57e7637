namespace ConsoleSupport.Meetings.Shared.Actions;

/// <summary>R117: two different kinds of not done.</summary>
public enum ActionStatus
{
    /// <summary>未着手</summary>
    NotStarted,

    /// <summary>実施中</summary>
    Underway,

    /// <summary>完了</summary>
    Done,

    /// <summary>状況変化により不可</summary>
    CircumstancesChanged,

    /// <summary>未実施</summary>
    NotDone,

    /// <summary>取下げ</summary>
    Withdrawn,
}
