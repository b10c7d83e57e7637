using System.Globalization;
using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>Adopts the declaration texts and has them signed; again after a fiscal year ended within the story (R34).</summary>
internal static class Signatures
{
    public static async Task AdoptAsync(DemoStage stage, CancellationToken cancellation)
    {
        foreach (var body in stage.Town.Bodies)
        {
            await stage.DoAsync<AdoptDeclarationText, int>(stage.Town.First(body.Code, RosterRole.Secretariat), body.Code, (adopt, actor) =>
            {
                var today = Tokyo.DayOf(stage.Clock.GetUtcNow());
                var template = actor.Get<DeclarationTemplates>().For(body.Kind, today);
                return adopt.HandleAsync(new AdoptTextForm { EffectiveFrom = JapaneseDates.Machine(today), Template = template?.Name, Checked = "on" }, actor.Standing, actor.Id, cancellation);
            }, cancellation);
        }
    }

    /// <summary>Everybody but those the town's file names; whoever has signed already is not asked again.</summary>
    public static async Task SignAsync(DemoStage stage, CancellationToken cancellation)
    {
        foreach (var body in stage.Town.Bodies)
        {
            foreach (var person in stage.Town.Of(body.Code).Where(person => !stage.Town.Unsigned.Any(one => one.Body == body.Code && one.Person == person.Key)))
                await stage.DoAsync<SignDeclaration, DeclarationId>(person, body.Code, (sign, actor) => SignAsync(sign, actor, cancellation), cancellation);
        }
    }

    private static async Task<Result<DeclarationId>> SignAsync(SignDeclaration sign, DemoActor actor, CancellationToken cancellation)
    {
        var text = await actor.Get<TextsInForce>().OfAsync(actor.Standing.Body, cancellation)
            ?? throw new InvalidOperationException($"{actor.Standing.BodyCode} has no declaration text.");
        var confirmations = DeclarationContent.Read(text.Content).Confirmations.Count;
        var form = new SigningForm
        {
            Text = text.Id.ToString(),
            Confirmed = [.. Enumerable.Range(0, confirmations).Select(index => index.ToString(CultureInfo.InvariantCulture))],
            StepUp = new InventedProof(),
        };
        return await sign.HandleAsync(form, actor.Standing, actor.Id, cancellation);
    }
}
