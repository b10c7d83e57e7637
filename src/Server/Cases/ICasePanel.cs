using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>What a slice further down the list has to show on the page of a case, to those who prepare it. Holds no words of the case.</summary>
internal interface ICasePanel
{
    /// <summary>Null when there is nothing to show in this body.</summary>
    Task<CasePanelView?> OfAsync(CaseFile file, Standing standing, CancellationToken cancellation);
}
