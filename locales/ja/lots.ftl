### status: reference translation

lots-state = 抽選です。申し込みは{ $until }までです。
lots-state-in = 抽選です。申し込み済みです。抽選日時：{ $when }
lots-state-drawing = 今、抽選をしています。
lots-how = 参加する人は、抽選で決まります。抽選日時：{ $when }。後で申し込んだ人も、当たりやすさは同じです。結果は、どちらの場合もここでお知らせします。
lots-enter-label = 抽選に申し込む
lots-entered = 抽選に申し込みました：{ $event }。参加はまだ決まっていません。抽選日時：{ $when }。結果は、どちらの場合もここでお知らせします。
lots-drawing = 今、このイベントの抽選をしています。数分後に、もう一度見てください。
lots-no-change = このイベントに参加する人は、抽選で決まります。今の席から、このイベントには変更できません。今の席は、そのままです。
lots-title = 抽選日時
console-lots-ahead = 抽選日時：{ $when }。今の申込者：{ $names }人。
console-lots-drawn = { $when }に抽選しました。
