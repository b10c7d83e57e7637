using ConsoleSupport.Meetings.Server.Gate.Conditions;

namespace ConsoleSupport.Meetings.Server.Gate;

/// <summary>The gate: who may see what, decided in one pure table. It owns no page.</summary>
internal static class GateSlice
{
    /// <summary>Every other port is answered by the slice it asks.</summary>
    public static IServiceCollection AddGate(this IServiceCollection services) => services
        .AddScoped<IFactorConditions, FactorConditions>()
        .AddScoped<Admission>()
        .AddScoped<GateAnswers>();
}
