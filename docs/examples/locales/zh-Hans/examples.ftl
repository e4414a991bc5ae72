### status: reference translation

service-clinic-interpreter-label = 看病口译
service-clinic-interpreter-about = 您去我们市里的诊所看病时，会说您的语言的口译员通过视频帮您20分钟。
service-legal-evening-label = 法律之夜
service-legal-evening-about = 每月一次，律师用越南语回答问题。名额由抽签决定。
