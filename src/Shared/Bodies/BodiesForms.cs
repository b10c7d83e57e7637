namespace ConsoleSupport.Meetings.Shared.Bodies;

public sealed class FoundBodyForm
{
    public string? Name { get; set; }

    public string? Kind { get; set; }

    public string? Code { get; set; }
}

public sealed class AgencyForm
{
    public string? Name { get; set; }

    public string? NameKana { get; set; }

    public string? Type { get; set; }

    public string? Contact { get; set; }

    /// <summary>A department of this municipality.</summary>
    public string? Municipal { get; set; }

    /// <summary>Of the agency the form was drawn from; a new one has none.</summary>
    public string? Version { get; set; }
}

public sealed class AddPersonForm
{
    public string? Email { get; set; }

    /// <summary>Name and kana only for somebody without an account.</summary>
    public string? Name { get; set; }

    public string? NameKana { get; set; }

    public string? Agency { get; set; }

    public string? Post { get; set; }

    public string? Class { get; set; }

    public string? Role { get; set; }

    public string? From { get; set; }
}

public sealed class EndEntryForm
{
    public string? Until { get; set; }

    public string? Version { get; set; }
}

public sealed class ChangePostForm
{
    public string? Agency { get; set; }

    public string? Post { get; set; }

    public string? Class { get; set; }

    public string? Role { get; set; }

    public string? From { get; set; }

    public string? Version { get; set; }
}

public sealed class SettingsForm
{
    public string? AdoptedOn { get; set; }

    public string? RulesLink { get; set; }

    public string? ChairTitle { get; set; }

    public string? ApproversNeeded { get; set; }

    public string? ReviewMonths { get; set; }

    public string? LeastAnswerLength { get; set; }

    public string? DaysOpenAfterClosing { get; set; }

    public string? MinutesPerCase { get; set; }

    public string? FewestMeantAnonymously { get; set; }

    public string? CheckInOpensMinutesBefore { get; set; }

    public string? MayCopyUnsentText { get; set; }

    public string? Linkage { get; set; }

    public string? NoticeOn { get; set; }

    public string? CoordinatingBody { get; set; }

    public string? RuleNamesBothActs { get; set; }

    public string? JointReason { get; set; }

    /// <summary>Number of the settings the form was drawn from.</summary>
    public string? Version { get; set; }
}
