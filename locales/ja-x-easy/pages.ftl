### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese


## The web chat

chat-hide-label = 隠（かく）す
# Names the button of chat-hide-label.
chat-hide-note = 「{ chat-hide-label }」を押（お）すと、すぐに別のページが出ます。でも、このページを開いたことは、ブラウザ（ウェブサイトを見るソフト）に残（のこ）ることがあります。
chat-hide-ends = 「{ chat-hide-label }」を押（お）すと、このチャットも終わります。
chat-apps = 次のアプリでもメッセージを送れます：
chat-words = メッセージを書く
chat-send-label = 送る
chat-refresh = 新しいメッセージを見る
chat-ended = 前のチャットは、30分使わなかったので、終わりました。これは新しいチャットです。予約（よやく）コードと合言葉（あいことば：自分だけが知っている言葉）があれば、続（つづ）きができます。
chat-idle = このチャットは、30分使わなかったので、終わりました。
chat-too-fast = 少し速すぎました。1分待ってから、もう一度やってみてください。何も消えていません。
chat-too-long = メッセージが長すぎます。短く分けて送ってください。
chat-busy = 今、メッセージが届（とど）きませんでした。少し待ってから、もう一度やってみてください。
chat-offline = つながっていません。インターネットを見て、もう一度やってみてください。書いた文字は、まだここにあります。
chat-no-cookies = このチャットには、今だけ使うクッキー（ブラウザが覚えておくデータ）が必要です。ブラウザでクッキーを許可（きょか）してください。そして、もう一度チャットを開いてください。
chat-form-old = このページは古くなりました。何も送っていません。もう一度チャットを開いてください。

## Pages that only show

page-languages = 言葉
page-terms-binding = これは、わかりやすくした説明（せつめい）です。正式（せいしき：本当のルール）なのは、次の日本語の文だけです：
page-terms-official = これは正式（せいしき：本当のルール）な文です。ここでも読めます：
# $version is the version of the document.
page-terms-version = 版（はん：いつの文か）：{ $version }
page-timetable-title = 言葉と、話せる日と時間
page-timetable-day = 曜日（ようび）
page-timetable-hours = 話せる時間
page-timetable-languages = 言葉
page-timetable-closed = 休み
page-timetable-japan-time = 時間は、全部（ぜんぶ）日本の時間です。
page-timetable-regular = これは、いつもの話せる時間です。祝日（しゅくじつ：国の休みの日）などは、違（ちが）うことがあります。
page-clock-title = 日本の時間

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = 日時（にちじ：日と時間）を見る
page-booking-calendar = カレンダーに入れる
page-booking-offered = 別の時間を知らせました。チャットで返事をしてください。
page-booking-reason = 理由は書かなくていいです。
page-booking-busy = 今はできませんでした。少し待ってから、もう一度やってみてください。
