using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Declarations;

public sealed class SigningForm
{
    /// <summary>Id of the text that was read.</summary>
    public string? Text { get; set; }

    /// <summary>Address within this server to return to.</summary>
    public string? To { get; set; }

    /// <summary>Indexes of the ticked confirmations.</summary>
    public List<string>? Confirmed { get; set; }

    public StepUpFields StepUp { get; set; } = new();
}

/// <summary>How it was checked on paper who signed (R36).</summary>
public enum PaperCheck
{
    /// <summary>顔と名前を知っている</summary>
    KnownPerson,

    /// <summary>身分証・職員証</summary>
    IdCard,

    /// <summary>登録済みの所属機関から届いた</summary>
    SentByAgency,
}

/// <summary>A signature on paper, as the office records it (R36).</summary>
public sealed class PaperSignatureForm
{
    /// <summary>Id of the text that was compared with the paper.</summary>
    public string? Text { get; set; }

    public string? SignedOn { get; set; }

    public string? CheckedBy { get; set; }

    public string? Check { get; set; }

    /// <summary>Where the paper is kept.</summary>
    public string? KeptAt { get; set; }

    /// <summary>Ticked: the paper holds the text that stands beside the form.</summary>
    public string? Same { get; set; }

    public StepUpFields StepUp { get; set; } = new();
}

public sealed record PaperChecker(string Id, string Name, string Post);

/// <param name="FrozenText">What the paper has to say; null while nothing can be signed.</param>
public sealed record PaperSignatureView(
    string BodyCode, string BodyName, string Entry, SignerView Signer, int TextNumber, string? FrozenText, IReadOnlyList<PaperChecker> Checkers, PaperSignatureForm Form, Problems Problems);

/// <summary>What a receipt says of a signature on paper.</summary>
public sealed record PaperReceipt(string CheckedBy, PaperCheck Check, string KeptAt, string RecordedBy, DateTimeOffset RecordedAt);
