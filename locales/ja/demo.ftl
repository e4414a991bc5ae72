### status: reference translation

demo-mail-title = このデモのメール
demo-mail-empty = まだメールは送られていません。
demo-mail-to = 宛先
demo-mail-subject-title = 件名
demo-mail-time = 送信日時
demo-mail-calendar = カレンダーの予定
demo-room-title = デモの通話ルーム
demo-room-text = 実際には、ここで通話が始まります。このデモでは、誰も出ません。
