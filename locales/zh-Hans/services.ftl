### status: reference translation


## Choosing a service, where one desk has several

service-ask = 您想使用哪项服务？
service-other-label = 其他服务
service-other-languages = { $service }：这项服务不能用您选的语言。请在下面选别的语言，或者选其他服务。
unfinished-ask = 您在另一项服务（{ $service }）开始填的申请还没有发送。您要继续填吗？如果开始新的申请，那些内容会被删除。
unfinished-new-label = 开始新的申请

## How early, how often

closed-on-holidays = 星期六、星期日、节假日，以及12月29日到1月3日休息。
book-days-before =
    { $days ->
        [1] 最晚可以在前一天预约。
       *[other] 最晚可以提前 { $days } 天预约。
    }
book-working-days-before = 今天和通话那天之间，必须隔{ $days }个工作日。星期六、星期日、节假日，以及12月29日到1月3日，不算工作日。
book-per-day =
    { $calls ->
        [1] 一天可以通话一次。
       *[other] 一天可以通话 { $calls } 次。
    }这里不显示您已经约满的日子。

## When nothing can be booked because something is being repaired

maintenance-ahead = 从{ $from }到{ $to }进行维护，这段时间不能预约。
maintenance-now = 现在正在维护，不能预约。从{ $to }起，又可以预约。已经约好的通话不变。您还可以查看、取消预约，也可以联系工作人员。
maintenance-until = 现在正在维护，不能预约。从{ $to }起，又可以预约。

## The services: a short name for a button, and one line about each

service-otit-label = 技能实习生（OTIT）
service-otit-about = 面向技能实习生和原技能实习生：和会说您的语言的人通话。
service-hellowork-izumo-label = Hello Work 出云
service-hellowork-izumo-about = 面向在 Hello Work 出云（岛根县）登记的求职者：视频职业咨询。
service-sannomiya-consultation-label = 三宫：职业咨询
service-sannomiya-consultation-about = Hello Work 滩，三宫分室（神户）：视频职业咨询。
service-sannomiya-seminars-label = 三宫：讲座
service-sannomiya-seminars-about = Hello Work 滩，三宫分室（神户）：在线讲座和企业参观。
service-online-hellowork-label = 在线 Hello Work
service-online-hellowork-about = 面向在 Hello Work 登记求职的人：在线 Hello Work 系统的职业咨询。
service-gunma-seminars-label = 群马：讲座
service-gunma-seminars-about = 群马劳动局和 Hello Work：在线讲座和企业参观。
service-kushiro-administrative-label = 钏路：行政咨询
service-kushiro-administrative-about = 钏路、根室、十胜（北海道）的行政咨询：通过视频谈政府机关工作的问题。
