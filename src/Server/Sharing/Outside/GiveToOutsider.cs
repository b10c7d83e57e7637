using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>家族・近隣・家主・雇い主への提供 (D11).</summary>
internal sealed class GiveToOutsider(Consents consents, ConsentPeople people) : IOutsideRow
{
    public SharingRow Row => SharingRow.D11;

    public string Code => "person";

    public async Task<OutsideRecipient> RecipientAsync(OutsideForm form, OutsideAsked asked, Read read, CancellationToken cancellation)
    {
        if (!string.IsNullOrEmpty(form.Person))
        {
            var id = read.Id<ConsentPersonId>(form.Person, nameof(form.Person));
            if ((await people.OfAsync(asked.Grant, cancellation)).FirstOrDefault(one => one.Id == id && !one.IsExcluded) is { } named) return new OutsideRecipient(Named: id, Name: named.Name, Relation: named.Relation);
            if (!read.Any) read.Refuse(WebRefusals.NotAChoice(nameof(form.Person)));
            return new OutsideRecipient();
        }

        var name = read.Optional(form.PersonName, nameof(form.PersonName), 200);
        if (name is null) read.Refuse(OutsideRefusals.PersonMissing);
        return new OutsideRecipient(Name: name, Relation: AnswersReader.One<OutsideRelation>(form.Relation) ?? OutsideRelation.Other);
    }

    public async Task<Result<OutsideGrounds>> DecideAsync(OutsideForm form, OutsideAsked asked, OutsideRecipient recipient, CancellationToken cancellation)
    {
        var namesakes = ConsentPeople.NamesakesOf(recipient.Name ?? "", await people.OfAsync(asked.Grant, cancellation));
        var decided = SharingWithOutsider.Decide(await consents.OfAsync(asked.CaseFile, cancellation), recipient.Named, asked.Facts, asked.Day, namesakes);
        return decided.IsDone ? new OutsideGrounds(decided.Value, details => details) : Result<OutsideGrounds>.Refused(decided.Refusals);
    }
}
