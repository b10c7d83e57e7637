using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>One form of the product: how it is reached, what is typed, and how it fails.</summary>
/// <param name="Endpoint">Pattern of the address it posts to.</param>
/// <param name="By">Short name of the person of the invented town who fills it in.</param>
/// <param name="At">Page it stands on; names in braces are filled in, and 「 > selector」 follows a link of that page.</param>
internal sealed record FormRow(string Endpoint, string By, string At)
{
    /// <summary>Name and value of each field that is typed. <c>*</c> takes the first choice; <c>*password</c> and <c>*code</c> prove the person anew.</summary>
    public (string Name, string Value)[] Types { get; init; } = [];

    /// <summary>A name of which every tick is set.</summary>
    public string? TicksAll { get; init; }

    /// <summary>Value of the button that is pressed, where the form has several.</summary>
    public string? Press { get; init; }

    /// <summary>Which of several forms that post to this address.</summary>
    public string? Form { get; init; }

    /// <summary>A field that must not be empty.</summary>
    public required Applies Missing { get; init; }

    /// <summary>A field with an end.</summary>
    public required Applies TooLong { get; init; }

    /// <summary>A field that takes a day; 30 February is sent.</summary>
    public required Applies NoDay { get; init; }

    /// <summary>The same page, drawn before the act and sent after it: an old version, or a state that has passed.</summary>
    public required Late Late { get; init; }

    /// <summary>Why a second sending is not one act; null where it is.</summary>
    public string? NotOnce { get; init; }

    /// <summary>Anybody may send it, or it is about signing in itself.</summary>
    public bool WithoutSignIn { get; init; }

    /// <summary>What it does where that is not counted as a change; null where a change must be seen.</summary>
    public string? Uncounted { get; init; }

    /// <summary>Takes something from the answer for later rows.</summary>
    public Action<FormWalk, Page>? Reads { get; init; }

    /// <summary>Under this name the address it leads to is known to later rows, without its fragment.</summary>
    public string? Names { get; init; }

    /// <summary>What happens before, so that the form is there.</summary>
    public Func<FormWalk, Task>? Before { get; init; }

    public override string ToString() => $"{Endpoint} by {By}{(Press is null ? "" : $" ({Press})")}{(Form is null ? "" : $" [{Form}]")}";
}

/// <summary>The field a kind of failure is tried at, or the reason why it cannot happen.</summary>
internal sealed record Applies(string? Field, string? Not)
{
    public static Applies To(string field) => new(field, null);

    public static Applies Never(string why) => new(null, why);
}

/// <summary>What somebody meets who was too late.</summary>
internal abstract record Late
{
    /// <summary>A refusal in words; what was typed into these fields is still on the page.</summary>
    internal sealed record Refused(params string[] Kept) : Late;

    /// <summary>For this person it does not exist any more (R42); their words are still on the page.</summary>
    internal sealed record Gone(params string[] Kept) : Late;

    /// <summary>The page belongs to a sign-in that is over; it says so.</summary>
    internal sealed record OutOfDate : Late;

    /// <summary>What was wanted is so already: it leads on and changes nothing.</summary>
    internal sealed record Calm : Late;

    /// <summary>It is another act and is done: nothing it could be too late for.</summary>
    internal sealed record Again(string Why) : Late;
}
