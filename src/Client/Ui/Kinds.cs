namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>The colour a state speaks in; word and icon always go with it.</summary>
public enum Kind
{
    Neutral,
    Info,
    Ok,
    Warn,
    Err,

    /// <summary>Sharing without consent (同意なし共有), open comments, undone work; nothing else.</summary>
    Guard,

    /// <summary>White on green: running now. Badges only.</summary>
    Solid,
}

public enum ButtonKind
{
    /// <summary>The one filled button of a page.</summary>
    Primary,
    Secondary,
    Text,
    Danger,
}

public enum ButtonSize
{
    Large,
    Medium,

    /// <summary>36 px: rows of a table and heads of panels only.</summary>
    Small,
}

public enum FieldWidth
{
    Narrow,
    Medium,
    Full,
}

internal static class KindClass
{
    public static string Of(Kind kind) => kind switch
    {
        Kind.Neutral => "neutral",
        Kind.Info => "info",
        Kind.Ok => "ok",
        Kind.Warn => "warn",
        Kind.Err => "err",
        Kind.Guard => "guard",
        Kind.Solid => "solid",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static IconName Icon(Kind kind) => kind switch
    {
        Kind.Ok or Kind.Solid => IconName.Check,
        Kind.Warn => IconName.Clock,
        Kind.Err => IconName.Triangle,
        Kind.Guard => IconName.Shield,
        Kind.Neutral or Kind.Info => IconName.Info,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(ButtonKind kind) => kind switch
    {
        ButtonKind.Primary => "btn-primary",
        ButtonKind.Secondary => "btn-secondary",
        ButtonKind.Text => "btn-text",
        ButtonKind.Danger => "btn-danger",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(ButtonSize size) => size switch
    {
        ButtonSize.Large => "btn-large",
        ButtonSize.Medium => "btn-medium",
        ButtonSize.Small => "btn-small",
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, null),
    };

    public static string Of(FieldWidth width) => width switch
    {
        FieldWidth.Narrow => "width-narrow",
        FieldWidth.Medium => "width-medium",
        FieldWidth.Full => "width-full",
        _ => throw new ArgumentOutOfRangeException(nameof(width), width, null),
    };
}
