### status: reference translation

message-alt = 您有一条新消息
offered-notice-text = 您选的时间安排不了。我们可以安排这些时间：
confirmed-notice-text = 您的通话已确认。
cancelled-notice-text = 很抱歉，我们不得不取消这次通话。请另选时间。
lapsed-notice-text = 很抱歉，我们没能及时答复，这次申请已经失效。请另选时间。
expired-notice-text = 之前提供的时间已经不再为您保留。请另选时间。
