### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese
### Short sentences, です and ます. Behind a hard word stand its reading and what it means: （よみ：意味）.
### What callers type (メニュー, 戻る, キャンセル …) is what Japanese knows.


## The first screen

about =
    ここで、日本語で話す人との通話（つうわ：アプリで話すこと）を申し込（もうしこ）めます。お金はかかりません。
    電話番号がなくても使えます。
about-audio = 声だけで話します。カメラは使いません。だから、だれも顔を見ません。
about-needs =
    必要なものは3つです。
    1. スマートフォン、タブレット、パソコンのどれか
    2. Zoomアプリ
    3. メールアドレス
about-costs =
    通信料（つうしんりょう：インターネットを使うお金）は、自分で払（はら）います。自分のインターネットか、よく知っている安全（あんぜん）なWi-Fiを使ってください。
    安全かどうかわからない無料（むりょう）のWi-Fiは、使わないでください。
# $phone is the service's phone number.
about-other-ways =
    今までと同じように、電話（{ $phone }）やメールでも相談（そうだん）できます。
    Facebook Messengerの通話（つうわ）は終わりました。
about-traces =
    ここに書いたことは、スマートフォンのこのチャットに残（のこ）ります。同じスマートフォンを使う人は、それを読めます。
    だれかがあなたのスマートフォンを見ることがありますか。できれば、別のスマートフォンを使ってください。

## The menu and the buttons that are always there

menu-ask = 何をしますか。
menu-unfinished = 申し込（もうしこ）みの途中（とちゅう）です。まだ送っていません。続（つづ）けることができます。ほかのことをすることもできます。
book-label = 予約（よやく）する
bookings-label = 予約（よやく）を見る
timetable-label = 話せる日と時間
about-label = このサービスについて
terms-label = 規約（きやく：ルール）
person-label = 職員（しょくいん）と話す
language-label = 言葉（ことば）を変える
help-label = ヘルプ
delete-label = 自分の情報（じょうほう）を消す
danger-label = 危（あぶ）ないです
menu-label = メニュー
back-label = 戻（もど）る
continue-label = 続（つづ）ける
yes-label = はい
change-label = 直（なお）す
help =
    次の言葉は、いつでも書くことができます：メニュー、戻る（もどる）、言語（げんご：言葉）、ヘルプ、職員（しょくいん：ここで働く人）、キャンセル。
    今までの答えは残（のこ）っています。「{ send-label }」を押（お）すまで、何も送りません。
old-button = それは、前のボタンです。何も変わっていません。ここから続（つづ）けてください：
use-buttons = ボタンを押（お）してください。または、ボタンの番号を書いてください。
only-text = わかるのは、文字とボタンだけです。あなたが送ったものは、保存（ほぞん）していません。
no-groups = 一人の人とだけ話せます。グループではなく、ここに直接（ちょくせつ）メッセージを送ってください。このグループからは出ます。
trouble = こちらのシステムに問題（もんだい）があります。今までの答えは残（のこ）っています。少し待ってから、もう一度やってみてください。
# $phone is the service's phone number.
phone-instead = 電話もできます：{ $phone }

## Danger

danger =
    危（あぶ）ないときは、今すぐ電話してください。この電話は、お金がかかりません。
    警察（けいさつ）：110
    救急車（きゅうきゅうしゃ：病気やけがの人を運ぶ車）・火事（かじ）：119
danger-say =
    日本語では、こう言います：
    「助けてください」 (Tasukete kudasai)：だれかに助（たす）けてほしいとき
    「警察を呼んでください」 (Keisatsu o yonde kudasai)：警察（けいさつ）に来てほしいとき
    「日本語がわかりません」 (Nihongo ga wakarimasen)：日本語がわからないとき
# $phone is the service's phone number; it is answered in opening hours only.
danger-phone = 開いている時間は、ここにも電話できます：{ $phone }

## A person

person-asked = あなたが職員（しょくいん：ここで働く人）と話したいことを、職員に伝（つた）えました。職員が、このチャットにメッセージを送ります。
person-asked-already = あなたが職員（しょくいん：ここで働く人）と話したいことを、職員はもう知っています。職員が、このチャットにメッセージを送ります。
person-write =
    今、職員（しょくいん）と話せます。ここに書いてください。
    これから24時間、ここに書いたことを職員が読みます。終わるときは「{ menu-label }」を押（お）してください。
person-got = 職員（しょくいん）にメッセージが届（とど）きました。返事は、ここに来ます。
answer-label = 返事を書く
person-now = 今、日本語で話す人がいます。
# $when is a date and time in Japan time.
person-next = 次に日本語で話す人がいるのは、{ $when }です。

## Days and hours

timetable-title = 言葉と、話せる日と時間
# $days is a list of weekdays, $hours a span such as 11:00–19:00.
timetable-hours = { $days }：{ $hours }
timetable-japan-time = 時間は、全部（ぜんぶ）日本の時間です。
call-language = { $spoken }で話します。
call-interpreter = 通訳（つうやく：言葉をほかの言葉に変えて伝える人）もいっしょに話せます。通話（つうわ）の前に教えてください。
# $when is a date and time in Japan time.
next-chance = 日本語で話せる次の日時（にちじ：日と時間）：{ $when }
no-free-time = これから何週間かは、予約（よやく）でいっぱいです。日本語で話せる時間がありません。

## The terms

terms-intro = 予約（よやく）の前に、これを読んでください。規約（きやく：ルール）の中の、とても大切なことです：
# $title is the Japanese title of the official text, $link its address.
terms-binding = これは、わかりやすくした説明（せつめい）です。正式（せいしき：本当のルール）なのは、次の日本語の文です：{ $title } { $link }
# $version is the version of the document.
terms-version = 版（はん：いつの文か）：{ $version }
terms-ask = この規約（きやく：ルール）とZoomサービス規約に同意（どうい：よいと認めること）しますか。
terms-ask-all = この規約（きやく：ルール）の全部（ぜんぶ）に同意（どうい：よいと認めること）しますか。
terms-ask-deemed = このまま進（すす）んで申し込（もうしこ）むと、この規約（きやく：ルール）に同意（どうい：よいと認めること）したことになります。
agree-label = 同意（どうい）します
disagree-label = 同意（どうい）しません
read-terms-label = 規約（きやく）を全部読む
read-zoom-label = Zoomの規約（きやく）
read-teams-label = Teamsの規約（きやく）
read-skype-label = Skypeの規約（きやく）
read-teleoffice-label = TeleOfficeの規約（きやく）
read-etumo-label = e-TUMOの規約（きやく）
next-page-label = 次のページ
previous-page-label = 前のページ
# $title is the document's title, $page and $pages are numbers.
terms-page = { $title }（{ $page }/{ $pages }）
terms-changed = 規約（きやく：ルール）が変わりました。もう一度読んでください。
disagreed = わかりました。何も送っていません。何も保存（ほぞん）していません。ここで通話（つうわ）を予約（よやく）できるのは、同意（どうい：よいと認めること）した人だけです。
read-again-label = もう一度読む

## Who is asking

who-ask = あなたはどの人ですか。
who-trainee-label = 日本にいる技能実習生
who-former-label = 前に技能実習生だった人
who-representative-label = 代理人（だいりにん）
who-supporter-label = 支援者（しえんしゃ）
where-ask = 今、どこにいますか。そこの時間も見せるために聞きます。
where-jp-label = 日本
where-vn-label = ベトナム
where-cn-label = 中国
where-id-west-label = インドネシア（WIB）
where-id-central-label = インドネシア（WITA）
where-id-east-label = インドネシア（WIT）
where-ph-label = フィリピン
where-th-label = タイ
where-kh-label = カンボジア
where-mm-label = ミャンマー
where-other-label = ほかの国
whom-ask = だれについての相談（そうだん）ですか。名前は書かなくてもいいです。
whom-trainee-label = 技能実習生
whom-former-label = 前に技能実習生だった人

## What is asked

name-title = 氏名（しめい：名前）
birthdate-title = 生まれた日
email-title = メールアドレス
companion-title = いっしょに話す人
when-title = 日時（にちじ：日と時間）
pick-date-label = 日を選（えら）ぶ
suggested-label = これを使う
as-typed-label = 書いたままで使う
mailbox-ask =
    このアドレスのメールを読むのは、あなただけですか。
    ほかの人も読むときは、そのアドレスにメールを送りません。
mailbox-own-label = 自分だけが読む
mailbox-shared-label = ほかの人も読む
mailbox-shared-kept = 規約（きやく：ルール）のために、アドレスは保存（ほぞん）します。でも、メールは送りません。返事は、このチャットだけでします。
typed-traces = 名前と生まれた日を書いたメッセージは、今、このチャットから消すことができます。こちらでは、安全（あんぜん）に保存（ほぞん）しました。
companion-ask = 通話（つうわ）のとき、ほかの人もいっしょですか。通訳（つうやく：言葉をほかの言葉に変えて伝える人）などです。通話の前に教えてください。
companion-none-label = いいえ、一人です
companion-interpreter-label = 通訳（つうやく）
companion-companion-label = ほかの人

## Day and time

day-ask = どの日に話したいですか。ここには、日本語で話せる日だけがあります。
later-days-label = もっと後の日
first-days-label = 最初（さいしょ）の日
day-full = その日は、予約（よやく）でいっぱいになりました。別の日を選（えら）んでください。
day-past = その日は、もう予約（よやく）できません。別の日を選（えら）んでください。
no-other-time = これから何週間かは、ほかの時間がありません。
# $day is a day with its weekday.
time-ask = { $day }：何時がいいですか（日本の時間）。
# $day is a day with its weekday.
time-taken = その時間は、今、ほかの人が予約（よやく）しました。あなたの答えは残（のこ）っています。{ $day }：次の時間は、まだ空（あ）いています（日本の時間）。
time-past = その時間は、もう予約（よやく）できません。今までの答えは残（のこ）っています。{ $day }：次の時間は、まだ空（あ）いています（日本の時間）。

## Review and request

review-title = 申し込（もうしこ）みの確認（かくにん：見て、正しいか調べること）
review-text = これで正しいですか。答えの一部（いちぶ）は、見えないようにしてあります。
as-before = 前と同じ
send-label = 申し込（もうしこ）みを送る
review-more = ほかにもよい時間がありますか。1つだけでもいいです。{ $most }つまで選（えら）べます。その中の1つに決まります。
add-time-label = 別の時間も選（えら）ぶ
wish-title = 希望（きぼう：したいこと）{ $rank }
wishes-ask = どの希望（きぼう：したいこと）の時間を変えますか。消すこともできます。
wish-change-label = 希望（きぼう）{ $rank }を変える
wish-drop-label = 希望（きぼう）{ $rank }を消す
wish-gone = { $when }は、今、ほかの人が予約（よやく）しました。ほかの希望（きぼう：したいこと）の時間は、そのままです。
wish-past = { $when }は、もう予約（よやく）できません。ほかの希望（きぼう：したいこと）の時間は、そのままです。
book-now-label = この時間で予約（よやく）
change-ask = どれを直（なお）しますか。
change-who-label = 自分について
change-where-label = 今いる所
change-whom-label = だれの相談（そうだん）か
change-name-label = 氏名（しめい：名前）
change-birthdate-label = 生まれた日
change-email-label = メールアドレス
change-mailbox-label = メールを読む人
change-companion-label = いっしょに話す人
change-time-label = 日時（にちじ：日と時間）
keep-all-label = 直（なお）さない
# $when is a date and time in Japan time.
request-sent =
    { $when }の申し込（もうしこ）みが届（とど）きました。
    まだ決まっていません。返事を待ってください。
request-sent-several = 申し込（もうしこ）みが届（とど）きました。次の中の、どれか1つの時間に決めます：
request-wait = まだ決まっていません。返事を待ってください。
request-reply = この時間でいいかどうか、後で知らせます。そのメッセージに返事をすると、通話（つうわ）が決まります。返事がないときは、決まりません。
booked-now = 通話（つうわ）が決まりました：{ $when }
# $code is the booking code.
request-code = 予約（よやく）コード：{ $code }
request-answer-chat = 返事は、このチャットに来ます。
request-answer-mail = 返事は、このチャットとメールに来ます。
one-at-a-time = もう予約（よやく）があります。その通話（つうわ）が終わると、また予約できます。今の予約をキャンセル（やめること）しても、また予約できます。
stop-ask = やめますか。今までの答えは消えます。まだ何も送っていません。
stop-yes-label = はい、やめます
stopped = 答えを消しました。何も送っていません。

## My booking

no-bookings = 今、予約（よやく）はありません。
status-title = 今のようす
status-waiting = 空（あ）くのを待っています
status-requested = まだ決まっていません
status-offered = 時間を選（えら）んでください
status-confirmed = 決まりました
status-done = 終わりました
status-cancelled = キャンセルしました
status-lapsed = 決まらないで終わりました
own-time-title = 今いる所の時間
code-title = 予約（よやく）コード
passcode-title = パスコード
meeting-id-title = ミーティングID
join-label = 通話（つうわ）に入る
join-steps =
    1. 通話（つうわ）の少し前に、「{ $label }」を押（お）してください。
    2. 好きな名前を書いてください。本当の名前でなくてもいいです。
    3. 入れるまで、待ってください。
camera-off = カメラは使わないでください（オフ）。声だけで話します。
link-follows = 通話（つうわ）に入るためのリンクは、通話の前に、ここに来ます。
join-by-id =
    1. { $app }を開きます。
    2. 会議（かいぎ）に参加（さんか：入ること）を選（えら）びます。
    3. このメッセージのミーティングIDとパスコードを書きます。
join-by-id-passkey =
    1. { $app }を開きます。
    2. 会議（かいぎ）に参加（さんか：入ること）を選（えら）びます。
    3. このメッセージのミーティングIDとパスキーを書きます。
offer-agree = 時間を選（えら）ぶと、規約（きやく：ルール）に同意（どうい：よいと認めること）したことになります。
offer-text = この中から時間を1つ選（えら）んでください。どれもだめなときは、「{ decline-label }」を押（お）してください。
offer-until = { $when }までに返事をしてください。その後は、この時間を取っておくことができません。
# $rank is the number of the time in the list above.
offer-accept-label = { $rank }番の時間にする
decline-label = どれもだめ
# $when is a date and time in Japan time.
offer-accepted = ありがとうございます。通話（つうわ）は{ $when }です。
offer-declined = ありがとうございます。職員（しょくいん：ここで働く人）が別の時間をさがします。そして、ここにメッセージを送ります。予約（よやく）をキャンセル（やめること）して、自分で時間を申し込（もうしこ）むこともできます。
offer-declined-kept = ありがとうございます。通話（つうわ）の日時（にちじ：日と時間）は、前と同じです。
# $when is a date and time in Japan time.
cancel-ask = { $when }の予約（よやく）をキャンセル（やめること）しますか。
cancel-label = 予約（よやく）をキャンセル
keep-booking-label = 予約（よやく）を残（のこ）す
# $when is a date and time in Japan time.
cancelled-by-you = { $when }の予約（よやく）をキャンセルしました。ほかにすることはありません。
# $phone is the service's phone number.
cancel-by-phone = この予約（よやく）をキャンセル（やめること）するときは、電話をしてください：{ $phone }
phone-of-office = 窓口（まどぐち）の電話番号
# $status is one of the status words above.
already-over = 何も変わっていません。この予約（よやく）の今のようす：{ $status }
book-again-label = 別の日時を予約（よやく）
move-label = 日時（にちじ）を変える
move-keeps = 別の時間が決まるまで、{ $when }の通話（つうわ）はそのままです。
move-title = 新しい日時（にちじ：日と時間）を見てください
old-time-title = 今までの日時（にちじ）
new-time-title = 新しい日時（にちじ）
wanted-title = 変えたい日時（にちじ）
move-sent = あなたが日時（にちじ：日と時間）を変えたいことが、こちらに届（とど）きました。別の時間が決まるまで、{ $when }の通話（つうわ）はそのままです。
moved-now = 通話（つうわ）の日時（にちじ：日と時間）を変えました。新しい日時：{ $when }

## Deleting

delete-ask =
    ここにあるあなたの情報（じょうほう）を、全部（ぜんぶ）消しますか。今の予約（よやく）はキャンセル（やめること）になります。消したものは、元（もと）に戻（もど）りません。
    このチャットで見えるものは、スマートフォンとチャットアプリに残（のこ）ります。自分で消してください。
    名前のない記録（きろく）は残ります。何月に、どの言葉で、どの規約（きやく：ルール）に同意（どうい：よいと認めること）したかの記録です。
delete-yes-label = はい、消します
delete-no-label = いいえ、消しません
deleted = ここにあったあなたの情報（じょうほう）を、全部（ぜんぶ）消しました。スマートフォンのこのチャットも、もう消すことができます。いつでも、またメッセージを送ってください。

## Coming back to the web chat

return-word-label = 合言葉（あいことば）を決める
return-word-why = 予約（よやく）コードと合言葉（あいことば：自分だけが知っている言葉）があれば、このページを閉（と）じても、また続（つづ）きができます。
return-word-ask = 合言葉（あいことば：自分だけが知っている言葉）を書いてください。4文字か、もっと長い言葉です。名前や生まれた日は、使わないでください。
return-word-length = 合言葉（あいことば）は、4文字から60文字までの言葉にしてください。
return-word-kept = ありがとうございます。合言葉（あいことば）と予約（よやく）コードを覚（おぼ）えてください。
return-code-ask = 予約（よやく）コードを書いてください。K7P-2QXのような形です。
return-known-word-ask = 自分で決めた合言葉（あいことば）を書いてください。
return-failed = コードと合言葉（あいことば）が合いません。もう一度書いてください。5回間違（まちが）えると、1時間待たなければなりません。

## One caller in several apps

link-label = 別のアプリでも使う
link-ask =
    別のチャットアプリやウェブチャットでも、同じ予約（よやく）を見ることができます。
    あなたの別のアプリに番号がありますか。あるときは、その番号をここに書いてください。ないときは、「{ link-get-label }」を押（お）してください。
    ほかの人からもらった番号は、絶対（ぜったい）に書かないでください。書くと、その人があなたの予約を見ます。
link-get-label = 番号を出す
link-code = 別のアプリで「{ help-label }」を開いてください。「{ link-label }」を押（お）して、この番号を書いてください。10分の間に1回だけ使えます。この番号は、だれにも見せないでください。
link-sure = この番号は、あなたが自分のアプリで出した番号ですか。ほかの人からもらった番号のときは、その人があなたの予約（よやく）を見ることになります。
link-done = 終わりました。これからは、ここでも{ $app }でも、同じ予約（よやく）を見ることができます。
link-many = 今、予約（よやく）が{ $count }つあります。全部（ぜんぶ）そのまま残（のこ）ります。予約が少なくなってから、新しい予約ができます。
link-failed = この番号は使えません。番号は、10分の間に1回だけ使えます。別のアプリで、新しい番号を出してください。
link-added-notice = { $app }が増（ふ）えました。自分でしたことではないときは、下のボタンを押（お）してください。
link-remove-line-label = LINEをやめる
link-remove-telegram-label = Telegramをやめる
link-remove-web-label = ウェブチャットをやめる
link-removed = { $app }をやめました。そのアプリでは、もう予約（よやく）が見えません。予約は、もう1つのアプリに残（のこ）っています。

## Waiting list

wait-offer = 時間が空（あ）くのを待つこともできます。時間が空いたら、先に待っていた人から、一人ずつ知らせます。
wait-label = 空（あ）くのを待つ
wait-ask = どの日を待ちますか。
wait-any-label = どの日でもいい
wait-any-day = どの日でもいい
wait-for-title = 待っている日
wait-joined = 空（あ）くのを待つ人の中に入りました。待っている日：{ $day }
wait-number = あなたは今、{ $number }番です。この番号は目安（めやす：だいたいの番号）です。前の人は、別の日を待っていることも、やめることもあります。
wait-how = 時間が空（あ）いたら、メッセージで知らせます。{ $minutes }分の間に返事をしてください。返事がないときは、次の人に知らせます。そのとき、あなたは最後（さいご）の番号になります。
wait-leave-label = 待つのをやめる
wait-leave-ask = 待つのをやめますか。今の番号はなくなります。
wait-stay-label = 続（つづ）けて待つ
wait-left = 待つのをやめました。
wait-already = 今、時間が空（あ）くのを待っています。別の時間を予約（よやく）するときは、先に、待つのをやめてください。
wait-passed = ありがとうございます。この時間は、次の人に知らせます。あなたは続（つづ）けて待つことができます。最後（さいご）の番号になります。
wait-not-needed = 今、空（あ）いている時間があります。待つ必要はありません。

## Cancelling: ways and rules

cancel-same-day = その日のキャンセル（やめること）は、電話だけです：{ $phone }
cancel-article = このルールは、規約（きやく：ルール）の{ $article }に書いてあります。
cancel-not-here = ここではキャンセル（やめること）できません。キャンセルの方法（ほうほう）は次のとおりです：
cancel-way-chat = チャット：「{ cancel-label }」を押（お）す。
cancel-way-page = ページ：この日時（にちじ）のページでキャンセルする。リンクは、こちらからのメッセージにあります。
cancel-way-mail = メール：こちらからのメールに返信（へんしん：返事を送ること）する。次の言葉だけを書いてください：キャンセル
cancel-way-phone = 電話：{ $phone }
undo-hint = 間違（まちが）えてキャンセルしましたか。ほかの人の予約（よやく）がないときは、同じ時間をもう一度申し込（もうしこ）めます。
undo-label = もう一度申し込（もうしこ）む
undone = { $when }の申し込（もうしこ）みを、もう一度送りました。まだ決まっていません。返事を待ってください。
undo-too-late = この時間は、もう空（あ）いていません。別の時間を選（えら）んでください。
seen-label = 読みました
seen-thanks = ありがとうございます。あなたが読んだことがわかりました。
page-label = ページとカレンダー

## Proving the email address

proof-ask =
    6つの数字（すうじ）の番号を、メールで送りました。10分の間に、ここに書いてください。
    メールが来ないときは、迷惑（めいわく）メールのフォルダを見てください。メールなしで続（つづ）けることもできます。
proof-wrong = 番号が違（ちが）います。あと{ $left }回書くことができます。
proof-over = この番号は、もう使えません。新しい番号をもらうことができます。メールなしで続（つづ）けることもできます。
proof-right = ありがとうございます。番号は正しいです。
proof-skipped = このアドレスには送りません。返事は、このチャットだけに来ます。
proof-skip-label = メールなしで続（つづ）ける
proof-again-label = 新しい番号を送る

## Shortly before the call

ready-label = 準備（じゅんび）できました
late-label = 遅（おく）れます
cannot-join-label = 入れません
ready-thanks = ありがとうございます。時間の少し前に、通話（つうわ）に入ってください。入れるまで、待ってください。
late-ask = 何分ぐらい遅（おく）れますか。
late-by-label = { $minutes }分
late-thanks = 教えてくれて、ありがとうございます。待っています。できるだけ早く入ってください。
cannot-join-help =
    次のことをしてみてください：
    1. アプリを閉（と）じて、もう一度「{ join-label }」を押（お）す。
    2. 別のインターネットを使う。たとえば、Wi-Fiをやめて、スマートフォンの通信（つうしん）を使う。
    3. スマートフォンの電源（でんげん）を切って、もう一度入れる。
    職員（しょくいん：ここで働く人）に知らせました。このことで、あなたが困（こま）ることはありません。
ready-not-now = この通話（つうわ）について、今することはありません。

## Getting ready for the call

check-label = 準備（じゅんび）を確（たし）かめる
check-intro = よく話せるように、短い質問（しつもん）が{ $points }つあります。いつでもやめることができます。
check-not-yet-label = まだです
check-number = { $number } / { $points }
check-app-ask = このスマートフォンに{ $app }がありますか。新しいものですか。
check-app-help = アプリストアで{ $app }をさがしてください。そして、「インストール」か「アップデート」を押（お）してください。
check-test-call-ask = { $app }で話すテストをしましたか。相手（あいて）の声が聞こえますか。相手にもあなたの声が聞こえますか。
check-test-call-help = このスマートフォンのブラウザで、テストのページ zoom.us/test を開いてください。または、{ $app }の設定（せってい）で音を確（たし）かめてください。声が聞こえるか、自分の声が届（とど）くかを確かめます。音が小さいときは、スマートフォンの音を大きくしてください。
check-test-call-other-help = { $app }の設定（せってい）で音を確（たし）かめてください。音が小さいときは、スマートフォンの音を大きくしてください。
check-up-to-date-ask = スマートフォンとブラウザ（ウェブサイトを見るソフト）は、新しくしてありますか。
check-up-to-date-help = スマートフォンの設定（せってい）で「アップデート」をさがしてください。新しいものがあれば、入れてください。できれば、Wi-Fiを使ってください。
check-safe-device-ask = このスマートフォンは安全（あんぜん）ですか。自分だけが使っていて、ウイルス（悪いプログラム）がないスマートフォンですか。
check-safe-device-help = ほかの人が、このスマートフォンにアプリを入れましたか。ほかの人が、パスワードを知っていますか。そのときは、できれば別のスマートフォンを使ってください。
check-wifi-ask = スマートフォンの通信（つうしん）か、パスワードのある、よく知っているWi-Fiを使いますか。
check-wifi-help = 知らない無料（むりょう）のWi-Fiは、使わないでください。スマートフォンの通信（つうしん）は使ってもいいです。声だけで話すと、30分で約（やく）30MB使います。
check-quiet-ask = 話す時間に、静（しず）かな所で一人になれますか。
check-quiet-help = ほかの人に聞こえない所を選（えら）んでください。外、車の中、ドアを閉（し）めた部屋などです。イヤホンを使うのもいいです。
check-camera-off-ask = カメラをオフ（使わないこと）にする方法（ほうほう）を知っていますか。声だけで話します。
check-camera-off-help = 入る前に「ビデオ」をオフにしてください。自分の顔が見えたら、「ビデオの停止」（ていし：止めること）を押（お）してください。
check-camera-off-other-help = 入る前に、{ $app }でカメラをオフにしてください。
check-firewall-ask = ファイアウォール（悪い通信を止めるしくみ）は、動いていますか。スマートフォンを使う人は、することがありません。「{ yes-label }」と答えてください。
check-firewall-help = パソコンを使う人は、設定（せってい）で「ファイアウォール」をさがして、オンにしてください。スマートフォンを使う人は、することがありません。
check-no-file-sharing-ask = ファイル共有（きょうゆう）ソフト（ほかの人とファイルを分け合うソフト）がないことを、確（たし）かめましたか。話している間、いらないアプリを閉（と）じることができますか。
check-no-file-sharing-help = ファイル共有（きょうゆう）ソフト（Winnyなど）があると、知らない人があなたのファイルをコピーすることがあります。あれば、消してください。話す前に、いらないアプリを閉（と）じてください。
check-antivirus-ask = ウイルス対策（たいさく）ソフト（ウイルスから守るソフト）がありますか。有償版（ゆうしょうばん：お金を払って使うもの）と同じくらいのソフトが必要です。それは新しくしてありますか。
check-antivirus-help = ウイルス対策（たいさく）ソフトを開いて、新しくしてください。無料（むりょう）のソフトは、有償版（ゆうしょうばん：お金を払って使うもの）と同じくらいのときだけ使えます。わからないときは、話す前に聞いてください。
check-supported-os-ask = スマートフォンやパソコンのOS（AndroidやWindowsなど）は、サポート（作った会社が直すこと）が続（つづ）いていますか。最新（さいしん：いちばん新しいこと）のセキュリティパッチ（安全のために直すプログラム）が入っていますか。
check-supported-os-help = 設定（せってい）で「アップデート」をさがしてください。新しいものがあれば、入れてください。もう新しいものが出ないときは、別のスマートフォンやパソコンを使ってください。
check-announce-ask = いっしょにいる人のことを、こちらに知らせましたか。通訳（つうやく：言葉をほかの言葉に変えて伝える人）、介助者（かいじょしゃ：体などのことを手伝う人）、家族などです。一人のときは、「{ yes-label }」と答えてください。
check-announce-help = いっしょにいる人がいるときは、通話（つうわ）の前に、職員（しょくいん：ここで働く人）に知らせてください。どの人かも知らせてください。一人のときは、することがありません。
check-all-ready = ありがとうございます。準備（じゅんび）ができました。
check-open = まだできていないことがあります：
check-open-reminder = 話す前に、次のことを確（たし）かめてください：
check-app-title = 話すためのアプリ
check-test-call-title = 話すテスト
check-up-to-date-title = スマートフォンとブラウザを新しくする
check-safe-device-title = 安全（あんぜん）なスマートフォン
check-wifi-title = 自分の通信（つうしん）か、よく知っているWi-Fi
check-quiet-title = 一人になれる静（しず）かな所
check-camera-off-title = カメラはオフ
check-firewall-title = ファイアウォールはオン
check-no-file-sharing-title = ファイル共有（きょうゆう）ソフトはない
check-antivirus-title = ウイルス対策（たいさく）ソフトを新しくする
check-supported-os-title = サポートが続（つづ）いているOS
check-announce-title = いっしょにいる人を先に知らせる

## When bookings are refused for a time

refused-until = { $until }までは、ここで通話（つうわ）を予約（よやく）できません。
refused-reason = 理由：{ $reason }
refused-answer = 間違（まちが）いだと思うときは、返事を書いてください。説明（せつめい）したいことがあるときも、書いてください。職員（しょくいん：ここで働く人）が読みます。
refused-answer-label = 返事を書く
refused-answer-ask = 返事を、1つのメッセージに書いてください。
refused-answer-kept = ありがとうございます。職員（しょくいん）が読みます。返事は、ここに来ます。
refused-answer-already = 前に書いた返事を、職員（しょくいん）が先に読みます。今のメッセージは、保存（ほぞん）していません。
refused-lifted = また通話（つうわ）を予約（よやく）できます。
