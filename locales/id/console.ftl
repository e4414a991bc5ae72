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
# $least: how many letters it needs, a number.
console-password-rule = Paling sedikit { $least } huruf. Sebaiknya pakai beberapa kata yang hanya Anda tahu.
console-password-again = Kata sandi yang sama sekali lagi
console-password-button = Simpan kata sandi
# $least: how many letters it needs, a number.
console-password-short = Kata sandi ini terlalu pendek. Paling sedikit harus { $least } huruf.
console-password-long = Kata sandi ini terlalu panjang. Paling banyak 200 huruf.
console-password-simple = Kata sandi ini mengulang huruf yang sama. Mohon pakai lebih banyak huruf yang berbeda.
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
console-part-offered = Menunggu jawaban pengguna
console-part-today = Hari ini, atau belum ada hasil
console-part-confirmed = Panggilan berikutnya
console-column-code = Kode
console-column-time = Waktu
console-column-name = Nama
console-column-waited = Sudah menunggu
console-column-until = Jawab sebelum
console-column-language = Bahasa
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
console-join-url = Tautan panggilan (https://…)
console-passcode = Kode sandi
console-link-later = Kalau belum ada tautan: kosongkan keduanya. Pengguna akan membaca bahwa tautannya menyusul.
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
console-choose-wish = Silakan pilih salah satu waktu yang diminta. Tidak ada yang berubah.
# $most: how many may be ticked, a number.
console-choose-times = Silakan centang satu sampai { $most } waktu kosong. Tidak ada yang berubah.
console-choose-reason = Silakan pilih alasan. Tidak ada yang berubah.
console-choose-outcome = Silakan pilih hasil. Tidak ada yang berubah.
# $clock: from when it can be chosen.
console-too-early = Hasil ini bisa dipilih mulai pukul { $clock }. Tidak ada yang berubah.
console-slot-taken = Waktu ini baru saja diambil panggilan lain. Tidak ada yang berubah. Silakan pilih waktu lain.
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
console-action-task-done = Menutup tugas

## To do

console-no-tasks = Tidak ada tugas.
console-task-person = Ada yang ingin bicara dengan petugas
console-task-danger = Mungkin ada orang yang sedang dalam bahaya
console-task-send-failed = Ada pesan yang tidak bisa dikirim
console-task-room = Tautan untuk panggilan belum ada
console-task-mail = Ada email yang perlu dijawab
console-task-waiting = Ada permintaan yang menunggu jawaban
console-task-failed-turn = Ada pesan yang tidak bisa dijawab
console-task-lapsed = Ada permintaan yang lewat batas waktu tanpa jawaban
console-task-expired = Waktu yang ditawarkan sudah habis
console-task-unreachable = Pengguna tidak bisa dihubungi di chat
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
