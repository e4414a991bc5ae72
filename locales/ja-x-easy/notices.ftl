### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese

message-alt = 新しいメッセージがあります
offered-notice-text = あなたの希望（きぼう）の時間は、できませんでした。次の時間ができます：
offered-beside-notice-text = 別の時間ができます。新しい時間を選（えら）ぶまで、今の決まった時間はそのままです：
answer-notice-text = この時間ができます。まだ決まっていません。返事をすると、決まります。
changed-notice-text = 通話（つうわ）の日時（にちじ：日と時間）が変わりました。
kept-notice-text = 別の時間は、できませんでした。通話（つうわ）の日時（にちじ：日と時間）は、前と同じです。
confirmed-notice-text = 通話（つうわ）の日時（にちじ：日と時間）が決まりました。
cancelled-notice-text = ごめんなさい。この日時（にちじ：日と時間）は、できなくなりました。別の時間を選（えら）んでください。
lapsed-notice-text = ごめんなさい。こちらの返事が間に合いませんでした。この申し込（もうしこ）みは終わりました。別の時間を選（えら）んでください。
unwritten-notice-text = まだ返事が来ていないと思います。送った返事が、届（とど）かなかったかもしれません。電話で聞いてください：{ $phone }
expired-notice-text = 前に知らせた時間は、もう取っていません。別の時間を選（えら）んでください。
freed-notice-text = 時間が1つ空（あ）きました。少しの間、取っておきます：
passed-notice-text = 決まった時間までに返事がありませんでした。この時間は、次の人に知らせます。あなたは続（つづ）けて待つことができます。最後（さいご）の番号になります。
unserved-notice-text = ごめんなさい。その日は、時間が空（あ）きませんでした。待つのは終わりました。別の時間を選（えら）んでください。
not-drawn-notice-text = 参加（さんか：出ること）する人を、くじで決めました。ごめんなさい。今回は、席（せき）を取れませんでした。
not-drawn-waits-notice-text = 参加（さんか：出ること）する人を、くじで決めました。ごめんなさい。今回は、席（せき）を取れませんでした。空（あ）くのを待つ人の中に入りました。席が空いたら、ここで知らせます。
withdrawn-notice-text = ごめんなさい。前に知らせた時間は、できなくなりました。待っている番号は、前と同じです。
served-notice-text = 通話（つうわ）が決まりました。待つのは終わりました。
receipt-notice-text = あなたが言ったとおり、キャンセル（やめること）しました。

## Because time passed

day-before-notice-text = 通話（つうわ）の前の知らせです。
ready-notice-text = 通話（つうわ）の準備（じゅんび）はできましたか。ボタンを押（お）してください。話せないときも、ボタンで知らせてください。
confirmed-soon-notice-text = 通話（つうわ）は、もうすぐ始まります。準備（じゅんび）はできましたか。ボタンを押（お）してください。
offer-ends-notice-text = { $until }まで、次の時間を取っておきます。1つ選（えら）んでください。どれもだめなときは、知らせてください。
missed-notice-text = 話せませんでした。別の時間を選（えら）びますか。
refused-notice-text = 予約（よやく）についての知らせがあります。
