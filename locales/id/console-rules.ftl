### status: reference translation


## For the office

rules-group-office = Untuk kantor
rule-seats = Selama belum ada petugas konsultasi dalam daftar: { $count } panggilan sekaligus untuk setiap bahasa.
rule-buffer = Setelah setiap panggilan, { $minutes } menit dibiarkan kosong.
rule-unanswered = Permintaan ditandai terlambat setelah { $hours } jam.
rule-unclosed = Panggilan tanpa hasil ditandai terlambat setelah { $hours } jam.
rule-unread = Pesan tanpa tanggapan ditandai terlambat setelah { $hours } jam.
rule-close = Panggilan tanpa hasil ditutup setelah { $days } hari.
rule-today = Panggilan hari itu dikirim kepada petugas pada pukul { $time }.

## Staff: the rules of a service

console-rules-title = Layanan
console-rules-key = Baris
console-rules-value = Nilai
console-rules-sentence = Yang dibaca pengguna
console-rules-place = Tempat tertulisnya
console-rules-operator = ditentukan di sini
console-rules-notice = pengumuman
console-rules-preamble = bagian awal ketentuan
console-rules-closing = bagian akhir ketentuan
console-rules-nowhere = tidak disebut
console-rules-staff = hanya petugas

## Staff: figures

console-figures-title = Statistik
console-figures-how = Jumlah janji temu dalam bulan-bulan penuh yang sudah lewat, tanpa nama, kode, atau umur. Jumlah di bawah 5 ditampilkan sebagai <5. Tanda garis (–) menggantikan jumlah yang tidak ditampilkan, supaya tidak ada yang bisa menghitung jumlah yang kecil.
console-figures-from = Dari
console-figures-to = Sampai
console-figures-show-button = Tampilkan
console-figures-count = Janji temu
console-figures-total = Semua
console-figures-month = Per bulan
console-figures-language = Per bahasa
console-figures-weekday = Per hari dalam minggu
console-figures-hour = Per jam
console-figures-outcome = Per hasil
console-figures-channel = Per saluran
console-figures-wait = Separuh pengguna mendapat konfirmasi dalam { $time }.
console-figures-wait-none = Janji temu terlalu sedikit untuk mengetahui berapa lama pengguna menunggu.
console-figures-length = { $hours } jam { $minutes } menit
console-figures-outcome-open = Masih berjalan
console-figures-outcome-cancelled = Dibatalkan
console-figures-outcome-lapsed = Tidak dikonfirmasi pada waktunya
console-figures-channel-gone = Sudah dihapus
