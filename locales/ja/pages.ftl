### status: reference translation


## The web chat

page-chat-title = チャット
chat-hide-label = 隠す
# Names the button of chat-hide-label.
chat-hide-note = 「隠す」を押すと、すぐに別のページが出ます。それでも、このページを開いたことがブラウザに残っているかもしれません。
chat-hide-ends = 「隠す」を押すと、このチャットも終わります。
chat-apps = 次のアプリでもメッセージを送れます：
chat-log = メッセージ
chat-words = メッセージを入力
chat-send-label = 送信
chat-refresh = 新しいメッセージを表示
chat-again-label = チャットを開く
chat-ended = 前のチャットは、30分間使われなかったので終わりました。これは新しいチャットです。予約コードと合言葉があれば、続きから始められます。
chat-idle = このチャットは、30分間使われなかったので終わりました。
chat-too-fast = 少し速すぎました。1分待ってから、もう一度お試しください。何も消えていません。
chat-too-long = メッセージが長すぎます。短く分けて送ってください。
chat-busy = 今、メッセージを受け取れませんでした。少し待ってから、もう一度お試しください。
chat-offline = つながっていません。インターネットを確かめて、もう一度お試しください。入力した文字は、まだここにあります。
chat-no-cookies = このチャットには、今回だけ使うクッキーが必要です。ブラウザでクッキーを許可してから、もう一度チャットを開いてください。
chat-form-old = このページは古くなっています。何も送っていません。もう一度チャットを開いてください。

## Views for demonstrations, never shown to callers

chat-demo-looks = チャットの見え方
chat-demo-web-label = ウェブページ
chat-demo-line-label = LINE
chat-demo-telegram-label = Telegram
chat-demo-lock = ロック画面
chat-demo-refused = チャットアプリは、このメッセージを受け付けません。

## Pages that only show

page-languages = 言語
page-nothing-here = ここには何もありません。
page-terms-binding = これは、わかりやすくするための説明です。効力があるのは、日本語の正式な文だけです：
page-terms-official = これは正式な文です。ここでも読めます：
# $version is the version of the document.
page-terms-version = 版：{ $version }
page-timetable-title = 言語ごとの対応日と対応時間
page-timetable-day = 曜日
page-timetable-hours = 対応時間
page-timetable-languages = 言語
page-timetable-closed = お休み
page-timetable-japan-time = 時刻はすべて日本時間です。
page-timetable-regular = これは通常の対応時間です。祝日などは、違うことがあります。
# $phone is the service's phone number.
page-timetable-phone = 電話：{ $phone }
page-clock-title = 日本の時刻

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = 日時の確認
page-booking-calendar = カレンダーに保存
page-booking-offered = 別の時間をお知らせしています。チャットで返事をしてください。
page-booking-reason = 理由を書く必要はありません。
page-booking-busy = 今は手続きできませんでした。少し待ってから、もう一度お試しください。
