### status: reference translation

service-clinic-interpreter-label = 診療通訳
service-clinic-interpreter-about = 町の診療所を受診する人のために：あなたの言葉の通訳が、ビデオ通話で20分、診療に加わります。
service-legal-evening-label = 夜の法律相談
service-legal-evening-about = 月に1回、弁護士がベトナム語で質問に答えます。参加する人は、抽選で決まります。
