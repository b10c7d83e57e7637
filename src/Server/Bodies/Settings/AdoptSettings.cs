using System.Globalization;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Settings;

/// <summary>決まりを定める: never changes a version, always adds one (R4).</summary>
internal sealed class AdoptSettings(MeetingsDb db, AuditTrail trail)
{
    public async Task<Result<int>> HandleAsync(SettingsForm form, BodyId body, CancellationToken cancellation)
    {
        var last = await db.Set<BodySettings>().AsNoTracking().Where(one => one.Body == body).OrderByDescending(one => one.Number).FirstAsync(cancellation);
        var read = new Read();
        var adoptedOn = read.Day(form.AdoptedOn, nameof(form.AdoptedOn));
        if (!read.Any && adoptedOn < last.AdoptedOn) read.Refuse(BodiesRefusals.AdoptedBeforeLast);
        var link = read.Optional(form.RulesLink, nameof(form.RulesLink), 300);
        if (link is not null && !IsHttps(link)) read.Refuse(BodiesRefusals.LinkNotHttps);
        var next = new BodySettings
        {
            Body = body,
            Number = last.Number + 1,
            AdoptedOn = adoptedOn,
            RulesLink = link,
            ChairTitle = read.Text(form.ChairTitle, nameof(form.ChairTitle), 20),
            ApproversNeeded = read.Number(form.ApproversNeeded, nameof(form.ApproversNeeded), 2, 5),
            ReviewMonths = read.Number(form.ReviewMonths, nameof(form.ReviewMonths), 1, 12),
            LeastAnswerLength = read.Number(form.LeastAnswerLength, nameof(form.LeastAnswerLength), 20, 500),
            DaysOpenAfterClosing = read.Number(form.DaysOpenAfterClosing, nameof(form.DaysOpenAfterClosing), 0, 60),
            MinutesPerCase = read.Number(form.MinutesPerCase, nameof(form.MinutesPerCase), 5, 120),
            FewestMeantAnonymously = read.Number(form.FewestMeantAnonymously, nameof(form.FewestMeantAnonymously), 3, 1000),
            CheckInOpensMinutesBefore = read.Number(form.CheckInOpensMinutesBefore, nameof(form.CheckInOpensMinutesBefore), 5, 120),
            MayCopyUnsentText = Read.Ticked(form.MayCopyUnsentText),
            Linkage = read.Optional(form.Linkage, nameof(form.Linkage), 400),
            NoticeOn = string.IsNullOrWhiteSpace(form.NoticeOn) ? null : read.Day(form.NoticeOn, nameof(form.NoticeOn)),
            CoordinatingBody = read.Optional(form.CoordinatingBody, nameof(form.CoordinatingBody), 100),
            RuleNamesBothActs = Read.Ticked(form.RuleNamesBothActs),
            JointReason = read.Optional(form.JointReason, nameof(form.JointReason), 400),
        };
        if (form.Version != last.Number.ToString(CultureInfo.InvariantCulture)) read.Refuse(WebRefusals.ChangedMeanwhile);
        if (read.Any) return Result<int>.Refused(read.Refusals);

        db.Add(next);
        trail.Record("bodies.settings-adopted", AuditChain.Rest, new AuditObject("body", body.Value), "R4");
        await db.SaveChangesAsync(cancellation);
        return next.Number;
    }

    private static bool IsHttps(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}

/// <summary>The settings of a body with their history.</summary>
internal sealed class ShowSettings(MeetingsDb db, SettingsInForce inForce)
{
    public async Task<SettingsView> HandleAsync(Standing standing, SettingsForm? form, Problems problems, CancellationToken cancellation)
    {
        var now = await inForce.TodayAsync(standing.Body, cancellation);
        var all = await db.Set<BodySettings>().AsNoTracking().Where(one => one.Body == standing.Body).OrderByDescending(one => one.Number).ToListAsync(cancellation);

        // After a conflict the newer settings stand above the form: saving again may follow them.
        if (form is not null && problems.Saved is not null) form.Version = FormOf(all[0]).Version;
        return new SettingsView(
            standing.BodyCode, standing.BodyName, standing.Kind, standing.IsOffice, ViewOf(now), [.. all.Where(one => one.Number != now.Number).Select(ViewOf)],
            form ?? FormOf(all[0]), problems) { SeesJoint = JointPages.AreFor(standing) };
    }

    /// <summary>The version that was adopted last, whether or not it is in force already.</summary>
    public Task<BodySettings> LastAsync(BodyId body, CancellationToken cancellation) =>
        db.Set<BodySettings>().AsNoTracking().Where(one => one.Body == body).OrderByDescending(one => one.Number).FirstAsync(cancellation);

    public static IReadOnlyList<SavedValue> ValuesOf(BodySettings one)
    {
        var form = FormOf(one);
        return
        [
            new(BodiesTexts.AdoptedOn, JapaneseDates.Day(one.AdoptedOn)), new(BodiesTexts.RulesLink, form.RulesLink ?? ""), new(BodiesTexts.ChairTitle, one.ChairTitle),
            new(BodiesTexts.ApproversNeeded, form.ApproversNeeded!), new(BodiesTexts.ReviewMonths, form.ReviewMonths!), new(BodiesTexts.LeastAnswerLength, form.LeastAnswerLength!),
            new(BodiesTexts.NoticeOn, one.NoticeOn is { } notice ? JapaneseDates.Day(notice) : ""), new(BodiesTexts.CoordinatingBody, one.CoordinatingBody ?? ""),
            new(BodiesTexts.JointReason, one.JointReason ?? ""), new(BodiesTexts.Linkage, one.Linkage ?? ""),
            new(BodiesTexts.DaysOpenAfterClosing, form.DaysOpenAfterClosing!), new(BodiesTexts.MinutesPerCase, form.MinutesPerCase!), new(BodiesTexts.FewestMeant, form.FewestMeantAnonymously!), new(BodiesTexts.CheckInOpens, form.CheckInOpensMinutesBefore!),
        ];
    }

    public static SettingsVersionView ViewOf(BodySettings one) => new(
        one.Number, one.AdoptedOn, one.RulesLink, one.ChairTitle, one.ApproversNeeded, one.ReviewMonths, one.LeastAnswerLength, one.DaysOpenAfterClosing,
        one.MinutesPerCase, one.FewestMeantAnonymously, one.CheckInOpensMinutesBefore, one.MayCopyUnsentText)
    {
        Linkage = one.Linkage,
        NoticeOn = one.NoticeOn,
        CoordinatingBody = one.CoordinatingBody,
        RuleNamesBothActs = one.RuleNamesBothActs,
        JointReason = one.JointReason,
    };

    public static SettingsForm FormOf(BodySettings one)
    {
        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
        return new SettingsForm
        {
            RulesLink = one.RulesLink,
            ChairTitle = one.ChairTitle,
            ApproversNeeded = Text(one.ApproversNeeded),
            ReviewMonths = Text(one.ReviewMonths),
            LeastAnswerLength = Text(one.LeastAnswerLength),
            DaysOpenAfterClosing = Text(one.DaysOpenAfterClosing),
            MinutesPerCase = Text(one.MinutesPerCase),
            FewestMeantAnonymously = Text(one.FewestMeantAnonymously),
            CheckInOpensMinutesBefore = Text(one.CheckInOpensMinutesBefore),
            MayCopyUnsentText = one.MayCopyUnsentText ? "true" : null,
            Linkage = one.Linkage,
            NoticeOn = one.NoticeOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            CoordinatingBody = one.CoordinatingBody,
            RuleNamesBothActs = one.RuleNamesBothActs ? "true" : null,
            JointReason = one.JointReason,
            Version = Text(one.Number),
        };
    }
}

internal static class SettingsEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/settings", GetAsync).Requires(BodiesPermissions.See);
        app.MapPost("/bodies/{body}/settings", PostAsync).Requires(BodiesPermissions.SetSettings);
    }

    private static async Task<IResult> GetAsync(Standing standing, ShowSettings query, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<SettingsPage>(BodiesTexts.Settings, await query.HandleAsync(standing, null, Problems.None, cancellation));

    private static async Task<IResult> PostAsync(
        [FromForm] SettingsForm form, Standing standing, AdoptSettings act, ShowSettings query, LastSaves saves, Pages pages, CancellationToken cancellation)
    {
        var done = await act.HandleAsync(form, standing.Body, cancellation);
        if (done.IsDone) return pages.GoTo($"/bodies/{standing.BodyCode}/settings", BodiesTexts.SettingsAdopted(done.Value));
        var last = done.Refusals.AreConflict() ? await query.LastAsync(standing.Body, cancellation) : null;
        var problems = await saves.ProblemsAsync(done.Refusals, standing.Body.Value, "bodies.settings-", () => ShowSettings.ValuesOf(last!), cancellation);
        return await pages.RedrawAsync<SettingsPage>(BodiesTexts.Settings, await query.HandleAsync(standing, form, problems, cancellation), done.Refusals);
    }
}
