namespace ConsoleSupport.Meetings.Shared.Shell;

/// <summary>One reason why a form was not taken, in the reader's words. <see cref="Field"/> is the form model's property name, null when it concerns the whole.</summary>
public sealed record Problem(string? Field, string Text);

/// <summary>One value as it is saved now, beside what was typed.</summary>
public sealed record SavedValue(string Label, string Text);

/// <summary>What stands now because somebody else saved first. The form below it holds the person's own text and the new version, so that saving again is a choice (T8).</summary>
/// <param name="By">Null when the trail does not say who.</param>
public sealed record SavedMeanwhile(string? By, DateTimeOffset? At, IReadOnlyList<SavedValue> Values);

/// <summary>The reasons a form was not taken; every form page's view carries one, empty at first.</summary>
public sealed class Problems(IReadOnlyList<Problem> all, SavedMeanwhile? saved = null)
{
    public static Problems None { get; } = new([]);

    public IReadOnlyList<Problem> All { get; } = all;

    /// <summary>Drawn with the problems, wherever they are drawn.</summary>
    public SavedMeanwhile? Saved { get; } = saved;

    public bool Any => All.Count > 0;

    /// <summary>The texts for one field; the part that draws the field shows them below it.</summary>
    public IEnumerable<string> For(string field) => All.Where(problem => problem.Field == field).Select(problem => problem.Text);
}
