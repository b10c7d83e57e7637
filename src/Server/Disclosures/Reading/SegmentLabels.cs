using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Minutes;

namespace ConsoleSupport.Meetings.Server.Disclosures.Reading;

/// <summary>What a fact or a paragraph has to be looked at for before it is disclosed (個情法78). Hints for the officer, no decision.</summary>
internal static class SegmentLabels
{
    public static IReadOnlyList<SegmentLabel> Of(FactView fact)
    {
        var labels = new List<SegmentLabel>();
        if (fact.IsThirdParty || fact.Mark is FactMark.Hearsay) labels.Add(SegmentLabel.ThirdParty);
        if (fact.Source is not null) labels.Add(SegmentLabel.Provider);
        if (fact.Mark is FactMark.Opinion) labels.Add(SegmentLabel.Assessment);
        if (fact.IsSensitive || fact.Law is not null) labels.Add(SegmentLabel.Statutory);
        return labels;
    }

    /// <summary>A paragraph carries its own label (R111), and what the facts of its item bring along.</summary>
    public static IReadOnlyList<SegmentLabel> Of(ParagraphLabel label, IEnumerable<FactView> carried)
    {
        if (label is ParagraphLabel.General) return [];
        var labels = carried.SelectMany(Of).Where(one => one is SegmentLabel.ThirdParty or SegmentLabel.Statutory).ToHashSet();
        if (label is ParagraphLabel.ThirdParty) labels.Add(SegmentLabel.ThirdParty);
        if (label is ParagraphLabel.Provider) labels.Add(SegmentLabel.Provider);
        if (label is ParagraphLabel.Assessment) labels.Add(SegmentLabel.Assessment);
        if (label is ParagraphLabel.Deliberation) labels.Add(SegmentLabel.Deliberation);
        return [.. labels.Order()];
    }
}
