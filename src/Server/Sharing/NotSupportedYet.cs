using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>The rows of the decision table that are not built: each answers so and shares nothing.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, "Not supported yet". A row leaves this list when it becomes a rule class of its own.</remarks>
internal static class NotSupportedYet
{
    public static readonly IReadOnlyList<SharingRow> Rows =
    [
        SharingRow.D15,
    ];

    public static Refusal Decide(SharingRow row) => Rows.Contains(row)
        ? SharingRefusals.NotSupportedYet(row)
        : throw new InvalidOperationException($"{row} has a rule of its own.");
}
