using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>共有の根拠: consent, and the record of sharing without it.</summary>
internal static class SharingSlice
{
    public static IServiceCollection AddSharing(this IServiceCollection services) => services
        .AddScoped<Consents>()
        .AddScoped<LawGrounds>()
        .AddScoped<BasisConditionsPort>()
        .AddScoped<IBasisConditions>(provider => provider.GetRequiredService<BasisConditionsPort>())
        .AddScoped<ICaseSharing, CaseSharing>()
        .AddScoped<BasisOfCase>()
        .AddScoped<RecordConsent>()
        .AddScoped<WithdrawConsent>()
        .AddScoped<TakeOutOfConsent>()
        .AddScoped<ConsentPages>()
        .AddScoped<ConsentEndpoints>()
        .AddScoped<ConsentPeople>()
        .AddScoped<ChosenAgency>()
        .AddScoped<IOutsideRow, GiveInEmergency>()
        .AddScoped<IOutsideRow, GiveToOutsider>()
        .AddScoped<IOutsideRow, GiveToAbsentAgency>()
        .AddScoped<IOutsideRow, AnswerDemand>()
        .AddScoped<OutsideRows>()
        .AddScoped<OutsidePages>()
        .AddScoped<RecordOutside>()
        .AddScoped<ReportAfterwards>()
        .AddScoped<OutsideEndpoints>()
        .AddScoped<RecordDoor>()
        .AddScoped<Proposals>()
        .AddScoped<StartRecord>()
        .AddScoped<AnswerQuestion>()
        .AddScoped<SubmitRecord>()
        .AddScoped<DeclineRecord>()
        .AddScoped<ApproveRecord>()
        .AddScoped<EndRecord>()
        .AddScoped<IAtTheHour, LapseRecords>()
        .AddScoped<RecordPages>()
        .AddScoped<RecordEndpoints>();

    public static void MapSharing(this IEndpointRouteBuilder app)
    {
        ConsentEndpoints.Map(app);
        RecordEndpoints.Map(app);
        OutsideEndpoints.Map(app);
    }
}
