### status: reference translation

message-alt = Ada pesan baru untuk Anda
offered-notice-text = Waktu yang Anda minta tidak bisa. Kami bisa menawarkan:
confirmed-notice-text = Panggilan Anda sudah dikonfirmasi.
cancelled-notice-text = Mohon maaf. Kami terpaksa membatalkan ini. Silakan pilih waktu lain.
lapsed-notice-text = Mohon maaf. Kami tidak bisa menjawab pada waktunya, jadi permintaan ini sudah berakhir. Silakan pilih waktu lain.
expired-notice-text = Waktu yang kami tawarkan tidak lagi disimpan untuk Anda. Silakan pilih waktu lain.
