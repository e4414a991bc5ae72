### status: reference translation


## The first screen

choose-language = Pilih bahasa
language-name = Bahasa Indonesia
lang-vi = Bahasa Vietnam
lang-zh-hans = Bahasa Mandarin
lang-id = Bahasa Indonesia
lang-fil = Bahasa Filipino
lang-en = Bahasa Inggris
lang-th = Bahasa Thai
lang-km = Bahasa Khmer (Kamboja)
lang-my = Bahasa Myanmar
lang-ja = Bahasa Jepang
lang-ja-x-easy = Bahasa Jepang sederhana
return-short = Saya punya kode
about =
    Di sini Anda bisa membuat janji untuk bicara lewat panggilan online dengan orang yang berbahasa Indonesia. Panggilan ini gratis.
    Anda tidak perlu punya nomor telepon.
about-audio = Anda bicara hanya dengan suara. Kamera tetap mati, jadi tidak ada yang melihat wajah Anda.
about-needs = Yang Anda perlukan: smartphone, tablet, atau komputer, aplikasi Zoom, dan alamat email.
about-costs =
    Biaya data internet Anda tanggung sendiri. Pakailah internet Anda sendiri atau Wi-Fi yang Anda kenal dan percaya.
    Jangan pakai Wi-Fi gratis yang belum jelas aman atau tidak.
# $phone is the service's phone number.
about-other-ways =
    Anda juga tetap bisa bertanya lewat telepon ({ $phone }) atau lewat email, seperti sebelumnya.
    Panggilan lewat Facebook Messenger sudah tidak ada lagi.
about-traces =
    Tulisan Anda di sini tetap ada di chat ini, di HP Anda. Orang yang memakai HP Anda bisa membacanya.
    Kalau ada orang yang memeriksa HP Anda, pakailah HP lain kalau bisa.
telegram-short = Minta di sini panggilan gratis dengan orang yang bisa bicara bahasa Anda.

## The menu and the buttons that are always there

menu-ask = Apa yang ingin Anda lakukan?
menu-unfinished = Anda sudah mulai membuat permintaan. Permintaan itu belum dikirim. Anda bisa melanjutkannya atau memilih yang lain.
book-label = Buat janji
bookings-label = Janji temu saya
timetable-label = Hari dan jam layanan
about-label = Ini layanan apa?
terms-label = Ketentuan penggunaan
person-label = Hubungi petugas
language-label = Ganti bahasa
help-label = Bantuan
delete-label = Hapus data saya
danger-label = Saya dalam bahaya
menu-label = Menu
back-label = Kembali
continue-label = Lanjut
yes-label = Ya
change-label = Ubah
help =
    Kapan saja Anda bisa mengetik salah satu kata ini: menu, kembali, bahasa, bantuan, petugas, batal.
    Jawaban yang sudah Anda berikan tetap disimpan. Tidak ada yang dikirim sebelum Anda menekan “Kirim permintaan”.
old-button = Tombol itu dari langkah sebelumnya. Tidak ada yang berubah. Silakan lanjutkan di sini:
use-buttons = Silakan tekan salah satu tombol, atau ketik nomornya.
only-text = Saya hanya bisa membaca tulisan dan tombol. Yang baru Anda kirim tidak saya simpan.
no-groups = Saya hanya bisa chat dengan satu orang, bukan di grup. Silakan kirim pesan langsung kepada saya. Sekarang saya keluar dari grup ini.
trouble = Ada gangguan di pihak kami. Jawaban Anda tetap tersimpan. Mohon tunggu sebentar, lalu coba lagi.
# $phone is the service's phone number.
phone-instead = Anda juga bisa menelepon kami: { $phone }

## Danger

danger =
    Jika Anda dalam bahaya, telepon sekarang. Panggilan ini gratis.
    Polisi: 110
    Ambulans, kebakaran: 119
danger-say =
    Anda bisa bilang dalam bahasa Jepang:
    「助けてください」 (Tasukete kudasai): “Tolong saya.”
    「警察を呼んでください」 (Keisatsu o yonde kudasai): “Tolong panggil polisi.”
    「日本語がわかりません」 (Nihongo ga wakarimasen): “Saya tidak mengerti bahasa Jepang.”
# $phone is the service's phone number; it is answered in opening hours only.
danger-phone = Pada jam layanan, Anda juga bisa menelepon kami di nomor ini: { $phone }

## A person

person-asked = Kami sudah memberi tahu petugas bahwa Anda ingin bicara langsung dengan mereka. Mereka akan menulis kepada Anda di sini.
person-asked-already = Petugas kami sudah tahu bahwa Anda ingin bicara langsung dengan mereka. Mereka akan menulis kepada Anda di sini.
person-write =
    Anda sedang chat dengan petugas. Silakan tulis di sini.
    Selama 24 jam, tulisan Anda akan sampai ke petugas kami. Untuk mengakhirinya, tekan “Menu”.
person-got = Pesan Anda sudah diterima petugas kami. Jawabannya akan datang di sini.
answer-label = Jawab
person-now = Sekarang ada petugas yang berbahasa Indonesia di sini.
# $when is a date and time in Japan time.
person-next = Petugas yang berbahasa Indonesia akan ada lagi di sini pada { $when }.

## Days and hours

timetable-title = Hari dan jam layanan setiap bahasa
# $days is a list of weekdays, $hours a span such as 11:00–19:00.
timetable-hours = { $days }: { $hours }
timetable-japan-time = Semua jam adalah waktu Jepang.
call-language = Panggilan dilakukan dalam { $spoken }.
call-interpreter = Juru bahasa boleh ikut dalam panggilan. Mohon beri tahu kami sebelumnya.
# $when is a date and time in Japan time.
next-chance = Waktu kosong berikutnya untuk bahasa Anda: { $when }
no-free-time = Tidak ada waktu kosong untuk bahasa Anda dalam beberapa minggu ke depan.

## The terms

terms-intro = Sebelum membuat janji, mohon baca ini dulu. Ini hal-hal yang paling penting dari ketentuan penggunaan:
# $title is the Japanese title of the official text, $link its address.
terms-binding = Ini terjemahan supaya Anda mengerti isinya. Yang berlaku adalah teks resmi dalam bahasa Jepang: { $title } { $link }
# $version is the version of the document.
terms-version = Versi: { $version }
terms-ask = Apakah Anda setuju dengan ketentuan penggunaan dan ketentuan Zoom?
terms-ask-all = Apakah Anda setuju dengan semua ketentuan ini?
terms-ask-deemed = Jika Anda lanjut dan mengajukan permintaan, Anda dianggap setuju dengan ketentuan ini.
agree-label = Saya setuju
disagree-label = Saya tidak setuju
read-terms-label = Baca semua ketentuan
read-zoom-label = Ketentuan Zoom
read-teams-label = Ketentuan Teams
read-skype-label = Ketentuan Skype
read-teleoffice-label = Ketentuan TeleOffice
read-etumo-label = Ketentuan e-TUMO
next-page-label = Halaman berikutnya
previous-page-label = Halaman sebelumnya
# $title is the document's title, $page and $pages are numbers.
terms-page = { $title } ({ $page }/{ $pages })
terms-changed = Ketentuan ini sudah berubah sejak tadi. Mohon baca sekali lagi.
disagreed = Tidak apa-apa. Tidak ada yang dikirim atau disimpan. Kalau tidak setuju, Anda tidak bisa membuat janji panggilan di sini.
read-again-label = Baca lagi

## Who is asking

who-ask = Anda menghubungi kami sebagai siapa?
who-trainee-label = Pemagang di Jepang
who-former-label = Mantan pemagang
who-representative-label = Wakil
who-supporter-label = Pihak yang membantu
where-ask = Sekarang Anda di mana? Kami bertanya supaya bisa menunjukkan jam di tempat Anda.
where-jp-label = Jepang
where-vn-label = Vietnam
where-cn-label = Tiongkok
where-id-west-label = Indonesia (WIB)
where-id-central-label = Indonesia (WITA)
where-id-east-label = Indonesia (WIT)
where-ph-label = Filipina
where-th-label = Thailand
where-kh-label = Kamboja
where-mm-label = Myanmar
where-other-label = Negara lain
whom-ask = Untuk siapa Anda ingin bicara dengan kami? Anda tidak perlu menyebut nama.
whom-trainee-label = Seorang pemagang
whom-former-label = Mantan pemagang

## What is asked

name-title = Nama
birthdate-title = Tanggal lahir
email-title = Email
companion-title = Bersama Anda
when-title = Tanggal dan jam
pick-date-label = Pilih tanggal
suggested-label = Pakai saran ini
as-typed-label = Pakai tulisan saya
mailbox-ask =
    Apakah email ini hanya milik Anda? Apakah tidak ada orang lain yang bisa membacanya?
    Kalau orang lain bisa membacanya, kami tidak akan mengirim apa pun ke sana.
mailbox-own-label = Hanya saya yang baca
mailbox-shared-label = Orang lain bisa baca
mailbox-shared-kept = Alamat ini kami simpan karena diminta dalam ketentuan, tetapi kami tidak akan pernah menulis ke sana. Kami hanya menjawab di chat ini.
typed-traces = Sekarang Anda bisa menghapus pesan Anda sendiri yang berisi nama dan tanggal lahir dari chat ini. Datanya sudah kami simpan dengan aman.
companion-ask = Apakah ada orang yang menemani Anda saat panggilan, misalnya juru bahasa? Mohon beri tahu kami sebelum panggilan.
companion-none-label = Tidak, saya sendiri
companion-interpreter-label = Juru bahasa
companion-companion-label = Orang lain

## Day and time

day-ask = Anda ingin bicara pada hari apa? Yang ditampilkan hanya hari yang masih punya waktu kosong untuk bahasa Anda.
later-days-label = Hari selanjutnya
first-days-label = Hari paling awal
day-full = Hari itu sekarang sudah penuh. Silakan pilih hari lain.
day-past = Sekarang sudah terlambat untuk memilih hari itu. Silakan pilih hari lain.
no-other-time = Tidak ada waktu kosong lain dalam beberapa minggu ke depan.
# $day is a day with its weekday.
time-ask = { $day }: jam berapa (waktu Jepang)?
# $day is a day with its weekday.
time-taken = Waktu itu baru saja diambil orang lain. Jawaban Anda tetap tersimpan. { $day }: jam-jam ini masih kosong (waktu Jepang).
time-past = Sekarang sudah terlambat untuk memilih waktu itu. Jawaban Anda tetap tersimpan. { $day }: jam-jam ini masih kosong (waktu Jepang).

## Review and request

review-title = Mohon periksa permintaan Anda
review-text = Apakah semuanya sudah benar? Sebagian jawaban Anda sengaja tidak ditampilkan.
as-before = sama seperti sebelumnya
send-label = Kirim permintaan
review-more = Mau menambah waktu lain yang cocok untuk Anda? Satu saja sudah cukup. Anda bisa memilih paling banyak { $most } waktu, dan kami akan mengonfirmasi salah satunya.
add-time-label = Tambah waktu lain
wish-title = Waktu { $rank }
wishes-ask = Waktu mana yang ingin Anda ubah atau hapus?
wish-change-label = Ubah waktu { $rank }
wish-drop-label = Hapus waktu { $rank }
wish-gone = { $when } baru saja diambil orang lain. Waktu lain yang Anda pilih tetap tersimpan.
wish-past = Sekarang sudah terlambat untuk { $when }. Waktu lain yang Anda pilih tetap tersimpan.
book-now-label = Ambil waktu ini
change-ask = Apa yang ingin Anda ubah?
change-who-label = Siapa saya
change-where-label = Saya ada di mana
change-whom-label = Untuk siapa
change-name-label = Nama
change-birthdate-label = Tanggal lahir
change-email-label = Email
change-mailbox-label = Siapa membaca email
change-companion-label = Yang menemani saya
change-time-label = Hari dan jam
keep-all-label = Jangan ubah apa pun
# $when is a date and time in Japan time.
request-sent =
    Kami sudah menerima permintaan Anda untuk { $when }.
    Waktu ini belum dikonfirmasi. Mohon tunggu jawaban kami.
request-sent-several = Kami sudah menerima permintaan Anda. Kami akan berusaha mengonfirmasi salah satu waktu ini:
request-wait = Belum ada yang dikonfirmasi. Mohon tunggu jawaban kami.
request-reply = Kami akan menulis kepada Anda apakah waktu ini bisa. Panggilan hanya dikonfirmasi kalau Anda menjawab pesan itu.
booked-now = Panggilan Anda sudah dikonfirmasi: { $when }.
# $code is the booking code.
request-code = Kode janji temu Anda: { $code }
request-answer-chat = Jawaban kami akan datang di chat ini.
request-answer-mail = Jawaban kami akan datang di chat ini dan lewat email.
one-at-a-time = Anda sudah punya janji temu. Anda bisa membuat janji lagi setelah panggilan itu, atau membatalkannya dulu.
stop-ask = Apakah Anda mau berhenti? Jawaban Anda akan dihapus. Belum ada yang dikirim.
stop-yes-label = Ya, berhenti
stopped = Jawaban Anda sudah dihapus. Tidak ada yang dikirim.

## My booking

no-bookings = Anda tidak punya janji temu saat ini.
status-title = Status
status-waiting = Daftar tunggu
status-requested = Menunggu konfirmasi
status-offered = Silakan pilih waktu
status-confirmed = Sudah dikonfirmasi
status-done = Selesai
status-cancelled = Dibatalkan
status-lapsed = Tidak dikonfirmasi pada waktunya
own-time-title = Jam di tempat Anda
code-title = Kode janji temu
passcode-title = Kode sandi
passkey-title = Passkey
meeting-id-title = ID Rapat
join-label = Gabung panggilan
join-steps =
    1. Beberapa menit sebelumnya, tekan “{ $label }”.
    2. Ketik nama apa saja. Tidak perlu nama asli Anda.
    3. Tunggu sampai kami mempersilakan Anda masuk.
camera-off = Mohon matikan kamera. Kita bicara hanya dengan suara.
link-follows = Tautan untuk panggilan akan dikirim di sini sebelum panggilan dimulai.
join-by-id =
    1. Buka { $app }.
    2. Pilih untuk bergabung ke rapat.
    3. Masukkan ID Rapat dan kode sandi dari pesan ini.
join-by-id-passkey =
    1. Buka { $app }.
    2. Pilih untuk bergabung ke rapat.
    3. Masukkan ID Rapat dan passkey dari pesan ini.
offer-agree = Dengan memilih salah satu waktu, Anda setuju dengan ketentuannya.
offer-text = Silakan pilih salah satu waktu ini, atau beri tahu kami kalau tidak ada yang bisa.
offer-until = Mohon jawab paling lambat { $when }. Setelah itu, kami tidak bisa menyimpan waktu ini untuk Anda.
# $rank is the number of the time in the list above.
offer-accept-label = Pilih waktu { $rank }
decline-label = Tidak ada yang bisa
# $when is a date and time in Japan time.
offer-accepted = Terima kasih. Panggilan Anda pada { $when }.
offer-declined = Terima kasih. Petugas kami akan mencari waktu lain dan menulis kepada Anda di sini. Anda juga bisa membatalkan dan meminta waktu sendiri.
offer-declined-kept = Terima kasih. Panggilan Anda tetap seperti semula.
# $when is a date and time in Japan time.
cancel-ask = Apakah Anda ingin membatalkan janji temu pada { $when }?
cancel-label = Batalkan janji
keep-booking-label = Jangan batalkan
# $when is a date and time in Japan time.
cancelled-by-you = { $when } sudah dibatalkan. Anda tidak perlu melakukan apa-apa lagi.
# $phone is the service's phone number.
cancel-by-phone = Janji temu ini hanya bisa dibatalkan lewat telepon: { $phone }
phone-of-office = nomor telepon kantor
# $status is one of the status words above.
already-over = Tidak ada yang berubah. Status janji temu ini: { $status }
book-again-label = Pilih waktu lain
move-label = Ubah jadwal
move-keeps = Panggilan Anda pada { $when } tetap berlaku sampai waktu lain dikonfirmasi.
move-title = Mohon periksa waktu yang baru
old-time-title = Waktu semula
new-time-title = Waktu baru
wanted-title = Yang Anda minta
move-sent = Kami sudah menerima permintaan Anda untuk waktu lain. Panggilan Anda pada { $when } tetap berlaku sampai kami mengonfirmasi waktu lain.
moved-now = Waktu panggilan Anda sudah diubah. Waktu yang baru: { $when }.

## Deleting

delete-ask =
    Hapus semua data Anda yang kami simpan? Janji temu yang masih ada akan dibatalkan. Yang sudah dihapus tidak bisa dikembalikan.
    Yang Anda lihat di chat ini tetap ada di HP Anda dan di aplikasi chat sampai Anda menghapusnya di sana.
    Catatan tanpa nama Anda tetap ada: ketentuan mana yang disetujui, dalam bahasa apa, dan pada bulan apa.
delete-yes-label = Ya, hapus
delete-no-label = Tidak, simpan saja
deleted = Semua data Anda yang kami simpan sudah dihapus. Sekarang Anda bisa menghapus chat ini di HP Anda. Silakan tulis lagi kepada kami kapan saja.

## Coming back to the web chat

return-word-label = Pilih kata rahasia
return-word-why = Kalau halaman ini Anda tutup, Anda bisa masuk lagi dengan kode janji temu dan satu kata rahasia pilihan Anda.
return-word-ask = Silakan ketik satu kata yang hanya Anda tahu, 4 huruf atau lebih. Jangan pakai nama atau tanggal lahir Anda.
return-word-length = Mohon pakai kata dengan 4 sampai 60 huruf.
return-word-kept = Terima kasih. Mohon ingat kata rahasia dan kode janji temu Anda.
return-code-ask = Silakan ketik kode janji temu Anda, misalnya K7P-2QX.
return-known-word-ask = Silakan ketik kata rahasia yang dulu Anda pilih.
return-failed = Kode dan kata rahasia itu tidak cocok. Silakan coba lagi. Kalau kata rahasianya salah lima kali, Anda harus menunggu satu jam.

## One caller in several apps

link-label = Pakai aplikasi lain
link-ask =
    Anda bisa melihat janji temu yang sama di aplikasi chat lain atau di web chat.
    Kalau Anda mendapat kode di aplikasi Anda yang lain, ketik kode itu di sini. Kalau belum, tekan “Minta kode”.
    Jangan pernah mengetik kode dari orang lain. Orang itu akan bisa melihat janji temu Anda.
link-get-label = Minta kode
link-code = Di aplikasi yang lain, buka “Bantuan”, tekan “Pakai aplikasi lain”, lalu ketik kode ini. Kode ini berlaku satu kali, selama 10 menit. Jangan tunjukkan kepada siapa pun.
link-sure = Apakah Anda sendiri yang mendapat kode ini, di aplikasi Anda yang lain? Kalau kode ini dari orang lain, orang itu akan bisa melihat janji temu Anda.
link-done = Selesai. Sekarang Anda melihat janji temu yang sama di sini dan di { $app }.
link-many = Sekarang Anda punya { $count } janji temu yang masih berlaku. Semuanya tetap ada. Anda bisa meminta yang baru kalau jumlahnya sudah berkurang.
link-failed = Kode ini tidak berlaku. Kode berlaku satu kali, selama 10 menit. Silakan minta kode baru di aplikasi Anda yang lain.
link-added-notice = { $app } sudah ditambahkan. Kalau bukan Anda yang melakukannya, tekan tombol di bawah.
link-remove-line-label = Hapus LINE
link-remove-telegram-label = Hapus Telegram
link-remove-web-label = Hapus web chat
link-removed = { $app } sudah dihapus. Janji temu Anda tidak terlihat lagi di sana, tetapi tetap ada di aplikasi Anda yang lain.

## Waiting list

wait-offer = Anda juga bisa masuk daftar tunggu. Kalau ada waktu yang kosong, kami menawarkannya kepada satu orang dulu, sesuai urutan masuk daftar.
wait-label = Daftar tunggu
wait-ask = Hari apa yang ingin Anda tunggu?
wait-any-label = Hari apa saja
wait-any-day = Hari apa saja
wait-for-title = Hari yang ditunggu
wait-joined = Anda sudah masuk daftar tunggu. Hari yang ditunggu: { $day }
wait-number = Sekarang Anda di urutan nomor { $number }. Ini hanya perkiraan: orang sebelum Anda mungkin menunggu hari lain, atau mungkin keluar dari daftar.
wait-how = Kalau ada waktu kosong untuk Anda, Anda akan menerima pesan. Mohon jawab dalam { $minutes } menit. Kalau tidak ada jawaban, waktu itu diberikan kepada orang berikutnya, dan Anda pindah ke urutan terakhir.
wait-leave-label = Keluar dari daftar
wait-leave-ask = Apakah Anda mau keluar dari daftar tunggu? Urutan Anda akan hilang.
wait-stay-label = Tetap menunggu
wait-left = Anda sudah keluar dari daftar tunggu.
wait-already = Anda ada di daftar tunggu. Untuk memilih waktu lain, mohon keluar dulu dari daftar.
wait-passed = Terima kasih. Waktu ini diberikan kepada orang berikutnya. Anda masih di daftar tunggu, di urutan terakhir.
wait-not-needed = Sekarang ada waktu kosong. Anda tidak perlu menunggu.

## Cancelling: ways and rules

cancel-same-day = Pada hari panggilan, pembatalan hanya bisa lewat telepon: { $phone }
cancel-article = Aturan ini ada di ketentuan penggunaan, pasal { $article }.
cancel-not-here = Ini tidak bisa dibatalkan di sini. Anda bisa membatalkannya dengan cara berikut:
cancel-way-chat = Di chat: tekan “Batalkan janji”.
cancel-way-page = Di halaman untuk waktu ini. Tautannya ada di pesan kami.
cancel-way-mail = Lewat email: balas email kami dengan satu kata: batal
cancel-way-phone = Lewat telepon: { $phone }
undo-hint = Apakah Anda tidak sengaja membatalkannya? Kalau waktu itu belum diambil orang lain, Anda bisa memintanya lagi.
undo-label = Minta waktu itu lagi
undone = Permintaan Anda untuk { $when } sudah dikirim lagi. Waktu ini belum dikonfirmasi. Mohon tunggu jawaban kami.
undo-too-late = Waktu ini sudah tidak kosong. Silakan pilih waktu lain.
seen-label = Sudah saya baca
seen-thanks = Terima kasih. Sekarang kami tahu bahwa Anda sudah membacanya.
page-label = Halaman dan kalender

## Proving the email address

proof-ask =
    Kami sudah mengirim kode enam angka ke email Anda. Silakan ketik kode itu di sini dalam 10 menit.
    Kalau emailnya tidak masuk, lihat di folder spam, atau lanjut tanpa email.
proof-wrong = Kode itu salah. Anda bisa mencoba { $left } kali lagi.
proof-over = Kode itu tidak berlaku lagi. Anda bisa meminta kode baru, atau lanjut tanpa email.
proof-right = Terima kasih. Kodenya benar.
proof-skipped = Kami tidak akan menulis ke alamat ini. Kami hanya menjawab di chat ini.
proof-skip-label = Lanjut tanpa email
proof-again-label = Kirim kode baru

## Shortly before the call

ready-label = Saya siap
late-label = Saya akan terlambat
cannot-join-label = Gagal tersambung
ready-thanks = Terima kasih. Mohon bergabung beberapa menit sebelum waktunya, lalu tunggu sampai kami mempersilakan Anda masuk.
late-ask = Anda akan terlambat berapa menit?
late-by-label = { $minutes } menit
late-thanks = Terima kasih sudah memberi tahu kami. Kami akan menunggu. Mohon bergabung secepatnya.
cannot-join-help =
    Silakan coba ini:
    1. Tutup aplikasinya, lalu tekan “Gabung panggilan” lagi.
    2. Pakai koneksi internet lain, misalnya paket data, bukan Wi-Fi.
    3. Matikan HP Anda, lalu nyalakan lagi.
    Kami sudah memberi tahu petugas. Ini tidak dihitung sebagai kesalahan Anda.
ready-not-now = Sekarang tidak ada yang perlu dilakukan untuk panggilan ini.

## Getting ready for the call

check-label = Persiapan panggilan
check-intro = Ada { $points } pertanyaan singkat supaya panggilan Anda lancar. Anda bisa berhenti kapan saja.
check-not-yet-label = Belum
check-number = { $number } dari { $points }
check-app-ask = Apakah { $app } sudah ada di HP ini dan versinya terbaru?
check-app-help = Buka toko aplikasi di HP Anda, cari { $app }, lalu tekan “Instal” atau “Perbarui”.
check-test-call-ask = Apakah Anda sudah mencoba panggilan tes dengan { $app }? Apakah suaranya terdengar dan Anda bisa bicara?
check-test-call-help = Buka zoom.us/test di HP ini, atau tes suaranya di pengaturan { $app }. Besarkan volumenya.
check-test-call-other-help = Tes suaranya di pengaturan { $app }. Besarkan volumenya.
check-up-to-date-ask = Apakah HP dan browser Anda sudah versi terbaru?
check-up-to-date-help = Buka pengaturan HP Anda, cari “Pembaruan” atau “Update”, lalu instal yang ada di sana. Kalau bisa, pakai Wi-Fi untuk ini.
check-safe-device-ask = Apakah HP ini aman: hanya Anda yang mengendalikannya, dan tidak ada virusnya?
check-safe-device-help = Kalau ada orang lain yang memasang aplikasi di HP ini atau tahu kata sandinya, pakailah HP lain kalau bisa.
check-wifi-ask = Apakah Anda akan memakai internet yang aman, yaitu paket data atau Wi-Fi yang Anda kenal dan memakai kata sandi?
check-wifi-help = Mohon jangan pakai Wi-Fi gratis yang tidak Anda kenal. Paket data tidak apa-apa. Panggilan suara 30 menit perlu sekitar 30 MB.
check-quiet-ask = Apakah Anda bisa sendirian di tempat yang tenang saat panggilan?
check-quiet-help = Pilih tempat di mana tidak ada yang mendengar Anda: di luar, di mobil, atau di kamar yang pintunya tertutup. Lebih baik lagi kalau pakai earphone.
check-camera-off-ask = Apakah Anda tahu cara mematikan kamera? Kita bicara hanya dengan suara.
check-camera-off-help = Sebelum bergabung, matikan “Video”. Kalau wajah Anda terlihat, tekan “Hentikan Video” (Stop Video).
check-camera-off-other-help = Matikan kamera di { $app } sebelum bergabung.
check-firewall-ask = Apakah firewall di perangkat Anda aktif? Kalau memakai HP, Anda tidak perlu melakukan apa-apa: jawab “Ya”.
check-firewall-help = Di komputer, buka pengaturan, cari “firewall”, lalu aktifkan. Di HP, Anda tidak perlu melakukan apa-apa.
check-no-file-sharing-ask = Apakah Anda yakin di perangkat Anda tidak ada software berbagi file, dan aplikasi yang tidak diperlukan akan ditutup saat panggilan?
check-no-file-sharing-help = Lewat software berbagi file (misalnya Winny), orang yang tidak dikenal bisa menyalin file dari perangkat Anda. Hapuslah software itu. Sebelum panggilan, tutup aplikasi yang tidak diperlukan.
check-antivirus-ask = Apakah di perangkat Anda ada software antivirus yang setara dengan versi berbayar dan sudah diperbarui?
check-antivirus-help = Buka software antivirus Anda, lalu perbarui. Software gratis hanya diterima kalau setara dengan versi berbayar. Kalau tidak yakin, mohon tanyakan kepada kami sebelum panggilan.
check-supported-os-ask = Apakah sistem operasi perangkat Anda (misalnya Android atau Windows) masih didukung pembuatnya, dan perbaikan keamanan terbaru sudah terpasang?
check-supported-os-help = Buka pengaturan, cari “Pembaruan” atau “Update”, lalu instal yang ada di sana. Kalau tidak ada lagi pembaruan keamanan untuk perangkat ini, pakailah perangkat lain.
check-announce-ask = Apakah Anda sudah memberi tahu kami siapa yang menemani Anda saat panggilan, misalnya juru bahasa, orang yang merawat Anda, atau keluarga? Kalau sendirian, jawab “Ya”.
check-announce-help = Kalau ada yang menemani Anda, mohon beri tahu petugas siapa orangnya sebelum panggilan. Kalau sendirian, Anda tidak perlu melakukan apa-apa.
check-all-ready = Terima kasih. Anda sudah siap untuk panggilan.
check-open = Hal-hal ini belum siap:
check-open-reminder = Mohon periksa hal-hal ini sebelum panggilan:
check-app-title = Aplikasi untuk panggilan
check-test-call-title = Panggilan tes
check-up-to-date-title = HP dan browser versi terbaru
check-safe-device-title = HP yang aman
check-wifi-title = Internet sendiri atau yang Anda kenal
check-quiet-title = Tempat tenang, sendirian
check-camera-off-title = Kamera mati
check-firewall-title = Firewall aktif
check-no-file-sharing-title = Tidak ada software berbagi file
check-antivirus-title = Software antivirus terbaru
check-supported-os-title = Sistem operasi yang masih didukung
check-announce-title = Memberi tahu siapa yang menemani

## When bookings are refused for a time

refused-until = Anda tidak bisa membuat janji panggilan di sini sebelum { $until }.
refused-reason = Alasannya: { $reason }
refused-answer = Kalau ini salah, atau kalau Anda ingin menjelaskan sesuatu, silakan jawab. Petugas kami akan membacanya.
refused-answer-label = Tulis jawaban
refused-answer-ask = Silakan ketik jawaban Anda sekarang, dalam satu pesan.
refused-answer-kept = Terima kasih. Petugas kami akan membaca jawaban Anda dan menulis kepada Anda di sini.
refused-answer-already = Petugas kami sudah punya jawaban dari Anda. Jawaban itu akan dibaca dulu. Pesan yang baru ini tidak disimpan.
refused-lifted = Sekarang Anda bisa membuat janji panggilan lagi.
