using ConsoleSupport.Meetings.Server.Minutes.Reading;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>The sections of a file as completeness looks at them.</summary>
internal static class DraftedSections
{
    /// <summary>The head and the items open to the reader, numbered for the reader.</summary>
    public static IEnumerable<DraftedSection> Of(MinutesFile file, OpenMinutes open) =>
    [
        new DraftedSection("", false, PartsOf(file.Of(null))),
        .. open.Items.Select(one => new DraftedSection(open.NumberOf(one.Item.Id), one.Item.CaseFile is not null, PartsOf(file.Of(one.Item.Id)))),
    ];

    /// <summary>The items that do not exist for the reader.</summary>
    public static IEnumerable<DraftedSection> Beyond(MinutesFile file, OpenMinutes open) => file.Items
        .Where(item => open.Of(item.Id) is null)
        .Select(item => new DraftedSection("-", item.CaseFile is not null, PartsOf(file.Of(item.Id))));

    private static (Shared.Minutes.MinutesPart, bool)[] PartsOf(IEnumerable<MinutesParagraph> paragraphs) => [.. paragraphs.Select(one => (one.Part, one.IsBlank))];
}
