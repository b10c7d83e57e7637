using System.Globalization;
using System.Text;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Reads the strings of one form into values and gathers every refusal on the way (choice 10). Use one per form; ask <see cref="Refusals"/> at the end.</summary>
internal sealed class Read
{
    private readonly List<Refusal> _refusals = [];

    public IReadOnlyList<Refusal> Refusals => _refusals;

    public bool Any => _refusals.Count > 0;

    public void Refuse(Refusal refusal) => _refusals.Add(refusal);

    /// <summary>A text that must be there, trimmed; empty when refused.</summary>
    public string Text(string? given, string field, int most)
    {
        var text = Optional(given, field, most);
        if (text is null) Refuse(WebRefusals.Missing(field));
        return text ?? "";
    }

    /// <summary>A text that may be left out. Line ends become LF.</summary>
    public string? Optional(string? given, string field, int most)
    {
        var text = given?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (text.Length <= most) return text;
        Refuse(WebRefusals.TooLong(field, most));
        return text;
    }

    /// <summary>A legal day, as <see cref="DayText"/> reads it.</summary>
    public DateOnly Day(string? given, string field)
    {
        var text = Narrow(given);
        if (text.Length == 0) Refuse(WebRefusals.Missing(field));
        else if (DayText.Parse(text) is { } day) return day;
        else Refuse(WebRefusals.NotADay(field));
        return default;
    }

    public TimeOnly Time(string? given, string field)
    {
        var text = Narrow(given);
        if (text.Length == 0) Refuse(WebRefusals.Missing(field));
        else if (TimeOnly.TryParseExact(text, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        else Refuse(WebRefusals.NotATime(field));
        return default;
    }

    public int Number(string? given, string field, int least, int most)
    {
        if (int.TryParse(Narrow(given), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Refuse(WebRefusals.NotANumber(field, least, most));
        return least;
    }

    public TEnum Choice<TEnum>(string? given, string field)
        where TEnum : struct, Enum
    {
        if (Named<TEnum>(given) is { } choice) return choice;
        Refuse(string.IsNullOrEmpty(given) ? WebRefusals.NothingChosen(field) : WebRefusals.NotAChoice(field));
        return default;
    }

    public TId Id<TId>(string? given, string field)
        where TId : struct, IId<TId>
    {
        if (IdText.TryParse<TId>(given, out var id)) return id;
        Refuse(string.IsNullOrEmpty(given) ? WebRefusals.NothingChosen(field) : WebRefusals.NotAChoice(field));
        return default;
    }

    /// <summary>A choice by its name as it stands; neither its number nor several names are one. Null for anything else.</summary>
    public static TEnum? Named<TEnum>(string? given)
        where TEnum : struct, Enum => given is not null && Enum.GetNames<TEnum>().Contains(given, StringComparer.Ordinal) ? Enum.Parse<TEnum>(given) : null;

    /// <summary>A tick box: browsers send a value only when it is ticked.</summary>
    public static bool Ticked(string? given) => !string.IsNullOrEmpty(given);

    /// <summary>Full-width digits and signs are what a Japanese keyboard gives.</summary>
    private static string Narrow(string? given) => given?.Normalize(NormalizationForm.FormKC).Trim() ?? "";
}
