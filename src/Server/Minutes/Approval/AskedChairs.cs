using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>A body whose chair has to approve, with the word that was given.</summary>
internal sealed record AskedChair(BodyId Body, string BodyCode, string BodyName, MinutesApproval? Word);

/// <summary>Whose word the minutes need, and whose of them the reader can give. Pure.</summary>
/// <remarks>Written rule: docs/rules/minutes.md, with R67. Whoever chairs both bodies speaks for both in one act.</remarks>
/// <param name="All">The body that leads first; at a session held as one the other body too.</param>
/// <param name="Chaired">The bodies the reader chairs today.</param>
internal sealed record AskedChairs(IReadOnlyList<AskedChair> All, IReadOnlySet<BodyId> Chaired)
{
    public bool IsJoint => All.Count > 1;

    /// <summary>The words that are still missing and that the reader can give.</summary>
    public IReadOnlyList<AskedChair> Mine => [.. All.Where(one => one.Word is null && Chaired.Contains(one.Body))];

    /// <summary>The text is fixed once nobody's word is missing.</summary>
    public bool AreAllThereWithMine => All.All(one => one.Word is not null || Chaired.Contains(one.Body));

    /// <summary>Each of the chairs, also one who approved already, as long as the text is not fixed.</summary>
    public bool MayGiveBack => All.Any(one => Chaired.Contains(one.Body));
}
