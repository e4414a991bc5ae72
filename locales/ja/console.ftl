### status: reference translation


## Everywhere

console-name = 受付デスク
console-skip = 本文へ移動
console-nav = メインメニュー
console-nav-queue = 申し込みと通話
console-nav-tasks = タスク
console-nav-timetable = 対応時間
console-nav-staff = 職員
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
console-no-services = このアカウントの担当サービスは、今ここでは動いていません。管理者に連絡してください。
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
console-part-changes = 日時変更の希望
console-part-offered = 相談者の返事待ち
console-part-today = 今日の通話、結果が未入力の通話
console-part-confirmed = 明日以降の通話
console-column-code = コード
console-column-time = 日時
console-column-name = 氏名
console-column-waited = 待ち時間
console-column-until = 返答期限
console-column-language = 言語
console-call-language = 通話の言語
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
console-room-waits = まだ作成できていません。もう一度試します。
console-meeting-id = ミーティングID
console-app = アプリ
console-room-overruled = Zoomがこの設定を受け付けませんでした：{ $settings }。管理者に連絡してください。
console-link-instead = 別のリンクを使う
console-link-instead-why = 先に作ったミーティングは削除されます。相談者には新しいリンクが届きます。
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
console-past = 終了
console-cover-free = 対応できる人
console-cover-calls = 同じ時間帯のほかの通話
console-cover-room = ミーティング
console-cover-nobody = いません
console-cover-load = { $name }（その日の通話：{ $calls }件）
console-cover-seat = 枠{ $number }
console-cover-held = この相談者のために確保済み
console-cover-rooms = 空き{ $free }件
console-cover-room-any = 空きあり
console-cover-room-by-hand = リンクは手入力
console-send-back-title = 日時を相談者に送る
console-send-back-why = 相談者の返事が必要です。返事があったときに確定します。
console-send-back-button = この日時を相談者に送る
console-change-title = 相談者が別の日時を希望しています
console-move-button = 通話をこの日時に変える
console-keep-button = 通話を今の日時のままにする
console-told-moved = 通話の日時を変えました。相談者に知らせます。
console-told-kept = 通話の日時は今のままです。相談者に知らせます。
console-answered-elsewhere = 相談者から電話かメールで返事があったときは、ここに入力してください。
console-accept-button = 相談者に代わって確定する
console-decline-button = 相談者はどれも都合が悪い
console-told-accepted = 相談者に代わって確定しました。
console-told-declined = 相談者に代わって断りました。
console-join-url = 参加用リンク（「https://」で始まるもの）
console-passcode = パスコード
console-passkey = パスキー
console-link-later = リンクがまだないときは、両方とも空のままにしてください。相談者には、リンクは後で届くと伝わります。
console-link-or-id = リンクか、ミーティングIDとそのパスコードを入力してください。
console-link-or-id-passkey = ミーティングIDとそのパスキーか、リンクを入力してください。
console-link-only = リンクを入力してください。
console-id-only = ミーティングIDとその{ $secret }を入力してください。
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
console-maintenance-ahead = { $service }：{ $from }から{ $to }まで、相談者は予約できません（メンテナンス）。
console-maintenance-now = { $service }：{ $to }まで、相談者は予約できません（メンテナンス中）。
console-link-wrong = リンクは「https://」で始まるものにしてください。何も変更していません。
console-id-wrong = ミーティングIDとその{ $secret }を入力してください。何も変更していません。
console-link-or-id-wrong = 「https://」で始まるリンクか、ミーティングIDとそのパスコードを入力してください。何も変更していません。
console-choose-wish = 希望日時を1つ選んでください。何も変更していません。
# $most: how many may be ticked, a number.
console-choose-times = 空いている時間を、1つから{ $most }つまで選んでください。何も変更していません。
console-choose-reason = 理由を選んでください。何も変更していません。
console-choose-outcome = 結果を選んでください。何も変更していません。
# $clock: from when it can be chosen.
console-too-early = この結果は、{ $clock }から選べます。何も変更していません。
console-slot-taken = この時間には、先に別の通話が入りました。何も変更していません。別の時間を選んでください。
console-no-host = この時間に空いているZoomのホストがありません。何も変更していません。別の時間を選んでください。
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
console-next-link = 次の通話を予約する
console-next-title = 同じ相談者の次の通話
console-new-title = 電話で受けた新しい予約
console-show-button = 空いている時間を見る
console-optional = （あれば）
console-new-caller = 相談者
console-consent-title = 利用規約
console-consent-read = 特に大切な点を読み上げました。相談者は同意しました。
console-consent-referred = 規約を読める場所を伝えました。相談者は同意しました。
console-word = ウェブチャットの合言葉
console-word-why = 相談者は、予約コードとこの合言葉で、ウェブチャットから予約を見られます。4文字から60文字まで。
console-free-times = 空いている時間
console-book-button = 予約して確定する
console-told-booked = 予約して確定しました。相談者に予約コードを読み上げてください。
console-told-booked-next = 予約して確定しました。相談者に知らせます。
console-field-wrong = { $field }：この入力を確かめてください。何も予約していません。
console-consent-missing = 相談者が利用規約にどのように同意したかを選んでください。何も予約していません。
console-phone-again = この人には、もう予約があるかもしれません：{ $code }、{ $when }。何も予約していません。もう1件予約するときは、もう一度ボタンを押してください。
console-choose-time = 空いている時間を選んでください。何も予約していません。
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
console-action-wish = 別の日時を希望した
console-action-move = 日時を変更した
console-action-keep = 日時をそのままにした
console-action-book-next = 次の通話として予約した
console-action-book-phone-read = 電話で予約した（規約を読み上げた）
console-action-book-phone-referred = 電話で予約した（規約の場所を伝えた）
console-action-staff-words = 相談者にメッセージを送った
console-action-task-done = タスクを完了した

## To do

console-no-tasks = タスクはありません。
console-task-person = 職員と話したい人がいます
console-task-danger = 危険な状態かもしれない人がいます
console-task-send-failed = 送れなかったメッセージがあります
console-task-room = 通話の参加用リンクがありません
console-task-in-room = 相談者がミーティングで待っています
console-task-mail = 返事が必要なメールがあります
console-task-waiting = 返答待ちの申し込みがあります
console-task-failed-turn = 返答できなかったメッセージがあります
console-task-lapsed = 返答がないまま期限切れになった申し込みがあります
console-task-expired = 提示した日時が期限切れになりました
console-task-unreachable = チャットで連絡できない相談者がいます
console-task-change = 相談者が別の日時を希望しています
console-task-call-back = 相談者に電話で伝えてください
console-task-unwritten = 期限までに返答がなく、相談者に電話をお願いしました
console-unwritten = 期限までに返答なし、電話を依頼済み
console-task-tell = 通話について相談者に伝えてください
console-column-channel = 連絡方法
console-channel-line = LINE
console-channel-telegram = Telegram
console-channel-web = ウェブチャット
console-channel-phone = 電話
console-back-to-tasks = 一覧に戻る
console-thread = メッセージ
console-thread-none = まだ何も書かれていません。
console-reply = 相談者へのメッセージ
console-reply-how = { $spoken }で書いてください。書いたとおりに、相談者のチャットに届きます。返事は24時間、ここに届きます。
console-reply-button = メッセージを送る
console-told-replied = メッセージを送信します。
console-reply-wrong = { $most }文字までのメッセージを書いてください。何も送っていません。
console-no-chat = この相談者には、チャットで連絡できません。電話かメールで連絡してください。
console-messages = メッセージ{ $count }件
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

console-staff-why = 誰でも、自分の担当サービスの予約、相談者、対応時間だけを見ることができます。ほかのサービスのものは見えません。
console-staff-services = 担当サービス
console-staff-all = すべて
console-staff-off = 停止中
console-staff-one = サービスを一つ以上残してください。アカウントを停止するときは、このシステムの運用担当者に頼んでください。
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

## Counsellors

console-nav-roster = 相談員
console-roster-none = 相談員がまだ登録されていません。相談員のいない言語では、窓口の設定ファイルにある数まで、同時に通話を受けます。
console-roster-off = 担当から外れた人
console-roster-add = 相談員を追加する
console-roster-name = 名前（相談者には見えません）
console-roster-login = アカウント
console-roster-no-login = アカウントなし
console-roster-speaks = 言語
console-roster-name-wrong = 名前を入力してください。何も変更していません。
console-roster-language-wrong = 言語を一つ以上選んでください。何も変更していません。
console-roster-hours = 毎週の勤務時間
console-roster-hours-how = 09:00-12:00 13:00-17:00 のように、5分単位で書いてください。空の曜日は休みです。全部の曜日が空のときは、窓口が開いている間いつでも対応できます。
console-roster-hours-wrong = { $day }の時間を読み取れません。09:00-12:00 13:00-17:00 のように書いてください。何も変更していません。
console-roster-always = 窓口が開いている間いつでも
console-roster-picture = 濃い色：勤務時間。薄い色：窓口は開いているが、この人はいない時間。
console-roster-picture-of = { $name }の1週間
console-roster-load = 今週の通話
console-roster-calls = { $calls }件
console-roster-leave = 休みと追加の勤務
console-roster-add-leave = 休みか追加の勤務を入れる
console-roster-kind-away = 休み
console-roster-kind-there = 追加の勤務
console-roster-first-day = 最初の日
console-roster-last-day = 最後の日
console-roster-leave-how = 1日休むときは、時間の欄を空にしてください。
console-roster-whole-day = 終日
console-roster-days-wrong = 今日から1年以内の日を選び、早い日を先に入れてください。何も変更していません。
console-roster-off-button = 担当から外す
console-roster-on-button = 担当に戻す
console-told-roster-saved = 相談員を保存しました。
console-told-roster-hours = 毎週の勤務時間を保存しました。
console-told-leave-added = 追加しました。
console-told-leave-removed = 取り消しました。空いた時間は、空き待ちの人に知らせます。
console-told-off-duty = この相談員は、これから通話を受けません。
console-told-on-duty = この相談員は、また通話を受けます。
console-touched-title = 対応する人がいなくなる予約
console-touched-why = まだ何も保存していません。保存しても、次の予約はそのままで、相談者には知らせません。どの予約も「要調整」の一覧に出ます。
console-touched-button = それでも保存する
console-touched-back = 保存しない

## Conflicts

console-nav-conflicts = 要調整
console-conflicts-why = 次の予約の時間には、対応する人がもういません。相談者はまだ知りません。解決した予約は、この一覧から消えます。
console-no-conflicts = どの予約にも、対応する人がいます。
console-column-why = 理由
console-conflict-closed = この時間は休み
console-conflict-away = 相談員がいない
console-conflict-gone = 相談員がこの言語の通話を受けなくなった
console-conflict-nobody = 担当の相談員が決まっていない
console-conflict-offer = 提示中の日時についてです
console-conflict-pending = 別の日時を提示しています。相談者の返事はまだです。
console-give-title = 同じ時間、別の相談員
console-give-to = 相談員
console-give-button = この人に任せる
console-give-none = この時間に空いている人は、ほかにいません。
console-nearest-title = 別の日時
console-nearest-none = これからの数週間、空いている時間はありません。
console-withdraw-button = 提示を取り消す
console-keep-title = このままにする
console-keep-anyway-button = このままにする
console-keep-comes = 相談員がこの通話のために来る
console-keep-other = 一覧にない人が対応する
console-keep-agreed = 相談者と話がついている
console-told-given = 担当を変えました。時間は同じなので、相談者には知らせません。
console-told-kept-anyway = このままにしました。
console-told-withdrawn = 提示を取り消しました。相談者に知らせます。
console-told-solved = この予約は、もう解決しています。
console-action-give = 別の相談員に任せた
console-action-keep-anyway = 対応する人がいないまま残した
console-task-conflict = 対応する人がいない予約があります

## Waiting list

console-nav-waiting = 空き待ち
console-waiting-why = 時間が空くと、待っている人のうち、その時間を使える最初の人に知らせて、しばらく確保します。返事がない人は、順番が最後になります。
console-waiting-none = 待っている人はいません。
console-column-number = 順番
console-column-day = 待っている日
console-waiting-any = どの日でもよい
console-column-passed = 受けなかった回数
console-column-offer = 提示中の日時
console-waiting-until = { $until }まで確保
console-first-button = 最初にする
console-first-urgent = 急ぎのため
console-first-mistake = こちらの間違いのため
console-first-other = その他の理由
console-told-put-first = 順番を最初にしました。履歴に残ります。
console-told-waits-no-more = この相談者は、もう待っていません。
console-action-join = 空き待ちに入った
console-action-pass = 提示された時間を受けなかった
console-action-withdraw = 提示を取り消した
console-action-put-first = 空き待ちの順番を最初にした

## What was sent, on the page of a booking

console-sent-title = 送ったもの
console-sent-note = 「引き渡し済み」は、チャットアプリかメールサーバーが受け取ったという意味です。誰かが読んだという意味ではありません。
console-sent-what = メッセージ
console-sent-road = 方法
console-sent-state = 状態
console-road-chat = チャット
console-road-mail = メール
console-road-phone = 電話
console-road-member-page = 求職者マイページ
console-sent-queued = 送信待ち
console-sent-accepted = 引き渡し済み
console-sent-failed = 失敗
console-sent-acknowledged = 反応あり
console-notice-offered = 別の日時の提示
console-notice-confirmed = 確定
console-notice-changed = 新しい日時
console-notice-cancelled = キャンセル
console-notice-receipt = 相談者の希望によるキャンセル
console-notice-requested = 申し込みの受付
console-notice-lapsed = 申し込みの終了
console-notice-expired = 提示の終了
console-notice-access = 新しい参加の方法
console-notice-unwritten = 電話のお願い
console-notice-still = キャンセルできなかったお知らせ
console-tell-title = 相談者に伝える
console-tell-why = 規約では、次のことを窓口が自分で伝えることになっています：{ $what }。伝えたら、その方法を記録してください。
console-tell-confirmed = 通話の確定
console-tell-changed = 通話の新しい日時
console-tell-access = 参加の方法の変更
console-tell-cancelled = 通話のキャンセル
console-article = （規約 { $article }）
console-tell-phone-button = 電話で伝えた
console-tell-member-page-button = マイページに載せた
console-told-told = 保存しました。相談者に伝えてあります。
console-told-not-told = 何も保存していません。もう伝えてあるか、もっと新しい内容があります。
console-action-tell-phone = 相談者に電話で伝えた
console-action-tell-member-page = 求職者マイページに載せた
console-task-unanswered = 相談者がメッセージに反応していません
console-task-bounced = 相談者へのメールが戻ってきました
console-mailbox-unproven = 未確認（メールは送りません）
console-outcome-unknown = 不明
console-task-unclosed = この通話はどうなりましたか
console-task-late = 相談者が遅れます
console-task-cannot-join = 相談者が接続できません
console-task-refusal-answer = 予約を止めたことへの返事
console-task-mailbox-away = メールボックスに接続できません。相談者からのメールの返事を受け取れていません
console-action-rule = 窓口の決まりが働いた
console-action-contact = 相談者から連絡があった
console-action-resume = 「来なかった」を取り消した（時間内に連絡があった）
console-ready = 通話の準備
console-ready-yes = できている
console-ready-no = まだ
console-ready-unasked = 回答なし
console-contacts = 通話の前後の連絡
console-how-chat = チャットで
console-how-zoom = ミーティングで
console-absence = 来なかった通話と予約の停止
console-strikes = 数に入る「来なかった」：{ $count }回
console-strikes-term = 「来なかった」は、{ $days }日間、数に入ります。
console-refuse-why = これからの予約を止めることができるのは、人だけです。相談者は理由を読み、返事を書くことができます。危険なときの助けと電話は、いつでも使えます。
console-refuse-title = これからの予約を止める
console-refuse-until = この日まで（この日を含む）
console-refuse-reason = 理由（相談者の言語：{ $spoken }）
console-refuse-sure = 上の通話を確かめました。これは私の判断です。
console-refuse-button = 予約を止める
console-refused-until = { $until }まで予約を止めています（{ $name }）。
console-lift-button = また予約できるようにする
console-refuse-form-wrong = 明日から1年以内の日を選び、理由を書き、確認の欄に印を付けてください。
console-no-refusal = この窓口には、予約を止める決まりがありません。
console-told-refused = 保存しました。相談者に知らせます。
console-told-lifted = また予約できるようになりました。相談者に知らせます。
console-hear = メールで知らせるもの
console-hear-new = 新しい申し込みと変更
console-hear-unanswered = 返事を長く待っている申し込み
console-hear-room = ミーティングで待っている、遅れる、または接続できない相談者
console-hear-unclosed = 結果が未入力の通話
console-hear-failed = 送れなかったメッセージ
console-hear-today = 今日の通話（毎朝）

## What LINE costs

console-pushes = { $line }：今月使った有料メッセージは{ $used }通です（上限：{ $most }）。
console-pushes-each = 終わった通話1件あたり{ $each }通。
console-pushes-near = { $line }：今月のメッセージの{ $percent }%を使いました。最後の分は、確定のお知らせと参加用リンクのために残します。そうなると、ほかのお知らせはメールで送るか、タスクになります。
console-pushes-over = { $line }：今月は、もうこちらからのお知らせを送れません。お知らせはメールで送るか、タスクになります。相談者への返事は、これまでどおり届きます。
console-identity = 本人確認
console-identity-how = 通話の始めに、次のことを聞いて、照らし合わせてください：
console-identity-checked-button = 本人を確認した
console-identity-unchecked-button = 確認できなかった
console-identity-checked = 本人確認済み（{ $name }、{ $at }）
console-identity-unchecked = 本人確認できず（{ $name }、{ $at }）
console-told-identity = 保存しました。
console-action-identity-checked = 本人を確認した
console-action-identity-unchecked = 本人を確認できなかった
console-suspend-title = このサービスの利用を停止する
console-suspend-why = 利用を停止できるのも、解除できるのも、人だけです。期限はありません。相談者は、該当事項とあなたの理由を読み、返事を書くことができます。危険なときの助けと電話は、いつでも使えます。
console-suspend-ground = 該当事項
console-suspend-sure = これは私の判断です。機械の判断ではありません。
console-suspend-button = 利用を停止する
console-suspended = { $at }から利用を停止しています（{ $name }）。該当事項：{ $ground }
console-suspend-lift-button = 停止を解除する
console-suspend-form-wrong = 該当事項を選び、理由を書き、確認の欄に印を付けてください。
console-suspend-open = この相談者の進行中の予約です。一件ずつ判断して、必要ならキャンセルしてください：
console-told-suspended = 保存しました。相談者に知らせます。
console-action-suspend = 相談者の利用を停止した
console-action-unsuspend = 利用の停止を解除した

## Events: seminars, visits and evenings for many people

console-nav-events = イベント
console-events-none = 今、イベントはありません。イベントは、サービスの設定ファイルに書きます。
console-column-event = イベント
console-column-places = 予約 / 席
console-column-waiting = 空き待ち
console-column-way-in = 参加情報
console-column-state = 状態
console-way-in-there = 入力済み
console-way-in-missing = 未入力
console-event-called-off = 中止
console-event-closed = お休みの日
console-event-length = { $minutes }分
console-participants = 参加者
console-way-in-title = 参加者全員の参加情報
console-way-in-why = 入力は一度だけです。予約済みの人には今知らせ、後で予約した人にはすぐに知らせます。変更すると、もう一度全員に知らせます。
console-way-in-button = 保存して全員に知らせる
console-told-way-in = 参加情報を保存しました。参加者全員に知らせます。
console-call-off-title = このイベントを中止する
console-call-off-why = 予約済みの人と空き待ちの人の全員に、一度知らせます。もう誰も予約できません。元に戻すことはできません。
console-call-off-sure = はい、イベント全体を中止します。
console-call-off-button = イベントを中止する
console-told-called-off = イベントを中止しました。全員に知らせます。
console-call-off-unsure = 先に、確認の欄に印を付けてください。
console-all-done-title = イベントの後
console-all-done-why = 先に、来なかった人を、それぞれの予約のページで記録してください。それから、残りを一度に終了にしてください。
console-all-done-button = 残りは全員参加した
console-told-all-done = イベントを終了にしました。
console-event-too-early = これは、イベントが始まってからできます。何も変更していません。
console-task-event-access = 参加情報が未入力のイベントがあります
console-task-event-unclosed = イベントに来た人を記録してください
console-action-event-access = イベントの参加情報を入力した
console-action-call-off = イベントを中止した
