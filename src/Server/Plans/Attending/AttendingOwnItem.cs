using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans.Attending;

/// <summary>When the person or somebody close to them may sit at the table of a 支援調整会議: for their own item, because they wish to; family and key people as a consent names them. Pure.</summary>
/// <remarks>Written rule: docs/rules/plans.md, R18 with D6 and D11.</remarks>
internal static class AttendingOwnItem
{
    /// <summary>For family and key people the consent each fact stands on; empty for the person, to whom their own data is no giving.</summary>
    public static Result<IReadOnlyDictionary<FactId, BasisRef>> Decide(AskedToAttend asked, IReadOnlyCollection<ConsentScope> consents, DateOnly day)
    {
        var given = asked.Who is PersonAtTable.Person ? null : SharingWithOutsider.Decide(consents, asked.Named, asked.Facts, day, asked.Namesakes);
        Refusal[] reasons = [.. ReasonsAgainst(asked), .. given?.Refusals ?? []];
        return reasons is [] ? Result<IReadOnlyDictionary<FactId, BasisRef>>.Of(given?.Value ?? new Dictionary<FactId, BasisRef>()) : reasons;
    }

    private static IEnumerable<Refusal> ReasonsAgainst(AskedToAttend asked)
    {
        if (!asked.Wish) yield return AttendingRefusals.NotTheirWish;
        if (!asked.WasAsked) yield return AttendingRefusals.NotAskedYet;
        if (asked.NamesOthers) yield return AttendingRefusals.AboutOthers;
        if (asked.Who is PersonAtTable.Person) yield break;
        if (asked.Named is null) yield return AttendingRefusals.NobodyNamed;
        if (asked.IsKeptBack) yield return AttendingRefusals.PlaceHidden;
    }
}

/// <param name="Facts">Everything the item lays on the table.</param>
/// <param name="NamesOthers">Some of it is about a third party (R59).</param>
/// <param name="IsKeptBack">Some of it is a hidden place (R139), or stands under a secrecy law (D15).</param>
internal sealed record AskedToAttend(
    PersonAtTable Who, ConsentPersonId? Named, IReadOnlySet<ConsentPersonId> Namesakes, bool Wish, bool WasAsked, IReadOnlyCollection<FactId> Facts, bool NamesOthers, bool IsKeptBack);

internal static class AttendingRefusals
{
    public static readonly Refusal NotTheirWish = new("plans.not-their-wish", RefusalKind.Incomplete, () => Shared.Texts.AttendingTexts.NotTheirWish, nameof(AttendingForm.Wish));
    public static readonly Refusal NotAskedYet = new("plans.not-asked-to-respect", RefusalKind.Incomplete, () => Shared.Texts.AttendingTexts.NotAskedYet, nameof(AttendingForm.Asked));
    public static readonly Refusal NobodyNamed = new("plans.nobody-named", RefusalKind.Incomplete, () => Shared.Texts.AttendingTexts.NobodyNamed, nameof(AttendingForm.Named));
    public static readonly Refusal AboutOthers = new("plans.about-others", RefusalKind.WrongState, () => Shared.Texts.AttendingTexts.AboutOthers);
    public static readonly Refusal PlaceHidden = new("plans.kept-back-at-item", RefusalKind.WrongState, () => Shared.Texts.AttendingTexts.PlaceHidden);
    public static readonly Refusal StillHere = new("plans.person-still-here", RefusalKind.WrongState, () => Shared.Texts.AttendingTexts.StillHere);
    public static readonly Refusal AlreadyHere = new("plans.person-already-here", RefusalKind.WrongState, () => Shared.Texts.AttendingTexts.AlreadyHere);
}
