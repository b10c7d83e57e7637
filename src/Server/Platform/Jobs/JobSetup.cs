using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Platform.Web;
using Quartz;

namespace ConsoleSupport.Meetings.Server.Platform.Jobs;

/// <summary>The jobs and when they run. They lie in the database, so that of several nodes one runs each; their data holds nothing, or ids.</summary>
internal static class JobSetup
{
    public static IServiceCollection AddJobs(this IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton<JobRunner>().AddHostedService(provider => provider.GetRequiredService<JobRunner>()).AddSingleton<JobBell>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options =>
            {
                options.InstanceName = "meetings";
                options.GenerateInstanceId = true;
            });
            quartz.UseDefaultThreadPool(2);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(settings.Database);
                store.UseSystemTextJsonSerializer();
                store.UseClustering();
                store.ConfigureStore(options =>
                {
                    options.StoreJobDataAsStrings = true;
                    options.SchemaProvisioning = SchemaProvisioning.Validate;
                });
            });
            quartz.Every<SendMailJob>(TimeSpan.FromSeconds(10));
            quartz.Every<ForgetOldKeysJob>(TimeSpan.FromHours(6));
            quartz.ScheduleJob<HourlyJob>(
                trigger => trigger.WithIdentity(nameof(HourlyJob)).StartNow().WithSchedule(CronScheduleBuilder.Create("0 0 * * * ?")),
                job => job.WithIdentity(KeyOf<HourlyJob>()).StoreDurably());
        });
        return services;
    }

    public static JobKey KeyOf<TJob>()
        where TJob : IJob => new(typeof(TJob).Name);

    /// <summary>A round that was missed is made up for once, not as often as it was missed.</summary>
    private static void Every<TJob>(this IQuartzBuilder quartz, TimeSpan pause)
        where TJob : class, IJob => quartz.ScheduleJob<TJob>(
            trigger => trigger
                .WithIdentity(typeof(TJob).Name)
                .StartNow()
                .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(pause).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)),
            job => job.WithIdentity(KeyOf<TJob>()).StoreDurably());
}
