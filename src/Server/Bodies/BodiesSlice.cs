using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Bodies.Leaving;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Organising;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Identity.Administration;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Bodies;

/// <summary>会議体: bodies, agencies, rosters, settings and the legal texts they stand on.</summary>
internal static class BodiesSlice
{
    public static IServiceCollection AddBodies(this IServiceCollection services) => services
        .AddSingleton(provider => LawFiles.ReadLaw(provider.GetRequiredService<WebSettings>()))
        .AddSingleton(provider => LawFiles.ReadTemplates(provider.GetRequiredService<WebSettings>(), provider.GetRequiredService<LegalTexts>()))
        .AddHostedService<LawAtStart>()
        .AddScoped<IStandings, Standings>().AddScoped<IRosterConditions, RosterConditions>().AddScoped<IOfficePeople, OfficePeople>()
        .AddScoped<Rosters>().AddScoped<RosterLines>().AddScoped<SettingsInForce>().AddScoped<AgencyBook>()
        .AddScoped<EnterMunicipality>().AddScoped<ShowMunicipality>()
        .AddScoped<FoundBody>().AddScoped<ShowAdminBodies>().AddScoped<ShowBody>().AddScoped<ShowMyBodies>()
        .AddScoped<AddAgency>().AddScoped<EditAgency>().AddScoped<ShowAgency>()
        .AddScoped<AddToRoster>().AddScoped<AddToRosterEndpoint.Desk>().AddScoped<ShowRoster>().AddScoped<ShowEntry>().AddScoped<EndEntry>().AddScoped<IAtTheHour, CloseOverEntries>().AddScoped<ChangePost>()
        .AddScoped<EnterSubstitute>().AddScoped<SubstitutePages>().AddScoped<Farewells>().AddScoped<ShowFarewell>().AddScoped<ConfirmFarewell>().AddScoped<WithdrawAgency>()
        .AddScoped<AdoptSettings>().AddScoped<ShowSettings>();

    public static void MapBodies(this IEndpointRouteBuilder app)
    {
        MunicipalityEndpoint.Map(app);
        FoundBodyEndpoint.Map(app);
        AddAgencyEndpoint.Map(app);
        EditAgencyEndpoint.Map(app);
        AddToRosterEndpoint.Map(app);
        ShowBodyEndpoint.Map(app);
        ShowRosterEndpoint.Map(app);
        EntryEndpoint.Map(app);
        SubstituteEndpoint.Map(app);
        FarewellEndpoint.Map(app);
        WithdrawAgencyEndpoint.Map(app);
        SettingsEndpoint.Map(app);
    }
}
