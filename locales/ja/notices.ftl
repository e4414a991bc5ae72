### status: reference translation

message-alt = 新しいメッセージがあります
offered-notice-text = ご希望の時間は、都合がつきませんでした。次の時間をご用意できます：
offered-beside-notice-text = 別の時間をご用意できます。新しい時間を選ぶまで、今の確定した時間はそのままです：
answer-notice-text = この時間をご用意できます。まだ確定していません。確定するには、返事をしてください。
changed-notice-text = 通話の日時が変わりました。
kept-notice-text = 別の時間は、都合がつきませんでした。通話の日時は、前のままです。
confirmed-notice-text = 通話の日時が確定しました。
access-notice-text = 参加の方法が変わりました。このメッセージにある情報だけを使ってください。
cancelled-notice-text = 申し訳ありません。この日時は、キャンセルしなければならなくなりました。別の時間を選んでください。
lapsed-notice-text = 申し訳ありません。期限までにお返事できなかったため、この申し込みは終わりました。別の時間を選んでください。
unwritten-notice-text = まだ返事が届いていないと思います。こちらの返事が、うまく届かなかったのかもしれません。電話で確かめてください：{ $phone }
expired-notice-text = お知らせした時間は、もう確保していません。別の時間を選んでください。
freed-notice-text = 時間が一つ空きました。しばらくの間、確保しておきます：
passed-notice-text = 期限までにお返事がなかったため、この時間は次の人に回します。空き待ちは続きます。順番は最後になります。
unserved-notice-text = 申し訳ありません。その日は、時間が空きませんでした。空き待ちは終わりました。別の時間を選んでください。
not-drawn-notice-text = 参加する人を抽選で決めました。申し訳ありません。今回は、席をご用意できませんでした。
not-drawn-waits-notice-text = 参加する人を抽選で決めました。申し訳ありません。今回は、席をご用意できませんでした。空き待ちに入りました。席が空いたら、ここでお知らせします。
withdrawn-notice-text = 申し訳ありません。お知らせした時間は、都合がつかなくなりました。空き待ちの順番は、そのままです。
served-notice-text = 通話が確定したので、空き待ちは終わりました。
receipt-notice-text = ご希望のとおり、キャンセルしました。

## Because time passed

day-before-notice-text = 通話の前のお知らせです。
ready-notice-text = 通話の準備はできましたか。ボタンを押してください。参加できないときも、ボタンで知らせてください。
confirmed-soon-notice-text = 通話はもうすぐ始まります。準備はできましたか。ボタンを押してください。
offer-ends-notice-text = { $until }まで、次の時間を確保しています。一つ選んでください。どれも都合が悪いときは、知らせてください。
missed-notice-text = お話しできませんでした。別の時間を選びますか。
refused-notice-text = 予約についてのお知らせがあります。
