namespace ConsoleSupport.Meetings.Server.Bodies.Law;

/// <summary>Who may organise a kind of body, as far as it depends on what the municipality is (R2).</summary>
internal enum OrganisedBy
{
    /// <summary>No article is recorded that restricts it.</summary>
    Anybody,

    /// <summary>都道府県等: a prefecture, a city, or a town or village with a welfare office (福祉事務所).</summary>
    WelfareOffice,

    /// <summary>市町村, special wards among them; no prefecture.</summary>
    CityOrTown,

    /// <summary>An article says it that nobody here has compared with the Act: it is shown so, and refuses nothing.</summary>
    NotChecked,
}
