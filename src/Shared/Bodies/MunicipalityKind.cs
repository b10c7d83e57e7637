namespace ConsoleSupport.Meetings.Shared.Bodies;

/// <summary>What this installation's municipality is: some bodies are organised only by one with a welfare office (福祉事務所), or only by a municipality (R2).</summary>
public enum MunicipalityKind
{
    /// <summary>都道府県</summary>
    Prefecture,

    /// <summary>市（特別区を含む）</summary>
    City,

    /// <summary>福祉事務所を置いている町村</summary>
    TownWithOffice,

    /// <summary>福祉事務所を置いていない町村</summary>
    TownWithoutOffice,
}
