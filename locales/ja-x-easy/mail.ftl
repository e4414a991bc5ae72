### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese

mail-offered-subject = 時間を選（えら）んでください
mail-cancelled-subject = キャンセル：{ $day } { $clock }（日本時間）
mail-calendar-subject = 通話（つうわ）
room-subject = 通話（つうわ）
mail-requested = この時間は、まだ決まっていません。後でもう一度知らせます。
mail-offered = この中から時間を1つ選（えら）んでください。返事は、チャットでしてください。
mail-confirmed = この時間に決まりました。
mail-offered-reply = この中から時間を1つ選（えら）んでください。このメールかチャットで返事をしてください。
mail-terms-attached = このメールには、規約（きやく：ルール）のファイルがあります。時間を選（えら）ぶと、規約に同意（どうい：よいと認めること）したことになります。
mail-unwritten = まだ返事が来ていないと思います。送った返事が、届（とど）かなかったかもしれません。電話で聞いてください：{ $phone }
mail-changed = これが新しい時間です。前の時間は、もうありません。
mail-cancelled = この時間はキャンセル（やめること）になりました。何もしなくていいです。
# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = { $place }の時間：{ $when }
mail-join = 入るときは、このリンクを開いてください：{ $link }
mail-join-by-id = 入るときは、{ $app }を開いてください。そして、このミーティングIDを書いてください：{ $number }
mail-link-later = リンクは、この時間の前に来ます。
mail-page = この時間を見るときは、ここを開いてください。変えるときも、ここを開いてください：{ $link }
# The word must be one that the language's list of words for "cancel" knows.
mail-answer-cancels = 話せないときは、このメールに返信（へんしん：返事を送ること）してください。次の言葉だけを書いてください：キャンセル
mail-automatic = このメールは、コンピューターが送りました。
mail-proof-subject = 番号の知らせ
mail-proof = この番号をチャットに書いてください：{ $code }
mail-proof-why = 番号は10分間使えます。わからないメールのときは、何もしなくていいです。
mail-still-subject = { $day } { $clock }（日本時間）：キャンセルしていません
mail-still = この時間は、キャンセルしていません。
mail-receipt = あなたが言ったとおり、この時間をキャンセル（やめること）しました。ほかに何もしなくていいです。
mail-undo = 間違（まちが）えてキャンセルしましたか。まだ空（あ）いているときは、同じ時間をもう一度申し込（もうしこ）めます：{ $link }
mail-answer-accepts = この時間に決めるときは、このメールに返信（へんしん：返事を送ること）してください。次の言葉だけを書いてください：はい
mail-answer-number = この中の時間に決めるときは、このメールに返信（へんしん：返事を送ること）してください。時間の番号だけを書いてください。例（れい）：1
mail-answer-none = どの時間もだめなときは、このメールに返信（へんしん：返事を送ること）してください。次の言葉だけを書いてください：いいえ
mail-same-day = その日のキャンセル（やめること）は、電話だけです：{ $phone }
