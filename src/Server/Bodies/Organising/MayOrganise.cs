using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Bodies.Organising;

/// <summary>Whether a municipality may organise (主催) a body of a kind (R2). Who is a member of one is another question. Pure.</summary>
/// <remarks>Written rule: docs/rules/bodies.md.</remarks>
internal static class MayOrganise
{
    /// <param name="municipality">Null while the installation was never told: then no body is organised for which it matters.</param>
    public static Refusal? ReasonAgainst(BodyKind kind, MunicipalityKind? municipality) => (BodyKinds.Of(kind).OrganisedBy, municipality) switch
    {
        (OrganisedBy.Anybody or OrganisedBy.NotChecked, _) => null,
        (_, null) => BodiesRefusals.MunicipalityNotEntered,
        (OrganisedBy.WelfareOffice, MunicipalityKind.TownWithoutOffice) => BodiesRefusals.NoWelfareOffice,
        (OrganisedBy.CityOrTown, MunicipalityKind.Prefecture) => BodiesRefusals.NotForPrefectures,
        _ => null,
    };

    /// <summary>Why the municipality cannot become one of this kind: bodies that it organises, and then could not.</summary>
    /// <param name="bodies">Name and kind of every body of the installation.</param>
    public static Refusal? ReasonAgainstBecoming(MunicipalityKind kind, IEnumerable<(string Name, BodyKind Kind)> bodies)
    {
        var against = bodies.Where(body => ReasonAgainst(body.Kind, kind) is not null).ToArray();
        return against.Length == 0 ? null : BodiesRefusals.BodiesStandAgainst([.. against.Select(body => body.Name)], ReasonAgainst(against[0].Kind, kind)!);
    }
}
