using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Household;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Platform.Jobs;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>事案: case files, their sealed facts, selection, recusal, household and the flag that hides where somebody lives.</summary>
internal static class CasesSlice
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddScoped<ICaseConditions, CaseConditionsPort>()
        .AddScoped<CaseKeys>()
        .AddScoped<CaseVault>()
        .AddScoped<CaseDoor>()
        .AddScoped<DraftShelf>()
        .AddScoped<IAtTheHour, ForgetOldDrafts>()
        .AddScoped<DraftFact>()
        .AddScoped<CaseAnswers>()
        .AddScoped<ListCases>()
        .AddScoped<OpenCase>()
        .AddScoped<ShowCase>()
        .AddScoped<NameResponsible>()
        .AddScoped<FactReader>()
        .AddScoped<FactLock>()
        .AddScoped<WriteFact>()
        .AddScoped<WriteFactEndpoint>()
        .AddScoped<ProposeSelection>()
        .AddScoped<ConfirmSelection>()
        .AddScoped<EndSelection>()
        .AddScoped<CommissionedGuests>()
        .AddScoped<RecordCommission>()
        .AddScoped<ConfirmCommission>()
        .AddScoped<CommissionPages>()
        .AddScoped<Recusals>()
        .AddScoped<DeclareRecusal>()
        .AddScoped<EnterRecusal>()
        .AddScoped<ChallengeMember>()
        .AddScoped<DecideRecusal>()
        .AddScoped<TakeUpRecusal>()
        .AddScoped<RecusalMatches>()
        .AddScoped<RecusalPages>()
        .AddScoped<LocationMasks>()
        .AddScoped<SetLocationFlag>()
        .AddScoped<MarkPlaceFact>()
        .AddScoped<LocationPages>()
        .AddScoped<Households>()
        .AddScoped<LinkHousehold>();

    public static void MapCases(this IEndpointRouteBuilder app)
    {
        ListCasesEndpoint.Map(app);
        OpenCaseEndpoint.Map(app);
        ShowCaseEndpoint.Map(app);
        NameResponsibleEndpoint.Map(app);
        ReadFactsEndpoint.Map(app);
        DraftFactEndpoint.Map(app);
        WriteFactEndpoint.Map(app);
        ProposeSelectionEndpoint.Map(app);
        ConfirmSelectionEndpoint.Map(app);
        EndSelectionEndpoint.Map(app);
        CommissionEndpoints.Map(app);
        DeclareRecusalEndpoint.Map(app);
        ChallengeMemberEndpoint.Map(app);
        RecusalPages.Map(app);
        LocationPages.Map(app);
        LinkHouseholdEndpoint.Map(app);
    }
}
