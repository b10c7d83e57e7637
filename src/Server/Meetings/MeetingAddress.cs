using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>Addresses of meetings and items, written in one place.</summary>
internal static class MeetingAddress
{
    public static string New(string body) => $"/bodies/{body}/meetings/new";

    public static string Of(string body, MeetingId meeting) => $"/bodies/{body}/meetings/{meeting}";

    public static string OfItem(string body, MeetingId meeting, AgendaItemId item) => $"{Of(body, meeting)}/items/{item}";

    public static string NewConsultation(string body, MeetingId meeting) => $"{Of(body, meeting)}/consultations/new";

    public static string OfConsultation(string body, MeetingId meeting, AgendaItemId item) => $"{Of(body, meeting)}/consultations/{item}";

    public static string OfCase(string body, CaseFileId caseFile) => $"/bodies/{body}/cases/{caseFile}";
}
