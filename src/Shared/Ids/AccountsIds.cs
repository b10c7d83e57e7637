namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>A person who may sign in. The same person keeps it through every post, roster and body.</summary>
public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public static AccountId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out AccountId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One server-side sign-in (choice 19).</summary>
public readonly record struct SignInId(Guid Value) : IId<SignInId>
{
    public static SignInId From(Guid value) => new(value);

    public static SignInId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out SignInId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One invitation link.</summary>
public readonly record struct InvitationId(Guid Value) : IId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);

    public static InvitationId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out InvitationId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One change of a mail address that waits to be confirmed.</summary>
public readonly record struct MailChangeId(Guid Value) : IId<MailChangeId>
{
    public static MailChangeId From(Guid value) => new(value);

    public static MailChangeId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out MailChangeId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One proof of still being oneself (choice 14).</summary>
public readonly record struct StepUpId(Guid Value) : IId<StepUpId>
{
    public static StepUpId From(Guid value) => new(value);

    public static StepUpId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out StepUpId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
