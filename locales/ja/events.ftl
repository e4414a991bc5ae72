### status: reference translation


## The menu and the list of events

event-book-label = 参加を予約する
event-book-again-label = ほかのイベント
event-timetable-label = イベント
event-list-title = イベント
event-none = 今、予約できるイベントはありません。後でもう一度見てください。
event-ask = どのイベントに参加しますか。時刻はすべて日本時間です。
event-all-full = 今は、どのイベントも満席です。
event-left = 残り{ $places }席
event-few-left = 残り{ $places }席だけ
event-full = 満席
event-full-wait = 満席（空き待ちあり）
event-mine = 参加予約済み
event-waited-for = 空き待ち中
event-later-label = 後のイベント
event-first-label = 最初のイベント
event-taken = 最後の席は、たった今、ほかの人が予約しました。これまでの答えは残っています。
event-past = そのイベントは、もう予約できません。これまでの答えは残っています。
event-is-full = このイベントは満席です：{ $event }
event-is-mine = このイベントは、もう参加を予約しています：{ $event }
event-wait-offer = 空き待ちに入ることもできます。席が空いたら、空き待ちに入った順に、一人ずつお知らせします。
event-no-other-time = ほかにイベントはありません。

## The request

event-call-language = イベントは{ $spoken }で行います。
event-call-interpreter = 通訳も同席できます。イベントの前に教えてください。
event-title = イベント
event-length-title = 長さ
event-length = { $minutes }分
event-book-now-label = 参加を予約
change-event-label = イベント
event-booked-now = 参加の予約が確定しました：{ $event }、{ $when }
event-one-at-a-time = 一人で予約できる数まで、もう予約しています。イベントが終わるか、予約をキャンセルすると、また予約できます。
event-link-follows = 参加の方法は、イベントの前に、ここに届きます。

## Another event in place of a booked one

event-move-label = ほかのイベントにする
event-move-keeps = ほかのイベントに変わるまで、今の予約はそのままです：{ $event }、{ $when }
event-move-title = 新しいイベントを確認してください
event-moved-now = 参加するイベントを変えました。新しい予約：{ $event }、{ $when }
event-move-sent = イベントの変更の希望を受け付けました。ほかのイベントが確定するまで、今の予約はそのままです：{ $event }、{ $when }

## The waiting list

event-wait-joined = 空き待ちに入りました：{ $event }
event-wait-number = 今の順番は{ $number }番です。これは目安です。前の人がやめることもあります。
event-wait-how = 席が空いたら、メッセージでお知らせします。{ $minutes }分以内に返事をしてください。返事がないと、その席は次の人に回り、あなたの順番は最後になります。
event-wait-already = 今、ほかのイベントの空き待ちに入っています。このイベントの空きを待つときは、先にそちらの空き待ちをやめてください。
event-wait-not-needed = 今、空いている席があります。待たなくても大丈夫です。

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

event-confirmed-notice-text = 参加の予約が確定しました。
event-changed-notice-text = 参加するイベントが変わりました。
event-kept-notice-text = ほかのイベントは、都合がつきませんでした。今の予約は、そのままです。
event-cancelled-notice-text = 申し訳ありません。この予約は、キャンセルしなければならなくなりました。ほかのイベントを選べます。
called-off-notice-text = 申し訳ありません。このイベントは中止になりました。予約はキャンセルになりました。
called-off-waiting-notice-text = 申し訳ありません。このイベントは中止になりました。空き待ちは終わりました。
event-freed-notice-text = 席が一つ空きました。しばらくの間、確保しておきます：
event-passed-notice-text = 期限までにお返事がなかったため、この席は次の人に回します。空き待ちは続きます。順番は最後になります。
event-unserved-notice-text = 申し訳ありません。席が空きませんでした。空き待ちは終わりました。
event-withdrawn-notice-text = 申し訳ありません。お知らせした席は、都合がつかなくなりました。空き待ちは続きます。
event-served-notice-text = 参加の予約が確定したので、空き待ちは終わりました。
event-day-before-notice-text = お知らせです。明日、参加の予約があります。
event-ready-notice-text = 準備はできましたか。ボタンを押してください。参加できないときも、ボタンで知らせてください。
event-confirmed-soon-notice-text = もうすぐ始まります。準備はできましたか。ボタンを押してください。
event-missed-notice-text = お会いできませんでした。ほかのイベントを選びますか。

## The page with the hours, to read or to print

page-events-title = イベント
page-events-event = イベント
page-events-none = 今、イベントはありません。後でもう一度見てください。

## How early, how often

event-book-days-before =
    { $days ->
        [1] 参加は、前の日まで予約できます。
       *[other] 参加は、{ $days }日前まで予約できます。
    }
event-book-working-days-before = 今日とイベントの日の間に、営業日が{ $days }日必要です。土曜日、日曜日、祝日、12月29日から1月3日までは、営業日ではありません。
event-book-per-day = 予約できるのは、1日に{ $calls }席までです。もう予約がいっぱいの日は表示していません。

## On the way

event-companion-ask = イベントのとき、通訳など、ほかの人が同席しますか。イベントの前に教えてください。
event-disagreed = わかりました。何も送っていません。何も保存していません。同意しないと、ここで参加を予約することはできません。
event-join-label = イベントに参加
event-check-intro = イベントにうまく参加できるように、{ $points }つの短い質問をします。いつでもやめられます。
event-check-quiet-ask = イベントの時間に、静かな場所で一人になれますか。
event-check-no-file-sharing-ask = 端末にファイル共有ソフトがないことを確かめましたか。イベントの間、いらないアプリを閉じておけますか。
event-check-announce-ask = 通訳、介助者、家族など、同席する人をこちらに知らせましたか。一人なら、「はい」と答えてください。
event-check-all-ready = ありがとうございます。イベントの準備ができました。
event-check-open-reminder = イベントの前に、次のことを確かめてください：
event-check-app-title = イベントのアプリ

## The rules

event-rules-group-call = イベントについて
event-rules-group-before = イベントの前に
event-rules-group-conduct = イベントのときに
event-rule-app = イベントには{ $app }を使います。
event-rule-apps = イベントには、次のどれかのアプリを使います
event-rule-app-designated = イベントには、{ $app }か、主催者が指定するほかのアプリを使います。
event-rule-media-video = ビデオ通話の形で行います。
event-rule-language = イベントは{ $spoken }で行います。
event-rule-access = イベントに参加するために、次のものをお知らせします
event-rule-notice-minutes = イベントの{ $minutes }分前までに予約してください。
event-rule-notice-hours = イベントの{ $hours }時間前までに予約してください。
event-rule-working-days-before = 予約する日とイベントの日の間に、営業日が{ $days }日必要です。
event-rule-per-day = 予約できるのは、1日に{ $calls }席までです。
event-rule-waiting = 空き待ちがあります。空いた席は、{ $minutes }分間、確保しておきます。
event-rule-reminder-day-before = イベントの前の日の{ $time }に、お知らせを送ります。
event-rule-reminder-ready = イベントの{ $minutes }分前に、メッセージを送ります。
event-rule-identity = イベントの始めに本人確認をします。次のことをお聞きします
event-rule-cancel-same-day = イベントの日のキャンセルの方法
event-rule-absence = 連絡がないまま、始まりの時刻から{ $minutes }分が過ぎると、参加の予約はキャンセルになります。
event-rule-absence-counted = 欠席の記録は、{ $days }日間、職員に表示されます。
event-rule-checks = イベントの前に、次のことを確かめてください
event-rule-recording = イベントの記録は、どんな方法でも禁止です
event-rule-keeping = 最後のイベントと最後のメッセージから{ $days }日後に、あなたの情報を削除します。
event-call-no-recording = このイベントは、どんな方法でも記録しないでください（{ $kinds }）。
