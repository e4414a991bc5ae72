### status: reference translation

service-clinic-interpreter-label = Phiên dịch y tế
service-clinic-interpreter-about = Khi bạn đi khám ở phòng khám trong thị trấn của chúng tôi: phiên dịch bằng ngôn ngữ của bạn, 20 phút.
service-legal-evening-label = Buổi tối pháp luật
service-legal-evening-about = Mỗi tháng một lần, luật sư trả lời câu hỏi bằng tiếng Việt. Ai được chỗ là do bốc thăm.
