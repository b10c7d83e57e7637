namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>Hears the bell and has each session told, one after the other.</summary>
internal sealed partial class Broadcaster(RoomBell bell, RoomHall hall, ILogger<Broadcaster> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var session in await bell.WaitAsync(stoppingToken)) await hall.TellAsync(session, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception failure)
            {
                // The outermost edge of this loop: one room that cannot be told must not silence the others (T26).
                LogFailed(log, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A room could not be told: {Failure}")]
    private static partial void LogFailed(ILogger log, string failure);
}
