### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese


## Registering

account-ask =
    { $address }にメールを送りました。メールのリンクを開いてください。そのページのボタンを押（お）してください。それから、ここに戻（もど）って「{ account-go-label }」を押してください。
    メールが来ないときは、迷惑（めいわく）メールのフォルダを見てください。リンクは24時間使えます。今までの答えは、ここに残（のこ）っています。
account-go-label = 続（つづ）ける
account-change-label = 別のアドレスにする
account-not-yet = リンクは、まだ使っていません。メールのリンクを開いて、そのページのボタンを押（お）してください。
account-sent-again = 新しいメールを送りました。使えるのは、いちばん新しいメールのリンクだけです。
account-limit = 今日は、もうこのアドレスにメールを送れません。いちばん新しいメールのリンクを使ってください。または、明日もう一度やってみてください。職員（しょくいん：ここで働く人）に聞くこともできます。
account-done = 登録（とうろく）できました。次からは、登録しなくても使えます。
account-done-notice = 続（つづ）きができます。
account-shared-kept = このアドレスで登録（とうろく）します。だから、リンクを1回だけ送ります。何のメールかは書きません。その後は、このチャットだけに書きます。
account-see-label = 自分の情報（じょうほう）を見る
account-see-none = ここでは、まだ登録（とうろく）していません。だから、ページはありません。ここにある情報（じょうほう）は、ここのボタンで消すことができます。

## The mails

mail-link-subject = リンクを送ります
mail-link-full = このリンクを開いて、ページのボタンを押（お）してください：{ $link }
mail-link-full-why = リンクは24時間使えます。わからないメールのときは、何もしなくていいです。
mail-link-page-why = リンクは1時間使えます。わからないメールのときは、何もしなくていいです。
mail-unused-subject = 読んでください：もうすぐ大切な日です
mail-unused = 長い間、あなたからメッセージがありません。{ $day }に、ここにあるあなたの情報（じょうほう）を消します。登録（とうろく）を残（のこ）したいときは、その日より前に、メッセージを送ってください。残さないときは、何もしなくていいです。

## The pages behind the links

page-account-confirm = 今、チャットでこのメールアドレスを書きましたか。書いた人は、ボタンを押（お）してください。書いていない人は、このページを閉（と）じてください。何も変わりません。
page-account-confirmed = ありがとうございます。アドレスを確認（かくにん：見て、正しいか調べること）しました。このページを閉（と）じてください。チャットで続（つづ）けることができます。
page-account-old = このリンクは、もう使えません。新しいリンクは、チャットか、ここでもらえます：
page-account-ask-label = リンクをもらう
page-account-ask = 登録（とうろく）したメールアドレスを書いてください。そのアドレスに、あなたのページへのリンクを送ります。
page-account-asked = このアドレスで登録（とうろく）した人には、リンクのメールが届（とど）きます。メールを見てください。
page-account-too-often = 回数が多すぎます。何分か待ってから、もう一度やってみてください。
page-account-no-address = これはメールアドレスの形ではありません。もう一度見てください。
page-account-kept = ここにあるあなたの情報（じょうほう）
page-account-masked = ほかの人がこの画面（がめん）を見ることもあります。だから、文字の一部（いちぶ）を隠（かく）しています。
page-account-used = 最後（さいご）に使った日と時間
page-account-erased-on = 使わないときに消す日
page-account-erased-open = まだ終わっていない予約（よやく）がある間は、消しません
page-account-bookings = 予約（よやく）
page-account-new = メールアドレスを変える
page-account-new-how = 新しいアドレスにリンクを送ります。そのリンクを開いてボタンを押（お）すと、アドレスが変わります。
page-account-limit = 今日は、もうメールを送れません。明日もう一度やってみてください。
page-account-delete = 全部（ぜんぶ）消す
page-account-delete-why = まだ終わっていない予約（よやく）は、キャンセル（やめること）になります。消したものは、元（もと）に戻（もど）りません。
page-account-delete-sure = はい、全部（ぜんぶ）消します。
page-account-delete-label = 全部（ぜんぶ）消す
page-account-delete-tick = 先に、「{ page-account-delete-sure }」の前に印（しるし）を付けてください。何も消していません。
page-account-deleted = ここにあったあなたの情報（じょうほう）を、全部（ぜんぶ）消しました。

## Which letters can be written

letters-suggest = 窓口（まどぐち）のコンピューターは、次の文字を使えません：{ $letters }。このように書いてもいいですか：{ $suggestion }
letters-other = 窓口（まどぐち）のコンピューターは、次の文字を使えません：{ $letters }。在留カードやパスポートと同じ、ローマ字の大きい文字（例：NGUYEN VAN AN）で書いてください。または、カタカナで書いてください。ほかの答えは残（のこ）っています。

## When a person has ended the use of a service

suspended = 今、このサービスは使えません。職員（しょくいん：ここで働く人）が止めました。職員が元（もと）に戻（もど）すまで、待ってください。
suspended-ground = 止めた理由：{ $ground }
suspended-ground-article = 止めた理由：{ $ground }【規約（きやく：ルール）{ $article }】
suspended-ground-registration = 在留資格（ざいりゅうしかく：日本にいるための資格）と在留期間（ざいりゅうきかん：日本にいてよい期間）を登録（とうろく）していない
suspended-ground-breach = 規約（きやく：ルール）を守（まも）らなかった
suspended-lifted = また、このサービスを使えます。
