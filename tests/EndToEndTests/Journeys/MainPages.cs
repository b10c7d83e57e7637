using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

/// <summary>Addresses of the pages people spend their day on.</summary>
internal static class MainPages
{
    public static async Task<IReadOnlyList<string>> OfOfficeAsync(DemoStageHost stage)
    {
        var draft = await stage.MeetingAsync(MeetingState.Draft);
        var released = await stage.MeetingAsync(MeetingState.Released);
        var approved = await stage.MeetingAsync(MeetingState.MinutesApproved);
        var (caseFile, _) = (await stage.CasesOfAsync(released))[0];
        return
        [
            "/", "/meetings", "/cases", "/actions", "/declarations", "/account", "/bodies",
            "/bodies/shien", "/bodies/shien/roster", "/bodies/shien/roster/add", "/bodies/shien/settings", "/bodies/shien/agencies", "/bodies/shien/declaration/text",
            "/bodies/shien/meetings/new", draft, $"{draft}/items/new", released, $"{released}/check-in", $"{approved}/minutes",
            "/bodies/shien/cases/new", caseFile, $"{caseFile}/facts", $"{caseFile}/facts/new",
        ];
    }

    public static async Task<IReadOnlyList<string>> OfMemberAsync(DemoStageHost stage)
    {
        var released = await stage.MeetingAsync(MeetingState.Released);
        return ["/", "/meetings", "/cases", "/actions", "/declarations", "/bodies/shien/declaration", released, $"{released}/check-in"];
    }
}
