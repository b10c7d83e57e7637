using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using System.Globalization;

namespace ConsoleSupport.Meetings.Server.Meetings.Anonymous;

/// <summary>Builds the form and the page of an anonymous consultation.</summary>
internal sealed class AnonymousPages(
    MeetingsDb db, MeetingViews views, ItemTexts texts, AnonymousStories stories, Rosters rosters, SettingsInForce settings, LastSaves saves, CurrentMember member)
{
    /// <summary>Null when this meeting has no such consultation.</summary>
    public async Task<(AgendaItem Item, ItemWords Words, AnonymousStory Story)?> OpenAsync(Meeting meeting, AgendaItemId id, CancellationToken cancellation) =>
        await db.Set<AgendaItem>().SingleOrDefaultAsync(one => one.Id == id && one.Meeting == meeting.Id, cancellation) is { } item
        && await stories.OfAsync(item, cancellation) is { } story
            ? (item, await texts.OpenAsync(item, cancellation), story)
            : null;

    /// <summary>The form as it was saved. The answers of the check stay open: they are given anew.</summary>
    public static AnonymousForm FormOf(AgendaItem item, ItemWords words, AnonymousStory story) => new()
    {
        Title = words.Title,
        Story = story.Text,
        Outcome = words.Outcome,
        Duration = item.Duration.ToString(CultureInfo.InvariantCulture),
        Presenter = item.Presenter?.ToString(),
        Version = item.Version.ToString(CultureInfo.InvariantCulture),
    };

    public async Task<AnonymousFormView> FormAsync(Meeting meeting, AgendaItem? item, AnonymousForm form, Standing standing, Problems problems, CancellationToken cancellation)
    {
        var address = MeetingAddress.Of(standing.BodyCode, meeting.Id);
        var inForce = await settings.NumberAsync(meeting.Body, meeting.SettingsNumber, cancellation);
        form.Duration ??= inForce.MinutesPerCase.ToString(CultureInfo.InvariantCulture);
        return new AnonymousFormView(
            item is null ? MeetingAddress.NewConsultation(standing.BodyCode, meeting.Id) : $"{MeetingAddress.OfConsultation(standing.BodyCode, meeting.Id, item.Id)}/edit",
            address,
            item is null ? null : $"{MeetingAddress.OfItem(standing.BodyCode, meeting.Id, item.Id)}/remove",
            item is null,
            MeetingsTexts.NumberAndBody(meeting.Number, standing.BodyName),
            [.. (await rosters.OfAsync(meeting.Body, cancellation)).Select(person => new PersonChoiceView(person.Account.ToString(), $"{person.AgencyName} {person.Name}"))],
            inForce.FewestMeantAnonymously,
            form,
            problems);
    }

    /// <summary>The problems of the form, with what stands now when somebody else saved first.</summary>
    public Task<Problems> ProblemsAsync(IReadOnlyList<Refusal> refusals, AgendaItem item, ItemWords words, AnonymousStory story, CancellationToken cancellation) => saves.ProblemsAsync(
        refusals, item.Id.Value, "meetings.item-",
        () => [new(AgendaTexts.FieldTitle, words.Title), new(AnonymousTexts.FieldStory, story.Text), new(AnonymousTexts.FieldOutcome, words.Outcome ?? "")],
        cancellation);

    /// <summary>Null when the reader's agenda has no such consultation.</summary>
    public async Task<AnonymousView?> ViewAsync(Meeting meeting, AgendaItemId id, Standing standing, CancellationToken cancellation)
    {
        var agenda = await views.AgendaForAsync(member.Id, meeting, open: false, cancellation);
        if (agenda.Find(id) is not { } line || await stories.OfAsync(line.Item, cancellation) is not { } story) return null;
        return new AnonymousView(
            MeetingsTexts.NumberAndBody(meeting.Number, standing.BodyName),
            MeetingAddress.Of(standing.BodyCode, meeting.Id),
            line.Number,
            line.Name,
            story.Text,
            line.Words?.Outcome,
            line.Presenter is { } presenter ? $"{presenter.AgencyName} {presenter.Name}" : null,
            line.Item.Duration,
            line.StartsAt,
            story.Check,
            standing.IsOffice && AgendaEditing.MayArrange(meeting.State) ? $"{MeetingAddress.OfConsultation(standing.BodyCode, meeting.Id, id)}/edit" : null);
    }
}
