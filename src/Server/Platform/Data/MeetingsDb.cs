using System.Reflection;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConsoleSupport.Meetings.Server.Platform.Data;

/// <summary>The one database context. It knows no slice: entity configurations are found in the assembly, and slices say <c>Set&lt;T&gt;()</c>.</summary>
internal abstract class MeetingsDb(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(Assembly.GetExecutingAssembly());
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(type => typeof(IVersioned).IsAssignableFrom(type.ClrType)))
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        foreach (var id in typeof(IId<>).Assembly.GetTypes().Where(type => type.IsValueType && IsId(type)))
            configurationBuilder.Properties(id).HaveConversion(typeof(IdColumn<>).MakeGenericType(id));
    }

    /// <inheritdoc/>
    /// <remarks>Counts up the version of what was changed, so that a second writer meets a conflict on every provider (T8).</remarks>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(entry => entry.State is EntityState.Modified))
            entry.Entity.Version++;
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saving blocks a thread: use SaveChangesAsync.");

    private static bool IsId(Type type) => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));

    private sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTimeOffset>(value => value.ToUniversalTime(), value => value);

    private sealed class IdColumn<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
        where TId : struct, IId<TId>
    {
        private static TId Make(Guid value) => TId.From(value);
    }
}

/// <summary>The context on PostgreSQL, the engine everything runs and is tested on.</summary>
internal sealed class PostgresMeetingsDb(DbContextOptions<PostgresMeetingsDb> options) : MeetingsDb(options);

/// <summary>A row that two people may edit: the second of them meets a conflict instead of overwriting the first.</summary>
internal interface IVersioned
{
    int Version { get; set; }
}
