using ConsoleSupport.Meetings.Client.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Gate;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Gate;

/// <summary>Draws a verdict that is not a grant: a page that leads to each open condition's mend, or the neutral page.</summary>
internal sealed class GateAnswers(Pages pages)
{
    /// <param name="meeting">The meeting in question, when there is one: reminder and admission are mended there.</param>
    public Task<IResult> RefuseAsync(Verdict verdict, Standing standing, MeetingId? meeting = null)
    {
        var refusal = GateRefusals.Of(verdict);
        return verdict is Verdict.OwnConditionOpen open
            ? pages.RedrawAsync<OpenConditionsPage>(GateTexts.Title, ViewOf(open, standing, meeting), [refusal])
            : pages.RefuseAsync(refusal);
    }

    private static OpenConditionsView ViewOf(Verdict.OwnConditionOpen open, Standing standing, MeetingId? meeting) => new(
        standing.BodyName,
        [.. GateRefusals.Named(open).Select(one => new OwnConditionView(
            one.Condition.Word(), one.IsOpen, one.Condition.HowToMend(), one.IsOpen ? LinkOf(one.Condition, standing.BodyCode, meeting) : null))]);

    private static string? LinkOf(Condition condition, string body, MeetingId? meeting) => condition switch
    {
        Condition.TwoFactors => "/account/second-factor",
        Condition.DeclarationCurrent => $"/bodies/{body}/declaration",
        Condition.JointDeclarations => "/declarations",
        Condition.ReminderConfirmed or Condition.Admitted => meeting is { } id ? $"/bodies/{body}/meetings/{id}/check-in" : null,
        _ => null,
    };
}
