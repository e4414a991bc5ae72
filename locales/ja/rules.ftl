### status: reference translation


## Around the list

rules-label = サービスの決まり
rules-others-label = ほかの決まり
rules-page = { $service }の決まり（{ $page }/{ $pages }）
rules-page-alone = このサービスの決まり（{ $page }/{ $pages }）
page-rules-title = { $service }の決まり
page-rules-title-alone = このサービスの決まり
rules-ask = どのサービスの決まりを読みますか。
rule-stands-article = { $rule }（規約 { $article }）
rule-stands-articles = { $rule }（規約 { $articles }）
rule-stands-notice = { $rule }（お知らせ）
rule-stands-preamble = { $rule }（規約の最初）
rule-stands-closing = { $rule }（規約の最後）
rule-stands-operator = { $rule }（この受付で決めたこと）
rule-with-list = { $rule }：

## Headings

rules-group-who = 使える人
rules-group-call = 通話
rules-group-booking = 予約
rules-group-asked = お聞きすること
rules-group-cancel = キャンセルと欠席
rules-group-before = 通話の前
rules-group-conduct = 通話の間
rules-group-records = 記録
rules-group-costs = 費用
rules-group-terms = 利用規約

## Who can use it

rule-who = 次の人が使えます
rule-question = 質問：{ $question }次のどれかに当てはまる人が予約できます
rule-callers = 次の言語でお返事します：{ $languages }

## The call

rule-app = 通話には{ $app }を使います。
rule-apps = 通話には、次のどれかのアプリを使います
rule-app-designated = 通話には、{ $app }か、主催者が指定するほかのアプリを使います。
rule-booking-app = 窓口は、{ $app }で予約を管理します。
rule-media-audio = 声だけで話します。カメラはオフのままです。
rule-media-video = ビデオ通話です。
rule-language = 通話は{ $spoken }で行います。
rule-languages = 通話は、次のどれかの言語で行います
rule-language-days = { $spoken }：{ $days }
rule-hours = 対応時間（日本時間）
rule-hours-days = { $days }：{ $hours }
rule-events = 日時は、イベントごとに決まっています。
rule-event = { $title }：{ $when }
rule-maintenance = 次の時間は予約できません
rule-maintenance-span = { $begins }～{ $ends }
rule-session = 通話は1回{ $minutes }分です。
rule-session-most = 通話は1回{ $minutes }分までです。
rule-access = 通話に参加するために、次のものをお知らせします
rule-access-url = リンク
rule-access-id-passcode = ミーティングIDとパスコード
rule-access-id-passkey = IDとパスキー

## Booking

rule-notice-minutes = 通話の{ $minutes }分前までに予約してください。
rule-notice-hours = 通話の{ $hours }時間前までに予約してください。
rule-days-before =
    { $days ->
        [1] 前の日までに予約してください。
       *[other] { $days }日前までに予約してください。
    }
rule-working-days-before = 予約する日と通話の日の間に、営業日が{ $days }日必要です。
rule-working-days = 土曜日、日曜日、祝日、12月29日から1月3日までは、営業日ではありません。
rule-horizon = { $days }日先まで予約できます。
rule-wishes = 希望日時は{ $times }つまで選べます。
rule-per-caller = 進行中の予約は、一人{ $count }件までです。
rule-per-day = 通話は1日に{ $calls }回までです。
rule-confirmation-staff = 申し込みは、職員が確かめてから確定します。申し込んだだけでは、まだ予約ではありません。
rule-confirmation-instant = 予約はすぐに確定します。
rule-confirmation-reply = 窓口が、予約できる日時をお知らせします。あなたが返事をすると、予約が確定します。
rule-confirmation-lottery = 参加する人は、抽選で決まります。結果をお知らせします。
rule-offer = お知らせした日時は、{ $hours }時間、確保しておきます。
rule-in-call = 次の通話を、通話の間に予約することもできます。
rule-waiting = 空き待ちがあります。空いた時間は、{ $minutes }分間、確保しておきます。
rule-notices = 日時と参加の方法は、次の方法でお知らせします
rule-road-chat = このチャット
rule-road-mail = メール
rule-road-phone = 電話
rule-road-member-page = 求職者マイページ
rule-writes-within = 申し込みから{ $days }営業日たっても連絡がないときは、電話してください。
rule-reminder-day-before = 通話の前の日の{ $time }に、お知らせを送ります。
rule-reminder-ready = 通話の{ $minutes }分前に、メッセージを送ります。
rule-reminder-offer-ends = お知らせした日時の期限の{ $hours }時間前に、もう一度お知らせします。

## What we ask

rule-fields = 次のことをお聞きします
rule-companion = 通訳など、同席する人がいるときは、前もって知らせてください。
rule-private-form = 個人情報は、チャットではなく、こちらのページだけでお聞きします。
rule-prove-email = メールアドレスを、番号で確かめます。
rule-account = メールで送るリンクで、一度だけ登録します。
rule-characters-jis = 答えは、日本語の文字か、記号の付かないローマ字で書いてください。ほかの文字は、窓口のシステムで使えません。
rule-identity = 通話の始めに本人確認をします。次のことをお聞きします

## Cancelling and absence

rule-cancel = キャンセルの方法
rule-cancel-same-day = 当日のキャンセルの方法（次のものだけ）
rule-way-chat = このチャット
rule-way-mail = メール
rule-way-page = 予約のページ
rule-way-phone = 電話
rule-absence = 連絡がないまま、始まりの時刻から{ $minutes }分が過ぎると、キャンセルになります。
rule-absence-refusal = 連絡しないまま欠席すると、職員の判断で、しばらく予約できなくなることがあります。
rule-absence-counted = 来なかったことは、{ $days }日間、職員に表示されます。

## Before the call

rule-checks = 通話の前に、次のことを確かめてください

## During the call: what is not allowed

rule-recording = 通話の記録は、どんな方法でも禁止です
recording-audio = 録音
recording-video = 録画
recording-photo = 撮影
recording-streaming = 配信
rule-organiser-records = 主催者がイベントを録画して、もう一度使うことがあります。そのときは、作った人と出演する人の同意が必要です。
rule-designated = アプリの機能は、主催者が指定するものだけを使ってください。
rule-forbidden = 次のことは禁止です
conduct-threats = 脅迫
conduct-abuse = 暴言や中傷
conduct-other-purposes = 目的以外の利用
conduct-property = 他人の著作物などの権利の侵害（無断のコピーなど）
conduct-annoyance = ほかの利用者に不快感を与えること
conduct-honour = 他人の名誉、プライバシー、肖像権の侵害
conduct-disturbance = サービスの妨害
conduct-law = 法令や公の秩序に反すること
conduct-harm = 他人に不利益を与えること
conduct-unauthorised-access = システムへの不正なアクセス
conduct-malware = ウイルスを送ること
conduct-others-ids = 他人のIDやパスワードを使うこと
conduct-false-registration = うその情報で登録すること
conduct-profit = 営利目的の利用
conduct-outdated-protection = セキュリティ対策が最新でない端末の利用
rule-suspension = 決まりを守らない人には、職員の判断で、利用をやめてもらったり、利用を止めたりすることがあります。

## Records

rule-records = 次のことを記録することがあります
record-times = 利用した時間帯
record-access = アクセス履歴
record-devices = 端末を見分ける番号
rule-statistics = 利用の状況を集計します。集計から個人はわかりません。
rule-keeping = 最後の通話と最後のメッセージから{ $days }日後に、あなたの情報を削除します。

## Costs

rule-free = 利用料は無料です。
rule-own = 次の費用は自己負担です
rule-own-device = 機器
rule-own-data = 通信

## Terms of use

rule-documents = 次の規約への同意が必要です
rule-consent-explicit = 「同意します」のボタンで同意します。
rule-consent-deemed = 「同意します」のボタンはありません。あなたのすることによって、同意したことになります。
rule-deemed-applying = 申し込むと、規約に同意したことになります。
rule-deemed-replying = 窓口からのメッセージに返事をすると、規約に同意したことになります。
rule-deemed-using = サービスを使うと、規約に同意したことになります。
rule-deemed-viewing = サービスを見るだけでも、規約に同意したことになります。
rule-app-terms-applying = 申し込んでアプリを使うと、アプリの規約にも同意したことになります。
rule-app-terms-using = アプリを使うと、アプリの規約にも同意したことになります。
rule-app-terms-separate = アプリにも規約があります。その規約には、別に同意します。
rule-change-free = 規約は、あなたの承諾なしに変わることがあります。その後もサービスを使うと、新しい規約に同意したことになります。
rule-change-announced = 承諾なしに規約が変わるのは、利用者のためになるときか、変更が規約の目的に合っていて合理的なときだけです。変わる内容と、いつから変わるかは、前もってお知らせします。
court-tokyo = 日本の法律が当てはまります。争いの第一審は、東京地方裁判所だけで行います。
court-matsue = 日本の法律が当てはまります。争いの第一審は、松江の裁判所だけで行います。
court-kobe = 日本の法律が当てはまります。争いの裁判は、神戸地方裁判所だけで行います。
court-maebashi = 日本の法律が当てはまります。争いの裁判は、前橋地方裁判所だけで行います。
court-office = 日本の法律が当てはまります。争いの第一審は、窓口の所在地の地方裁判所だけで行います。

## Said around a call

call-no-recording = この通話を、どんな方法でも記録しないでください（{ $kinds }）。
call-organiser-records = 主催者が録画することがあります。
call-designated = アプリの機能は、主催者が指定するものだけを使ってください。
about-call =
    ここでは、日本語で話せる人との通話を申し込めます。
    電話番号がなくても使えます。
about-free = 利用は無料です。
about-data = 通信料（パケット代）は自己負担です。
about-wifi =
    自分のインターネット接続か、よく知っていて信頼できるWi-Fiを使ってください。
    安全かどうかわからない無料のWi-Fiは、使わないでください。
telegram-short-call = 相談できる人との通話を、ここで申し込めます。

## Agreeing to the terms of an app, apart from those of the service

app-terms-intro = 通話のアプリにも規約があります。このサービスを使うには、その規約への同意が別に必要です：
app-terms-intro-several = 通話のアプリにも、それぞれ規約があります。このサービスを使うには、その規約への同意が別に必要です：
terms-ask-own = 利用規約に同意しますか。
app-terms-ask = アプリの規約に同意しますか。
app-terms-ask-several = これらのアプリの規約に同意しますか。

## When the terms change

terms-change-notice-text = 同意していただいた文が、{ $day }から変わります。それまでは、今の文が有効です。
terms-change-now-notice-text = 同意していただいた文が変わりました。
terms-change-what = 変わるのは、次の部分です：
terms-change-read = 新しい文を読んでください。
terms-counts-from = この文は、{ $day }から有効です。
