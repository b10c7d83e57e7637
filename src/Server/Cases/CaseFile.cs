using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>A case file (事案): a label and, sealed under its own key, numbered facts (choice 1). Belongs to one body.</summary>
internal sealed class CaseFile : IVersioned
{
    public required CaseFileId Id { get; init; }

    public required BodyId Body { get; init; }

    /// <summary>事案番号 such as R8-014; unique in its body. Not a name, yet shown only to those who may know the case.</summary>
    public required string Label { get; init; }

    /// <summary>The case's own key, wrapped by the master key. Destroying it destroys every text of the case.</summary>
    public required byte[] WrappedKey { get; set; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required AccountId OpenedBy { get; init; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Number the next fact gets.</summary>
    public int NextFact { get; set; } = 1;

    public int Version { get; set; }
}

internal sealed class CaseFileConfiguration : IEntityTypeConfiguration<CaseFile>
{
    public void Configure(EntityTypeBuilder<CaseFile> builder)
    {
        builder.ToTable("case_files");
        builder.HasKey(caseFile => caseFile.Id);
        builder.HasIndex(caseFile => new { caseFile.Body, caseFile.Label }).IsUnique();
    }
}

/// <summary>担当: secretariat people named on the case, the creator first (choice 3).</summary>
internal sealed class Responsible
{
    public required CaseFileId CaseFile { get; init; }

    public required AccountId Account { get; init; }

    public required DateTimeOffset Since { get; init; }
}

internal sealed class ResponsibleConfiguration : IEntityTypeConfiguration<Responsible>
{
    public void Configure(EntityTypeBuilder<Responsible> builder)
    {
        builder.ToTable("case_responsibles");
        builder.HasKey(responsible => new { responsible.CaseFile, responsible.Account });
        builder.HasIndex(responsible => responsible.Account);
    }
}
