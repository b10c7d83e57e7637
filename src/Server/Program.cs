using ConsoleSupport.Meetings.Server;

await ServerHost.RunAsync(args);
