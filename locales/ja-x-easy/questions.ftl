### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese


## Registered as a job seeker

ask-registered = ハローワークで求職登録（きゅうしょくとうろく：仕事をさがす人の登録）をしていますか。
ask-registered-label = 求職（きゅうしょく）登録
ask-registered-here-label = はい、ここでしました
ask-registered-online-label = オンラインだけ
ask-registered-elsewhere-label = ほかのハローワークで
ask-registered-about-label = まだ、これからする
ask-registered-admitted-label = ハローワークが認（みと）めた
ask-registered-no-label = いいえ
ask-registered-online-why-hellowork-izumo = 続（つづ）けることができます。オンラインの登録（とうろく）は、ハローワーク利用登録者（りようとうろくしゃ）に変わります。
ask-registered-online-why-sannomiya-consultation = 続（つづ）けることができます。オンラインの登録（とうろく）は、ハローワーク利用登録者（りようとうろくしゃ）に変わります。
ask-registered-elsewhere-why = このサービスは、ここで求職登録（きゅうしょくとうろく：仕事をさがす人の登録）をした人だけが使えます。登録したハローワークに聞いてください。または、先にここで登録してください。
ask-registered-no-why = このサービスには、ハローワークでの求職登録（きゅうしょくとうろく：仕事をさがす人の登録）が必要です。先に登録してください。それから、もう一度来てください。

## A job-seeker page

ask-mypage = ハローワークの求職者マイページ（きゅうしょくしゃマイページ：仕事をさがす人がインターネットで使うページ）を開いていますか。または、これから開きますか。
ask-mypage-yes-label = はい、開いています
ask-mypage-will-label = これから開きます
ask-mypage-no-label = いいえ
ask-mypage-no-why = このサービスには、求職者マイページ（きゅうしょくしゃマイページ：仕事をさがす人がインターネットで使うページ）が必要です。先にページを開いてください。または、開くことを決めてください。それから、もう一度来てください。

## A device with a camera

ask-camera = カメラがある自分の機器（きき：スマートフォンやパソコンなど）がありますか。ビデオで話せるインターネットもありますか。
ask-camera-label = カメラがある機器（きき）
ask-camera-no-why = ビデオで話します。だから、カメラがある自分の機器（きき：スマートフォンやパソコンなど）とインターネットが必要です。準備（じゅんび）ができたら、もう一度来てください。

## Where the counsellors serve

ask-area = 今、北海道（ほっかいどう）の釧路（くしろ）、根室（ねむろ）、十勝（とかち）のどこかにいますか。
ask-area-label = 場所
ask-area-no-why = このサービスで相談（そうだん）を聞く人は、北海道（ほっかいどう）の釧路（くしろ）、根室（ねむろ）、十勝（とかち）の3つの地域（ちいき：場所）を担当（たんとう）しています。

## Residence status: only whether it is registered, never what it is

ask-residence = 在留資格（ざいりゅうしかく：日本にいるための資格）と在留期間（ざいりゅうきかん：日本にいてよい期間）を、ハローワークか求職者マイページ（きゅうしょくしゃマイページ：仕事をさがす人がインターネットで使うページ）に登録（とうろく）していますか。どの在留資格かは、書かないでください。日本の国籍（こくせき）の人と特別永住者（とくべつえいじゅうしゃ：特別な法律で日本にずっと住める人）は、登録しなくてもいいです。
ask-residence-label = 在留資格の登録（とうろく）
ask-residence-yes-label = はい、登録（とうろく）しました
ask-residence-special-label = 特別永住者です
ask-residence-exempt-label = しなくていい人です
ask-residence-no-label = いいえ
ask-residence-unsure-label = わかりません
ask-residence-no-why = 続（つづ）けることができます。でも、登録（とうろく）がない間は、このサービスを使えなくなることがあります。ハローワークで登録してください。
