using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>What the consent covered is covered no longer; open screens have to ask the gate again (R48).</summary>
internal sealed record ConsentWithdrawn(CaseFileId CaseFile, ConsentId Consent) : DomainEvent;

internal sealed record ConsentRecorded(CaseFileId CaseFile, ConsentId Consent) : DomainEvent;

/// <summary>Somebody has to approve.</summary>
internal sealed record SharingSubmitted(CaseFileId CaseFile, SharingRecordId Record) : DomainEvent;

internal sealed record SharingApproved(CaseFileId CaseFile, SharingRecordId Record) : DomainEvent;

/// <summary>The review day is over (R63); open screens have to ask the gate again.</summary>
internal sealed record SharingLapsed(CaseFileId CaseFile, SharingRecordId Record) : DomainEvent;

/// <summary>Taken back before its review day; open screens have to ask the gate again.</summary>
internal sealed record SharingEnded(CaseFileId CaseFile, SharingRecordId Record) : DomainEvent;

/// <summary>Refused, or decided not to share (R57).</summary>
internal sealed record SharingRefused(CaseFileId CaseFile, SharingRecordId Record) : DomainEvent;
