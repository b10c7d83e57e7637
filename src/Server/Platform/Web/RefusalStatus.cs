using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>The one place where refusals become statuses.</summary>
internal static class RefusalStatus
{
    /// <summary>The status of several refusals is that of the gravest; what is not available hides all the others (R42).</summary>
    public static int Of(IReadOnlyList<Refusal> refusals) => refusals.Select(refusal => refusal.Kind).MaxBy(Gravity) switch
    {
        RefusalKind.NotAvailable => StatusCodes.Status404NotFound,
        RefusalKind.Forbidden or RefusalKind.OwnConditionOpen => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict or RefusalKind.WrongState => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>The refusals in the shape a form draws them.</summary>
    public static Problems AsProblems(this IReadOnlyList<Refusal> refusals, SavedMeanwhile? saved = null) =>
        new([.. refusals.Select(refusal => new Problem(refusal.Field, refusal.Text))], saved);

    /// <summary>Whether the form was not taken because somebody else saved first.</summary>
    public static bool AreConflict(this IReadOnlyList<Refusal> refusals) => refusals.Any(refusal => refusal.Kind is RefusalKind.Conflict);

    private static int Gravity(RefusalKind kind) => kind switch
    {
        RefusalKind.NotAvailable => 5,
        RefusalKind.Forbidden => 4,
        RefusalKind.OwnConditionOpen => 3,
        RefusalKind.Conflict => 2,
        RefusalKind.WrongState => 1,
        RefusalKind.Incomplete => 0,
        _ => throw new InvalidOperationException($"No gravity for {kind}."),
    };
}
