### status: reference translation

message-alt = 新しいメッセージがあります
offered-notice-text = ご希望の時間は、都合がつきませんでした。次の時間をご用意できます：
confirmed-notice-text = 通話の日時が確定しました。
cancelled-notice-text = 申し訳ありません。この日時は、キャンセルしなければならなくなりました。別の時間を選んでください。
lapsed-notice-text = 申し訳ありません。期限までにお返事できなかったため、この申し込みは終わりました。別の時間を選んでください。
expired-notice-text = お知らせした時間は、もう確保していません。別の時間を選んでください。
