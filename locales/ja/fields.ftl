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

## Phone number

phone-title = 電話番号
change-phone-label = 電話番号
phone-ask =
    電話番号を教えてください。
    例：090-1234-5678。日本以外の番号は、国番号から書いてください：+84 912 345 678
# $number: the number as it was understood.
phone-confirm = 電話番号は「{ $number }」で正しいですか。
# $number: the number as it was understood.
phone-unknown = このように始まる番号は、こちらではわかりません。電話番号は「{ $number }」で正しいですか。
phone-empty = 電話番号が届いていません。電話番号を書いてください。例：090-1234-5678
phone-not-a-number = メッセージの中に電話番号がありません。数字で書いてください。例：090-1234-5678。電話番号がないときは、「職員」と書いてください。職員がお手伝いします。
phone-email = これはメールアドレスのようです。電話番号を書いてください。例：090-1234-5678
phone-date = これは日付のようです。電話番号を書いてください。例：090-1234-5678
phone-only = 電話番号を一つだけ書いてください。ほかのことは書かないでください。例：090-1234-5678
phone-too-short = 数字が足りません。日本の電話番号は10桁、携帯電話の番号は11桁です。番号を全部書いてください。例：090-1234-5678
phone-too-long = 数字が多すぎます。日本の電話番号は10桁、携帯電話の番号は11桁です。番号を一つ書いてください。例：090-1234-5678
phone-beginning = 日本の電話番号は0で始まります。ほかの国の番号は、+と国番号で始まります。もう一度書いてください。例：090-1234-5678、+84 912 345 678
phone-country = この国番号は、こちらではわかりません。+の後の数字を確かめてください。例：+84 912 345 678
# $country: its code with the plus, such as +84.
phone-abroad-too-short = { $country } の後の数字が足りません。番号を全部、もう一度書いてください。
# $country: its code with the plus, such as +84.
phone-abroad-too-long = { $country } の後の数字が多すぎます。番号を確かめて、もう一度書いてください。

## Address

address-title = 住所
change-address-label = 住所
address-ask =
    住所を教えてください。
    都道府県、市区町村、番地まで、一つのメッセージで書いてください。例：大阪府大阪市北区梅田1-2-3
# $address: the address, converted to Unicode.
address-confirm-zawgyi = 住所の文字を「Zawgyi」から「Unicode」に変えました。「{ $address }」で正しいですか。
address-empty = 住所が届いていません。住んでいる所を書いてください。例：大阪府大阪市北区梅田1-2-3
address-email = これはメールアドレスのようです。住んでいる所を書いてください。例：大阪府大阪市北区梅田1-2-3
address-link = これはリンクのようです。住んでいる所を書いてください。例：大阪府大阪市北区梅田1-2-3
address-postal-code = 郵便番号をありがとうございます。郵便番号と一緒に、住所を全部書いてください。例：大阪府大阪市北区梅田1-2-3
address-number = 数字だけが書いてあります。住んでいる所を書いてください。例：大阪府大阪市北区梅田1-2-3
address-short = 住所としては短すぎます。都道府県、市区町村、番地を書いてください。例：大阪府大阪市北区梅田1-2-3
address-long = 住所としては長すぎます。200文字以内で書いてください。

## Job-seeker number (Hello Work)

jobseeker-number-title = 求職番号
change-jobseeker-number-label = 求職番号
jobseeker-number-ask =
    求職番号を教えてください。
    ハローワークでもらった紙やカード（「ハローワーク受付票」など）に書いてあります。例：13010-12345678
# $number: the number as it was understood.
jobseeker-number-doubt = これは電話番号か日付のようです。求職番号は「{ $number }」で正しいですか。
jobseeker-number-empty = 番号が届いていません。求職番号を書いてください。例：13010-12345678
jobseeker-number-none = メッセージの中に番号がありません。求職番号は、ハローワークでもらった紙やカード（「ハローワーク受付票」など）に書いてあります。見つからないときは、「職員」と書いてください。職員がお手伝いします。
jobseeker-number-only = 求職番号だけを書いてください。ほかのことは書かないでください。例：13010-12345678
jobseeker-number-short = 数字が足りません。求職番号は6桁以上です。番号を全部書いてください。例：13010-12345678
jobseeker-number-long = 数字が多すぎます。求職番号は14桁までです。確かめて、もう一度書いてください。例：13010-12345678
