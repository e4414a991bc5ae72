### status: reference translation


## For the office

rules-group-office = 窓口の仕事
rule-seats = 相談員の登録がない間、通話は言語ごとに同時に{ $count }件までです。
rule-buffer = 通話の後、{ $minutes }分空けます。
rule-unanswered = 申し込みは、{ $hours }時間たつと「遅れ」と表示します。
rule-unclosed = 結果が未入力の通話は、{ $hours }時間たつと「遅れ」と表示します。
rule-unread = 反応のないメッセージは、{ $hours }時間たつと「遅れ」と表示します。
rule-close = 結果が未入力の通話は、{ $days }日たつと終了になります。
rule-today = その日の通話を、{ $time }に職員へ送ります。

## Staff: the rules of a service

console-rules-title = サービス
console-rules-key = 項目
console-rules-value = 値
console-rules-sentence = 相談者が読む文
console-rules-place = 書いてある場所
console-rules-operator = この受付で決定
console-rules-notice = お知らせ
console-rules-preamble = 規約の最初
console-rules-closing = 規約の最後
console-rules-nowhere = 記載なし
console-rules-staff = 職員だけ

## Staff: figures

console-figures-title = 集計
console-figures-how = 終わった月だけの、予約の件数です。氏名、コード、年齢は含みません。5件未満は「<5」と表示します。「–」は、小さい件数を計算で出せないように伏せた件数です。
console-figures-from = 最初の月
console-figures-to = 最後の月
console-figures-show-button = 表示
console-figures-count = 予約
console-figures-total = 合計
console-figures-month = 月別
console-figures-language = 言語別
console-figures-weekday = 曜日別
console-figures-hour = 時刻別
console-figures-outcome = 結果別
console-figures-channel = 連絡方法別
console-figures-wait = 相談者の半数は、{ $time }以内に確定の知らせを受け取りました。
console-figures-wait-none = 予約が少ないため、待ち時間は出せません。
console-figures-length = { $hours }時間{ $minutes }分
console-figures-outcome-open = 進行中
console-figures-outcome-cancelled = キャンセル済み
console-figures-outcome-lapsed = 期限までに確定せず
console-figures-channel-gone = その後に削除
