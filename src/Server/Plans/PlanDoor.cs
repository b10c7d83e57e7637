using System.Globalization;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Plans;

/// <summary>A plan of a case that somebody prepares, with the grant for it.</summary>
internal sealed record PreparedPlan(CaseFile File, Grant Grant, PlanFile Of)
{
    public SupportPlan Plan => Of.Plan;
}

/// <summary>The way of every act on a plan: the case's own door first, then the plan (R42).</summary>
internal sealed class PlanDoor(CaseDoor cases, PlanBook book, CurrentMember member)
{
    public async Task<Result<PreparedCase>> CaseAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation)
    {
        var prepared = await cases.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return prepared;
        return standing.Kind is BodyKind.CoordinationMeeting ? prepared : PlansRefusals.WrongBody;
    }

    public async Task<Result<PreparedPlan>> PlanAsync(CaseFileId caseFile, PlanId id, Standing standing, CancellationToken cancellation)
    {
        var prepared = await CaseAsync(caseFile, standing, cancellation);
        if (!prepared.IsDone) return Result<PreparedPlan>.Refused(prepared.Refusals);
        return await book.FindAsync(id, caseFile, cancellation) is { } plan ? new PreparedPlan(prepared.Value.File, prepared.Value.Grant, plan) : WebRefusals.NotAvailable;
    }

    /// <summary>The same for an act: also against what somebody else did since the page was drawn.</summary>
    public async Task<Result<PreparedPlan>> ForActAsync(CaseFileId caseFile, PlanId id, string? version, Standing standing, CancellationToken cancellation)
    {
        var prepared = await PlanAsync(caseFile, id, standing, cancellation);
        return !prepared.IsDone || VersionOf(prepared.Value.Plan) == version ? prepared : PlansRefusals.PlanChanged;
    }

    public static string VersionOf(SupportPlan plan) => plan.Version.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Addresses of plans, written in one place.</summary>
internal static class PlanAddress
{
    public static string OfCase(string body, CaseFileId caseFile) => $"{ListCases.Address(body, caseFile)}/plans";

    public static string Of(string body, CaseFileId caseFile, PlanId plan) => $"{OfCase(body, caseFile)}/{plan}";

    public static string List(string body) => $"/bodies/{body}/plans";

    public static string OfMeeting(string body, MeetingId meeting) => $"{Meetings.MeetingAddress.Of(body, meeting)}/plans";

    public static string OfItem(string body, MeetingId meeting, AgendaItemId item) => $"{Meetings.MeetingAddress.OfItem(body, meeting, item)}/plan";
}
