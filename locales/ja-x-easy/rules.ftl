### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese


## Around the list

rules-label = サービスのルール
rules-others-label = ほかのルール
rules-page = { $service }のルール（{ $page }/{ $pages }）
rules-page-alone = このサービスのルール（{ $page }/{ $pages }）
page-rules-title = { $service }のルール
page-rules-title-alone = このサービスのルール
rules-ask = どのサービスのルールを読みますか。
rule-stands-article = { $rule }【規約（きやく：ルール）{ $article }】
rule-stands-articles = { $rule }【規約（きやく：ルール）{ $articles }】
rule-stands-notice = { $rule }【「お知らせ」】
rule-stands-preamble = { $rule }【規約（きやく：ルール）の最初（さいしょ）】
rule-stands-closing = { $rule }【規約（きやく：ルール）の最後（さいご）】
rule-stands-operator = { $rule }【ここで決めたこと】

## Headings

rules-group-call = 通話（つうわ：アプリで話すこと）
rules-group-booking = 予約（よやく）
rules-group-asked = 聞くこと
rules-group-cancel = キャンセル（やめること）と、来ないとき
rules-group-before = 通話（つうわ）の前
rules-group-conduct = 通話（つうわ）の間
rules-group-records = 記録（きろく）
rules-group-costs = お金
rules-group-terms = 規約（きやく：ルール）

## Who can use it

rule-question = 質問（しつもん）：{ $question }次のどれかの人が予約（よやく）できます
rule-callers = 次の言葉で返事をします：{ $languages }

## The call

rule-app = 通話（つうわ）では{ $app }を使います。
rule-apps = 通話（つうわ）では、次のどれかのアプリを使います
rule-app-designated = 通話（つうわ）では、{ $app }か、主催者（しゅさいしゃ：イベントを開く人）が決めたほかのアプリを使います。
rule-booking-app = 窓口（まどぐち）は、{ $app }で予約（よやく）を管理（かんり）します。
rule-media-audio = 声だけで話します。カメラは使いません。
rule-media-video = ビデオで話します。
rule-language = { $spoken }で話します。
rule-languages = 次のどれかの言葉で話します
rule-hours = 話せる時間（日本の時間）
rule-events = 日時（にちじ：日と時間）は、イベントごとに決まっています。
rule-maintenance = 次の時間は予約（よやく）できません
rule-session = 1回に{ $minutes }分話せます。
rule-session-most = 1回に{ $minutes }分まで話せます。
rule-access = 通話（つうわ）に参加（さんか：入ること）するためのものを知らせます。次のものです

## Booking

rule-notice-minutes = 通話（つうわ）の{ $minutes }分前までに予約（よやく）してください。
rule-notice-hours = 通話（つうわ）の{ $hours }時間前までに予約（よやく）してください。
rule-days-before =
    { $days ->
        [1] 前の日までに予約（よやく）してください。
       *[other] { $days }日前までに予約（よやく）してください。
    }
rule-working-days-before = 予約（よやく）する日と通話（つうわ）の日の間に、営業日（えいぎょうび：役所が開いている日）が{ $days }日必要です。
rule-working-days = 土曜日、日曜日、祝日（しゅくじつ：国の休みの日）、12月29日から1月3日までは、営業日（えいぎょうび：役所が開いている日）ではありません。
rule-horizon = { $days }日先まで予約（よやく）できます。
rule-wishes = 希望（きぼう：したいこと）の時間は、{ $times }つまで選（えら）べます。
rule-per-caller = 終わっていない予約（よやく）は、一人{ $count }つまでです。
rule-per-day = 話せるのは、1日に{ $calls }回までです。
rule-confirmation-staff = 職員（しょくいん：ここで働く人）が申し込（もうしこ）みを見て、予約（よやく）を決めます。申し込みだけでは、まだ決まりません。
rule-confirmation-instant = 予約（よやく）はすぐに決まります。
rule-confirmation-reply = 窓口（まどぐち）が、予約（よやく）できる日時（にちじ：日と時間）を知らせます。あなたが返事をすると、予約が決まります。
rule-confirmation-lottery = 参加（さんか：出ること）する人は、くじで決まります。くじの後で、知らせます。
rule-offer = 知らせた日時（にちじ：日と時間）は、{ $hours }時間取っておきます。
rule-in-call = 話している間に、次の通話（つうわ）を予約（よやく）することもできます。
rule-waiting = 時間が空（あ）くのを待つこともできます。空いた時間は、{ $minutes }分間取っておきます。
rule-notices = 日時（にちじ：日と時間）と参加（さんか：入ること）の方法（ほうほう）は、次の方法で知らせます
rule-road-member-page = 求職者マイページ（きゅうしょくしゃマイページ：仕事をさがす人がインターネットで使うページ）
rule-writes-within = 申し込（もうしこ）みから営業日（えいぎょうび：役所が開いている日）が{ $days }日たっても、返事がないときは、電話してください。
rule-reminder-day-before = 通話（つうわ）の前の日の{ $time }に、メッセージを送ります。
rule-reminder-ready = 通話（つうわ）の{ $minutes }分前に、メッセージを送ります。
rule-reminder-offer-ends = 返事を待っている時間が終わる{ $hours }時間前に、もう一度知らせます。

## What we ask

rule-fields = 次のことを聞きます
rule-companion = いっしょに話す人がいるときは、先に知らせてください。通訳（つうやく：言葉をほかの言葉に変えて伝える人）などです。
rule-private-form = 個人情報（こじんじょうほう：名前や住所など、その人についての情報）は、チャットでは聞きません。こちらのページだけで聞きます。
rule-prove-email = メールアドレスが正しいかどうか、番号で確（たし）かめます。
rule-account = メールで送るリンクで、1回だけ登録（とうろく）します。
rule-characters-jis = 答えは、日本語の文字か、記号（きごう：しるし）のないローマ字で書いてください。窓口（まどぐち）のコンピューターは、ほかの文字を使えません。
rule-identity = 通話（つうわ）の最初（さいしょ）に、あなたが本人（ほんにん：その人）かどうかを確（たし）かめます。次のことを聞きます

## Cancelling and absence

rule-cancel = キャンセル（やめること）の方法（ほうほう）
rule-cancel-same-day = その日のキャンセル（やめること）の方法（ほうほう）は、次のものだけです
rule-way-page = 予約（よやく）のページ
rule-absence = 何も知らせないで、始まる時間から{ $minutes }分が過（す）ぎると、キャンセル（やめること）になります。
rule-absence-refusal = 何も知らせないで休む人は、しばらく予約（よやく）できなくなることがあります。職員（しょくいん：ここで働く人）が決めます。
rule-absence-counted = 連絡（れんらく）しないで来なかったことは、{ $days }日間、職員（しょくいん：ここで働く人）が見ます。

## Before the call

rule-checks = 話す前に、次のことを確（たし）かめてください

## During the call: what is not allowed

rule-recording = 通話（つうわ）を記録（きろく）することは、どんな方法（ほうほう）でも禁止（きんし：してはいけないこと）です
recording-audio = 録音（ろくおん：声や音を残すこと）
recording-video = 録画（ろくが：映像を残すこと）
recording-photo = 撮影（さつえい：写真や映像をとること）
recording-streaming = 配信（はいしん：映像などを人に送ること）
rule-organiser-records = 主催者（しゅさいしゃ：イベントを開く人）が、イベントを録画（ろくが：映像を残すこと）することがあります。録画は、もう一度使うことがあります。作った人と出る人の同意（どうい：よいと認めること）が必要です。
rule-designated = アプリの機能（きのう：できること）は、主催者（しゅさいしゃ：イベントを開く人）が決めたものだけを使ってください。
rule-forbidden = 次のことは禁止（きんし：してはいけないこと）です
conduct-threats = 人をおどすこと
conduct-abuse = 乱暴（らんぼう）な言葉や悪口（わるくち）を言うこと
conduct-other-purposes = ほかの目的（もくてき）で使うこと
conduct-property = ほかの人が作ったものの権利（けんり）を侵（おか）すこと（だまってコピーするなど）
conduct-annoyance = ほかの人をいやな気持ちにすること
conduct-honour = ほかの人の名誉（めいよ：よい評判）、プライバシー、肖像（しょうぞう：顔や姿の写真や絵）の権利（けんり）を侵（おか）すこと
conduct-disturbance = サービスのじゃまをすること
conduct-law = 法律（ほうりつ）や社会の秩序（ちつじょ：みんなのきまり）を守（まも）らないこと
conduct-harm = ほかの人に不利益（ふりえき：損になること）を与（あた）えること
conduct-unauthorised-access = 許可（きょか）なしにシステムに入ること
conduct-others-ids = ほかの人のIDやパスワードを使うこと
conduct-false-registration = うその情報（じょうほう）で登録（とうろく）すること
conduct-profit = お金をもうけるために使うこと
conduct-outdated-protection = 古いOSや古いウイルス対策（たいさく）ソフトのまま使うこと
rule-suspension = ルールを守（まも）らない人は、このサービスを使えなくなることがあります。職員（しょくいん：ここで働く人）が決めます。

## Records

rule-records = 次のことを記録（きろく）することがあります
record-times = サービスを使った時間
record-access = サイトを使った履歴（りれき：サイトなどを使った記録）
record-devices = スマートフォンやパソコンを見分（みわ）ける番号
rule-statistics = サービスの使い方を集計（しゅうけい：数をまとめること）します。だれのことかは、わかりません。
rule-keeping = 最後（さいご）の通話（つうわ）と最後のメッセージから{ $days }日後に、あなたの情報（じょうほう）を消します。

## Costs

rule-free = このサービスは、お金がかかりません。
rule-own = 次のお金は、自分で払（はら）います
rule-own-device = 機器（きき：スマートフォンやパソコンなど）
rule-own-data = 通信（つうしん）

## Terms of use

rule-documents = 次の規約（きやく：ルール）に同意（どうい：よいと認めること）することが必要です
rule-consent-explicit = 「{ agree-label }」のボタンで同意（どうい：よいと認めること）します。
rule-consent-deemed = 「{ agree-label }」のボタンはありません。あなたがすることで、同意（どうい：よいと認めること）したことになります。
rule-deemed-applying = 申し込（もうしこ）むと、規約（きやく：ルール）に同意（どうい：よいと認めること）したことになります。
rule-deemed-replying = 窓口（まどぐち）のメッセージに返事をすると、規約（きやく：ルール）に同意（どうい：よいと認めること）したことになります。
rule-deemed-using = サービスを使うと、規約（きやく：ルール）に同意（どうい：よいと認めること）したことになります。
rule-deemed-viewing = サービスを見るだけでも、規約（きやく：ルール）に同意（どうい：よいと認めること）したことになります。
rule-app-terms-applying = 申し込（もうしこ）んでアプリを使うと、アプリの規約（きやく：ルール）にも同意（どうい：よいと認めること）したことになります。
rule-app-terms-using = アプリを使うと、アプリの規約（きやく：ルール）にも同意（どうい：よいと認めること）したことになります。
rule-app-terms-separate = アプリにも規約（きやく：ルール）があります。その規約には、別に同意（どうい：よいと認めること）します。
rule-change-free = 規約（きやく：ルール）は、あなたの承諾（しょうだく：よいと認めること）なしに変わることがあります。その後もサービスを使うと、新しい規約に同意（どうい：よいと認めること）したことになります。
rule-change-announced = 承諾（しょうだく：よいと認めること）なしに規約（きやく：ルール）が変わるのは、次のときだけです。使う人のためによいとき。または、規約の目的（もくてき）に合っていて、合理的（ごうりてき：よく考えた正しい理由があること）なとき。何が変わるか、いつから変わるかは、先に知らせます。
court-tokyo = 日本の法律（ほうりつ）を使います。問題（もんだい）があって裁判（さいばん）をするとき、最初（さいしょ）の裁判は東京地方裁判所（とうきょうちほうさいばんしょ）だけでします。
court-matsue = 日本の法律（ほうりつ）を使います。問題（もんだい）があって裁判（さいばん）をするとき、最初（さいしょ）の裁判は松江（まつえ）の裁判所だけでします。
court-kobe = 日本の法律（ほうりつ）を使います。問題（もんだい）があって裁判（さいばん）をするとき、神戸地方裁判所（こうべちほうさいばんしょ）だけでします。
court-maebashi = 日本の法律（ほうりつ）を使います。問題（もんだい）があって裁判（さいばん）をするとき、前橋地方裁判所（まえばしちほうさいばんしょ）だけでします。
court-office = 日本の法律（ほうりつ）を使います。問題（もんだい）があって裁判（さいばん）をするとき、最初（さいしょ）の裁判は、窓口（まどぐち）がある場所の地方裁判所（ちほうさいばんしょ）だけでします。

## Said around a call

call-no-recording = この通話（つうわ）を、どんな方法（ほうほう）でも記録（きろく）しないでください。してはいけないこと：{ $kinds }
call-organiser-records = 主催者（しゅさいしゃ：イベントを開く人）が録画（ろくが：映像を残すこと）することがあります。
call-designated = アプリの機能（きのう：できること）は、主催者（しゅさいしゃ：イベントを開く人）が決めたものだけを使ってください。
about-call =
    ここで、日本語で話す人との通話（つうわ：アプリで話すこと）を申し込（もうしこ）めます。
    電話番号がなくても使えます。
about-free = お金はかかりません。
about-data = 通信料（つうしんりょう：インターネットを使うお金）は、自分で払（はら）います。
about-wifi =
    自分のインターネットか、よく知っている安全（あんぜん）なWi-Fiを使ってください。
    安全かどうかわからない無料（むりょう）のWi-Fiは、使わないでください。
telegram-short-call = 相談（そうだん）を聞く人との通話（つうわ）を、ここで申し込（もうしこ）めます。

## Agreeing to the terms of an app, apart from those of the service

app-terms-intro = 通話（つうわ）のアプリにも規約（きやく：ルール）があります。このサービスを使うためには、その規約にも同意（どうい：よいと認めること）が必要です：
app-terms-intro-several = 通話（つうわ）のアプリには、それぞれ規約（きやく：ルール）があります。このサービスを使うためには、その規約にも同意（どうい：よいと認めること）が必要です：
terms-ask-own = この規約（きやく：ルール）に同意（どうい：よいと認めること）しますか。
app-terms-ask = アプリの規約（きやく：ルール）に同意（どうい：よいと認めること）しますか。
app-terms-ask-several = これらのアプリの規約（きやく：ルール）に同意（どうい：よいと認めること）しますか。

## When the terms change

terms-change-notice-text = あなたが同意（どうい：よいと認めること）した文が、{ $day }から変わります。その日の前は、今の文を使います。
terms-change-now-notice-text = あなたが同意（どうい：よいと認めること）した文が変わりました。
terms-change-what = 変わるのは、次の所です：
terms-counts-from = この文は、{ $day }から使います。
