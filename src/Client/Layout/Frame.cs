namespace ConsoleSupport.Meetings.Client.Layout;

/// <summary>What stands around a page.</summary>
public enum Frame
{
    Standard,

    /// <summary>Nobody is signed in: no sections, one narrow column in the middle.</summary>
    Plain,

    /// <summary>The live room brings its own header and main element.</summary>
    Room,

    /// <summary>For paper: no header, who printed it at the end.</summary>
    Print,
}

/// <summary>Says on a page component which frame it wants; without it <see cref="Frame.Standard"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FrameAttribute(Frame frame) : Attribute
{
    public Frame Frame { get; } = frame;
}
