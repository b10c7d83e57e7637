namespace ConsoleSupport.Meetings.Shared.Identity;

/// <summary>What an account may do in the whole installation. None of these reads case text.</summary>
public enum AccountRole
{
    /// <summary>Accounts, agencies, bodies, settings, backup (システム管理者).</summary>
    Administrator,

    /// <summary>Verifies the trail (監査).</summary>
    Auditor,

    /// <summary>Answers a person's own request (開示担当, D16): reads a case only while such a request is open.</summary>
    DisclosureOfficer,
}
