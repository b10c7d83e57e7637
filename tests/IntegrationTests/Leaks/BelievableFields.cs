namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>Something believable for every field that any form has, so that an act fails for want of right and not for want of words.</summary>
internal static class BelievableFields
{
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> ids, string own, string token)
    {
        var words = string.Concat(Enumerable.Repeat("確かめた言葉。", 12));
        var fields = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["IdempotencyKey"] = Guid.CreateVersion7().ToString("N"), ["Version"] = "1", ["NoteVersion"] = "1", ["Then"] = "", ["To"] = "",
            ["Text"] = words, ["Note"] = words, ["Reason"] = words, ["Title"] = "題", ["Outcome"] = words, ["Label"] = "R8-999", ["Category"] = "Name", ["Mark"] = "Observed",
            ["Person"] = own, ["Owner"] = own, ["Presenter"] = own, ["People"] = own, ["ExplainedBy"] = own, ["CaseFile"] = ids["caseFile"], ["Facts"] = ids["fact"], ["Meeting"] = ids["meeting"],
            ["Item"] = ids["item"], ["NoteItem"] = ids["item"], ["DecisionItem"] = ids["item"], ["ActionItem"] = ids["item"], ["Recusal"] = ids["recusal"], ["Confirm"] = ids["decision"] + ".0",
            ["Decision"] = "approve", ["Kind"] = "Both", ["Duration"] = "10", ["Confirmed"] = "on", ["Move"] = "Call", ["DueOn"] = "2026-12-20", ["Day"] = "2026-12-20", ["GivenOn"] = "2026-11-20",
            ["Start"] = "10:00", ["End"] = "11:00", ["Number"] = "77", ["Place"] = "会議室", ["Status"] = "Done", ["Route"] = "Challenge", ["Ground"] = "Kinship", ["Position"] = "1", ["Direction"] = "up",
            ["Purpose"] = words, ["RulesVersion"] = "1", ["AgencyListVersion"] = "1", ["Papers"] = "None", ["Way"] = "OwnNameEntry", ["NameEntry"] = "名", ["Obstacle"] = "Unreachable", ["ObstacleWords"] = words,
            ["StepUp.Password"] = "x", ["StepUp.Code"] = "000000", ["Lines[0]"] = $"{ids["fact"]}:{own}", ["Items[0]"] = ids["item"], ["Answers[0]"] = "has", ["Grounds[0]"] = "Kinship",
            ["Wish"] = words, ["Goal"] = words, ["Policy"] = words, ["Services"] = "HouseholdBudget", ["Details[HouseholdBudget]"] = words, ["Monitoring"] = words, ["Service"] = "Shelter",
            ["StartedOn"] = "2026-11-20", ["Word"] = "Approved", ["Changes"] = "なし", ["Dissent"] = "なし", ["Exchange"] = words, ["AgreedOn"] = "2026-11-25", ["AskedBy"] = own, ["MunicipalReason"] = words,
        };
        return fields;
    }
}
