### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese


## Name

name-ask =
    名前を教えてください。
    在留カード（ざいりゅうカード）に書いてある名前を、1つのメッセージで書いてください。例（れい）：NGUYEN VAN AN
# $name: the name as it was understood.
name-confirm = 名前は「{ $name }」で正しいですか。
# $name: the name, converted to Unicode.
name-confirm-zawgyi = 名前の文字を「Zawgyi」から「Unicode」に変えました。「{ $name }」で正しいですか。
# $name: the name as typed.
name-confirm-letters = この名前の中に、形は似（に）ていますが、ちがう種類（しゅるい）の文字があります。名前は「{ $name }」で正しいですか。
name-empty = 名前が届（とど）いていません。名前を書いてください。例（れい）：NGUYEN VAN AN
name-no-letters = 名前には文字が必要です。名前を書いてください。例（れい）：NGUYEN VAN AN
name-digits = 名前に数字（すうじ）は使えません。名前だけを書いてください。例（れい）：NGUYEN VAN AN
name-phone = これは電話番号だと思います。名前を書いてください。例（れい）：NGUYEN VAN AN
name-email = これはメールアドレスだと思います。メールアドレスは、後で聞きます。先に名前を書いてください。
name-link = これはリンクだと思います。名前だけを書いてください。例（れい）：NGUYEN VAN AN
name-emoji = 名前に絵は使えません。文字だけで名前を書いてください。
name-symbols = 名前に * _ = : などの記号（きごう）は使えません。文字だけを書いてください。例（れい）：NGUYEN VAN AN
name-hidden = 見えない文字か、こわれた文字があります。コピーしないで、キーボードで名前を書いてください。
name-marks = 1つの文字に、たくさんの記号（きごう）がついています。ふつうの文字で名前を書いてください。
name-too-long = 名前が長すぎます。100文字までで名前を書いてください。

## Birth date

birthdate-ask =
    生まれた日を教えてください。
    年、月、日を書いてください。例（れい）：1998年12月25日
# $date: the birth date.
birthdate-confirm = 生まれた日は{ $date }で正しいですか。
# $date: day first. $other_date: month first.
birthdate-choose = 生まれた日は、{ $date }ですか。{ $other_date }ですか。
birthdate-empty = 日が届（とど）いていません。年、月、日を書いてください。例（れい）：1998年12月25日
birthdate-not-a-date = 日がわかりませんでした。年、月、日を書いてください。例（れい）：1998年12月25日
birthdate-long-number = 数字（すうじ）が長すぎます。これは電話番号ですか。生まれた日を書いてください。例（れい）：1998年12月25日
birthdate-only-year = 年だけが書いてあります。月と日も書いてください。例（れい）：1998年12月25日
birthdate-no-day = 日がありません。年、月、日を書いてください。例（れい）：1998年12月25日
birthdate-no-year = 年がありません。年、月、日を書いてください。例（れい）：1998年12月25日
birthdate-no-such-day = その月に、この日はありません。月と日を見てください。例（れい）：1998年12月25日
birthdate-no-such-month = この月はありません。月は1から12までです。「12月」のように書いてください。例（れい）：1998年12月25日
# $date: the date as it was understood.
birthdate-too-young = { $date }と読みました。それでは、まだ15歳（さい）になっていません。年を見て、生まれた日をもう一度書いてください。
# $date: the date as it was understood.
birthdate-future = { $date }と読みました。これは、まだ来ていない日です。年を見て、生まれた日をもう一度書いてください。
# $date: the date as it was understood.
birthdate-too-old = { $date }と読みました。それでは、100歳（さい）より上になります。年を見て、生まれた日をもう一度書いてください。
# $date: the date as it was understood.
birthdate-era = { $date }と読みました。でも、この日は、書いてある元号（げんごう：令和、平成など）の中にありません。西暦（せいれき：2026年などの年）で書いてください。例（れい）：1998年12月25日
birthdate-lunar = これは旧暦（きゅうれき：昔のカレンダー）の日だと思います。パスポートや在留カード（ざいりゅうカード）に書いてある西暦（せいれき）の日が必要です。例（れい）：1998年12月25日
birthdate-myanmar-year = これはミャンマーのカレンダーの年だと思います。パスポートや在留カード（ざいりゅうカード）に書いてある西暦（せいれき）の日が必要です。例（れい）：1998年12月25日
birthdate-other-calendar = これは、ほかのカレンダーの日だと思います。パスポートや在留カード（ざいりゅうカード）に書いてある西暦（せいれき）の日が必要です。例（れい）：1998年12月25日

## Email address

email-ask =
    メールアドレスを教えてください。
    例（れい）：name@example.com
# $suggestion: the address we suggest. $address: the address as it was typed.
email-suggest = { $address } と書いてあります。正しいのは { $suggestion } ですか。
# $suggestion: the address we suggest.
email-suggest-only = 書いてあるアドレスには、メールが届（とど）きません。正しいのは { $suggestion } ですか。
email-empty = メールアドレスが届（とど）いていません。メールアドレスを書いてください。例（れい）：name@example.com
email-none =
    お金を払（はら）わないで、メールアドレスを作れます。たとえば「gmail.com」で作れます：
    1. 「gmail.com」かGmailアプリを開きます。
    2. アカウントを作るボタンを押（お）します。画面（がめん）のとおりにします。
    3. ここに戻（もど）って、新しいアドレスを書きます。
    難（むずか）しいときは、「職員」（しょくいん：ここで働く人）と書いてください。職員が手伝（てつだ）います。
email-no-at = @がありません。メールアドレスは name@example.com のような形です。もう一度書いてください。
email-no-name = @の前に、何もありません。メールアドレスは name@example.com のような形です。もう一度書いてください。
email-no-domain = @の後に、「gmail.com」のような文字がありません。アドレスを全部（ぜんぶ）書いてください。
email-two-ats = メールアドレスの@は1つだけです。アドレスを1つ書いてください。例（れい）：name@example.com
email-spaces = メールアドレスにスペースは使えません。スペースを消して、もう一度書いてください。例（れい）：name@example.com
email-line-break = メールアドレスだけを、1行（ぎょう）で書いてください。例（れい）：name@example.com
email-letters = @の前には、aからzまでの文字と、0から9までの数字（すうじ）だけを使ってください。例（れい）：name@example.com
email-characters = このアドレスには、使えない記号（きごう）か絵があります。もう一度書いてください。例（れい）：name@example.com
email-dots = 点（.）の場所が正しくありません。点は、最初（さいしょ）と@のすぐ前には置（お）けません。点を2つ続（つづ）けることもできません。アドレスを見てください。
email-ending = アドレスの最後（さいご）に、「.com」のような文字がありません。アドレスを全部（ぜんぶ）書いてください。例（れい）：name@example.com
email-domain = @の後が正しくありません。「gmail.com」のような形です。アドレスを見て、もう一度書いてください。
email-link = これはリンクだと思います。メールアドレスを書いてください。例（れい）：name@example.com
email-too-long = メールアドレスが長すぎます。アドレスを見て、もう一度書いてください。例（れい）：name@example.com

## Phone number

phone-ask =
    電話番号を教えてください。
    例（れい）：090-1234-5678。日本の番号ではないときは、国の番号から書いてください：+84 912 345 678
# $number: the number as it was understood.
phone-confirm = 電話番号は「{ $number }」で正しいですか。
# $number: the number as it was understood.
phone-unknown = 知らない始まりの番号です。電話番号は「{ $number }」で正しいですか。
phone-empty = 電話番号が届（とど）いていません。電話番号を書いてください。例（れい）：090-1234-5678
phone-not-a-number = メッセージの中に電話番号がありません。数字（すうじ）で書いてください。例（れい）：090-1234-5678。電話番号がないときは、「職員」（しょくいん：ここで働く人）と書いてください。職員が手伝（てつだ）います。
phone-email = これはメールアドレスだと思います。電話番号を書いてください。例（れい）：090-1234-5678
phone-date = これは日だと思います。電話番号を書いてください。例（れい）：090-1234-5678
phone-only = 電話番号を1つだけ書いてください。ほかのことは書かないでください。例（れい）：090-1234-5678
phone-too-short = 数字（すうじ）が足（た）りません。日本の電話番号の数字は10です。携帯電話（けいたいでんわ）の番号の数字は11です。番号を全部（ぜんぶ）書いてください。例（れい）：090-1234-5678
phone-too-long = 数字（すうじ）が多すぎます。日本の電話番号の数字は10です。携帯電話（けいたいでんわ）の番号の数字は11です。番号を1つ書いてください。例（れい）：090-1234-5678
phone-beginning = 日本の電話番号は0で始まります。ほかの国の番号は、+と国の番号で始まります。もう一度書いてください。例（れい）：090-1234-5678、+84 912 345 678
phone-country = この国の番号がわかりません。+の後の数字（すうじ）を見てください。例（れい）：+84 912 345 678
# $country: its code with the plus, such as +84.
phone-abroad-too-short = { $country } の後の数字（すうじ）が足（た）りません。番号を全部（ぜんぶ）、もう一度書いてください。
# $country: its code with the plus, such as +84.
phone-abroad-too-long = { $country } の後の数字（すうじ）が多すぎます。番号を見て、もう一度書いてください。

## Address

address-ask =
    住所を教えてください。
    県（けん）などから番地（ばんち：住所の最後の番号）まで、1つのメッセージで書いてください。例（れい）：大阪府大阪市北区梅田1-2-3
# $address: the address, converted to Unicode.
address-confirm-zawgyi = 住所の文字を「Zawgyi」から「Unicode」に変えました。「{ $address }」で正しいですか。
address-empty = 住所が届（とど）いていません。住んでいる所を書いてください。例（れい）：大阪府大阪市北区梅田1-2-3
address-email = これはメールアドレスだと思います。住んでいる所を書いてください。例（れい）：大阪府大阪市北区梅田1-2-3
address-link = これはリンクだと思います。住んでいる所を書いてください。例（れい）：大阪府大阪市北区梅田1-2-3
address-postal-code = これは郵便番号（ゆうびんばんごう）です。ありがとうございます。郵便番号といっしょに、住所を全部（ぜんぶ）書いてください。例（れい）：大阪府大阪市北区梅田1-2-3
address-number = 数字（すうじ）だけが書いてあります。住んでいる所を書いてください。例（れい）：大阪府大阪市北区梅田1-2-3
address-short = 住所が短すぎます。県（けん）、市（し）、町（まち）、番地（ばんち：住所の最後の番号）を書いてください。例（れい）：大阪府大阪市北区梅田1-2-3
address-long = 住所が長すぎます。200文字までで書いてください。

## Job-seeker number (Hello Work)

jobseeker-number-title = 求職（きゅうしょく）番号
change-jobseeker-number-label = 求職（きゅうしょく）番号
jobseeker-number-ask =
    求職番号（きゅうしょくばんごう：仕事をさがす人の登録の番号）を教えてください。
    ハローワークでもらった紙（かみ）やカードに書いてあります。「ハローワーク受付票」（うけつけひょう）などです。例（れい）：13010-12345678
# $number: the number as it was understood.
jobseeker-number-doubt = これは電話番号か日だと思います。求職番号（きゅうしょくばんごう）は「{ $number }」で正しいですか。
jobseeker-number-empty = 番号が届（とど）いていません。求職番号（きゅうしょくばんごう）を書いてください。例（れい）：13010-12345678
jobseeker-number-none = メッセージの中に番号がありません。求職番号（きゅうしょくばんごう）は、ハローワークでもらった紙（かみ）やカードに書いてあります。「ハローワーク受付票」（うけつけひょう）などです。番号がないときは、「職員」（しょくいん：ここで働く人）と書いてください。職員が手伝（てつだ）います。
jobseeker-number-only = 求職番号（きゅうしょくばんごう）だけを書いてください。ほかのことは書かないでください。例（れい）：13010-12345678
jobseeker-number-short = 数字（すうじ）が足（た）りません。求職番号（きゅうしょくばんごう）の数字は、6つか、もっと多いです。番号を全部（ぜんぶ）書いてください。例（れい）：13010-12345678
jobseeker-number-long = 数字（すうじ）が多すぎます。求職番号（きゅうしょくばんごう）の数字は、14までです。番号を見て、もう一度書いてください。例（れい）：13010-12345678
