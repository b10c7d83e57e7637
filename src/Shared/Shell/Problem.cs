namespace ConsoleSupport.Meetings.Shared.Shell;

/// <summary>One reason why a form was not taken, in the reader's words. <see cref="Field"/> is the form model's property name, null when it concerns the whole.</summary>
public sealed record Problem(string? Field, string Text);

/// <summary>The reasons a form was not taken; every form page's view carries one, empty at first.</summary>
public sealed class Problems(IReadOnlyList<Problem> all)
{
    public static Problems None { get; } = new([]);

    public IReadOnlyList<Problem> All { get; } = all;

    public bool Any => All.Count > 0;

    /// <summary>The texts for one field; the part that draws the field shows them below it.</summary>
    public IEnumerable<string> For(string field) => All.Where(problem => problem.Field == field).Select(problem => problem.Text);
}
