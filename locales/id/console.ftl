### status: reference translation


## Everywhere

console-name = Meja petugas
console-skip = Langsung ke isi halaman
console-nav = Menu utama
console-nav-queue = Permintaan dan panggilan
console-nav-tasks = Tugas
console-nav-timetable = Jadwal
console-nav-account = Akun saya
console-logout = Keluar
console-none = Tidak ada apa-apa di sini.
console-choose = Silakan pilih
# $minutes: whole minutes, a number.
console-minutes = { $minutes } menit
# $hours: whole hours, a number.
console-hours = { $hours } jam
# $days: whole days, a number.
console-days = { $days } hari

## Pages that say why there is nothing to see

console-problem-title = Halaman ini tidak bisa ditampilkan
console-to-start = Ke halaman pertama
console-not-found = Tidak ada apa-apa di sini, atau ini bukan untuk bahasa Anda.
console-not-for-role = Akun Anda tidak boleh membuka halaman ini.
console-form-old = Formulir ini sudah terlalu lama. Tidak ada yang berubah. Silakan buka lagi halaman ini dan ulangi.
console-form-wrong = Formulir ini tidak bisa dibaca. Tidak ada yang berubah. Silakan buka lagi halaman ini dan ulangi.

## Login

console-login-title = Masuk
console-login-name = Nama akun
console-password = Kata sandi
console-login-button = Masuk
console-login-wrong = Nama akun atau kata sandi salah, atau akun ini terkunci. Setelah 5 kali salah kata sandi, akun terkunci selama 15 menit.
console-told-password = Kata sandi Anda sudah dibuat. Silakan masuk.
console-link-spent = Tautan ini sudah dipakai atau sudah terlalu lama. Mohon minta tautan baru kepada administrator Anda.
console-link-title = Buat kata sandi Anda
console-link-for = Untuk
console-new-password = Kata sandi baru
console-password-rule = Paling sedikit { $least } karakter. Sebaiknya pakai beberapa kata yang hanya Anda tahu.
console-password-again = Kata sandi yang sama sekali lagi
console-password-button = Simpan kata sandi
console-password-short = Kata sandi ini terlalu pendek. Paling sedikit harus { $least } karakter.
console-password-long = Kata sandi ini terlalu panjang. Paling banyak 200 karakter.
console-password-simple = Kata sandi ini mengulang karakter yang sama. Mohon pakai lebih banyak karakter yang berbeda.
console-password-login = Kata sandi tidak boleh berisi nama akun Anda.
console-password-differs = Kedua kata sandi itu tidak sama. Mohon ketik lagi keduanya.

## Requests and calls

console-languages = Bahasa
console-no-languages = Akun Anda belum punya bahasa. Mohon hubungi administrator Anda.
# $waiting: requests that wait for an answer; $open: all open bookings; both numbers.
console-count-title = Menunggu jawaban: { $waiting }. Semua yang masih berjalan: { $open }.
console-find = Kode janji temu
console-find-button = Cari
console-told-no-such-code = Tidak ada janji temu dengan kode ini dalam bahasa Anda.
console-part-requested = Permintaan baru
console-part-changes = Minta waktu lain
console-part-offered = Menunggu jawaban pengguna
console-part-today = Hari ini, atau belum ada hasil
console-part-confirmed = Panggilan berikutnya
console-column-code = Kode
console-column-time = Waktu
console-column-name = Nama
console-column-waited = Sudah menunggu
console-column-until = Jawab sebelum
console-column-language = Bahasa
console-call-language = Bahasa panggilan
console-column-service = Layanan
console-column-at = Kapan
console-column-who = Siapa
console-column-what = Apa
console-column-note = Catatan
console-column-booking = Janji temu
console-column-calls = Panggilan pada hari itu
console-urgent = Segera
console-moving = Waktu lain sedang ditawarkan
console-room-failed = Tautan belum ada
# $clock: when it was made.
console-as-of = Keadaan pada pukul { $clock }. Daftar ini diperbarui sendiri.
console-erased = Dihapus
console-erased-why = Semua data pribadi sudah dihapus atas permintaan pengguna.

## One booking

console-back-to-queue = Kembali ke daftar
console-about = Tentang janji temu ini
console-details = Keterangan
console-own-time = Jam di tempat pengguna:
console-asked-at = Diminta pada
console-offer-until = Tawaran berakhir
console-outcome = Hasil
console-room = Tautan panggilan
console-room-wanted = Sedang dibuat
console-room-waits = Belum dibuat. Sedang dicoba lagi.
console-meeting-id = ID Rapat
console-app = Aplikasi
console-room-overruled = Zoom tidak menerima pengaturan ini: { $settings }. Mohon beri tahu administrator Anda.
console-link-instead = Pakai tautan lain
console-link-instead-why = Rapat yang dibuat sebelumnya dihapus. Pengguna mendapat tautan baru.
console-state-waiting = Di daftar tunggu
console-state-requested = Diminta
console-state-offered = Waktu lain ditawarkan
console-state-confirmed = Sudah dikonfirmasi
console-state-done = Selesai
console-state-cancelled = Dibatalkan
console-state-lapsed = Lewat batas waktu
console-detail-name = Nama
console-detail-birthdate = Tanggal lahir
console-detail-email = Alamat email
console-detail-phone = Telepon
console-detail-address = Alamat
console-detail-jobseeker-number = Nomor pencari kerja
console-detail-who = Siapa yang bertanya
console-detail-where = Negara
console-detail-whom = Untuk siapa
console-detail-mailbox = Kotak email
console-detail-companion = Yang ikut hadir
console-detail-reason = Alasan
console-who-trainee = Pemagang
console-who-former = Mantan pemagang
console-who-representative = Wakil
console-who-supporter = Pihak yang membantu
console-whom-trainee = Pemagang
console-whom-former = Mantan pemagang
console-mailbox-own = Hanya pengguna yang membacanya
console-mailbox-shared = Dibaca juga oleh orang lain: email tidak dikirim
console-companion-none = Tidak ada
console-companion-interpreter = Juru bahasa
console-companion-companion = Orang lain
console-where-jp = Jepang
console-where-vn = Vietnam
console-where-cn = Tiongkok
console-where-id-west = Indonesia (barat)
console-where-id-central = Indonesia (tengah)
console-where-id-east = Indonesia (timur)
console-where-ph = Filipina
console-where-th = Thailand
console-where-kh = Kamboja
console-where-mm = Myanmar
console-where-other = Negara lain
console-confirm-title = Konfirmasi
console-wishes = Waktu yang diminta
# $rank: 1 is the first choice.
console-wish = { $rank }.
console-taken = Sudah terisi
console-past = Sudah lewat
console-cover-free = Siapa yang bisa
console-cover-calls = Panggilan lain pada jam itu
console-cover-room = Ruang
console-cover-nobody = Tidak ada
console-cover-load = { $name } ({ $calls } panggilan hari itu)
console-cover-seat = Petugas { $number }
console-cover-held = Disimpan untuk pengguna ini
console-cover-rooms = { $free } kosong
console-cover-room-any = Kosong
console-cover-room-by-hand = Tautan diisi sendiri
console-send-back-title = Kirim waktu ini kembali
console-send-back-why = Pengguna harus menjawab. Setelah itu barulah panggilan dikonfirmasi.
console-send-back-button = Kirim waktu ini kepada pengguna
console-change-title = Pengguna minta waktu lain
console-move-button = Pindahkan panggilan ke waktu ini
console-keep-button = Biarkan panggilan seperti semula
console-told-moved = Waktu panggilan sudah diubah. Pengguna diberi tahu.
console-told-kept = Panggilan tetap seperti semula. Pengguna diberi tahu.
console-answered-elsewhere = Kalau pengguna menjawab lewat telepon atau email, catat di sini.
console-accept-button = Konfirmasi untuk pengguna
console-decline-button = Pengguna menolak semuanya
console-told-accepted = Sudah dikonfirmasi untuk pengguna.
console-told-declined = Sudah ditolak untuk pengguna.
console-join-url = Tautan panggilan (https://…)
console-passcode = Kode sandi
console-link-later = Kalau belum ada tautan: kosongkan keduanya. Pengguna akan membaca bahwa tautannya menyusul.
console-link-or-id = Isi tautan, atau ID Rapat dan kode sandinya.
console-link-missing = Isi tautan
console-link-button = Kirim tautan
console-told-linked = Tautan sudah disimpan. Pengguna diberi tahu.
console-confirm-button = Konfirmasi waktu ini
console-finish-title = Setelah panggilan
# $clock: from when "did not come" can be chosen.
console-missed-from = “Tidak hadir” bisa dipilih mulai pukul { $clock }.
console-finish-button = Simpan hasil
console-outcome-talked = Sudah bicara
console-outcome-missed = Tidak hadir
console-outcome-technical = Gangguan teknis
console-outcome-staff-absent = Petugas tidak hadir
console-cancel-title = Batalkan
console-reason = Alasan
console-reason-closed = Kami libur
console-reason-ill = Petugas konsultasi tidak bisa datang
console-reason-asked = Atas permintaan pengguna
console-reason-twice = Permintaan yang sama dua kali
console-reason-other = Alasan lain
console-cancel-button = Batalkan janji temu ini
console-offered-title = Waktu yang ditawarkan
console-offer-title = Tawarkan waktu lain
# $most: how many times may be ticked, a number.
console-offer-how = Centang paling banyak { $most } waktu kosong. Waktu itu disimpan sampai pengguna menjawab.
console-weeks = Pilihan minggu
console-week-earlier = Minggu sebelumnya
console-week-later = Minggu berikutnya
console-week-empty = Tidak ada petugas untuk bahasa ini pada minggu ini.
console-offer-button = Tawarkan waktu ini
console-trail = Riwayat
console-link-wrong = Tautan harus dimulai dengan https://. Tidak ada yang berubah.
console-link-or-id-wrong = Mohon isi tautan yang dimulai dengan https://, atau ID Rapat dan kode sandinya. Tidak ada yang berubah.
console-choose-wish = Silakan pilih salah satu waktu yang diminta. Tidak ada yang berubah.
# $most: how many may be ticked, a number.
console-choose-times = Silakan centang satu sampai { $most } waktu kosong. Tidak ada yang berubah.
console-choose-reason = Silakan pilih alasan. Tidak ada yang berubah.
console-choose-outcome = Silakan pilih hasil. Tidak ada yang berubah.
# $clock: from when it can be chosen.
console-too-early = Hasil ini bisa dipilih mulai pukul { $clock }. Tidak ada yang berubah.
console-slot-taken = Waktu ini baru saja diambil panggilan lain. Tidak ada yang berubah. Silakan pilih waktu lain.
console-no-host = Tidak ada host Zoom yang kosong pada waktu ini. Tidak ada yang berubah. Silakan pilih waktu lain.
# $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name } lebih dulu. Keadaan janji temu sekarang: { $state }. Perubahan Anda tidak dilakukan.
# $state: the booking's state now.
console-late-caller = Pengguna lebih dulu. Keadaan janji temu sekarang: { $state }. Perubahan Anda tidak dilakukan.
# $state: the booking's state now.
console-late-service = Waktunya sudah habis lebih dulu. Keadaan janji temu sekarang: { $state }. Perubahan Anda tidak dilakukan.
# $state: the booking's state now.
console-late-self = Anda sudah melakukan ini. Keadaan janji temu sekarang: { $state }.
console-told-confirmed = Sudah dikonfirmasi. Pengguna diberi tahu.
console-told-offered = Sudah ditawarkan. Pengguna diberi tahu.
console-told-cancelled = Sudah dibatalkan. Pengguna diberi tahu.
console-told-finished = Hasilnya sudah disimpan.
console-next-link = Buat janji berikutnya
console-next-title = Panggilan berikutnya untuk pengguna yang sama
console-new-title = Janji temu baru lewat telepon
console-show-button = Lihat waktu kosong
console-optional = (kalau ada)
console-new-caller = Pengguna
console-consent-title = Ketentuan penggunaan
console-consent-read = Saya sudah membacakan hal-hal yang paling penting. Pengguna setuju.
console-consent-referred = Saya sudah memberi tahu di mana ketentuan bisa dibaca. Pengguna setuju.
console-word = Kata rahasia untuk web chat
console-word-why = Dengan kode janji temu dan kata ini, pengguna bisa membuka janji temunya di web chat. 4 sampai 60 huruf.
console-free-times = Waktu kosong
console-book-button = Buat janji dan konfirmasi
console-told-booked = Janji temu sudah dibuat dan dikonfirmasi. Mohon bacakan kode janji temu kepada pengguna.
console-told-booked-next = Janji temu sudah dibuat dan dikonfirmasi. Pengguna diberi tahu.
console-field-wrong = { $field }: mohon periksa isian ini. Janji temu belum dibuat.
console-consent-missing = Silakan pilih bagaimana pengguna menyetujui ketentuan penggunaan. Janji temu belum dibuat.
console-phone-again = Orang ini mungkin sudah punya janji temu: { $code }, { $when }. Belum ada yang dibuat. Untuk membuat satu lagi, tekan tombol itu sekali lagi.
console-choose-time = Silakan pilih waktu kosong. Janji temu belum dibuat.
console-actor-caller = Pengguna
console-actor-staff = Petugas
console-actor-service = Program
console-action-request = Meminta panggilan
console-action-confirm = Mengonfirmasi
console-action-offer = Menawarkan waktu lain
console-action-accept = Memilih waktu yang ditawarkan
console-action-decline = Menolak waktu yang ditawarkan
console-action-cancel = Membatalkan
console-action-lapse = Lewat batas waktu tanpa jawaban
console-action-finish = Menyimpan hasil
console-action-room = Mengisi tautan
console-action-wish = Meminta waktu lain
console-action-move = Memindahkan ke waktu lain
console-action-keep = Mempertahankan waktunya
console-action-book-next = Membuat janji berikutnya
console-action-book-phone-read = Membuat janji lewat telepon, ketentuan dibacakan
console-action-book-phone-referred = Membuat janji lewat telepon, diberi tahu di mana ketentuannya
console-action-staff-words = Menulis kepada pengguna
console-action-task-done = Menutup tugas

## To do

console-no-tasks = Tidak ada tugas.
console-task-person = Ada yang ingin bicara dengan petugas
console-task-danger = Mungkin ada orang yang sedang dalam bahaya
console-task-send-failed = Ada pesan yang tidak bisa dikirim
console-task-room = Tautan untuk panggilan belum ada
console-task-in-room = Pengguna menunggu di Ruang Tunggu
console-task-mail = Ada email yang perlu dijawab
console-task-waiting = Ada permintaan yang menunggu jawaban
console-task-failed-turn = Ada pesan yang tidak bisa dijawab
console-task-lapsed = Ada permintaan yang lewat batas waktu tanpa jawaban
console-task-expired = Waktu yang ditawarkan sudah habis
console-task-unreachable = Pengguna tidak bisa dihubungi di chat
console-task-change = Ada pengguna yang minta waktu lain
console-task-call-back = Mohon beri tahu pengguna lewat telepon
console-column-channel = Saluran
console-channel-line = LINE
console-channel-telegram = Telegram
console-channel-web = Web chat
console-channel-phone = Telepon
console-back-to-tasks = Kembali ke daftar
console-thread = Pesan
console-thread-none = Belum ada pesan.
console-reply = Pesan Anda kepada pengguna
console-reply-how = Mohon tulis dalam { $spoken }. Pengguna membacanya di chat persis seperti tulisan Anda. Selama 24 jam, jawabannya masuk ke sini.
console-reply-button = Kirim pesan
console-told-replied = Pesan Anda sedang dikirim.
console-reply-wrong = Mohon tulis pesan, paling banyak { $most } karakter. Tidak ada yang dikirim.
console-no-chat = Pengguna ini tidak bisa dihubungi lewat chat. Mohon telepon atau tulis email.
console-messages = { $count } pesan
console-open-booking = Buka
console-done-button = Selesai
console-told-task-done = Tugas sudah ditutup.
console-told-task-gone = Tugas ini sudah ditutup oleh orang lain.

## Timetable

console-regular-hours = Jam biasa
console-exceptions = Hari libur, cuti, dan hari tambahan
console-all-languages = Semua bahasa
console-day = Hari
console-hours-title = Jam
console-closed = Libur
# $calls: a number.
console-calls-there = { $calls } janji temu: mohon diperiksa
console-add-exception = Tambah hari libur, cuti, atau hari tambahan
console-kind = Yang terjadi pada hari itu
console-kind-closed = Libur atau cuti
console-kind-hours = Jam lain, atau hari tambahan
console-opens = Dari
console-closes = Sampai
console-add-button = Tambah
console-remove-button = Hapus
console-day-wrong = Silakan pilih hari mulai hari ini sampai satu tahun ke depan. Tidak ada yang berubah.
console-hours-wrong = Mohon isi kedua jam, yang lebih awal dulu, dengan kelipatan lima menit. Tidak ada yang berubah.
console-told-exception-added = Sudah ditambahkan. Kalau ada janji temu pada hari itu, mohon diperiksa.
console-told-exception-removed = Sudah dihapus.

## My account

console-settings = Pengaturan
console-speaks = Bahasa halaman ini
console-mail-on = Kirim email kepada saya kalau ada yang baru dalam bahasa saya
console-save-button = Simpan
console-told-saved = Sudah disimpan.
console-sessions = Di mana saja akun Anda masuk
console-sessions-why = Sesi berakhir setelah 30 menit tidak dipakai, dan setelah 12 jam. Akhiri setiap sesi yang tidak Anda kenal, lalu minta kata sandi baru.
console-session-began = Masuk pada
console-session-seen = Terakhir dipakai
console-session-which = Yang mana
console-session-this = Browser ini
console-session-other = Browser lain
console-end-button = Akhiri
console-told-ended = Sesi sudah diakhiri.
console-end-all-button = Akhiri semua, termasuk yang ini

## Counsellors

console-nav-roster = Petugas konsultasi
console-roster-none = Belum ada petugas konsultasi dalam daftar. Bahasa tanpa petugas konsultasi menerima panggilan sekaligus sebanyak yang tertulis di file layanannya.
console-roster-off = Tidak bertugas
console-roster-add = Tambah petugas konsultasi
console-roster-name = Nama (tidak terlihat oleh pengguna)
console-roster-login = Akun
console-roster-no-login = Tanpa akun
console-roster-speaks = Bahasa
console-roster-name-wrong = Mohon ketik nama. Tidak ada yang berubah.
console-roster-language-wrong = Mohon centang paling sedikit satu bahasa. Tidak ada yang berubah.
console-roster-hours = Jam setiap minggu
console-roster-hours-how = Tulis jam seperti 09:00-12:00 13:00-17:00, dengan kelipatan lima menit. Hari tanpa jam adalah hari libur. Kalau semua hari kosong, petugas ini ada selama layanan buka.
console-roster-hours-wrong = Jam untuk hari { $day } tidak bisa dibaca. Mohon tulis seperti 09:00-12:00 13:00-17:00. Tidak ada yang berubah.
console-roster-always = Selama layanan buka
console-roster-picture = Gelap: ada. Terang: layanan buka tanpa petugas ini.
console-roster-picture-of = Minggu { $name }
console-roster-load = Panggilan minggu ini
console-roster-calls = { $calls } panggilan
console-roster-leave = Cuti dan jam tambahan
console-roster-add-leave = Tambah cuti atau jam tambahan
console-roster-kind-away = Tidak ada
console-roster-kind-there = Ada, di luar jam setiap minggu
console-roster-first-day = Hari pertama
console-roster-last-day = Hari terakhir
console-roster-leave-how = Kalau tidak ada sepanjang hari, kosongkan jamnya.
console-roster-whole-day = Sepanjang hari
console-roster-days-wrong = Silakan pilih hari mulai hari ini sampai satu tahun ke depan, yang lebih awal dulu. Tidak ada yang berubah.
console-roster-off-button = Hentikan tugasnya
console-roster-on-button = Tugaskan lagi
console-told-roster-saved = Petugas konsultasi sudah disimpan.
console-told-roster-hours = Jam setiap minggu sudah disimpan.
console-told-leave-added = Sudah ditambahkan.
console-told-leave-removed = Sudah dihapus. Waktu yang sekarang kosong ditawarkan kepada daftar tunggu.
console-told-off-duty = Mulai sekarang petugas konsultasi ini tidak menerima panggilan.
console-told-on-duty = Petugas konsultasi ini menerima panggilan lagi.
console-touched-title = Janji temu yang akan tanpa petugas
console-touched-why = Belum ada yang disimpan. Kalau Anda menyimpan, janji temu ini tetap seperti semula, pengguna tidak diberi tahu, dan setiap janji temu muncul di “Tanpa petugas”.
console-touched-button = Tetap simpan
console-touched-back = Jangan simpan

## Conflicts

console-nav-conflicts = Tanpa petugas
console-conflicts-why = Tidak ada lagi petugas pada waktu janji temu ini. Pengguna belum tahu. Janji temu hilang dari daftar ini begitu ada jalan keluarnya.
console-no-conflicts = Semua janji temu ada petugasnya.
console-column-why = Sebab
console-conflict-closed = Libur pada waktu ini
console-conflict-away = Petugas konsultasi tidak ada
console-conflict-gone = Petugas konsultasi tidak lagi menerima panggilan dalam bahasa ini
console-conflict-nobody = Belum ada petugas konsultasi untuk panggilan ini
console-conflict-offer = Ini tentang waktu yang sedang ditawarkan
console-conflict-pending = Waktu lain sudah ditawarkan. Pengguna belum menjawab.
console-give-title = Waktu sama, petugas konsultasi lain
console-give-to = Petugas konsultasi
console-give-button = Serahkan
console-give-none = Tidak ada orang lain yang bisa pada waktu itu.
console-nearest-title = Waktu lain
console-nearest-none = Tidak ada waktu kosong dalam beberapa minggu ke depan.
console-withdraw-button = Tarik kembali tawaran
console-keep-title = Biarkan seperti semula
console-keep-anyway-button = Biarkan
console-keep-comes = Petugas konsultasi akan datang untuk panggilan ini
console-keep-other = Orang lain menerima panggilan ini
console-keep-agreed = Sudah disepakati dengan pengguna
console-told-given = Sudah diserahkan. Waktunya tetap sama, jadi pengguna tidak diberi tahu.
console-told-kept-anyway = Dibiarkan seperti semula.
console-told-withdrawn = Tawaran sudah ditarik kembali. Pengguna diberi tahu.
console-told-solved = Janji temu ini sudah ada jalan keluarnya.
console-action-give = Menyerahkan kepada petugas konsultasi lain
console-action-keep-anyway = Membiarkan, walaupun tidak ada petugas
console-task-conflict = Ada janji temu yang tidak ada petugasnya lagi

## Waiting list

console-nav-waiting = Daftar tunggu
console-waiting-why = Waktu yang menjadi kosong ditawarkan kepada orang pertama dalam urutan yang bisa memakainya, dan disimpan sebentar. Yang tidak menjawab pindah ke urutan terakhir.
console-waiting-none = Tidak ada yang menunggu.
console-column-number = Nomor
console-column-day = Hari yang ditunggu
console-waiting-any = Hari apa saja
console-column-passed = Waktu yang tidak diambil
console-column-offer = Yang ditawarkan sekarang
console-waiting-until = disimpan sampai { $until }
console-first-button = Jadikan yang pertama
console-first-urgent = Ini mendesak
console-first-mistake = Kami melakukan kesalahan
console-first-other = Alasan lain
console-told-put-first = Sudah dijadikan yang pertama. Ini dicatat di riwayat.
console-told-waits-no-more = Pengguna ini tidak menunggu lagi.
console-action-join = Masuk daftar tunggu
console-action-pass = Tidak mengambil waktu yang ditawarkan
console-action-withdraw = Menarik kembali waktu yang ditawarkan
console-action-put-first = Menjadikan yang pertama di daftar tunggu

## What was sent, on the page of a booking

console-sent-title = Yang sudah dikirim
console-sent-note = “Diteruskan” berarti pesan sudah diterima aplikasi chat atau server email. Itu tidak berarti ada yang sudah membacanya.
console-sent-what = Pesan
console-sent-road = Lewat
console-sent-state = Keadaan
console-road-chat = Chat
console-road-mail = Email
console-sent-queued = Menunggu
console-sent-accepted = Diteruskan
console-sent-failed = Gagal
console-sent-acknowledged = Dijawab
console-notice-offered = Waktu lain ditawarkan
console-notice-confirmed = Dikonfirmasi
console-notice-changed = Waktu baru
console-notice-cancelled = Dibatalkan
console-notice-receipt = Dibatalkan sesuai permintaan
console-notice-requested = Permintaan diterima
console-notice-lapsed = Permintaan berakhir
console-notice-expired = Tawaran berakhir
console-notice-still = Tidak dibatalkan
console-task-unanswered = Ada pengguna yang belum menanggapi pesan
console-task-bounced = Email kepada pengguna dikembalikan
console-mailbox-unproven = Kode belum diketik: email tidak dikirim
console-outcome-unknown = Tidak diketahui
console-task-unclosed = Bagaimana hasil panggilan ini?
console-task-late = Ada pengguna yang terlambat
console-task-cannot-join = Ada pengguna yang gagal tersambung
console-task-refusal-answer = Jawaban tentang penolakan janji temu
console-task-mailbox-away = Kotak email tidak bisa dijangkau. Jawaban lewat email tidak terbaca
console-action-rule = Menjalankan aturan layanan
console-action-contact = Pengguna memberi kabar
console-action-resume = Tidak dihitung tidak hadir: memberi kabar pada waktunya
console-ready = Persiapan
console-ready-yes = siap
console-ready-no = belum
console-ready-unasked = tidak ada jawaban
console-contacts = Kabar sekitar waktu panggilan
console-how-chat = di chat
console-how-zoom = di rapat
console-absence = Panggilan yang tidak dihadiri dan penolakan
console-strikes = Panggilan tidak dihadiri yang dihitung: { $count }
console-strikes-term = Panggilan yang tidak dihadiri dihitung selama { $days } hari.
console-refuse-why = Hanya petugas yang bisa menolak janji temu berikutnya. Pengguna membaca alasannya dan bisa menjawabnya. Pengguna selalu bisa mendapat pertolongan saat bahaya dan selalu bisa menelepon.
console-refuse-title = Tolak janji temu berikutnya
console-refuse-until = Sampai hari ini (termasuk)
console-refuse-reason = Alasan, dalam bahasa pengguna ({ $spoken })
console-refuse-sure = Saya sudah melihat panggilan di atas, dan ini keputusan saya.
console-refuse-button = Tolak janji temu
console-refused-until = Janji temu ditolak sampai { $until } ({ $name }).
console-lift-button = Izinkan janji temu lagi
console-refuse-form-wrong = Silakan pilih hari mulai besok sampai satu tahun ke depan, tulis alasan, dan beri centang.
console-no-refusal = Layanan ini tidak menolak pengguna.
console-told-refused = Sudah disimpan. Pengguna diberi tahu.
console-told-lifted = Janji temu diizinkan lagi. Pengguna diberi tahu.
console-hear = Kirim email kepada saya tentang
console-hear-new = permintaan baru dan perubahan
console-hear-unanswered = permintaan yang sudah lama menunggu
console-hear-room = pengguna yang menunggu di Ruang Tunggu, terlambat, atau gagal tersambung
console-hear-unclosed = panggilan tanpa hasil
console-hear-failed = pesan yang tidak bisa dikirim
console-hear-today = panggilan hari ini, setiap pagi

## What LINE costs

console-pushes = { $line }: { $used } dari { $most } pesan berbayar bulan ini sudah terpakai.
console-pushes-each = Untuk setiap panggilan yang selesai: { $each }.
console-pushes-near = { $line }: { $percent } % pesan bulan ini sudah terpakai. Sisanya disimpan untuk konfirmasi dan tautan. Pemberitahuan lain dikirim lewat email, atau menjadi tugas.
console-pushes-over = { $line } tidak menerima pemberitahuan dari kami lagi bulan ini. Pemberitahuan dikirim lewat email, atau menjadi tugas. Jawaban kepada pengguna tetap terkirim.
