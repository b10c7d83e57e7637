using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Gate;

/// <summary>The gate's answers as refusals: which of one's own conditions is open (M6, first sentence), or the one neutral sentence (R42).</summary>
internal static class GateRefusals
{
    /// <summary>For every verdict but a granted one; asking about that is a bug.</summary>
    public static Refusal Of(Verdict verdict) => verdict switch
    {
        Verdict.OwnConditionOpen open => new(
            "gate.open:" + string.Join('+', open.Open.Select(condition => condition.ToString())),
            RefusalKind.OwnConditionOpen,
            () => GateTexts.Needed([.. Named(open).Select(one => (one.Condition.Word(), one.IsOpen))])),
        Verdict.Granted => throw new InvalidOperationException("A granted verdict is no refusal."),
        _ => WebRefusals.NotAvailable,
    };

    /// <summary>The row's own conditions in its order, each with whether it is open. That of a joint session is named where it is open: elsewhere it holds by itself.</summary>
    public static IEnumerable<(Condition Condition, bool IsOpen)> Named(Verdict.OwnConditionOpen verdict) => verdict.Row.Needs
        .Where(Matrix.GateRow.OwnConditions.Contains)
        .Where(condition => condition is not Condition.JointDeclarations || verdict.Open.Contains(condition))
        .Select(condition => (condition, verdict.Open.Contains(condition)));

    public static string Word(this Condition condition) => condition switch
    {
        Condition.TwoFactors => GateTexts.TwoFactors,
        Condition.DeclarationCurrent => GateTexts.DeclarationCurrent,
        Condition.JointDeclarations => GateTexts.JointDeclarations,
        Condition.ReminderConfirmed => GateTexts.ReminderConfirmed,
        Condition.Admitted => GateTexts.Admitted,
        Condition.InWindow => GateTexts.InWindow,
        _ => throw new InvalidOperationException($"{condition} is not a person's own condition and is never named (R42)."),
    };

    public static string HowToMend(this Condition condition) => condition switch
    {
        Condition.TwoFactors => GateTexts.MendTwoFactors,
        Condition.DeclarationCurrent => GateTexts.MendDeclaration,
        Condition.JointDeclarations => GateTexts.MendJointDeclarations,
        Condition.ReminderConfirmed => GateTexts.MendReminder,
        Condition.Admitted => GateTexts.MendAdmitted,
        Condition.InWindow => GateTexts.MendWindow,
        _ => throw new InvalidOperationException($"{condition} is not a person's own condition and is never named (R42)."),
    };
}
