namespace ConsoleSupport.Meetings.Server.Kernel.Results;

/// <summary>Either what was asked for, or every reason against it (never only the first).</summary>
internal sealed class Result<T>
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Refusal> refusals)
    {
        _value = value;
        Refusals = refusals;
    }

    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsDone => Refusals.Count == 0;

    /// <summary>The value; asking a refused result for it is a bug.</summary>
    public T Value => IsDone ? _value! : throw new InvalidOperationException($"Refused: {string.Join(", ", Refusals.Select(refusal => refusal.Code))}");

    public TOut Match<TOut>(Func<T, TOut> done, Func<IReadOnlyList<Refusal>, TOut> refused) => IsDone ? done(_value!) : refused(Refusals);

    public static implicit operator Result<T>(T value) => new(value, []);

    public static implicit operator Result<T>(Refusal refusal) => new(default, [refusal]);

    public static implicit operator Result<T>(Refusal[] refusals) => Refused(refusals);

    /// <summary>For a value whose type is an interface, which the language does not convert.</summary>
    public static Result<T> Of(T value) => new(value, []);

    public static Result<T> Refused(IReadOnlyList<Refusal> refusals) =>
        refusals.Count > 0 ? new(default, refusals) : throw new InvalidOperationException("A refusal needs a reason.");
}

/// <summary>Nothing to hand back but that it was done.</summary>
internal readonly record struct Done
{
    public static Done It => default;
}
