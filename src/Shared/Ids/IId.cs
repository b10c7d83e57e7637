namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>An id of its own type, made in our code as a version-7 GUID. No id is a secret; rights never rest on one.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);

    static abstract TSelf New();
}

/// <summary>How ids look in addresses and forms: 32 hexadecimal digits.</summary>
public static class IdText
{
    public static string Write(Guid value) => value.ToString("N");

    /// <summary>Reads an id somebody sent us; anything else than a whole id is no id.</summary>
    public static bool TryParse<TId>(string? text, out TId id)
        where TId : struct, IId<TId>
    {
        var isId = Guid.TryParse(text, out var value);
        id = isId ? TId.From(value) : default;
        return isId;
    }
}
