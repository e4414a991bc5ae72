### status: reference translation


## The first screen

choose-language = 言語を選んでください
language-name = 日本語
lang-vi = ベトナム語
lang-zh-hans = 中国語
lang-id = インドネシア語
lang-fil = フィリピン語
lang-en = 英語
lang-th = タイ語
lang-km = カンボジア語
lang-my = ミャンマー語
lang-ja = 日本語
lang-ja-x-easy = やさしい日本語
return-short = コードがあります
about =
    ここでは、日本語で話せる人との通話を申し込めます。通話は無料です。
    電話番号がなくても使えます。
about-audio = 声だけで話します。カメラはオフのままなので、顔は誰にも見えません。
about-needs = 必要なもの：スマートフォンかタブレットかパソコン、Zoomアプリ、メールアドレス。
about-costs =
    通信料（パケット代）は自己負担です。自分のインターネット接続か、よく知っていて信頼できるWi-Fiを使ってください。
    安全かどうかわからない無料のWi-Fiは、使わないでください。
# $phone is the service's phone number.
about-other-ways =
    これまでどおり、電話（{ $phone }）やメールでも相談できます。
    Facebook Messengerでの通話は終わりました。
about-traces =
    ここに書いたことは、スマートフォンのこのチャットに残ります。同じスマートフォンを使う人は、それを読めます。
    スマートフォンを誰かに調べられることがあるなら、できれば別のものを使ってください。
telegram-short = 日本語で話せる人との無料の通話を、ここで申し込めます。

## The menu and the buttons that are always there

menu-ask = 何をしますか。
menu-unfinished = 申し込みの途中です。まだ送っていません。続けることも、ほかのことをすることもできます。
book-label = 予約する
bookings-label = 予約の確認
timetable-label = 対応日と対応時間
about-label = このサービスについて
terms-label = 利用規約
person-label = 職員に連絡
language-label = 言語を変える
help-label = ヘルプ
delete-label = 自分の情報を削除
danger-label = 危険です
menu-label = メニュー
back-label = 戻る
continue-label = 続ける
yes-label = はい
change-label = 修正する
help =
    次の言葉は、いつでも入力できます：メニュー、戻る、言語、ヘルプ、職員、キャンセル。
    これまでの答えは残っています。「申し込みを送る」を押すまで、何も送られません。
old-button = それは、前の手順のボタンです。何も変わっていません。ここから続けてください：
use-buttons = ボタンを押すか、ボタンの番号を入力してください。
only-text = 読めるのは、入力された文字とボタンだけです。送られたものは保存していません。
no-groups = お話しできるのは、一度に一人だけです。個別にメッセージを送ってください。このグループからは退出します。
trouble = こちらのシステムで問題が起きました。これまでの答えは残っています。少し待ってから、もう一度お試しください。
# $phone is the service's phone number.
phone-instead = 電話でも連絡できます：{ $phone }

## Danger

danger =
    危険なときは、今すぐ電話してください。次の番号は無料です。
    警察：110
    救急車・火事：119
danger-say =
    日本語では、次のように言えます：
    「助けてください」 (Tasukete kudasai)：助けてほしいとき
    「警察を呼んでください」 (Keisatsu o yonde kudasai)：警察に来てほしいとき
    「日本語がわかりません」 (Nihongo ga wakarimasen)：日本語がわからないとき
# $phone is the service's phone number; it is answered in opening hours only.
danger-phone = 対応時間内なら、この窓口にも電話できます：{ $phone }

## A person

person-asked = 職員と話したいというご希望を伝えました。職員が、このチャットにメッセージを送ります。
person-asked-already = 職員と話したいというご希望は、もう伝わっています。職員が、このチャットにメッセージを送ります。
person-write =
    今、職員とやりとりできます。ここに書いてください。
    これから24時間、ここに書いたことは職員に届きます。終わるときは「メニュー」を押してください。
person-got = メッセージは職員に届きました。お返事は、ここに届きます。
answer-label = 返事を書く
person-now = 今、日本語で話せる人がいます。
# $when is a date and time in Japan time.
person-next = 日本語で話せる人が次にいるのは、{ $when }です。

## Days and hours

timetable-title = 言語ごとの対応日と対応時間
# $days is a list of weekdays, $hours a span such as 11:00–19:00.
timetable-hours = { $days }：{ $hours }
timetable-japan-time = 時刻はすべて日本時間です。
call-language = 通話は{ $spoken }で行います。
call-interpreter = 通訳も同席できます。通話の前に教えてください。
# $when is a date and time in Japan time.
next-chance = 日本語で次に空いている日時：{ $when }
no-free-time = この先の数週間は、日本語の空き時間がありません。

## The terms

terms-intro = 予約の前に、これを読んでください。利用規約の中で、特に大切なことです：
# $title is the Japanese title of the official text, $link its address.
terms-binding = これは、わかりやすくするための説明です。効力があるのは、日本語の正式な文です：{ $title } { $link }
# $version is the version of the document.
terms-version = 版：{ $version }
terms-ask = 利用規約とZoomサービス規約に同意しますか。
terms-ask-all = これらの規約すべてに同意しますか。
terms-ask-deemed = このまま進んで申し込むと、これらの規約に同意したことになります。
agree-label = 同意します
disagree-label = 同意しません
read-terms-label = 規約をすべて読む
read-zoom-label = Zoomサービス規約
read-teams-label = Teamsの利用規約
read-skype-label = Skypeの利用規約
read-teleoffice-label = TeleOfficeの利用規約
read-etumo-label = e-TUMOの利用規約
next-page-label = 次のページ
previous-page-label = 前のページ
# $title is the document's title, $page and $pages are numbers.
terms-page = { $title }（{ $page }/{ $pages }）
terms-changed = この間に、規約が変わりました。もう一度読んでください。
disagreed = わかりました。何も送っていません。何も保存していません。同意しないと、ここで通話を予約することはできません。
read-again-label = もう一度読む

## Who is asking

who-ask = あなたは、次のどれに当てはまりますか。
who-trainee-label = 日本にいる技能実習生
who-former-label = 元技能実習生
who-representative-label = 代理人
who-supporter-label = 支援者
where-ask = 今、どこにいますか。そちらの時刻を表示するためにお聞きします。
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
whom-ask = 誰についての相談ですか。名前は書かなくてかまいません。
whom-trainee-label = 技能実習生
whom-former-label = 元技能実習生

## What is asked

name-title = 氏名
birthdate-title = 生年月日
email-title = メールアドレス
companion-title = 同席者
when-title = 日時
pick-date-label = 日付を選ぶ
suggested-label = 候補を使う
as-typed-label = 入力したまま使う
mailbox-ask =
    このアドレスに届くメールを読めるのは、あなただけですか。
    ほかの人も読めるなら、そこにはメールを送りません。
mailbox-own-label = 自分だけが読める
mailbox-shared-label = ほかの人も読める
mailbox-shared-kept = 規約で必要なので、アドレスは保存します。しかし、そこにメールを送ることはありません。お返事は、このチャットだけでします。
typed-traces = 氏名と生年月日を書いたメッセージは、今、このチャットから削除できます。内容は、こちらで安全に保存しました。
companion-ask = 通話のとき、通訳など、ほかの人が同席しますか。通話の前に教えてください。
companion-none-label = いいえ、一人です
companion-interpreter-label = 通訳
companion-companion-label = ほかの人

## Day and time

day-ask = どの日に話したいですか。日本語の空き時間がある日だけを表示しています。
later-days-label = もっと後の日
first-days-label = 最初の日
day-full = その日は、予約がいっぱいになりました。別の日を選んでください。
day-past = その日は、もう予約の受付が終わりました。別の日を選んでください。
no-other-time = この先の数週間は、ほかに空き時間がありません。
# $day is a day with its weekday.
time-ask = { $day }：何時がいいですか（日本時間）。
# $day is a day with its weekday.
time-taken = その時間は、たった今、ほかの人が予約しました。これまでの答えは残っています。{ $day }：次の時間は、まだ空いています（日本時間）。
time-past = その時間は、もう予約の受付が終わりました。これまでの答えは残っています。{ $day }：次の時間は、まだ空いています（日本時間）。

## Review and request

review-title = 申し込みの確認
review-text = これで正しいですか。答えの一部は、見えないようにしてあります。
as-before = 前と同じ
send-label = 申し込みを送る
review-more = ほかにも都合のよい時間がありますか。一つだけでも大丈夫です。{ $most }つまで選べます。その中の一つに確定します。
add-time-label = 別の時間も選ぶ
wish-title = 希望{ $rank }
wishes-ask = どの希望日時を変えますか。消すこともできます。
wish-change-label = 希望{ $rank }を変える
wish-drop-label = 希望{ $rank }を消す
wish-gone = { $when }には、たった今、ほかの人の予約が入りました。ほかの希望日時は、そのままです。
wish-past = { $when }は、もう予約の受付が終わりました。ほかの希望日時は、そのままです。
book-now-label = この時間で予約
change-ask = どれを修正しますか。
change-who-label = 自分について
change-where-label = 今いる場所
change-whom-label = 誰についての相談か
change-name-label = 氏名
change-birthdate-label = 生年月日
change-email-label = メールアドレス
change-mailbox-label = メールを読める人
change-companion-label = 同席者
change-time-label = 日時
keep-all-label = 修正しない
# $when is a date and time in Japan time.
request-sent =
    { $when }の申し込みを受け付けました。
    まだ確定していません。お返事をお待ちください。
request-sent-several = 申し込みを受け付けました。次のうち、どれか一つの時間に確定できるようにします：
request-wait = まだ確定していません。お返事をお待ちください。
request-reply = この時間でよいかどうか、後でお知らせします。そのメッセージに返事をすると、通話が確定します。返事がないと、確定しません。
booked-now = 通話が確定しました：{ $when }
# $code is the booking code.
request-code = 予約コード：{ $code }
request-answer-chat = お返事は、このチャットに届きます。
request-answer-mail = お返事は、このチャットとメールに届きます。
one-at-a-time = もう予約があります。その通話が終わるか、今の予約をキャンセルすると、また予約できます。
stop-ask = やめますか。これまでの答えは削除されます。まだ何も送っていません。
stop-yes-label = はい、やめます
stopped = 答えを削除しました。何も送っていません。

## My booking

no-bookings = 今、予約はありません。
status-title = 状態
status-waiting = 空き待ち
status-requested = 確定待ち
status-offered = 時間を選んでください
status-confirmed = 確定しました
status-done = 終わりました
status-cancelled = キャンセル済み
status-lapsed = 期限までに確定しませんでした
own-time-title = 今いる場所の時刻
code-title = 予約コード
passcode-title = パスコード
passkey-title = パスキー
meeting-id-title = ミーティングID
join-label = 通話に参加
join-steps =
    1. 通話の数分前に、「{ $label }」を押してください。
    2. 好きな名前を入力してください。本名でなくてもかまいません。
    3. こちらが入室を許可するまで、待ってください。
camera-off = カメラはオフのままにしてください。声だけで話します。
link-follows = 参加用リンクは、通話の前に、ここに届きます。
join-by-id =
    1. { $app }を開きます。
    2. 会議への参加を選びます。
    3. このメッセージのミーティングIDとパスコードを入力します。
join-by-id-passkey =
    1. { $app }を開きます。
    2. 会議への参加を選びます。
    3. このメッセージのミーティングIDとパスキーを入力します。
offer-agree = 時間を選ぶと、規約に同意したことになります。
offer-text = この中から時間を一つ選んでください。どれも都合が悪いときは、「どれも都合が悪い」を選んでください。
offer-until = { $when }までに返事をしてください。そのあとは、この時間を確保できません。
# $rank is the number of the time in the list above.
offer-accept-label = { $rank }番の時間にする
decline-label = どれも都合が悪い
# $when is a date and time in Japan time.
offer-accepted = ありがとうございます。通話は{ $when }です。
offer-declined = ありがとうございます。職員が別の時間を探して、ここにメッセージを送ります。予約をキャンセルして、自分で時間を申し込むこともできます。
offer-declined-kept = ありがとうございます。通話の日時は、前のまま変わりません。
# $when is a date and time in Japan time.
cancel-ask = { $when }の予約をキャンセルしますか。
cancel-label = 予約をキャンセル
keep-booking-label = 予約を残す
# $when is a date and time in Japan time.
cancelled-by-you = { $when }の予約をキャンセルしました。ほかにすることはありません。
# $phone is the service's phone number.
cancel-by-phone = この予約のキャンセルは、電話でしかできません：{ $phone }
phone-of-office = 窓口の電話番号
# $status is one of the status words above.
already-over = 何も変わっていません。この予約の状態：{ $status }
book-again-label = 別の日時を予約する
move-label = 日時を変える
move-keeps = 別の時間が確定するまで、{ $when }の通話はそのままです。
move-title = 新しい日時を確認してください
old-time-title = これまでの日時
new-time-title = 新しい日時
wanted-title = 変更の希望
move-sent = 日時の変更の希望を受け付けました。別の時間が確定するまで、{ $when }の通話はそのままです。
moved-now = 通話の日時を変えました。新しい日時：{ $when }

## Deleting

delete-ask =
    保存しているあなたの情報を、すべて削除しますか。今ある予約はキャンセルになります。元に戻すことはできません。
    このチャットに見えているものは、自分で削除するまで、スマートフォンとチャットアプリに残ります。
    名前のない記録は残ります。どの規約に、どの言語で、何月に同意したかの記録です。
delete-yes-label = はい、削除します
delete-no-label = いいえ、残します
deleted = 保存していたあなたの情報を、すべて削除しました。スマートフォンのこのチャットも、もう削除できます。いつでも、またメッセージを送ってください。

## Coming back to the web chat

return-word-label = 合言葉を決める
return-word-why = このページを閉じても、予約コードと、自分で決めた合言葉があれば、また戻れます。
return-word-ask = 自分だけが知っている合言葉を、4文字以上で入力してください。氏名や生年月日は使わないでください。
return-word-length = 合言葉は、4文字から60文字までにしてください。
return-word-kept = ありがとうございます。合言葉と予約コードを覚えておいてください。
return-code-ask = 予約コードを入力してください。たとえば、K7P-2QXのような形です。
return-known-word-ask = 自分で決めた合言葉を入力してください。
return-failed = コードと合言葉が合いません。もう一度お試しください。合言葉を5回間違えると、1時間待たなければなりません。

## One caller in several apps

link-label = 別のアプリでも使う
link-ask =
    別のチャットアプリやウェブチャットでも、同じ予約を見ることができます。
    あなたの別のアプリに番号が出ているときは、その番号をここに入力してください。出ていないときは、「番号を出す」を押してください。
    ほかの人からもらった番号は、絶対に入力しないでください。入力すると、その人にあなたの予約を見られてしまいます。
link-get-label = 番号を出す
link-code = 別のアプリで「ヘルプ」を開き、「別のアプリでも使う」を押して、この番号を入力してください。10分の間に1回だけ使えます。この番号は誰にも見せないでください。
link-sure = この番号は、あなたが自分で、自分の別のアプリで出したものですか。ほかの人からもらった番号なら、その人にあなたの予約が見えるようになります。
link-done = 終わりました。これからは、ここでも{ $app }でも、同じ予約が見られます。
link-many = 今、予約が{ $count }件あります。どれもそのまま残ります。新しい予約は、件数が減ってから申し込めます。
link-failed = この番号は使えません。番号が使えるのは、10分の間に1回だけです。別のアプリで、新しい番号を出してください。
link-added-notice = { $app }が追加されました。自分で追加したのでなければ、下のボタンを押してください。
link-remove-line-label = LINEを外す
link-remove-telegram-label = Telegramを外す
link-remove-web-label = ウェブチャットを外す
link-removed = { $app }を外しました。外したアプリには、もう予約が表示されません。予約は、もう一つのアプリに残っています。

## Waiting list

wait-offer = 空き待ちに入ることもできます。時間が空いたら、空き待ちに入った順に、一人ずつお知らせします。
wait-label = 空き待ちに入る
wait-ask = どの日の空きを待ちますか。
wait-any-label = どの日でもよい
wait-any-day = どの日でもよい
wait-for-title = 待っている日
wait-joined = 空き待ちに入りました。待っている日：{ $day }
wait-number = 今の順番は{ $number }番です。これは目安です。前の人が別の日を待っていることも、やめることもあります。
wait-how = 時間が空いたら、メッセージでお知らせします。{ $minutes }分以内に返事をしてください。返事がないと、その時間は次の人に回り、あなたの順番は最後になります。
wait-leave-label = 空き待ちをやめる
wait-leave-ask = 空き待ちをやめますか。今の順番はなくなります。
wait-stay-label = 空き待ちを続ける
wait-left = 空き待ちをやめました。
wait-already = 今、空き待ちに入っています。別の時間を予約するときは、先に空き待ちをやめてください。
wait-passed = ありがとうございます。この時間は次の人に回します。空き待ちは続きます。順番は最後になります。
wait-not-needed = 今、空いている時間があります。待たなくても大丈夫です。

## Cancelling: ways and rules

cancel-same-day = 当日は、電話でしかキャンセルできません：{ $phone }
cancel-article = この決まりは、規約の{ $article }にあります。
cancel-not-here = ここではキャンセルできません。キャンセルの方法は次のとおりです：
cancel-way-chat = チャット：「予約をキャンセル」を押す。
cancel-way-page = ページ：この日時のページでキャンセルする。リンクは、こちらからのメッセージにあります。
cancel-way-mail = メール：こちらからのメールに、次の言葉だけを書いて返信する：キャンセル
cancel-way-phone = 電話：{ $phone }
undo-hint = 間違えてキャンセルしましたか。ほかの人の予約が入っていなければ、同じ時間をもう一度申し込めます。
undo-label = もう一度申し込む
undone = { $when }のお申し込みをもう一度送りました。まだ確定していません。お返事をお待ちください。
undo-too-late = この時間は、もう空いていません。別の時間を選んでください。
seen-label = 読みました
seen-thanks = ありがとうございます。読んでいただいたことがわかりました。
page-label = ページとカレンダー

## Proving the email address

proof-ask =
    6けたの番号を、メールで送りました。10分以内に、ここに入力してください。
    メールが届かないときは、迷惑メールのフォルダを見てください。メールなしで続けることもできます。
proof-wrong = 番号が違います。あと{ $left }回入力できます。
proof-over = この番号は、もう使えません。新しい番号を受け取ることも、メールなしで続けることもできます。
proof-right = ありがとうございます。番号は合っています。
proof-skipped = このアドレスには送りません。返事は、このチャットだけに届きます。
proof-skip-label = メールなしで続ける
proof-again-label = 新しい番号を送る

## Shortly before the call

ready-label = 準備できました
late-label = 遅れます
cannot-join-label = つながりません
ready-thanks = ありがとうございます。時間の数分前に参加して、こちらが入室を許可するまで、待ってください。
late-ask = 何分ぐらい遅れますか。
late-by-label = { $minutes }分
late-thanks = 知らせてくれて、ありがとうございます。待っています。できるだけ早く参加してください。
cannot-join-help =
    次のことを試してください：
    1. アプリを閉じて、もう一度「通話に参加」を押す。
    2. 別の通信を使う。たとえば、Wi-Fiの代わりにモバイル通信を使う。
    3. スマートフォンを再起動する。
    職員に知らせました。このことで不利になることはありません。
ready-not-now = この通話について、今することはありません。

## Getting ready for the call

check-label = 準備を確かめる
check-intro = うまく通話できるように、{ $points }つの短い質問をします。いつでもやめられます。
check-not-yet-label = まだです
check-number = { $number } / { $points }
check-app-ask = このスマートフォンに{ $app }が入っていますか。最新の状態ですか。
check-app-help = アプリストアで{ $app }を探して、「インストール」か「アップデート」を押してください。
check-test-call-ask = { $app }でテスト通話をしましたか。相手の声が聞こえて、自分の声も届きましたか。
check-test-call-help = テスト用のページ zoom.us/test をこのスマートフォンのブラウザで開くか、{ $app }の設定の中で音を確かめてください。相手の声が聞こえるか、自分の声が届くかを確かめます。聞こえにくいときは、スマートフォンの音量を大きくしてください。
check-test-call-other-help = { $app }の設定の中で音を確かめてください。聞こえにくいときは、スマートフォンの音量を大きくしてください。
check-up-to-date-ask = スマートフォンとブラウザは最新の状態ですか。
check-up-to-date-help = スマートフォンの設定で「アップデート」を探して、新しいものがあれば入れてください。できれば、そのときはWi-Fiを使ってください。
check-safe-device-ask = このスマートフォンは安全ですか。ほかの人が操作できたり、ウイルスが入っていたりしませんか。
check-safe-device-help = ほかの人がこのスマートフォンにアプリを入れたり、パスワードを知っていたりするときは、できれば別のスマートフォンを使ってください。
check-wifi-ask = モバイル通信か、パスワードのある、よく知っているWi-Fiを使いますか。
check-wifi-help = 知らない無料のWi-Fiは使わないでください。モバイル通信なら大丈夫です。音声だけの通話は、30分で約30MB使います。
check-quiet-ask = 通話の時間に、静かな場所で一人になれますか。
check-quiet-help = ほかの人に聞こえない場所を選んでください。外、車の中、ドアを閉めた部屋などです。イヤホンも役に立ちます。
check-camera-off-ask = カメラをオフのままにする方法を知っていますか。声だけで話します。
check-camera-off-help = 参加する前に「ビデオ」をオフにしてください。自分の顔が映ったら、「ビデオの停止」を押してください。
check-camera-off-other-help = 参加する前に、{ $app }でカメラをオフにしてください。
check-firewall-ask = 端末のファイアウォールは有効ですか。スマートフォンなら、することはありません。「はい」と答えてください。
check-firewall-help = パソコンなら、設定で「ファイアウォール」を探して、有効にしてください。スマートフォンなら、することはありません。
check-no-file-sharing-ask = 端末にファイル共有ソフトがないことを確かめましたか。通話の間、いらないアプリを閉じておけますか。
check-no-file-sharing-help = ファイル共有ソフト（Winnyなど）があると、端末のファイルを知らない人にコピーされることがあります。あれば、消してください。通話の前に、いらないアプリを閉じてください。
check-antivirus-ask = 端末に、有償版と同じ程度のウイルス対策ソフトが入っていますか。最新の状態ですか。
check-antivirus-help = ウイルス対策ソフトを開いて、更新してください。無料のものは、有償版と同じ程度のときだけ使えます。わからないときは、通話の前に聞いてください。
check-supported-os-ask = 端末のOS（AndroidやWindowsなど）は、サポート期間中のものですか。最新のセキュリティパッチが入っていますか。
check-supported-os-help = 設定で「アップデート」を探して、新しいものがあれば入れてください。この端末にセキュリティの更新がもう出ないときは、別の端末を使ってください。
check-announce-ask = 通訳、介助者、家族など、同席する人をこちらに知らせましたか。一人なら、「はい」と答えてください。
check-announce-help = 同席する人がいるときは、通話の前に、だれかを職員に知らせてください。一人なら、することはありません。
check-all-ready = ありがとうございます。通話の準備ができました。
check-open = まだできていないことがあります：
check-open-reminder = 通話の前に、次のことを確かめてください：
check-app-title = 通話のアプリ
check-test-call-title = テスト通話
check-up-to-date-title = スマートフォンとブラウザの更新
check-safe-device-title = 安全なスマートフォン
check-wifi-title = 自分の通信か、よく知っているWi-Fi
check-quiet-title = 一人になれる静かな場所
check-camera-off-title = カメラはオフ
check-firewall-title = ファイアウォールは有効
check-no-file-sharing-title = ファイル共有ソフトはなし
check-antivirus-title = ウイルス対策ソフトの更新
check-supported-os-title = サポート期間中のOS
check-announce-title = 同席者を前もって知らせる

## When bookings are refused for a time

refused-until = { $until }までは、ここで通話を予約できません。
refused-reason = 理由：{ $reason }
refused-answer = 間違いだと思うとき、説明したいことがあるときは、返事を書いてください。職員が読みます。
refused-answer-label = 返事を書く
refused-answer-ask = 返事を、一つのメッセージにまとめて入力してください。
refused-answer-kept = ありがとうございます。職員が読んで、ここに返事をします。
refused-answer-already = 前に書いた返事を、職員が先に読みます。今のメッセージは保存していません。
refused-lifted = また通話を予約できるようになりました。
