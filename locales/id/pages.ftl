### status: reference translation


## The web chat

page-chat-title = Chat
chat-hide-label = Sembunyikan
chat-hide-note = “Sembunyikan” langsung menampilkan halaman lain. Browser Anda mungkin tetap mengingat bahwa Anda membuka halaman ini.
chat-hide-ends = “Sembunyikan” juga mengakhiri chat ini.
chat-apps = Anda juga bisa menulis kepada kami di sini:
chat-log = Pesan
chat-words = Pesan Anda
chat-send-label = Kirim
chat-refresh = Lihat pesan baru
chat-again-label = Buka chat
chat-ended = Chat Anda yang tadi sudah berakhir karena tidak dipakai selama 30 menit. Ini chat baru. Kalau Anda punya kode janji temu dan kata rahasia, Anda bisa melanjutkan yang tadi.
chat-idle = Chat sudah berakhir karena tidak dipakai selama 30 menit.
chat-too-fast = Tadi agak terlalu cepat. Mohon tunggu satu menit, lalu coba lagi. Tidak ada yang hilang.
chat-too-long = Pesan itu terlalu panjang. Mohon kirim dalam bagian yang lebih pendek.
chat-busy = Pesan Anda belum bisa kami terima. Tunggu sebentar, lalu coba lagi.
chat-offline = Tidak ada koneksi. Mohon periksa internet Anda dan coba lagi. Tulisan Anda masih ada di sini.
chat-no-cookies = Chat ini perlu cookie untuk kunjungan ini saja. Mohon izinkan cookie di browser Anda, lalu buka lagi chat ini.
chat-form-old = Halaman ini sudah lama. Tidak ada yang dikirim. Silakan buka lagi chat ini.

## Views for demonstrations, never shown to callers

chat-demo-looks = Tampilan chat di
chat-demo-web-label = Halaman web
chat-demo-line-label = LINE
chat-demo-telegram-label = Telegram
chat-demo-lock = Di layar yang terkunci
chat-demo-refused = Aplikasi chat akan menolak pesan ini.

## Pages that only show

page-languages = Bahasa
page-nothing-here = Tidak ada apa-apa di sini.
page-terms-binding = Ini terjemahan supaya Anda mengerti isinya. Yang berlaku hanya teks resmi dalam bahasa Jepang:
page-terms-official = Ini teks resmi. Anda juga bisa membacanya di sini:
# $version is the version of the document.
page-terms-version = Versi: { $version }
page-timetable-title = Hari dan jam layanan setiap bahasa
page-timetable-day = Hari
page-timetable-hours = Jam
page-timetable-languages = Bahasa
page-timetable-closed = Libur
page-timetable-japan-time = Semua jam adalah waktu Jepang.
page-timetable-regular = Ini jam layanan yang biasa. Pada hari tertentu, misalnya hari libur, jamnya bisa berbeda.
# $phone is the service's phone number.
page-timetable-phone = Telepon: { $phone }
page-clock-title = Jam di Jepang

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = Waktu Anda
page-booking-calendar = Simpan di kalender
page-booking-offered = Kami sudah menawarkan waktu lain. Silakan jawab di chat.
page-booking-reason = Anda tidak perlu memberi alasan.
page-booking-busy = Sekarang belum bisa dilakukan. Mohon tunggu sebentar, lalu coba lagi.
