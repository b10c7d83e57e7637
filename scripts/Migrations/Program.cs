using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

Console.Error.WriteLine("This project exists for `dotnet ef`: run scripts/add-migration.");

/// <summary>Lets `dotnet ef` see the model without a server, a database or a key.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PostgresMeetingsDb>
{
    public PostgresMeetingsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresMeetingsDb>().UseNpgsql("Host=design-time-only").Options);
}
