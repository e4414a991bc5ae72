### status: reference translation


## Choosing a service, where one desk has several

service-ask = Layanan mana yang ingin Anda pakai?
service-other-label = Layanan lain
service-other-languages = { $service }: layanan ini tidak tersedia dalam bahasa yang Anda pilih. Silakan pilih bahasa lain di bawah, atau layanan lain.
unfinished-ask = Anda sudah mulai membuat permintaan di layanan lain: { $service }. Permintaan itu belum dikirim. Mau dilanjutkan? Kalau Anda mulai yang baru, jawaban tadi dihapus.
unfinished-new-label = Mulai yang baru

## How early, how often

closed-on-holidays = Libur pada hari Sabtu, Minggu, hari libur nasional, dan 29 Desember sampai 3 Januari.
book-days-before =
    { $days ->
        [1] Janji bisa dibuat paling lambat sehari sebelumnya.
       *[other] Janji bisa dibuat paling lambat { $days } hari sebelumnya.
    }
book-working-days-before = Di antara hari ini dan hari panggilan harus ada { $days } hari kerja. Sabtu, Minggu, hari libur nasional, dan 29 Desember sampai 3 Januari bukan hari kerja.
book-per-day =
    { $calls ->
        [1] Dalam satu hari Anda bisa punya satu panggilan.
       *[other] Dalam satu hari Anda bisa punya { $calls } panggilan.
    } Hari yang sudah penuh untuk Anda tidak ditampilkan.

## When nothing can be booked because something is being repaired

maintenance-ahead = Dari { $from } sampai { $to }, janji tidak bisa dibuat karena ada pemeliharaan sistem.
maintenance-now = Sekarang janji tidak bisa dibuat karena ada pemeliharaan sistem. Anda bisa membuat janji lagi mulai { $to }. Janji temu yang sudah ada tidak berubah. Anda tetap bisa melihatnya, membatalkannya, dan menghubungi petugas.
maintenance-until = Sekarang janji tidak bisa dibuat karena ada pemeliharaan sistem. Anda bisa membuat janji lagi mulai { $to }.

## The services: a short name for a button, and one line about each

service-otit-label = Pemagang (OTIT)
service-otit-about = Untuk pemagang kerja teknis dan mantan pemagang: panggilan dengan orang yang berbicara bahasa Anda.
service-hellowork-izumo-label = Hello Work Izumo
service-hellowork-izumo-about = Untuk pencari kerja yang terdaftar di Hello Work Izumo (Shimane): konsultasi kerja lewat video.
service-sannomiya-consultation-label = Sannomiya: kerja
service-sannomiya-consultation-about = Hello Work Nada, cabang Sannomiya (Kobe): konsultasi kerja lewat video bagi yang terdaftar di sana.
service-sannomiya-seminars-label = Sannomiya: seminar
service-sannomiya-seminars-about = Hello Work Nada, cabang Sannomiya (Kobe): seminar dan kunjungan perusahaan online.
service-online-hellowork-label = Hello Work online
service-online-hellowork-about = Untuk pencari kerja yang terdaftar di Hello Work: konsultasi kerja dalam Sistem Online Hello Work.
service-gunma-seminars-label = Gunma: seminar
service-gunma-seminars-about = Biro Tenaga Kerja Gunma dan Hello Work: seminar dan kunjungan perusahaan online.
service-kushiro-administrative-label = Konsultasi Kushiro
service-kushiro-administrative-about = Konsultasi administrasi pemerintah di Kushiro, Nemuro, dan Tokachi (Hokkaido): bicara lewat video tentang pekerjaan kantor pemerintah.
