using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans.Writing;

/// <summary>Adds one more text to a plan. Earlier ones stay as they were.</summary>
internal sealed class SealPlanText(MeetingsDb db, PlanTexts texts, CurrentMember member, TimeProvider clock)
{
    public async Task<PlanVersion> AddAsync(SupportPlan plan, int number, PlanVersionKind kind, PlanWords words, bool tellsNoPlace, CancellationToken cancellation)
    {
        var id = PlanVersionId.New();
        var version = new PlanVersion
        {
            Id = id,
            Plan = plan.Id,
            Number = number,
            Kind = kind,
            SealedText = await texts.SealAsync(plan.CaseFile, PlanTexts.TextColumn, id.Value, words, cancellation),
            TellsNoPlace = tellsNoPlace,
            WrittenBy = member.Id,
            WrittenAt = clock.GetUtcNow(),
        };
        db.Add(version);
        db.AddRange(words.Services.Select(service => new PlanVersionService { Version = id, Service = service.Service }));
        return version;
    }
}
