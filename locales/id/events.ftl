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
