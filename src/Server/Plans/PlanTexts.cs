using System.Text.Json;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans;

/// <summary>The words of a plan.</summary>
internal sealed record PlanWords(string Wish, string Goal, string Policy, IReadOnlyList<PlanServiceWords> Services, string Monitoring);

internal sealed record PlanServiceWords(PlanService Service, string Details);

/// <summary>What was said beside the meeting's word (R86, R88).</summary>
internal sealed record WordRemarks(string Changes, string Dissent, string? Exchange);

/// <summary>The words of a support decision (R89–R91).</summary>
internal sealed record SupportDecisionWords(string Number, string? OtherWay, string? Reason, string? Alternatives);

/// <summary>Seals and opens the words of plans under their case's key. They carry the audience of everything the grant names: the whole case while preparing, all facts of the item at the meeting (choice 4).</summary>
internal sealed class PlanTexts(CaseVault vault)
{
    public const string TextColumn = "plan_versions.text";
    public const string RemarksColumn = "plan_words.remarks";
    public const string DecisionColumn = "support_decisions.words";
    public const string AgenciesColumn = "plan_corrections.agencies";
    public const string EvaluationColumn = "plans.evaluation";

    public Task<byte[]> SealAsync(CaseFileId caseFile, string column, Guid row, object words, CancellationToken cancellation) =>
        vault.SealAsync(caseFile, column, row, JsonSerializer.Serialize(words), cancellation);

    public async Task<T> OpenAsync<T>(Grant grant, string column, Guid row, byte[] box, CancellationToken cancellation) =>
        JsonSerializer.Deserialize<T>(await vault.OpenAsync(grant, [.. grant.Cover.Keys], new CaseText(column, row, box), cancellation))!;
}
