using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Audit;

/// <summary>What the auditor asks for, as it stands in the address: ids and codes only.</summary>
public sealed class AuditFilter
{
    public string? From { get; set; }

    public string? Until { get; set; }

    /// <summary>Id of an account.</summary>
    public string? Person { get; set; }

    /// <summary>Code of an act.</summary>
    public string? Act { get; set; }

    /// <summary>Id of the thing acted on.</summary>
    public string? Thing { get; set; }

    /// <summary><c>refused</c>, <c>allowed</c> or nothing.</summary>
    public string? Result { get; set; }

    /// <summary>Name of a chain.</summary>
    public string? Chain { get; set; }

    /// <summary>Show what is older than this entry.</summary>
    public string? Before { get; set; }

    /// <summary>Show what is newer than this entry.</summary>
    public string? After { get; set; }
}

public sealed record AuditView(
    VerificationView? Verification,
    long EntriesNow,
    AuditFilter Filter,
    Problems Problems,
    IReadOnlyList<CodeView> People,
    IReadOnlyList<CodeView> Acts,
    IReadOnlyList<AuditRowView> Rows,
    string? NewerHref,
    string? OlderHref);

/// <summary>A code and its words.</summary>
public sealed record CodeView(string Code, string Words);

/// <param name="IsOld">Older than a day.</param>
/// <param name="Fault">What is broken, in words; null when nothing is.</param>
/// <param name="Shrunk">There are fewer entries than an earlier verification counted.</param>
/// <param name="Head">Number and hash of the chain of the rest, to be noted elsewhere.</param>
public sealed record VerificationView(
    DateTimeOffset At, string By, long Entries, int Chains, bool IsWhole, bool IsOld, string? Fault, bool Shrunk, string? Head);

/// <param name="Chain">Short name of the chain.</param>
/// <param name="Thing">Kind and short id of the thing.</param>
/// <param name="Rule">Codes turned into words where there are any.</param>
/// <param name="Hash">Beginning and end of the hash.</param>
public sealed record AuditRowView(
    long Number,
    string Chain,
    string ChainCode,
    DateTimeOffset At,
    string Person,
    string? PersonId,
    string Act,
    string ActCode,
    string Thing,
    string? ThingId,
    string? Rule,
    bool Allowed,
    string Hash,
    string Previous,
    RefusalView? Refusal);

/// <summary>What is known of a refused act.</summary>
/// <param name="Asked">What was asked for, in words.</param>
/// <param name="Reasons">The conditions that failed.</param>
/// <param name="Told">What the person read.</param>
/// <param name="Hides">The words were the same as for something that does not exist.</param>
/// <param name="TodayHref">Everything this person did that day.</param>
public sealed record RefusalView(string Asked, IReadOnlyList<CodeView> Reasons, string Told, bool Hides, string? TodayHref);
