using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans.Writing;

/// <summary>Reads the typed text of a plan into words.</summary>
internal static class PlanReading
{
    private const int Longest = 2000;

    public static PlanWords Words(Read read, PlanForm form)
    {
        var wish = read.Text(form.Wish, nameof(form.Wish), Longest);
        var goal = read.Text(form.Goal, nameof(form.Goal), Longest);
        var policy = read.Text(form.Policy, nameof(form.Policy), Longest);
        var services = Services(read, form);
        var monitoring = read.Text(form.Monitoring, nameof(form.Monitoring), Longest);
        return new PlanWords(wish, goal, policy, services, monitoring);
    }

    private static List<PlanServiceWords> Services(Read read, PlanForm form)
    {
        var ticked = (form.Services ?? []).Where(text => text.Length > 0).Select(text => read.Choice<PlanService>(text, nameof(form.Services))).ToHashSet();
        if (ticked.Count == 0) read.Refuse(PlansRefusals.NoService);
        var words = new List<PlanServiceWords>();
        foreach (var service in Enum.GetValues<PlanService>())
        {
            var details = read.Optional(form.Details?.GetValueOrDefault(service.ToString()), $"Details[{service}]", Longest);
            if (!ticked.Contains(service))
            {
                if (details is not null) read.Refuse(PlansRefusals.DetailWithoutService(service));
            }
            else
            {
                if (details is null) read.Refuse(PlansRefusals.DetailMissing(service));
                words.Add(new PlanServiceWords(service, details ?? ""));
            }
        }

        return words;
    }
}
