### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese


## The menu and the list of events

event-book-label = 参加（さんか）を予約する
event-none = 今、予約（よやく）できるイベントはありません。後でもう一度見てください。
event-ask = どのイベントに参加（さんか：出ること）しますか。時間は、全部（ぜんぶ）日本の時間です。
event-all-full = 今は、どのイベントも席（せき）が空（あ）いていません。
event-left = 席（せき）はあと{ $places }つ
event-few-left = 席（せき）はあと{ $places }つだけ
event-full = 席（せき）がありません
event-full-wait = 席（せき）がありません。空（あ）くのを待てます
event-mine = もう予約（よやく）しました
event-waited-for = 空（あ）くのを待っています
event-first-label = 最初（さいしょ）のイベント
event-taken = 今、ほかの人が最後（さいご）の席（せき）を予約（よやく）しました。今までの答えは残（のこ）っています。
event-past = そのイベントは、もう予約（よやく）できません。今までの答えは残（のこ）っています。
event-is-full = このイベントは、席（せき）が空（あ）いていません：{ $event }
event-is-mine = このイベントは、もう予約（よやく）しています：{ $event }
event-wait-offer = 席（せき）が空（あ）くのを待つこともできます。席が空いたら、先に待っていた人から、一人ずつ知らせます。

## The request

event-call-language = イベントは{ $spoken }です。
event-call-interpreter = 通訳（つうやく：言葉をほかの言葉に変えて伝える人）もいっしょに参加（さんか：出ること）できます。イベントの前に教えてください。
event-length-title = 時間の長さ
event-book-now-label = 参加（さんか）を予約
event-booked-now = 予約（よやく）が決まりました：{ $event }、{ $when }
event-one-at-a-time = 予約（よやく）は、もう一人分いっぱいです。イベントが終わると、また予約できます。今の予約をキャンセル（やめること）しても、また予約できます。
event-link-follows = 参加（さんか：出ること）の方法（ほうほう）は、イベントの前に、ここに来ます。

## Another event in place of a booked one

event-move-keeps = ほかのイベントに変わるまで、今の予約（よやく）はそのままです：{ $event }、{ $when }
event-move-title = 新しいイベントを見てください
event-moved-now = イベントを変えました。新しい予約（よやく）：{ $event }、{ $when }
event-move-sent = あなたがイベントを変えたいことが、こちらに届（とど）きました。ほかのイベントが決まるまで、今の予約（よやく）はそのままです：{ $event }、{ $when }

## The waiting list

event-wait-joined = 空（あ）くのを待つ人の中に入りました：{ $event }
event-wait-number = あなたは今、{ $number }番です。この番号は目安（めやす：だいたいの番号）です。前の人が、やめることもあります。
event-wait-how = 席（せき）が空（あ）いたら、メッセージで知らせます。{ $minutes }分の間に返事をしてください。返事がないときは、次の人に知らせます。そのとき、あなたは最後（さいご）の番号になります。
event-wait-already = 今、ほかのイベントで、席（せき）が空（あ）くのを待っています。このイベントを待つときは、先に、そちらをやめてください。
event-wait-not-needed = 今、空（あ）いている席（せき）があります。待つ必要はありません。

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

event-confirmed-notice-text = 予約（よやく）が決まりました。
event-changed-notice-text = 参加（さんか：出ること）するイベントが変わりました。
event-kept-notice-text = ほかのイベントは、できませんでした。今の予約（よやく）は、そのままです。
event-cancelled-notice-text = ごめんなさい。この予約（よやく）は、キャンセル（やめること）になりました。ほかのイベントを選（えら）ぶことができます。
called-off-notice-text = ごめんなさい。このイベントは、中止（ちゅうし：やめること）になりました。予約（よやく）はキャンセルになりました。
called-off-waiting-notice-text = ごめんなさい。このイベントは、中止（ちゅうし：やめること）になりました。待つのは終わりました。
event-freed-notice-text = 席（せき）が1つ空（あ）きました。少しの間、取っておきます：
event-passed-notice-text = 決まった時間までに返事がありませんでした。この席（せき）は、次の人に知らせます。あなたは続（つづ）けて待つことができます。最後（さいご）の番号になります。
event-unserved-notice-text = ごめんなさい。席（せき）が空（あ）きませんでした。待つのは終わりました。
event-withdrawn-notice-text = ごめんなさい。前に知らせた席（せき）は、取れなくなりました。あなたは続（つづ）けて待つことができます。
event-served-notice-text = 予約（よやく）が決まりました。待つのは終わりました。
event-day-before-notice-text = 明日の予約（よやく）の知らせです。
event-ready-notice-text = 準備（じゅんび）はできましたか。ボタンを押（お）してください。参加（さんか：出ること）できないときも、ボタンで知らせてください。
event-confirmed-soon-notice-text = もうすぐ始まります。準備（じゅんび）はできましたか。ボタンを押（お）してください。
event-missed-notice-text = 会うことができませんでした。ほかのイベントを選（えら）びますか。

## How early, how often

event-book-days-before =
    { $days ->
        [1] 参加（さんか：出ること）は、前の日まで予約（よやく）できます。
       *[other] 参加（さんか：出ること）は、{ $days }日前まで予約（よやく）できます。
    }
event-book-working-days-before = 今日とイベントの日の間に、営業日（えいぎょうび：役所が開いている日）が{ $days }日必要です。土曜日、日曜日、祝日（しゅくじつ：国の休みの日）、12月29日から1月3日までは、営業日ではありません。
event-book-per-day = 予約（よやく）できる席（せき）は、1日に{ $calls }つまでです。もう予約でいっぱいの日は、ここにありません。

## イベントの前に

event-companion-ask = イベントのとき、ほかの人もいっしょですか。通訳（つうやく：言葉をほかの言葉に変えて伝える人）などです。イベントの前に教えてください。
event-disagreed = わかりました。何も送っていません。何も保存（ほぞん）していません。ここで席（せき）を予約（よやく）できるのは、同意（どうい：よいと認めること）した人だけです。
event-join-label = イベントに入る
event-check-intro = イベントにうまく入れるように、短い質問（しつもん）が{ $points }つあります。いつでもやめることができます。
event-check-quiet-ask = イベントの時間に、静（しず）かな所で一人になれますか。
event-check-no-file-sharing-ask = ファイル共有（きょうゆう）ソフト（ほかの人とファイルを分け合うソフト）がないことを、確（たし）かめましたか。イベントの間、いらないアプリを閉（と）じることができますか。
event-check-announce-ask = いっしょにいる人のことを、こちらに知らせましたか。通訳（つうやく：言葉をほかの言葉に変えて伝える人）、介助者（かいじょしゃ：体などのことを手伝う人）、家族などです。一人のときは、「{ yes-label }」と答えてください。
event-check-all-ready = ありがとうございます。準備（じゅんび）ができました。
event-check-open-reminder = イベントの前に、次のことを確（たし）かめてください：
event-check-app-title = イベントのためのアプリ

## 決まり

event-rules-group-call = イベントについて
event-rules-group-before = イベントの前に
event-rules-group-conduct = イベントのときに
event-rule-app = イベントには{ $app }を使います。
event-rule-apps = イベントには、次のどれかのアプリを使います
event-rule-app-designated = イベントには、{ $app }か、主催者（しゅさいしゃ：イベントを開く人）が決めたほかのアプリを使います。
event-rule-media-video = ビデオ通話（つうわ）でします。
event-rule-language = イベントは{ $spoken }でします。
event-rule-access = イベントに参加（さんか：出ること）するためのものを知らせます。次のものです
event-rule-notice-minutes = イベントの{ $minutes }分前までに予約（よやく）してください。
event-rule-notice-hours = イベントの{ $hours }時間前までに予約（よやく）してください。
event-rule-working-days-before = 予約（よやく）する日とイベントの日の間に、営業日（えいぎょうび：役所が開いている日）が{ $days }日必要です。
event-rule-per-day = 予約（よやく）できる席（せき）は、1日に{ $calls }つまでです。
event-rule-waiting = 席（せき）が空（あ）くのを待つこともできます。空いた席は、{ $minutes }分間取っておきます。
event-rule-reminder-day-before = イベントの前の日の{ $time }に、メッセージを送ります。
event-rule-reminder-ready = イベントの{ $minutes }分前に、メッセージを送ります。
event-rule-identity = イベントの最初（さいしょ）に、あなたが本人（ほんにん：その人）かどうかを確（たし）かめます。次のことを聞きます
event-rule-cancel-same-day = イベントの日のキャンセル（やめること）の方法（ほうほう）は、次のものだけです
event-rule-absence = 始まりの時間から{ $minutes }分たっても連絡（れんらく）がないと、予約（よやく）はキャンセル（やめること）になります。
event-rule-absence-counted = 連絡（れんらく）しないで来なかったことは、{ $days }日間、職員（しょくいん：ここで働く人）が見ます。
event-rule-checks = イベントの前に、次のことを確（たし）かめてください
event-rule-recording = イベントを記録（きろく）することは、どんな方法（ほうほう）でも禁止（きんし：してはいけないこと）です
event-rule-keeping = 最後（さいご）のイベントと最後のメッセージから{ $days }日後に、あなたの情報（じょうほう）を消します。
event-call-no-recording = このイベントを、どんな方法（ほうほう）でも記録（きろく）しないでください。してはいけないこと：{ $kinds }
