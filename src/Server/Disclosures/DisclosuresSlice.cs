using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Disclosures.Reading;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Gate.Conditions;

namespace ConsoleSupport.Meetings.Server.Disclosures;

/// <summary>提供記録: who was given which fact, where, on which basis; and a person's request for their own data.</summary>
internal static class DisclosuresSlice
{
    public static IServiceCollection AddDisclosures(this IServiceCollection services) => services
        .AddScoped<ILedgerTable, LedgerTable>()
        .AddScoped<DisclosureLedger>()
        .AddScoped<IRequestConditions, RequestConditions>()
        .AddScoped<RegisterRequest>()
        .AddScoped<ConfirmRequest>()
        .AddScoped<OpenRequest>()
        .AddScoped<AnswerRequest>()
        .AddScoped<DisclosureQuery>()
        .AddScoped<Recipients>()
        .AddScoped<DisclosureRows>()
        .AddScoped<ListDisclosures>()
        .AddScoped<OpenedCases>()
        .AddScoped<OwnRequestEndpoints>()
        .AddScoped<CaseRequestEndpoints>();

    public static void MapDisclosures(this IEndpointRouteBuilder app)
    {
        ListDisclosures.Map(app);
        OwnRequestEndpoints.Map(app);
        CaseRequestEndpoints.Map(app);
    }
}
