using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Shared.Disclosures;

public enum DisclosureTab
{
    /// <summary>会議での提供</summary>
    Meetings,

    /// <summary>会議の外での提供</summary>
    Outside,

    /// <summary>承認・不承認 (R57)</summary>
    Decisions,
}

/// <summary>What is asked for, as codes and ids of an address; never a label.</summary>
public sealed record DisclosureFilter(DisclosureTab Tab, string? Case, string? Agency, BasisKind? Basis, int Page)
{
    public bool IsFiltered => Case is not null || Agency is not null || Basis is not null;
}

/// <param name="Fact">Null for a decision.</param>
/// <param name="Word">The basis, or the decision.</param>
public sealed record DisclosureRow(DateTimeOffset At, string Label, string? CaseHref, int? Fact, string To, string Word, bool IsRefusal);

public sealed record DisclosureCount(string Word, int Count);

/// <summary>The ledger for the information manager: rows of cases they may know, counts of the others.</summary>
public sealed record DisclosureListView(
    DisclosureFilter Filter, IReadOnlyList<DisclosureRow> Rows, int Total, int Pages, IReadOnlyList<Pick> Cases, IReadOnlyList<Pick> Agencies, IReadOnlyList<DisclosureCount> Others);
