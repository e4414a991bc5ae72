### status: reference translation


## Registered as a job seeker

ask-registered = ハローワークに求職登録をしていますか。
ask-registered-label = 求職登録
ask-registered-here-label = はい、この窓口で
ask-registered-online-label = オンラインだけ
ask-registered-elsewhere-label = ほかの窓口で
ask-registered-about-label = まだ、これからする
ask-registered-admitted-label = 窓口が認めた
ask-registered-no-label = いいえ
ask-registered-online-why-hellowork-izumo = 続けられます。オンラインの登録は、ハローワーク利用登録者に切り替わります。
ask-registered-online-why-sannomiya-consultation = 続けられます。オンラインの登録は、ハローワーク利用登録者に切り替わります。
ask-registered-elsewhere-why = このサービスは、この窓口に求職登録をしている人だけが使えます。登録しているハローワークに聞くか、先にこの窓口で登録してください。
ask-registered-no-why = このサービスを使うには、ハローワークへの求職登録が必要です。先に登録してから、もう一度来てください。

## A job-seeker page

ask-mypage = ハローワークの求職者マイページを開いていますか。または、これから開きますか。
ask-mypage-label = 求職者マイページ
ask-mypage-yes-label = はい、開いています
ask-mypage-will-label = これから開きます
ask-mypage-no-label = いいえ
ask-mypage-no-why = このサービスには、求職者マイページが必要です。先に開くか、開くことを決めてから来てください。

## A device with a camera

ask-camera = スマートフォンなど、カメラのある自分の機器と、ビデオ通話ができるインターネットがありますか。
ask-camera-label = カメラのある機器
ask-camera-yes-label = はい
ask-camera-no-label = いいえ
ask-camera-no-why = ビデオ通話なので、カメラのある自分の機器とインターネットが必要です。用意ができたら、もう一度来てください。

## Where the counsellors serve

ask-area = 北海道の釧路、根室、十勝のどこかにいますか。
ask-area-label = 地域
ask-area-yes-label = はい
ask-area-no-label = いいえ
ask-area-no-why = このサービスの相談員は、北海道の釧路、根室、十勝の３つの地域を担当しています。

## Residence status: only whether it is registered, never what it is

ask-residence = 在留資格と在留期間は、ハローワークか求職者マイページに登録してありますか。何の在留資格かは、書かないでください。日本国籍の人と特別永住者は、登録しなくてもかまいません。
ask-residence-label = 在留資格の登録
ask-residence-yes-label = はい、登録済みです
ask-residence-special-label = 特別永住者です
ask-residence-exempt-label = 登録は必要ありません
ask-residence-no-label = いいえ
ask-residence-unsure-label = わかりません
ask-residence-no-why = 続けられます。ただし、登録がない間は、このサービスの利用を止められることがあります。ハローワークで登録してください。
