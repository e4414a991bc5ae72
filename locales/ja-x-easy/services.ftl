### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese


## Choosing a service, where one desk has several

service-ask = どのサービスを使いますか。
service-other-label = ほかのサービス
unfinished-ask = ほかのサービス（{ $service }）の申し込（もうしこ）みの途中（とちゅう）です。まだ送っていません。続（つづ）けますか。新しく始めると、今までの答えは消えます。
unfinished-new-label = 新しく始める

## How early, how often

book-days-before =
    { $days ->
        [1] 前の日まで予約（よやく）できます。
       *[other] { $days }日前まで予約（よやく）できます。
    }
book-working-days-before = 今日と通話（つうわ）の日の間に、営業日（えいぎょうび：役所が開いている日）が{ $days }日必要です。土曜日、日曜日、祝日（しゅくじつ：国の休みの日）、12月29日から1月3日までは、営業日ではありません。
book-per-day =
    { $calls ->
        [1] 話せるのは、1日に1回までです。
       *[other] 話せるのは、1日に{ $calls }回までです。
    }もう予約（よやく）でいっぱいの日は、ここにありません。

## When nothing can be booked because something is being repaired

maintenance-ahead = { $from }から{ $to }までは、メンテナンス（システムを調べたり直したりすること）のため、予約（よやく）できません。
maintenance-now = 今は、メンテナンス（システムを調べたり直したりすること）のため、予約（よやく）できません。{ $to }から、また予約できます。もう予約した通話（つうわ）は、そのままです。予約を見ること、キャンセル（やめること）、職員（しょくいん：ここで働く人）と話すことは、今もできます。
maintenance-until = 今は、メンテナンス（システムを調べたり直したりすること）のため、予約（よやく）できません。{ $to }から、また予約できます。

## The services: a short name for a button, and one line about each

service-otit-about = 技能実習生（ぎのうじっしゅうせい）と、前に技能実習生だった人が使えます。あなたの言葉を話す人と話せます。
service-hellowork-izumo-about = ハローワーク出雲（いずも：島根県）に求職登録（きゅうしょくとうろく：仕事をさがす人の登録）をした人が使えます。ビデオで仕事の相談（そうだん）ができます。
service-sannomiya-consultation-label = 三宮：仕事の相談
service-sannomiya-consultation-about = ハローワーク灘（なだ）の三宮職業紹介分室（さんのみやしょくぎょうしょうかいぶんしつ：神戸にある事務所）です。ビデオで仕事の相談（そうだん）ができます。
service-sannomiya-seminars-about = ハローワーク灘（なだ）の三宮職業紹介分室（さんのみやしょくぎょうしょうかいぶんしつ：神戸にある事務所）です。オンラインのセミナー（勉強の会）や企業見学会（きぎょうけんがくかい：会社を見る会）があります。
service-online-hellowork-about = ハローワークに求職登録（きゅうしょくとうろく：仕事をさがす人の登録）をした人が使えます。オンライン・ハローワークシステムで仕事の相談（そうだん）ができます。
service-gunma-seminars-about = 群馬労働局（ぐんまろうどうきょく：群馬県の仕事についての役所）とハローワークです。オンラインのセミナー（勉強の会）や企業見学会（きぎょうけんがくかい：会社を見る会）があります。
service-kushiro-administrative-label = 釧路：役所の相談
service-kushiro-administrative-about = 北海道（ほっかいどう）の釧路（くしろ）、根室（ねむろ）、十勝（とかち）の行政相談（ぎょうせいそうだん：役所の仕事についての相談）です。ビデオで話せます。
