### status: reference translation

message-alt = 您有一条新消息
offered-notice-text = 您选的时间安排不了。我们可以安排这些时间：
offered-beside-notice-text = 我们可以安排别的时间。在您选好新时间之前，已确认的时间不变：
answer-notice-text = 这个时间可以。现在还没有确认，请您答复确认。
changed-notice-text = 您的通话改了时间。
kept-notice-text = 别的时间安排不了。您的通话不变，还是原来的时间。
confirmed-notice-text = 您的通话已确认。
access-notice-text = 加入方式变了。请只用这条消息里的信息。
cancelled-notice-text = 很抱歉，我们不得不取消这次通话。请另选时间。
lapsed-notice-text = 很抱歉，我们没能及时答复，这次申请已经失效。请另选时间。
unwritten-notice-text = 您还没有收到我们的答复，可能是我们的答复没有送到。请打电话问我们：{ $phone }
expired-notice-text = 之前提供的时间已经不再为您保留。请另选时间。
freed-notice-text = 现在有一个空闲时间，为您保留一小会儿：
passed-notice-text = 我们没有及时收到您的答复，这个时间会给下一位。您还在候补名单上，排在队尾。
unserved-notice-text = 很抱歉，那一天没有空出时间。您已不在候补名单上。请另选时间。
not-drawn-notice-text = 名额是抽签决定的。很抱歉，您这次没有抽中。
not-drawn-waits-notice-text = 名额是抽签决定的。很抱歉，您这次没有抽中。您现在在候补名单上，有名额空出来时，我们会在这里问您。
withdrawn-notice-text = 很抱歉，我们提供的时间安排不了了。您在候补名单上的排位不变。
served-notice-text = 您的通话已经确认，所以您不再候补。
receipt-notice-text = 已按您的要求取消。

## Because time passed

day-before-notice-text = 提醒您：这是您预约的通话时间。
ready-notice-text = 您准备好通话了吗？请按一个按钮。如果现在来不了，也请按一个按钮告诉我们。
confirmed-soon-notice-text = 您的通话快开始了。准备好了吗？请按一个按钮。
offer-ends-notice-text = 这些时间为您保留到{ $until }。请选一个，如果都不行，也请告诉我们。
missed-notice-text = 这次我们没能通上话。您想另选时间吗？
refused-notice-text = 有一条关于您预约的消息。
