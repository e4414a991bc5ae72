### status: reference translation


## Registering

account-ask =
    { $address }にメールを送りました。メールの中のリンクを開いて、そのページのボタンを押してください。それからここに戻って、「続ける」を押してください。
    メールが届かないときは、迷惑メールのフォルダを見てください。リンクは24時間使えます。これまでの答えは、ここに残っています。
account-go-label = 続ける
account-again-label = もう一度送る
account-change-label = 別のアドレスにする
account-not-yet = リンクは、まだ使われていません。メールの中のリンクを開いて、そのページのボタンを押してください。
account-sent-again = 新しいメールを送りました。使えるのは、いちばん新しいメールのリンクだけです。
account-limit = 今日は、このアドレスにこれ以上メールを送れません。いちばん新しいメールのリンクを使うか、明日もう一度お試しください。職員に頼むこともできます。
account-done = 登録できました。次からは、登録しなくても使えます。
account-changed = 新しいメールアドレスが確認できました。
account-done-notice = 続きに進めます。
account-shared-kept = このアドレスでの登録が必要なので、リンクを一度だけ送ります。何のためのメールかは書きません。そのあとは、このチャットだけに書きます。
account-see-label = 自分の情報を見る
account-see-sent = あなたのページへのリンクを、メールで送りました。リンクは1時間使えます。
account-see-none = ここではまだ登録していないので、ページはありません。保存している情報は、ここのボタンで削除できます。

## The mails

mail-link-subject = リンクをお送りします
mail-link-full = このリンクを開いて、ページのボタンを押してください：{ $link }
mail-link-page = あなたのページ：{ $link }
mail-link-full-why = リンクは24時間使えます。心当たりがないときは、何もする必要はありません。
mail-link-page-why = リンクは1時間使えます。心当たりがないときは、何もする必要はありません。
mail-unused-subject = お読みください：期日が近づいています
mail-unused = しばらく、あなたからのメッセージがありません。{ $day }に、保存しているあなたの情報を削除します。登録を残したいときは、その日より前にメッセージを送ってください。残さないときは、何もする必要はありません。

## The pages behind the links

page-account-title = あなたのページ
page-account-confirm = たった今、チャットでこのメールアドレスを入力しましたか。入力したのなら、ボタンを押してください。そうでなければ、このページを閉じてください。何も起こりません。
page-account-address = メールアドレス
page-account-confirm-label = はい、自分です
page-account-confirmed = ありがとうございます。このアドレスを確認しました。このページを閉じて、チャットで続けてください。
page-account-chat-label = チャットを開く
page-account-old = このリンクは、もう使えません。新しいリンクは、チャットかここで受け取れます：
page-account-ask-label = リンクを受け取る
page-account-ask = 登録したメールアドレスを入力してください。そのアドレスに、あなたのページへのリンクを送ります。
page-account-asked = このアドレスで登録してあれば、リンクのメールが届きます。メールを確かめてください。
page-account-too-often = 回数が多すぎます。数分待ってから、もう一度お試しください。
page-account-no-address = メールアドレスの形ではありません。もう一度確かめてください。
page-account-ask-button-label = リンクを送る
page-account-kept = 保存しているあなたの情報
page-account-masked = 画面がほかの人に見えることもあるので、文字の一部を隠しています。
page-account-used = 最後に使った日時
page-account-erased-on = 使わないときに削除する日
page-account-erased-open = 進行中の予約がある間は削除しません
page-account-bookings = 予約
page-account-new = メールアドレスの変更
page-account-new-how = 新しいアドレスにリンクを送ります。そのリンクを開いてボタンを押すと、アドレスが変わります。
page-account-new-address = 新しいメールアドレス
page-account-new-label = リンクを送る
page-account-new-sent = 新しいアドレスにリンクを送りました。リンクを使うまでは、前のアドレスのままです。
page-account-limit = 今日は、これ以上メールを送れません。明日もう一度お試しください。
page-account-delete = すべて削除
page-account-delete-why = 進行中の予約はキャンセルになります。元に戻すことはできません。
page-account-delete-sure = はい、すべて削除します。
page-account-delete-label = すべて削除する
page-account-delete-tick = 先に、確認の欄に印を付けてください。何も削除していません。
page-account-deleted = 保存していたあなたの情報を、すべて削除しました。

## Which letters can be written

letters-suggest = 窓口のシステムでは、次の文字を使えません：{ $letters }。このように書いてもよいですか：{ $suggestion }
letters-other = 窓口のシステムでは、次の文字を使えません：{ $letters }。在留カードやパスポートと同じローマ字の大文字（例：NGUYEN VAN AN）か、カタカナで書いてください。ほかの答えは残っています。

## When a person has ended the use of a service

suspended = 職員が止めているため、今はこのサービスを使えません。職員が解除すると、また使えます。
suspended-ground = 当てはまること：{ $ground }
suspended-ground-article = 当てはまること：{ $ground }（規約 { $article }）
suspended-ground-registration = 在留資格と在留期間が登録されていないこと
suspended-ground-breach = 利用規約が守られなかったこと
suspended-lifted = このサービスを、また使えるようになりました。
