using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

/// <summary>A person's request for their own data (開示請求, D16), registered by the disclosure officer who handles it.</summary>
internal sealed class OwnRequest : IVersioned
{
    public const string RequesterColumn = "own_requests.requester";
    public const string ConfirmationColumn = "own_requests.confirmation";
    public const string ReasonColumn = "own_requests.reason";

    public required OwnRequestId Id { get; init; }

    public required BodyId Body { get; init; }

    /// <summary>As the officer wrote it. Whether there is such a case is not told to anybody by this row (81).</summary>
    public required string Label { get; init; }

    /// <summary>Null when no case of the body bears the label; the officer's pages look the same.</summary>
    public CaseFileId? CaseFile { get; init; }

    /// <summary>受付番号, without a name.</summary>
    public required string Reference { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Who asks, under the case's key for 担当; under the body's key when there is no case, and then nobody opens it.</summary>
    public required byte[] SealedRequester { get; init; }

    public required AccountId Officer { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public OwnRequestState State { get; set; } = OwnRequestState.Registered;

    public byte[]? SealedConfirmation { get; set; }

    public AccountId? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>When the officer last proved who they are and opened the case.</summary>
    public DateTimeOffset? OpenedAt { get; set; }

    public OwnRequestOutcome? Outcome { get; set; }

    /// <summary>The law's reason, without case facts; sealed under the body's key.</summary>
    public byte[]? SealedReason { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public int Version { get; set; }
}

internal sealed class OwnRequestConfiguration : IEntityTypeConfiguration<OwnRequest>
{
    public void Configure(EntityTypeBuilder<OwnRequest> builder)
    {
        builder.ToTable("own_requests");
        builder.HasKey(request => request.Id);
        builder.HasIndex(request => request.CaseFile);
        builder.HasIndex(request => request.Officer);
    }
}
