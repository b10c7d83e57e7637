using ConsoleSupport.Meetings.Measurements.CaseList;
using ConsoleSupport.Meetings.Measurements.SameAnswer;

return args switch
{
    ["case-list"] => await CaseListRatio.RunAsync(),
    ["same-answer"] => await SameAnswerTimes.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: ./scripts/measure case-list|same-answer");
    return 2;
}
