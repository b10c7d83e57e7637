using System.Globalization;
using ConsoleSupport.Meetings.Client.Sharing;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>The ten questions, one per page, and the record as its approvers read it.</summary>
internal sealed class RecordEndpoints(
    StartRecord start, AnswerQuestion answer, SubmitRecord submit, DeclineRecord decline, ApproveRecord approve, EndRecord end, RecordDoor door, RecordPages views, CaseAnswers cases, Pages pages, CurrentMember member)
{
    private const string Root = "/bodies/{body}/cases/{caseFile}/sharing";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Root, (CaseFileId caseFile, Standing standing, RecordEndpoints self, CancellationToken cancellation) =>
            self.StartAsync(caseFile, standing, cancellation)).Requires(SharingPermissions.Record);
        app.MapGet($"{Root}/{{record}}", (CaseFileId caseFile, SharingRecordId record, Standing standing, RecordEndpoints self, CancellationToken cancellation) =>
            self.ShowAsync(caseFile, record, standing, new ApprovalForm(), [], cancellation)).Requires(SharingPermissions.Read);
        app.MapGet($"{Root}/{{record}}/{{question:int:range(1,10)}}", (CaseFileId caseFile, SharingRecordId record, int question, Standing standing, RecordEndpoints self, CancellationToken cancellation) =>
            self.QuestionAsync(caseFile, record, question, null, standing, [], cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/{{record}}/{{question:int:range(1,10)}}", (CaseFileId caseFile, SharingRecordId record, int question, [FromForm] SharingAnswers form, Standing standing, RecordEndpoints self, CancellationToken cancellation) =>
            self.AnswerAsync(caseFile, record, question, form, standing, cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/{{record}}/submit", (CaseFileId caseFile, SharingRecordId record, [FromForm] SharingMoveForm form, Standing standing, RecordEndpoints self, CancellationToken cancellation) =>
            self.SubmitAsync(caseFile, record, form, standing, cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/{{record}}/decline", (CaseFileId caseFile, SharingRecordId record, [FromForm] SharingMoveForm form, Standing standing, RecordEndpoints self, CancellationToken cancellation) =>
            self.DeclineAsync(caseFile, record, form, standing, cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/{{record}}/end", (CaseFileId caseFile, SharingRecordId record, [FromForm] SharingMoveForm form, Standing standing, RecordEndpoints self, CancellationToken cancellation) =>
            self.EndAsync(caseFile, record, form, standing, cancellation)).Requires(SharingPermissions.Approve);
        app.MapPost($"{Root}/{{record}}/approve", (CaseFileId caseFile, SharingRecordId record, [FromForm] ApprovalForm form, Standing standing, RecordEndpoints self, CancellationToken cancellation) =>
            self.ApproveAsync(caseFile, record, form, standing, cancellation)).Requires(SharingPermissions.Approve);
    }

    private static string Address(Standing standing, CaseFileId caseFile, SharingRecordId record) => $"{ListCases.Address(standing.BodyCode, caseFile)}/sharing/{record}";

    private async Task<IResult> StartAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation)
    {
        var started = await start.HandleAsync(caseFile, standing, member, cancellation);
        return started.IsDone
            ? pages.GoTo($"{Address(standing, caseFile, started.Value)}/1")
            : await cases.AfterAsync(started, caseFile, standing, "", cancellation);
    }

    private async Task<IResult> QuestionAsync(
        CaseFileId caseFile, SharingRecordId id, int question, SharingAnswers? typed, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var opened = await door.ToWriteAsync(caseFile, id, standing, member.Id, cancellation);
        if (!opened.IsDone) return await pages.RefuseAsync(opened.Refusals);
        if (opened.Value.Record.State is not SharingRecordState.Draft) return refusals.Count == 0 ? pages.GoTo(Address(standing, caseFile, id)) : await pages.RefuseAsync(refusals);
        var view = await views.QuestionAsync(opened.Value, question, typed, standing, refusals, cancellation);
        return await pages.DrawAsync<QuestionPage>(SharingPageTexts.RecordTitle, view, refusals);
    }

    private async Task<IResult> AnswerAsync(CaseFileId caseFile, SharingRecordId id, int question, SharingAnswers form, Standing standing, CancellationToken cancellation)
    {
        var then = form.Then;
        var kept = await answer.HandleAsync(caseFile, id, question, form, standing, member, cancellation);
        if (!kept.IsDone) return await QuestionAsync(caseFile, id, question, form, standing, kept.Refusals, cancellation);
        var address = Address(standing, caseFile, id);
        if (then is "leave") return pages.GoTo(ListCases.Address(standing.BodyCode, caseFile), SharingPageTexts.DraftKept);

        // An answer that ends the way is said at once, on its own page.
        if (RecordPages.EndingOf(question, kept.Value) is not null) return pages.GoTo($"{address}/{question.ToString(CultureInfo.InvariantCulture)}");
        return pages.GoTo(question == 10 ? address : $"{address}/{(question + 1).ToString(CultureInfo.InvariantCulture)}");
    }

    private async Task<IResult> ShowAsync(CaseFileId caseFile, SharingRecordId id, Standing standing, ApprovalForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var opened = await door.ToReadAsync(caseFile, id, standing, member.Id, cancellation);
        if (!opened.IsDone) return await pages.RefuseAsync(opened.Refusals);
        var view = await views.RecordAsync(opened.Value, form, standing, refusals, cancellation);

        // A reason for something that is decided already has no field to stand in.
        if (refusals.Count > 0 && form.Reason is { Length: > 0 } && view is { MayAnswer: false, MayEdit: false, MayEnd: false }) return await pages.RefuseAsync(refusals);
        return await pages.DrawAsync<RecordPage>(SharingPageTexts.RecordTitle, view, refusals);
    }

    private async Task<IResult> SubmitAsync(CaseFileId caseFile, SharingRecordId id, SharingMoveForm form, Standing standing, CancellationToken cancellation)
    {
        var submitted = await submit.HandleAsync(caseFile, id, form, standing, member, cancellation);
        return submitted.IsDone
            ? pages.GoTo(Address(standing, caseFile, id), SharingPageTexts.Submitted)
            : await ShowAsync(caseFile, id, standing, new ApprovalForm(), submitted.Refusals, cancellation);
    }

    private async Task<IResult> DeclineAsync(CaseFileId caseFile, SharingRecordId id, SharingMoveForm form, Standing standing, CancellationToken cancellation)
    {
        var declined = await decline.HandleAsync(caseFile, id, form, standing, member, cancellation);
        return declined.IsDone
            ? pages.GoTo(Address(standing, caseFile, id), SharingPageTexts.Declined)
            : await ShowAsync(caseFile, id, standing, new ApprovalForm { Reason = form.Reason }, declined.Refusals, cancellation);
    }

    private async Task<IResult> EndAsync(CaseFileId caseFile, SharingRecordId id, SharingMoveForm form, Standing standing, CancellationToken cancellation)
    {
        var ended = await end.HandleAsync(caseFile, id, form, standing, member, cancellation);
        if (!ended.IsDone) return await ShowAsync(caseFile, id, standing, new ApprovalForm { Reason = form.Reason }, ended.Refusals, cancellation);

        // An approver who does not prepare the case reads it no longer.
        return (await door.ToReadAsync(caseFile, id, standing, member.Id, cancellation)).IsDone
            ? pages.GoTo(Address(standing, caseFile, id), SharingPageTexts.EndKept)
            : pages.GoTo("/", SharingPageTexts.EndKept);
    }

    private async Task<IResult> ApproveAsync(CaseFileId caseFile, SharingRecordId id, ApprovalForm form, Standing standing, CancellationToken cancellation)
    {
        var approved = await approve.HandleAsync(caseFile, id, form, null, standing, member, cancellation);
        if (!approved.IsDone) return await ShowAsync(caseFile, id, standing, form, approved.Refusals, cancellation);

        // What was refused or sent back is no longer this approver's to read.
        return form.Decision is "approve"
            ? pages.GoTo(Address(standing, caseFile, id), SharingPageTexts.ApprovalKept)
            : pages.GoTo("/", form.Decision is "refuse" ? SharingPageTexts.RefusalKept : SharingPageTexts.ReturnKept);
    }
}
