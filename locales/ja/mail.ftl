### status: reference translation

# $day: weekday, day, month; $clock: hours and minutes.
mail-requested-subject = { $day } { $clock }（日本時間）：まだ決まっていません
mail-offered-subject = 時間を選んでください
mail-confirmed-subject = { $day } { $clock }（日本時間）
mail-changed-subject = 新しい時間：{ $day } { $clock }（日本時間）
mail-cancelled-subject = キャンセル済み：{ $day } { $clock }（日本時間）
mail-calendar-subject = 通話
room-subject = 通話
mail-requested = この時間は、まだ決まっていません。後でもう一度お知らせします。
mail-offered = この中から時間を一つ選んでください。お返事は、チャットでお願いします。
mail-confirmed = この時間に決まりました。
mail-offered-reply = この中から時間を一つ選んでください。このメールに返信するか、チャットで返事をしてください。
mail-terms-attached = このメールに規約を添付しました。時間を選ぶと、規約に同意したことになります。
mail-unwritten = まだ返事が届いていないと思います。こちらの返事が、うまく届かなかったのかもしれません。電話で確かめてください：{ $phone }
mail-changed = これが新しい時間です。前の時間は、もう無効です。
mail-cancelled = この時間はキャンセルになりました。何もする必要はありません。
# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = { $place }の時刻：{ $when }
mail-join = 参加するときは、このリンクを開いてください：{ $link }
mail-passcode = パスコード：{ $passcode }
mail-passkey = パスキー：{ $passkey }
mail-join-by-id = 参加するときは、{ $app }を開いて、このミーティングIDを入力してください：{ $number }
mail-link-later = リンクは、この時間の前に届きます。
mail-page = この時間を見るとき、変えるときは、ここを開いてください：{ $link }
mail-code = コード：{ $code }
# The word must be one that the language's list of words for "cancel" knows.
mail-answer-cancels = 参加できないときは、このメールに、次の言葉だけを書いて返信してください：キャンセル
mail-automatic = このメールは自動で送られました。
mail-staff-subject = 新着があります
mail-staff = 受付デスクに新着があります。
mail-staff-link = 受付デスクを開く：{ $link }
mail-proof-subject = 番号のお知らせ
mail-proof = この番号をチャットに入力してください：{ $code }
mail-proof-why = 番号は10分間使えます。心当たりがないときは、何もする必要はありません。
mail-still-subject = { $day } { $clock }（日本時間）：キャンセルされていません
mail-still = この時間はキャンセルされていません。
mail-receipt = ご希望のとおり、この時間をキャンセルしました。何もする必要はありません。
mail-undo = 間違えてキャンセルしましたか。まだ空いていれば、同じ時間をもう一度申し込めます：{ $link }
mail-answer-accepts = この時間に決めるときは、このメールに、次の言葉だけを書いて返信してください：はい
mail-answer-number = この中の時間に決めるときは、その番号だけを書いて、このメールに返信してください。例：1
mail-answer-none = どの時間も都合が悪いときは、このメールに、次の言葉だけを書いて返信してください：いいえ
mail-same-day = 当日のキャンセルは、電話でお願いします：{ $phone }
mail-today-subject = 今日：{ $count }件
mail-today = 今日の予定（日本時間）：
