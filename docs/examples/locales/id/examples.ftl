### status: reference translation

service-clinic-interpreter-label = Juru bahasa klinik
service-clinic-interpreter-about = Untuk berobat ke klinik di kota kami: juru bahasa dalam bahasa Anda selama 20 menit.
service-legal-evening-label = Malam hukum
service-legal-evening-about = Sebulan sekali pengacara menjawab pertanyaan dalam bahasa Vietnam. Tempat dibagikan lewat undian.
