### status: easy Japanese, retold from locales/ja; a key that is missing here is said in Japanese

lots-state = くじで決めます。{ $until }まで申し込（もうしこ）めます。
lots-state-in = くじで決めます。もう申し込（もうしこ）みました。くじの日時（にちじ：日と時間）：{ $when }
lots-state-drawing = 今、くじをしています。
lots-how = 参加（さんか：出ること）する人は、くじで決まります。くじの日時（にちじ：日と時間）：{ $when }。後で申し込（もうしこ）んだ人も、当たる可能性（かのうせい）は同じです。当たっても、外（はず）れても、ここで知らせます。
lots-enter-label = くじに申し込（もうしこ）む
lots-entered = くじに申し込（もうしこ）みました：{ $event }。参加（さんか：出ること）できるかどうかは、まだ決まっていません。くじの日時（にちじ：日と時間）：{ $when }。当たっても、外（はず）れても、ここで知らせます。
lots-drawing = 今、このイベントのくじをしています。何分か後に、もう一度見てください。
lots-title = くじの日時（にちじ）
