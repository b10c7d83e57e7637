namespace ConsoleSupport.Meetings.Shared.Shell;

/// <summary>Beside the fields of a form whose half-written answers are kept on the server (choice 13).</summary>
public sealed class DraftForm
{
    public const string Quiet = "quiet";
    public const string Drop = "drop";

    /// <summary><see cref="Quiet"/> when the page keeps a draft by itself, <see cref="Drop"/> to throw it away; anything else keeps it and shows the form again.</summary>
    public string? Then { get; set; }
}

/// <summary>A draft the reader kept earlier.</summary>
/// <param name="Take">Address of the form with the draft in it.</param>
/// <param name="Action">Where it is kept and thrown away.</param>
/// <param name="Fields">What names the thing it is about, where the address does not.</param>
public sealed record DraftView(DateTimeOffset KeptAt, string Take, string Action, IReadOnlyList<(string Name, string Value)> Fields);
