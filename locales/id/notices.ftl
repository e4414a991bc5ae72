### status: reference translation

message-alt = Ada pesan baru untuk Anda
offered-notice-text = Waktu yang Anda minta tidak bisa. Kami bisa menawarkan:
offered-beside-notice-text = Kami bisa menawarkan waktu lain. Waktu Anda yang sudah dikonfirmasi tetap berlaku sampai Anda memilih waktu baru:
answer-notice-text = Waktu ini bisa, tetapi belum dikonfirmasi. Mohon jawab untuk mengonfirmasinya.
changed-notice-text = Ada waktu baru untuk panggilan Anda.
kept-notice-text = Waktu lain tidak bisa. Panggilan Anda tetap seperti semula.
confirmed-notice-text = Panggilan Anda sudah dikonfirmasi.
access-notice-text = Cara bergabung sudah berubah. Mohon gunakan hanya yang ada di pesan ini.
cancelled-notice-text = Mohon maaf. Kami terpaksa membatalkan ini. Silakan pilih waktu lain.
lapsed-notice-text = Mohon maaf. Kami tidak bisa menjawab pada waktunya, jadi permintaan ini sudah berakhir. Silakan pilih waktu lain.
unwritten-notice-text = Anda belum menerima jawaban dari kami. Mungkin jawaban kami tidak sampai. Silakan telepon dan tanyakan kepada kami: { $phone }
expired-notice-text = Waktu yang kami tawarkan tidak lagi disimpan untuk Anda. Silakan pilih waktu lain.
freed-notice-text = Sekarang ada waktu kosong. Waktu ini disimpan sebentar untuk Anda:
passed-notice-text = Kami tidak menerima jawaban pada waktunya, jadi waktu ini diberikan kepada orang berikutnya. Anda masih di daftar tunggu, di urutan terakhir.
unserved-notice-text = Mohon maaf. Tidak ada waktu yang kosong pada hari itu. Anda sudah tidak ada di daftar tunggu. Silakan pilih waktu lain.
not-drawn-notice-text = Tempatnya sudah diundi. Mohon maaf, kali ini Anda tidak mendapat tempat.
not-drawn-waits-notice-text = Tempatnya sudah diundi. Mohon maaf, kali ini Anda tidak mendapat tempat. Sekarang Anda ada di daftar tunggu: kalau ada tempat kosong, kami akan bertanya kepada Anda di sini.
withdrawn-notice-text = Mohon maaf. Waktu yang kami tawarkan sudah tidak bisa. Urutan Anda di daftar tunggu tetap sama.
served-notice-text = Panggilan Anda sudah dikonfirmasi, jadi Anda tidak ada lagi di daftar tunggu.
receipt-notice-text = Ini sudah dibatalkan, sesuai permintaan Anda.

## Because time passed

day-before-notice-text = Ini pengingat untuk panggilan Anda.
ready-notice-text = Apakah Anda siap untuk panggilan? Silakan tekan salah satu tombol. Kalau sekarang tidak bisa ikut, beri tahu kami juga lewat tombol.
confirmed-soon-notice-text = Panggilan Anda segera dimulai. Apakah Anda siap? Silakan tekan salah satu tombol.
offer-ends-notice-text = Waktu ini kami simpan untuk Anda sampai { $until }. Silakan pilih salah satu, atau beri tahu kami kalau tidak ada yang bisa.
missed-notice-text = Kita belum sempat bicara. Apakah Anda ingin memilih waktu lain?
refused-notice-text = Ada pesan tentang janji temu Anda.
