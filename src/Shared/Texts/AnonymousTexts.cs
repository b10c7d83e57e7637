using ConsoleSupport.Meetings.Shared.Meetings;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of consulting without personal data (D0).</summary>
public static class AnonymousTexts
{
    public static string Anonymous => In("匿名", "Anonymous");

    public static string Consultation => In("匿名の相談", "Anonymous consultation");

    public static string Add => In("匿名の相談を加える", "Add an anonymous consultation");

    public static string NewTitle => In("匿名の相談を加える", "Add an anonymous consultation");

    public static string EditTitle => In("匿名の相談を直す", "Edit the anonymous consultation");

    public static string Why => In("名前や本人だけに当てはまる事情を出さずに相談します。同意も根拠の記録も要らず、出席者の全員が見られます。", "A matter is talked about without names or details that fit one person only. It needs neither consent nor a record, and everybody present sees it.");

    public static string StoryCard => In("相談の内容", "The matter");

    public static string FieldStory => In("内容", "The matter");

    public static string HintStory => In("年代・おおまかな状況・困っていることだけを書いてください。例：一人暮らしの高齢の方が、ごみを片づけられずにいる。", "Write only age group, situation in general and what is difficult. For example: an older person living alone cannot clear the rubbish.");

    public static string FieldOutcome => In("聞きたいこと", "What is asked");

    public static string HintOutcome => In("出席者に何を聞きたいか、何を一緒に考えたいかを一文で。", "One sentence: what the people present are asked.");

    public static string HintPresenter => In("保存する人とは別の人を選んでください。確認するのは事務局です。", "Choose somebody other than yourself: you are the one who checks.");

    public static string NoPresenter => In("選んでください", "Choose");

    public static string CheckCard => In("匿名であることの確認", "Checking that it is anonymous");

    public static string CheckWhy => In("説明者と一緒に読み直してから答えてください。直したときは、もう一度確認します。確認した人と日時が残ります。", "Read it again with the presenter, then answer. After each change it is checked again. Who checked and when is kept.");

    public static string FieldHasName => In("名前、識別できる番号、住所、勤め先や学校の名が入っていますか", "Does it hold a name, number, address, employer or school?");

    public static string FieldHasUniqueDetail => In("その人だけに当てはまる事情（珍しい病名・経歴・出来事・家族構成など）が入っていますか", "Does it hold a detail that fits only this person (a rare illness, history, event, family)?");

    public static string FieldArea => In("話がおよぶ地域", "Area the story is about");

    public static string FieldPeopleMeant => In("その地域で、この話に当てはまりそうな人のおおよその数", "About how many people there the story would fit");

    public static string HintPeopleMeant(int fewest) => In($"この会議体では、{fewest}人より少ないときは匿名として扱いません。地域を広げるか、話をおおまかにしてください。", $"At this body, fewer than {fewest} is not anonymous. Widen the area, or tell it in more general words.");

    public static string Yes => In("はい、入っています", "Yes, it does");

    public static string No => In("いいえ、入っていません", "No, it does not");

    public static string AreaOf(AnonymousArea area) => area switch
    {
        AnonymousArea.Beyond => In("市町村を含むもっと広い地域", "wider than the municipality"),
        AnonymousArea.Municipality => In("市町村の全域", "the whole municipality"),
        AnonymousArea.District => In("中学校区・支所の区域", "a school or branch district"),
        AnonymousArea.Neighbourhood => In("町内・自治会の区域", "a neighbourhood"),
        _ => throw new InvalidOperationException($"No words for {area}."),
    };

    public static string Save => In("確認して保存", "Check and save");

    public static string Saved => In("匿名の相談を、確認の記録と一緒に保存しました。", "Saved, with the record that it was checked.");

    public static string CheckedBy(string name, string day) => In($"匿名：{name}が確認・{day}", $"Anonymous: checked by {name} ({day})");

    public static string CheckedOver(string area, int people) => In($"{area}で、当てはまりそうな人は約{people}人", $"about {people} people in {area}");

    public static string SpeakAnonymously => In("話すときも、名前や本人だけに当てはまる事情は出さないでください。", "Keep names and details that fit one person out of the talk as well.");

    public static string SeeConsultation(string item) => In($"{item} の議題を見る", $"See the item {item}");

    public static string InMinutes(string name, string day) => In($"匿名の相談。個人情報がないことを{name}が{day}に確認した。", $"Anonymous consultation. {name} checked on {day} that it holds no personal data.");

    public static string Offer => In("匿名の相談として次第に加える", "Add it to an agenda as an anonymous consultation");

    public static string OfferMore => In("名前や本人だけに当てはまる事情を出さない相談なら、次の会議でできます。", "At the next meeting it can be talked about without names or details that fit one person only.");

    // Refusals.

    public static string NameUnanswered => In("名前などが入っているかどうかを選んでください。", "Say whether a name or number is inside.");

    public static string DetailUnanswered => In("その人だけに当てはまる事情が入っているかどうかを選んでください。", "Say whether a detail that fits only this person is inside.");

    public static string AreaUnanswered => In("話がおよぶ地域を選んでください。", "Choose the area the story is about.");

    public static string NameInside => In("名前や識別できる番号が入っています。外してください。", "A name or identifying number is inside. Take it out.");

    public static string UniqueDetailInside => In("その人だけに当てはまる事情が入っています。ぼかしてください。", "A detail that fits only this person is inside. Make it general.");

    public static string AreaTooSmall(int fewest) => In($"当てはまりそうな人が{fewest}人より少なく、話の内容から誰のことか分かるおそれがあります。地域を広げるか、話をおおまかにしてください。", $"The story would fit fewer than {fewest} people and may tell who it is. Widen the area, or tell it in more general words.");

    public static string NobodyElseChecked => In("匿名であることは、説明者とは別の人が確かめます。別の説明者を選ぶか、ほかの事務局の人が保存してください。", "Somebody other than the presenter checks. Choose another presenter, or let a colleague of the secretariat save it.");

    public static string IdentifierInside => In("電話番号・郵便番号・番地・生年月日のような、人を指す番号が入っています。外してください。", "A number that points at a person is inside, such as a telephone number, post code, house number or birth date. Take it out.");

    public static string LabelInside => In("事案番号が入っています。事案と結びつくので、外してください。", "A case label is inside and would tie this to a case. Take it out.");
}
