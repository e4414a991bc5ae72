### status: reference translation


## The menu and the list of events

event-book-label = Pesan tempat
event-book-again-label = Acara lain
event-timetable-label = Daftar acara
event-list-title = Daftar acara
event-none = Saat ini tidak ada acara yang bisa dipesan. Silakan lihat lagi nanti.
event-ask = Anda ingin ikut acara yang mana? Semua jam adalah waktu Jepang.
event-all-full = Saat ini semua acara sudah penuh.
event-left = Masih ada { $places } tempat
event-few-left = Tinggal { $places } tempat
event-full = Penuh
event-full-wait = Penuh (ada daftar tunggu)
event-mine = Anda sudah punya tempat
event-waited-for = Anda ada di daftar tunggu
event-later-label = Acara selanjutnya
event-first-label = Acara paling awal
event-taken = Tempat terakhir baru saja diambil orang lain. Jawaban Anda tetap tersimpan.
event-past = Acara itu tidak bisa dipesan lagi. Jawaban Anda tetap tersimpan.
event-is-full = Acara ini sudah penuh: { $event }
event-is-mine = Anda sudah punya tempat di acara ini: { $event }
event-wait-offer = Anda bisa masuk daftar tunggu. Kalau ada tempat kosong, kami menawarkannya kepada satu orang dulu, sesuai urutan masuk daftar.
event-no-other-time = Tidak ada acara lain.

## The request

event-call-language = Acara ini dalam { $spoken }.
event-call-interpreter = Juru bahasa boleh ikut hadir. Mohon beri tahu kami sebelum acara.
event-title = Acara
event-length-title = Lamanya
event-length = { $minutes } menit
event-book-now-label = Ambil tempat ini
change-event-label = Acara
event-booked-now = Anda mendapat tempat: { $event }, { $when }.
event-one-at-a-time = Jumlah tempat Anda sudah sebanyak yang boleh dimiliki satu orang. Anda bisa memesan lagi setelah satu acara selesai, atau membatalkan satu tempat dulu.
event-link-follows = Cara bergabung akan dikirim di sini sebelum acara.

## Another event in place of a booked one

event-move-label = Ganti acara
event-move-keeps = Tempat Anda tetap berlaku sampai Anda mendapat tempat lain: { $event }, { $when }.
event-move-title = Mohon periksa acara yang baru
event-moved-now = Sekarang Anda punya tempat di acara lain: { $event }, { $when }.
event-move-sent = Kami sudah menerima permintaan Anda untuk acara lain. Tempat Anda tetap berlaku sampai kami mengonfirmasi tempat lain: { $event }, { $when }.

## The waiting list

event-wait-joined = Anda sudah masuk daftar tunggu: { $event }
event-wait-number = Sekarang Anda di urutan nomor { $number }. Ini hanya perkiraan: orang sebelum Anda mungkin keluar dari daftar.
event-wait-how = Kalau ada tempat kosong untuk Anda, Anda akan menerima pesan. Mohon jawab dalam { $minutes } menit. Kalau tidak ada jawaban, tempat itu diberikan kepada orang berikutnya, dan Anda pindah ke urutan terakhir.
event-wait-already = Anda ada di daftar tunggu acara lain. Untuk menunggu acara ini, mohon keluar dulu dari daftar itu.
event-wait-not-needed = Sekarang ada tempat kosong. Anda tidak perlu menunggu.

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

event-confirmed-notice-text = Tempat Anda sudah dikonfirmasi.
event-changed-notice-text = Tempat Anda sekarang di acara lain.
event-kept-notice-text = Acara yang lain tidak bisa. Tempat Anda tetap seperti semula.
event-cancelled-notice-text = Mohon maaf. Kami terpaksa membatalkan tempat Anda. Anda bisa memilih acara lain.
called-off-notice-text = Mohon maaf. Acara ini tidak jadi diadakan. Tempat Anda dibatalkan.
called-off-waiting-notice-text = Mohon maaf. Acara ini tidak jadi diadakan. Anda sudah tidak ada di daftar tunggu.
event-freed-notice-text = Sekarang ada tempat kosong. Tempat ini disimpan sebentar untuk Anda:
event-passed-notice-text = Kami tidak menerima jawaban pada waktunya, jadi tempat ini diberikan kepada orang berikutnya. Anda masih di daftar tunggu, di urutan terakhir.
event-unserved-notice-text = Mohon maaf. Tidak ada tempat yang kosong. Anda sudah tidak ada di daftar tunggu.
event-withdrawn-notice-text = Mohon maaf. Tempat yang kami tawarkan sudah tidak bisa. Anda tetap ada di daftar tunggu.
event-served-notice-text = Sekarang Anda sudah punya tempat, jadi Anda tidak ada lagi di daftar tunggu.
event-day-before-notice-text = Ini pengingat: besok ada tempat untuk Anda.
event-ready-notice-text = Apakah Anda siap? Silakan tekan salah satu tombol. Kalau tidak bisa ikut, beri tahu kami juga lewat tombol.
event-confirmed-soon-notice-text = Ini segera dimulai. Apakah Anda siap? Silakan tekan salah satu tombol.
event-missed-notice-text = Kita belum sempat bertemu. Apakah Anda ingin memilih acara lain?

## The page with the hours, to read or to print

page-events-title = Daftar acara
page-events-event = Acara
page-events-none = Saat ini tidak ada acara. Silakan lihat lagi nanti.

## How early, how often

event-book-days-before =
    { $days ->
        [1] Tempat bisa dipesan paling lambat sehari sebelumnya.
       *[other] Tempat bisa dipesan paling lambat { $days } hari sebelumnya.
    }
event-book-working-days-before = Di antara hari ini dan hari acara harus ada { $days } hari kerja. Sabtu, Minggu, hari libur nasional, dan 29 Desember sampai 3 Januari bukan hari kerja.
event-book-per-day = Dalam satu hari Anda bisa punya { $calls } tempat. Hari yang sudah penuh untuk Anda tidak ditampilkan.

## On the way

event-companion-ask = Apakah ada orang yang menemani Anda selama acara, misalnya juru bahasa? Mohon beri tahu kami sebelum acara.
event-disagreed = Tidak apa-apa. Tidak ada yang dikirim atau disimpan. Kalau tidak setuju, Anda tidak bisa memesan tempat di sini.
event-join-label = Gabung acara
event-check-intro = Ada { $points } pertanyaan singkat supaya Anda bisa ikut acara dengan lancar. Anda bisa berhenti kapan saja.
event-check-quiet-ask = Apakah Anda bisa sendirian di tempat yang tenang selama acara?
event-check-no-file-sharing-ask = Apakah Anda yakin di perangkat Anda tidak ada software berbagi file, dan aplikasi yang tidak diperlukan akan ditutup selama acara?
event-check-announce-ask = Apakah Anda sudah memberi tahu kami siapa yang menemani Anda selama acara, misalnya juru bahasa, orang yang merawat Anda, atau keluarga? Kalau sendirian, jawab “Ya”.
event-check-all-ready = Terima kasih. Anda sudah siap untuk acara.
event-check-open-reminder = Mohon periksa hal-hal ini sebelum acara:
event-check-app-title = Aplikasi untuk acara

## The rules

event-rules-group-call = Acara
event-rules-group-before = Sebelum acara
event-rules-group-conduct = Selama acara
event-rule-app = Acara diadakan lewat { $app }.
event-rule-apps = Acara diadakan lewat salah satu aplikasi ini
event-rule-app-designated = Acara diadakan lewat { $app }, atau lewat aplikasi lain yang ditentukan penyelenggara.
event-rule-media-video = Acara diadakan lewat video.
event-rule-language = Acara diadakan dalam { $spoken }.
event-rule-access = Untuk bergabung ke acara, Anda mendapat
event-rule-notice-minutes = Pesanlah tempat paling lambat { $minutes } menit sebelum acara.
event-rule-notice-hours = Pesanlah tempat paling lambat { $hours } jam sebelum acara.
event-rule-working-days-before = Di antara hari Anda memesan tempat dan hari acara harus ada { $days } hari kerja.
event-rule-per-day = Dalam satu hari Anda bisa punya { $calls } tempat.
event-rule-waiting = Ada daftar tunggu. Tempat yang menjadi kosong disimpan untuk Anda selama { $minutes } menit.
event-rule-reminder-day-before = Kami mengingatkan Anda pada pukul { $time }, sehari sebelum acara.
event-rule-reminder-ready = Kami menulis kepada Anda { $minutes } menit sebelum acara.
event-rule-identity = Pada awal acara kami memeriksa siapa Anda. Kami menanyakan data ini
event-rule-cancel-same-day = Pada hari acara, Anda hanya bisa membatalkan
event-rule-absence = Kalau Anda tidak datang dan tidak ada kabar sampai { $minutes } menit setelah waktu mulai, tempat Anda dibatalkan.
event-rule-absence-counted = Kalau Anda tidak hadir di suatu acara, petugas bisa melihat hal itu selama { $days } hari.
event-rule-checks = Mohon periksa hal-hal ini sebelum acara
event-rule-recording = Acara dilarang direkam dengan cara apa pun
event-rule-keeping = Data Anda dihapus { $days } hari setelah acara dan pesan Anda yang terakhir.
event-call-no-recording = Mohon jangan merekam acara ini dengan cara apa pun ({ $kinds }).
