### status: reference translation


## Name

name-ask =
    氏名を教えてください。
    在留カードに書いてある氏名を、一つのメッセージで書いてください。例：NGUYEN VAN AN
# $name: the name as it was understood.
name-confirm = 氏名は「{ $name }」で正しいですか。
# $name: the name, converted to Unicode.
name-confirm-zawgyi = 氏名の文字を「Zawgyi」から「Unicode」に変えました。「{ $name }」で正しいですか。
# $name: the name as typed.
name-confirm-letters = この氏名には、形は似ていても種類が違う文字が入っています。氏名は「{ $name }」で正しいですか。
name-empty = 氏名が届いていません。氏名を書いてください。例：NGUYEN VAN AN
name-no-letters = 氏名には文字が必要です。氏名を書いてください。例：NGUYEN VAN AN
name-digits = 氏名に数字は使えません。氏名だけを書いてください。例：NGUYEN VAN AN
name-phone = これは電話番号のようです。氏名を書いてください。例：NGUYEN VAN AN
name-email = これはメールアドレスのようです。メールアドレスは、後でお聞きします。先に氏名を書いてください。
name-link = これはリンクのようです。氏名だけを書いてください。例：NGUYEN VAN AN
name-emoji = 氏名に絵文字や絵は使えません。文字だけで氏名を書いてください。
name-symbols = 氏名に * _ = : などの記号は使えません。文字だけを書いてください。例：NGUYEN VAN AN
name-hidden = 見えない文字か、壊れた文字が入っています。氏名を貼り付けないで、キーボードで書いてください。
name-marks = 一つの文字に、記号がたくさん付きすぎています。ふつうの文字で氏名を書いてください。
name-too-long = 氏名としては長すぎます。100文字以内で氏名を書いてください。

## Birth date

birthdate-ask =
    生年月日を教えてください。
    年、月、日を書いてください。例：1998年12月25日
# $date: the birth date.
birthdate-confirm = 生年月日は{ $date }で正しいですか。
# $date: day first. $other_date: month first.
birthdate-choose = 生年月日は、{ $date }と{ $other_date }のどちらですか。
birthdate-empty = 日付が届いていません。年、月、日を書いてください。例：1998年12月25日
birthdate-not-a-date = 日付を読み取れませんでした。年、月、日を書いてください。例：1998年12月25日
birthdate-long-number = 日付としては数字が長すぎます。電話番号かもしれません。生年月日を書いてください。例：1998年12月25日
birthdate-only-year = 年だけが書いてあります。月と日も書いてください。例：1998年12月25日
birthdate-no-day = 日がありません。年、月、日を書いてください。例：1998年12月25日
birthdate-no-year = 年がありません。年、月、日を書いてください。例：1998年12月25日
birthdate-no-such-day = その月に、この日はありません。月と日を確かめてください。例：1998年12月25日
birthdate-no-such-month = この月はありません。月は1から12までです。月は「12月」のように書いてください。例：1998年12月25日
# $date: the date as it was understood.
birthdate-too-young = { $date }と読み取りました。そうすると、15歳より若いことになります。年を確かめて、生年月日をもう一度書いてください。
# $date: the date as it was understood.
birthdate-future = { $date }と読み取りました。これは、まだ来ていない日です。年を確かめて、生年月日をもう一度書いてください。
# $date: the date as it was understood.
birthdate-too-old = { $date }と読み取りました。そうすると、100歳を超えていることになります。年を確かめて、生年月日をもう一度書いてください。
# $date: the date as it was understood.
birthdate-era = { $date }と読み取りましたが、この日は、書いてある元号の中にありません。西暦の年で書いてください。例：1998年12月25日
birthdate-lunar = これは旧暦の日付のようです。パスポートや在留カードに書いてある、西暦の日付が必要です。例：1998年12月25日
birthdate-myanmar-year = これはミャンマー暦の年のようです。パスポートや在留カードに書いてある、西暦の日付が必要です。例：1998年12月25日
birthdate-other-calendar = これは、ほかの暦の日付のようです。パスポートや在留カードに書いてある、西暦の日付が必要です。例：1998年12月25日

## Email address

email-ask =
    メールアドレスを教えてください。
    例：name@example.com
# $suggestion: the address we suggest. $address: the address as it was typed.
email-suggest = { $address } と書いてありました。正しくは { $suggestion } ですか。
# $suggestion: the address we suggest.
email-suggest-only = 書いてあるアドレスのままでは、メールが届きません。正しくは { $suggestion } ですか。
email-empty = メールアドレスが届いていません。メールアドレスを書いてください。例：name@example.com
email-none =
    無料のメールアドレスを作れます。たとえば「gmail.com」で作れます：
    1. 「gmail.com」かGmailアプリを開きます。
    2. アカウントの作成を選び、画面のとおりに進みます。
    3. ここに戻って、新しいアドレスを書きます。
    難しいときは、「職員」と書いてください。職員がお手伝いします。
email-no-at = @がありません。メールアドレスは name@example.com のような形です。もう一度書いてください。
email-no-name = @の前の部分がありません。メールアドレスは name@example.com のような形です。もう一度書いてください。
email-no-domain = 「gmail.com」のような、@の後の部分がありません。アドレスを全部書いてください。
email-two-ats = メールアドレスの@は一つだけです。アドレスを一つ書いてください。例：name@example.com
email-spaces = メールアドレスに空白は入りません。空白なしで、もう一度書いてください。例：name@example.com
email-line-break = メールアドレスだけを、1行で書いてください。例：name@example.com
email-letters = @の前には、aからzまでの文字と、0から9までの数字だけを使ってください。例：name@example.com
email-characters = このアドレスには、使えない記号か絵が入っています。もう一度書いてください。例：name@example.com
email-dots = 点（.）の場所が正しくありません。点を二つ続けること、最初や@のすぐ前に置くことはできません。アドレスを確かめてください。
email-ending = アドレスの最後の部分がありません。たとえば「.com」です。アドレスを全部書いてください。例：name@example.com
email-domain = @の後の部分が正しくありません。「gmail.com」のような形です。確かめて、アドレスをもう一度書いてください。
email-link = これはリンクのようです。メールアドレスを書いてください。例：name@example.com
email-too-long = メールアドレスとしては長すぎます。確かめて、もう一度書いてください。例：name@example.com
