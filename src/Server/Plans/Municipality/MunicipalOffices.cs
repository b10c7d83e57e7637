using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Municipality;

/// <summary>The departments of the municipality: only they decide on support or are reported to (R89).</summary>
internal sealed class MunicipalOffices(MeetingsDb db)
{
    public async Task<IReadOnlyList<PlanChoice>> ChoicesAsync(CancellationToken cancellation) =>
        [.. (await db.Set<Agency>().AsNoTracking().Where(agency => agency.IsMunicipal && agency.IsActive).OrderBy(agency => agency.NameKana).ToListAsync(cancellation))
            .Select(agency => new PlanChoice(agency.Id.ToString(), agency.Name))];

    public async Task<AgencyId> ReadAsync(Read read, string? given, string field, CancellationToken cancellation)
    {
        var office = read.Id<AgencyId>(given, field);
        if (office != default && !await db.Set<Agency>().AnyAsync(agency => agency.Id == office && agency.IsMunicipal && agency.IsActive, cancellation))
            read.Refuse(PlansRefusals.NotMunicipal.At(field));
        return office;
    }
}
