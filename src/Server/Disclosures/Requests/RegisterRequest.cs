using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

/// <summary>The officer registers a request. The answer is the same whether such a case exists or not (81).</summary>
internal sealed class RegisterRequest(MeetingsDb db, CaseVault vault, BodyKeys keys, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<OwnRequestId>> HandleAsync(RegisterRequestForm form, CancellationToken cancellation)
    {
        var read = new Read();
        var code = read.Text(form.Body, nameof(form.Body), 60);
        var label = read.Text(form.Label, nameof(form.Label), 60).Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();
        var reference = read.Text(form.Reference, nameof(form.Reference), 60);
        var receivedOn = read.Day(form.ReceivedOn, nameof(form.ReceivedOn));
        var requester = read.Text(form.Requester, nameof(form.Requester), 400);
        var body = await db.Set<Body>().AsNoTracking().Where(one => one.Code == code).Select(one => (BodyId?)one.Id).SingleOrDefaultAsync(cancellation);
        if (body is null && code.Length > 0) read.Refuse(WebRefusals.NotAChoice(nameof(form.Body)));
        if (read.Any) return Result<OwnRequestId>.Refused(read.Refusals);

        var id = OwnRequestId.New();
        var found = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Body == body && file.Label == label).Select(file => (CaseFileId?)file.Id).SingleOrDefaultAsync(cancellation);
        db.Add(new OwnRequest
        {
            Id = id,
            Body = body!.Value,
            Label = label,
            CaseFile = found,
            Reference = reference,
            ReceivedOn = receivedOn,
            SealedRequester = found is { } caseFile
                ? await vault.SealAsync(caseFile, OwnRequest.RequesterColumn, id.Value, requester, cancellation)
                : await keys.SealAsync(body.Value, OwnRequest.RequesterColumn, id.Value, requester, cancellation),
            Officer = member.Id,
            RegisteredAt = clock.GetUtcNow(),
        });

        // In the chain of the rest: a chain of the case would tell that there is one.
        trail.Record("disclosures.request-registered", AuditChain.Rest, new AuditObject("own-request", id.Value), "D16");
        await db.SaveChangesAsync(cancellation);
        return id;
    }
}
