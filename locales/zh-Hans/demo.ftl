### status: reference translation

demo-mail-title = 演示发出的邮件
demo-mail-empty = 还没有发出邮件。
demo-mail-to = 收件人
demo-mail-subject-title = 主题
demo-mail-time = 发送时间
demo-mail-calendar = 日历事项
demo-room-title = 演示用通话室
demo-room-text = 通话会在这里开始。这是演示，没有人接听。
