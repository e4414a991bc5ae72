### status: reference translation


## Choosing a service, where one desk has several

service-ask = どのサービスを使いますか。
service-other-label = ほかのサービス
service-other-languages = { $service }：このサービスでは、選んだ言語を使えません。下から別の言語か、別のサービスを選んでください。
unfinished-ask = ほかのサービス（{ $service }）の申し込みの途中です。まだ送っていません。続けますか。新しく始めると、これまでの答えは削除されます。
unfinished-new-label = 新しく始める

## How early, how often

closed-on-holidays = 土曜日、日曜日、祝日、12月29日から1月3日までは休みです。
book-days-before =
    { $days ->
        [1] 前の日まで予約できます。
       *[other] { $days }日前まで予約できます。
    }
book-working-days-before = 今日と通話の日の間に、営業日が{ $days }日必要です。土曜日、日曜日、祝日、12月29日から1月3日までは、営業日ではありません。
book-per-day =
    { $calls ->
        [1] 通話は１日に１回までです。
       *[other] 通話は１日に{ $calls }回までです。
    }もう予約がいっぱいの日は表示していません。

## When nothing can be booked because something is being repaired

maintenance-ahead = { $from }から{ $to }までは、メンテナンスのため予約できません。
maintenance-now = 今は、メンテナンスのため予約できません。{ $to }から、また予約できます。予約済みの通話は、そのままです。予約の確認、キャンセル、職員への連絡は、今もできます。
maintenance-until = 今は、メンテナンスのため予約できません。{ $to }から、また予約できます。

## The services: a short name for a button, and one line about each

service-otit-label = 技能実習生（OTIT）
service-otit-about = 技能実習生と元技能実習生のために：あなたの言葉を話す人と通話できます。
service-hellowork-izumo-label = ハローワーク出雲
service-hellowork-izumo-about = ハローワーク出雲（島根県）に求職登録をしている人のために：ビデオ通話の職業相談。
service-sannomiya-consultation-label = 三宮：職業相談
service-sannomiya-consultation-about = ハローワーク灘 三宮職業紹介分室（神戸）：ビデオ通話の職業相談。
service-sannomiya-seminars-label = 三宮：セミナー
service-sannomiya-seminars-about = ハローワーク灘 三宮職業紹介分室（神戸）：オンラインのセミナーと企業見学会。
service-online-hellowork-label = オンライン相談
service-online-hellowork-about = ハローワークに求職登録をしている人のために：オンライン・ハローワークシステムの職業相談。
service-gunma-seminars-label = 群馬：セミナー
service-gunma-seminars-about = 群馬労働局・ハローワーク：オンラインのセミナーと企業見学会。
service-kushiro-administrative-label = 釧路：行政相談
service-kushiro-administrative-about = 釧路、根室、十勝（北海道）の行政相談：役所の仕事について、ビデオ通話で話せます。
