namespace ConsoleSupport.Meetings.Shared.Bodies;

/// <summary>What a kind of body may do where the person's consent is missing. With consent (D1) a fact may go to whom it names at every kind.</summary>
public enum InformationRule
{
    /// <summary>A record with both limbs and two approvers: the 支援会議 of Article 9 alone (D2, D3).</summary>
    WithoutConsentByRecord,

    /// <summary>Each provider's own basis and the word of two offices: the isolation council (D7).</summary>
    WithoutConsentByProviders,

    /// <summary>Nothing: meetings that plan support with the person (D6).</summary>
    ConsentOnly,

    /// <summary>Nothing, because nobody here has read the rule of this kind.</summary>
    WithoutConsentNotKnown,
}
