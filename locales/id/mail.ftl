### status: reference translation

# $day: weekday, day, month; $clock: hours and minutes.
mail-requested-subject = { $day }, { $clock } (waktu Jepang): belum pasti
mail-offered-subject = Silakan pilih waktu
mail-confirmed-subject = { $day }, { $clock } (waktu Jepang)
mail-changed-subject = Waktu baru: { $day }, { $clock } (waktu Jepang)
mail-cancelled-subject = Dibatalkan: { $day }, { $clock } (waktu Jepang)
mail-calendar-subject = Panggilan
room-subject = Panggilan
mail-requested = Waktu ini belum pasti. Kami akan menulis lagi kepada Anda.
mail-offered = Silakan pilih salah satu waktu ini. Jawablah di chat.
mail-confirmed = Waktu ini sudah pasti.
mail-offered-reply = Silakan pilih salah satu waktu ini. Balas email ini, atau jawab di chat.
mail-terms-attached = Ketentuannya dilampirkan di email ini. Dengan memilih salah satu waktu, Anda setuju dengan ketentuan itu.
mail-unwritten = Anda belum menerima jawaban dari kami. Mungkin jawaban kami tidak sampai. Silakan telepon dan tanyakan kepada kami: { $phone }
mail-changed = Ini waktu yang baru. Waktu yang lama tidak berlaku lagi.
mail-cancelled = Waktu ini dibatalkan. Anda tidak perlu melakukan apa-apa.
# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = Menurut jam di { $place }: { $when }
# $link: an address.
mail-join = Untuk bergabung, buka tautan ini: { $link }
# $passcode: letters and digits.
mail-passcode = Kode sandi: { $passcode }
mail-passkey = Passkey: { $passkey }
mail-join-by-id = Untuk bergabung, buka { $app } dan masukkan ID Rapat ini: { $number }
mail-link-later = Tautannya akan Anda terima sebelum waktu ini.
# $link: an address.
mail-page = Untuk melihat atau mengubah waktu ini, buka: { $link }
# $code: letters and digits.
mail-code = Kode: { $code }
# The word must be one that the list of words for "cancel" knows.
mail-answer-cancels = Kalau Anda tidak bisa ikut, balas email ini dengan satu kata: batal
mail-automatic = Email ini dikirim secara otomatis.
mail-staff-subject = Ada yang baru
mail-staff = Ada yang baru di meja petugas.
# $link: an address.
mail-staff-link = Buka meja petugas: { $link }
mail-proof-subject = Kode Anda
mail-proof = Ketik kode ini di chat: { $code }
mail-proof-why = Kode ini berlaku 10 menit. Kalau Anda tidak memintanya, Anda tidak perlu melakukan apa-apa.
mail-still-subject = { $day }, { $clock } (waktu Jepang): tidak dibatalkan
mail-still = Waktu ini tidak dibatalkan.
mail-receipt = Waktu ini sudah dibatalkan, sesuai permintaan Anda. Anda tidak perlu melakukan apa-apa.
mail-undo = Apakah Anda tidak sengaja membatalkannya? Kalau waktu ini masih kosong, Anda bisa memintanya lagi: { $link }
mail-answer-accepts = Kalau setuju dengan waktu ini, balas email ini dengan satu kata: ya
mail-answer-number = Untuk memilih salah satu waktu ini, balas email ini dengan nomornya, misalnya: 1
mail-answer-none = Kalau tidak ada waktu yang bisa, balas email ini dengan satu kata: tidak
mail-same-day = Pada hari panggilan, mohon batalkan lewat telepon: { $phone }
mail-today-subject = Hari ini: { $count }
mail-today = Jadwal hari ini (waktu Jepang):
