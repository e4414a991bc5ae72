### status: reference translation

# $day: weekday, day, month; $clock: hours and minutes.
mail-requested-subject = { $day } { $clock }（日本时间）：还没定
mail-offered-subject = 请选择时间
mail-confirmed-subject = { $day } { $clock }（日本时间）
mail-changed-subject = 新时间：{ $day } { $clock }（日本时间）
mail-cancelled-subject = 已取消：{ $day } { $clock }（日本时间）
mail-calendar-subject = 通话
room-subject = 通话
mail-requested = 这个时间还没有定下来。我们会再通知您。
mail-offered = 请从这些时间里选一个，在聊天里回复。
mail-confirmed = 这个时间已经定了。
mail-offered-reply = 请从这些时间里选一个。可以回复这封邮件，也可以在聊天里回复。
mail-terms-attached = 这封邮件附有使用条款。您选了时间，就视为同意使用条款。
mail-unwritten = 您还没有收到我们的答复，可能是我们的答复没有送到。请打电话问我们：{ $phone }
mail-changed = 这是新的时间。原来的时间不再算数。
mail-cancelled = 这个时间已取消。您不用做什么。
# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = { $place }当地时间：{ $when }
mail-join = 到时请打开这个链接加入：{ $link }
mail-passcode = 会议密码：{ $passcode }
mail-passkey = 通行密钥：{ $passkey }
mail-join-by-id = 到时请打开 { $app }，输入这个会议号加入：{ $number }
mail-link-later = 链接会在这个时间之前发给您。
mail-page = 要查看或更改这个时间，请打开：{ $link }
mail-code = 查询码：{ $code }
# The word must be one that the language's list of words for "cancel" knows.
mail-answer-cancels = 如果您不能参加，请回复这封邮件，只写两个字：取消
mail-automatic = 这封邮件是自动发送的。
mail-staff-subject = 有新内容
mail-staff = 工作台里有新内容。
mail-staff-link = 打开工作台：{ $link }
mail-proof-subject = 您的验证码
mail-proof = 请在聊天里输入这个验证码：{ $code }
mail-proof-why = 10分钟内有效。如果不是您要的，您什么都不用做。
mail-still-subject = 没有取消：{ $day } { $clock }（日本时间）
mail-still = 这个时间没有取消。
mail-receipt = 已按您的要求取消这个时间。您不用再做什么。
mail-undo = 是不小心取消的吗？如果这个时间还空着，您可以重新申请：{ $link }
mail-answer-accepts = 如果要这个时间，请回复这封邮件，只写一个字：是
mail-answer-number = 如果要其中一个时间，请回复这封邮件，只写它的编号，例如：1
mail-answer-none = 如果这些时间都不行，请回复这封邮件，只写两个字：不行
mail-same-day = 当天请打电话取消：{ $phone }
mail-today-subject = 今天：{ $count }
mail-today = 今天的时间（日本时间）：
