using ConsoleSupport.Meetings.Shared.Declarations;

namespace ConsoleSupport.Meetings.Server.Declarations.Texts;

/// <summary>A stored text in the shape pages draw.</summary>
internal static class TextPreviews
{
    public static CitedLawView Of(CitedLaw law) => new(law.Law, law.Article, law.Text, law.Short);

    public static TextPreview Of(DeclarationContent content) => new(
        content.Title, content.Intro, [.. content.Duties.Select(Of)], [.. content.Penalties.Select(Of)], content.Clauses, content.Confirmations, content.Reminder);
}
