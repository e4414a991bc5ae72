### status: reference translation

## Everywhere

console-name = 受付デスク
console-skip = 本文へ移動
console-nav = メインメニュー
console-nav-queue = 申し込みと通話
console-nav-tasks = タスク
console-nav-timetable = 対応時間
console-nav-account = アカウント
console-logout = ログアウト
console-none = ありません。
console-choose = 選んでください
# $minutes: whole minutes, a number.
console-minutes = { $minutes }分
# $hours: whole hours, a number.
console-hours = { $hours }時間
# $days: whole days, a number.
console-days = { $days }日

## Pages that say why there is nothing to see

console-problem-title = このページは表示できません
console-to-start = 最初のページへ
console-not-found = ここには何もないか、担当言語ではありません。
console-not-for-role = このアカウントでは、このページを開けません。
console-form-old = このフォームは古くなっています。何も変更していません。ページを開き直して、もう一度入力してください。
console-form-wrong = このフォームは読み取れません。何も変更していません。ページを開き直して、もう一度入力してください。

## Login

console-login-title = ログイン
console-login-name = ログイン名
console-password = パスワード
console-login-button = ログイン
console-login-wrong = ログイン名かパスワードが違います。または、アカウントがロックされています。パスワードを5回間違えると、15分間ロックされます。
console-told-password = パスワードを設定しました。ログインしてください。
console-link-spent = このリンクは、使用済みか期限切れです。新しいリンクを管理者に頼んでください。
console-link-title = パスワードの設定
# The name of the account follows.
console-link-for = アカウント：
console-new-password = 新しいパスワード
# $least: how many letters it needs, a number.
console-password-rule = { $least }文字以上にしてください。自分だけが知っている言葉を、いくつか並べるとよいです。
console-password-again = 新しいパスワード（もう一度）
console-password-button = パスワードを設定する
# $least: how many letters it needs, a number.
console-password-short = このパスワードは短すぎます。{ $least }文字以上にしてください。
console-password-long = このパスワードは長すぎます。200文字までにしてください。
console-password-simple = このパスワードは、同じ文字の繰り返しです。もっといろいろな文字を使ってください。
console-password-login = パスワードにログイン名を入れることはできません。
console-password-differs = 2つのパスワードが違います。両方とも、もう一度入力してください。

## Requests and calls

console-languages = 言語
console-no-languages = このアカウントには、担当言語がありません。管理者に連絡してください。
# $waiting: requests that wait for an answer; $open: all open bookings; both numbers.
console-count-title = 返答待ち：{ $waiting }件。進行中の合計：{ $open }件。
console-find = 予約コード
console-find-button = 検索
console-told-no-such-code = 担当言語の予約に、このコードはありません。
console-part-requested = 新しい申し込み
console-part-offered = 相談者の返事待ち
console-part-today = 今日の通話、結果が未入力の通話
console-part-confirmed = 明日以降の通話
console-column-code = コード
console-column-time = 日時
console-column-name = 氏名
console-column-waited = 待ち時間
console-column-until = 返答期限
console-column-language = 言語
console-column-service = 窓口
console-column-at = 操作日時
console-column-who = 操作した人
console-column-what = 内容
console-column-note = メモ
console-column-booking = 予約
console-column-calls = その日の通話
console-urgent = 期限間近
console-moving = 別の日時を提示中
console-room-failed = リンクがまだありません
# $clock: when it was made.
console-as-of = { $clock }現在。この一覧は自動で更新されます。
console-erased = 削除済み
console-erased-why = 相談者が、個人情報をすべて削除しました。

## One booking

console-back-to-queue = 一覧に戻る
console-about = この予約について
console-details = 詳細
# A date and time follows.
console-own-time = 相談者の現地時刻：
console-asked-at = 申込日時
console-offer-until = 提示の期限
console-outcome = 結果
console-room = 参加用リンク
console-room-wanted = 作成中
console-state-waiting = 空き待ち
console-state-requested = 確定待ち
console-state-offered = 別の日時を提示中
console-state-confirmed = 確定
console-state-done = 終了
console-state-cancelled = キャンセル済み
console-state-lapsed = 期限切れ

console-detail-name = 氏名
console-detail-birthdate = 生年月日
console-detail-email = メールアドレス
console-detail-phone = 電話番号
console-detail-address = 住所
console-detail-jobseeker-number = 求職番号
console-detail-who = 申込者
console-detail-where = 今いる国
console-detail-whom = 誰についての相談か
console-detail-mailbox = メールを読む人
console-detail-companion = 同席者
console-detail-reason = 理由
console-who-trainee = 技能実習生
console-who-former = 元技能実習生
console-who-representative = 代理人
console-who-supporter = 支援者
console-whom-trainee = 技能実習生
console-whom-former = 元技能実習生
console-mailbox-own = 相談者だけ
console-mailbox-shared = ほかの人も読む（メールは送りません）
console-companion-none = なし
console-companion-interpreter = 通訳
console-companion-companion = ほかの人
console-where-jp = 日本
console-where-vn = ベトナム
console-where-cn = 中国
console-where-id-west = インドネシア（西部）
console-where-id-central = インドネシア（中部）
console-where-id-east = インドネシア（東部）
console-where-ph = フィリピン
console-where-th = タイ
console-where-kh = カンボジア
console-where-mm = ミャンマー
console-where-other = ほかの国

console-confirm-title = 確定
console-wishes = 希望日時
# $rank: 1 is the first choice.
console-wish = 第{ $rank }希望
console-taken = ほかの予約あり
console-join-url = 参加用リンク（「https://」で始まるもの）
console-passcode = パスコード
console-link-later = リンクがまだないときは、両方とも空のままにしてください。相談者には、リンクは後で届くと伝わります。
console-link-missing = 参加用リンクの入力
console-link-button = リンクを送る
console-told-linked = リンクを保存しました。相談者に知らせます。
console-confirm-button = この日時で確定する
console-finish-title = 通話の後
# Names console-outcome-missed. $clock: from when it can be chosen.
console-missed-from = 「来なかった」は、{ $clock }から選べます。
console-finish-button = 結果を保存する
console-outcome-talked = 通話できた
console-outcome-missed = 来なかった
console-outcome-technical = 技術的な問題
console-outcome-staff-absent = 職員の不在
console-cancel-title = キャンセル
console-reason = 理由
console-reason-closed = お休みのため
console-reason-ill = 相談員が対応できないため
console-reason-asked = 相談者の希望
console-reason-twice = 同じ申し込みが2件あるため
console-reason-other = その他の理由
console-cancel-button = この予約をキャンセルする
console-offered-title = 提示した日時
console-offer-title = 別の日時を提示する
# $most: how many times may be ticked, a number.
console-offer-how = 空いている時間を、{ $most }つまで選んでください。相談者が返事をするまで、その時間を空けておきます。
console-weeks = 週
console-week-earlier = 前の週
console-week-later = 次の週
console-week-empty = この週は、この言語の担当者がいません。
console-offer-button = この日時を提示する
console-trail = 履歴

console-link-wrong = リンクは「https://」で始まるものにしてください。何も変更していません。
console-choose-wish = 希望日時を1つ選んでください。何も変更していません。
# $most: how many may be ticked, a number.
console-choose-times = 空いている時間を、1つから{ $most }つまで選んでください。何も変更していません。
console-choose-reason = 理由を選んでください。何も変更していません。
console-choose-outcome = 結果を選んでください。何も変更していません。
# $clock: from when it can be chosen.
console-too-early = この結果は、{ $clock }から選べます。何も変更していません。
console-slot-taken = この時間には、先に別の通話が入りました。何も変更していません。別の時間を選んでください。
# $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name }さんが先に操作しました。この予約の今の状態：{ $state }。今回の変更はしていません。
# $state: the booking's state now.
console-late-caller = 相談者が先に操作しました。この予約の今の状態：{ $state }。今回の変更はしていません。
# $state: the booking's state now.
console-late-service = 先に期限が切れました。この予約の今の状態：{ $state }。今回の変更はしていません。
# $state: the booking's state now.
console-late-self = この操作は、もう済んでいます。この予約の今の状態：{ $state }。
console-told-confirmed = 確定しました。相談者に知らせます。
console-told-offered = 提示しました。相談者に知らせます。
console-told-cancelled = キャンセルしました。相談者に知らせます。
console-told-finished = 結果を保存しました。

console-actor-caller = 相談者
console-actor-staff = 職員
console-actor-service = システム
console-action-request = 通話を申し込んだ
console-action-confirm = 確定した
console-action-offer = 別の日時を提示した
console-action-accept = 提示された日時を選んだ
console-action-decline = 提示された日時を断った
console-action-cancel = キャンセルした
console-action-lapse = 返答がないまま期限切れになった
console-action-finish = 結果を保存した
console-action-room = 参加用リンクを入力した
console-action-task-done = タスクを完了した

## To do

console-no-tasks = タスクはありません。
console-task-person = 職員と話したい人がいます
console-task-danger = 危険な状態かもしれない人がいます
console-task-send-failed = 送れなかったメッセージがあります
console-task-room = 通話の参加用リンクがありません
console-task-mail = 返事が必要なメールがあります
console-task-waiting = 返答待ちの申し込みがあります
console-task-failed-turn = 返答できなかったメッセージがあります
console-task-lapsed = 返答がないまま期限切れになった申し込みがあります
console-task-expired = 提示した日時が期限切れになりました
console-task-unreachable = チャットで連絡できない相談者がいます
console-open-booking = 開く
console-done-button = 完了
console-told-task-done = タスクを完了しました。
console-told-task-gone = このタスクは、もうほかの人が完了しています。

## Timetable

console-regular-hours = 通常の対応時間
console-exceptions = お休み・休暇・臨時の対応日
console-all-languages = すべての言語
console-day = 日付
console-hours-title = 時間
console-closed = お休み
# $calls: a number.
console-calls-there = 予約が{ $calls }件あります。確認してください。
console-add-exception = お休み・休暇・臨時の対応日を追加する
console-kind = その日の予定
console-kind-closed = お休み、または休暇
console-kind-hours = いつもと違う時間、または臨時の対応日
console-opens = 開始
console-closes = 終了
console-add-button = 追加
console-remove-button = 取り消す
console-day-wrong = 今日から1年以内の日を選んでください。何も変更していません。
console-hours-wrong = 開始と終了の両方を、5分単位で入力してください。終了は、開始より後にしてください。何も変更していません。
console-told-exception-added = 追加しました。その日に予約がある場合は、確認してください。
console-told-exception-removed = 取り消しました。

## My account

console-settings = 設定
console-speaks = この画面の言語
console-mail-on = 担当言語に新着があったら、メールで知らせる
console-save-button = 保存
console-told-saved = 保存しました。
console-sessions = ログイン中のブラウザ
console-sessions-why = 30分間使わないと、ログインは終わります。12時間たったときも終わります。覚えのないログインはすべて終了して、新しいパスワードを管理者に頼んでください。
console-session-began = ログイン日時
console-session-seen = 最後に使った日時
console-session-which = ブラウザ
console-session-this = このブラウザ
console-session-other = 別のブラウザ
console-end-button = 終了
console-told-ended = ログインを終了しました。
console-end-all-button = このブラウザも含めて、すべて終了する
