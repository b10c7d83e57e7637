using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>The rows that give outside a meeting, by their code.</summary>
internal sealed class OutsideRows(IEnumerable<IOutsideRow> rows)
{
    public IReadOnlyList<OutsideWay> Ways { get; } = [.. rows.OrderBy(row => row.Row).Select(row => new OutsideWay(row.Row, row.Code))];

    public IOutsideRow? Of(string code) => rows.SingleOrDefault(row => row.Code == code);
}

/// <summary>Reads the agency of a form; one that is no longer in the directory is no choice.</summary>
internal sealed class ChosenAgency(MeetingsDb db)
{
    public async Task<AgencyId?> OfAsync(OutsideForm form, Read read, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(form.Agency))
        {
            read.Refuse(OutsideRefusals.AgencyMissing);
            return null;
        }

        var agency = read.Id<AgencyId>(form.Agency, nameof(form.Agency));
        if (await db.Set<Agency>().AnyAsync(one => one.Id == agency && one.IsActive, cancellation)) return agency;
        if (!read.Any) read.Refuse(WebRefusals.NotAChoice(nameof(form.Agency)));
        return null;
    }
}
